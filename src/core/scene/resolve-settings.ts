import { countryName } from '../data/country-name.js';
import { lastDay } from '../data/dates.js';
import { describe, shorten } from '../data/describe.js';
import { dateFault } from '../data/date-fault.js';
import type { Issue } from '../data/issue.js';
import type { MapData } from '../data/map-data.js';
import type { Role } from '../data/alliance.js';
import { ROLE_GROUPS, type HeldRole } from '../data/role-groups.js';
import type { Box } from '../data/primitives.js';
import { readTokens, selectItems, unknownTokenIssues } from '../data/select-items.js';
import { didYouMean } from '../data/suggest.js';
import { DEFAULT_WORLDVIEWS, UN } from '../geometry/default-worldviews.js';
import { mercator } from '../geometry/mercator.js';
import type { Projection } from '../geometry/projection.js';
import { PROJECTIONS } from '../geometry/projections.js';
import type { Worldview } from '../geometry/worldview.js';
import type { Atlas } from '../model/scene-context.js';
import type { OverlayRenderer } from '../overlays/overlay.js';
import type { NamesByOverlay } from './add-from-record.js';
import { chooseRows } from './choose-rows.js';
import { findDifference, type Difference } from './find-difference.js';
import { frameBox, type Framed } from './frame-box.js';
import { tokensFor, type GivenOptions } from './map-options.js';
import type { SceneSettings } from './scene-settings.js';

/** What settings are settled by, besides data and options. */
export interface SettingsContext {
  readonly atlas: Atlas;
  /** What draws the overlays that may be shown. */
  readonly overlays: readonly OverlayRenderer[];
  /** Names of overlays that are known and not among them, since the map does not use them. */
  readonly unused?: readonly string[];
  /** The date when neither options nor data give one. */
  readonly today: string;
  readonly worldviews?: Readonly<Record<string, Worldview>>;
}

export interface ResolvedSettings {
  readonly settings: SceneSettings;
  readonly issues: readonly Issue[];
  /** Tokens that the data does not know, by the overlays that have any; a fuller data set might. */
  readonly unknown: NamesByOverlay;
  /** In what the page asks for another map than the data's own. */
  readonly difference: Difference;
  /** Whether the worldview asked for is among those given; a fuller table might have it. */
  readonly isWorldviewKnown: boolean;
}

/** Roles that a map can draw; those of members who have left are in tables alone. */
const ROLES = Object.keys(ROLE_GROUPS).filter(
  (role) => ROLE_GROUPS[role as HeldRole] !== 'left',
) as Role[];

/** The frame of Central Asia and its neighbours, in degrees. */
export const DEFAULT_BOX: Box = [41, 23.5, 91, 55.5];

/** Settles what is shown: options before data before defaults. */
export function resolveSettings(
  data: MapData,
  options: GivenOptions,
  { atlas, overlays, unused = [], today, worldviews = DEFAULT_WORLDVIEWS }: SettingsContext,
): ResolvedSettings {
  const issues: Issue[] = [];
  const unconfirmed = options.unconfirmed === true;
  const shown = shownOverlays(options.overlays, overlays, unused, issues);
  const wordOf = (name: 'asOf' | 'worldview' | 'projection' | 'headline', path: string) =>
    readWord(options[name], `attribute ${path}`, issues);
  const [date, view, projection] = [
    wordOf('asOf', 'as-of'),
    wordOf('worldview', 'worldview'),
    wordOf('projection', 'projection'),
  ];
  const asOf = dateOf(date, issues) ?? data.asOf ?? today;
  const worldview =
    entryOf(worldviews, view, 'worldview', 'attribute worldview', issues) ??
    entryOf(worldviews, data.worldview, 'worldview', 'worldview', issues) ??
    UN;
  const wanted = view ?? data.worldview;
  const focus = focusOf(readTokens(options.focus, 'attribute focus', issues), data, atlas, issues);
  const chosen = shown.map((overlay) => {
    const rows = chooseRows(overlay, tokensFor(options, overlay.name), data, unconfirmed, issues);
    return [overlay.name, rows] as const;
  });
  const rows = Object.fromEntries(chosen.map(([name, { rows }]) => [name, rows]));
  const hasOwnGroups = overlays.some(
    ({ name, kind }) => !kind && tokensFor(options, name) !== undefined,
  );
  const difference = findDifference(data, options, overlays, asOf);
  const isOwnChoice =
    difference === 'items' &&
    data.show !== undefined &&
    overlays.some(({ name }) => tokensFor(options, name) !== undefined);
  const framed = { overlays: shown, chosen: rows, asOf: lastDay(asOf), data, atlas, focus };
  const box = findBox(framed, isOwnChoice, options.focus !== undefined);
  const isEqualArea = shown.some(
    (overlay) => overlay.isEqualArea && (rows[overlay.name] ?? []).length > 0,
  );
  const drawnIn = entryOf(PROJECTIONS, projection, 'projection', 'attribute projection', issues);
  return {
    settings: {
      asOf: lastDay(asOf),
      statedDate: asOf,
      headline: wordOf('headline', 'headline') || undefined,
      worldview,
      focus,
      roles:
        chosenOf(options.roles, 'attribute roles', ROLES, issues) ??
        (hasOwnGroups ? undefined : data.roles),
      named: chosen.flatMap(([, { named }]) => named),
      chosen: rows,
      unconfirmed,
      projection: (drawnIn ?? projectionFor(box, isEqualArea)).id,
      box,
      isWorded: options.isWorded === true,
    },
    issues,
    unknown: Object.fromEntries(
      chosen.flatMap(([name, { unknown }]) => (unknown.length > 0 ? [[name, unknown]] : [])),
    ),
    difference,
    isWorldviewKnown: wanted === undefined || isSameWord(worldview.id, wanted),
  };
}

/** A frame beside a list of what is shown first is the frame of that; a page that chooses something else sees that. */
function findBox(framed: Framed, isOwnChoice: boolean, hasOwnFocus: boolean): Box {
  const { data, focus } = framed;
  const own = isOwnChoice
    ? frameBox({ ...framed, focus: hasOwnFocus ? focus : [] })
    : (data.box ?? frameBox(framed));
  return own ?? data.box ?? DEFAULT_BOX;
}

/** From so many degrees of longitude on areas are shown true to each other, or Russia and Kazakhstan would swell. */
const WIDE = 25;

const projectionFor = ([west, , east]: Box, isEqualArea: boolean): Projection =>
  isEqualArea || east - west >= WIDE ? PROJECTIONS.conic : mercator;

/** The overlays that the page wants at all, in their own order. */
function shownOverlays(
  option: unknown,
  overlays: readonly OverlayRenderer[],
  unused: readonly string[],
  issues: Issue[],
): readonly OverlayRenderer[] {
  const names = [...overlays.map(({ name }) => name), ...unused];
  const chosen = chosenOf(option, 'attribute overlays', names, issues);
  return chosen ? overlays.filter(({ name }) => chosen.includes(name)) : overlays;
}

/** Those of some words that an option names. */
function chosenOf<Word extends string>(
  option: unknown,
  path: string,
  words: readonly Word[],
  issues: Issue[],
): readonly Word[] | undefined {
  const tokens = readTokens(option, path, issues);
  const { items, unknown } = selectItems(
    tokens,
    words.map((id) => ({ id })),
  );
  issues.push(...unknownTokenIssues(path, unknown, words));
  return tokens && items.map(({ id }) => id);
}

/** An option of one word; pages without types may give a number, such as a year. */
function readWord(value: unknown, path: string, issues: Issue[]): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  issues.push({ path, message: `expected a word, got ${describe(value)}`, severity: 'error' });
  return undefined;
}

function dateOf(date: string | undefined, issues: Issue[]): string | undefined {
  if (date === undefined) return undefined;
  const message = dateFault(date);
  if (message === undefined) return date;
  issues.push({ path: 'attribute as-of', message, severity: 'error' });
  return undefined;
}

/** The entry of a table that an option names, in any case. */
function entryOf<Entry>(
  table: Readonly<Record<string, Entry>>,
  word: string | undefined,
  what: 'worldview' | 'projection',
  path: string,
  issues: Issue[],
): Entry | undefined {
  if (word === undefined) return undefined;
  const known = Object.keys(table);
  const id = known.find((key) => isSameWord(key, word));
  if (id !== undefined) return table[id];
  const hint = didYouMean(word, known) || `; known: ${known.join(', ')}`;
  const message = `"${shorten(word)}" is no known ${what}${hint}`;
  issues.push({ path, message, severity: 'error' });
  return undefined;
}

const isSameWord = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

function focusOf(
  option: readonly string[] | undefined,
  data: MapData,
  atlas: Atlas,
  issues: Issue[],
): readonly string[] {
  const known = Object.keys(atlas.countries);
  const path = option ? 'attribute focus' : 'focus';
  return (option ?? data.focus ?? []).flatMap((code) => {
    const upper = code.toUpperCase();
    if (known.includes(upper)) return [upper];
    const name = countryName(upper);
    issues.push(
      name
        ? { path, message: `"${upper}" (${name}) lies outside this map`, severity: 'warning' }
        : {
            path,
            message: `"${shorten(code)}" is no country of this map${didYouMean(code, known)}`,
            severity: 'error',
          },
    );
    return [];
  });
}
