import { countryName } from '../data/country-name.js';
import { lastDay } from '../data/dates.js';
import { isCalendarDate } from '../data/is-calendar-date.js';
import type { Issue } from '../data/issue.js';
import type { MapData } from '../data/map-data.js';
import type { Box } from '../data/primitives.js';
import { readTokens, selectItems, unknownTokenIssues } from '../data/select-items.js';
import { describe, shorten } from '../data/describe.js';
import { didYouMean } from '../data/suggest.js';
import type { Known, TokenList } from '../data/token-list.js';
import { DEFAULT_WORLDVIEWS, UN } from '../geometry/default-worldviews.js';
import { PROJECTIONS, type ProjectionName } from '../geometry/projections.js';
import type { WorldviewName } from '../geometry/worldview-names.js';
import type { Worldview } from '../geometry/worldview.js';
import type { Atlas, Provenance } from '../model/scene-context.js';
import { OVERLAY_NAMES, OVERLAYS, type OverlayName } from '../overlays/index.js';
import type { SceneSettings } from './build-scene.js';

/** What a page asks of a map besides its data; whatever is left out comes from the data, then from the defaults. */
export interface MapOptions {
  /** Overlays that are shown at all. Default: every one. */
  readonly overlays?: TokenList | undefined;
  /** Ids, tags, `all` or `none`, in drawing order. Default: what the data shows first. */
  readonly alliances?: TokenList | undefined;
  readonly disputes?: TokenList | undefined;
  readonly links?: TokenList | undefined;
  /** A date of year, month or day precision; a year or month means its last day. */
  readonly asOf?: string | undefined;
  /** `un`, `de-facto` or the code of the state whose view it is, in any case. */
  readonly worldview?: Known<WorldviewName> | undefined;
  /** Country codes. */
  readonly focus?: TokenList | undefined;
  /** `mercator` or `conic`. */
  readonly projection?: Known<ProjectionName> | undefined;
  /** Whether rows that no editor has confirmed are shown. Default false. */
  readonly unconfirmed?: boolean | undefined;
}

/** The same with its lists read, as elements have them. */
export interface PlainOptions extends MapOptions {
  readonly overlays?: readonly string[] | undefined;
  readonly alliances?: readonly string[] | undefined;
  readonly disputes?: readonly string[] | undefined;
  readonly links?: readonly string[] | undefined;
  readonly focus?: readonly string[] | undefined;
}

export interface ResolvedSettings {
  readonly settings: SceneSettings;
  readonly issues: readonly Issue[];
  /** Tokens that the data does not know; a fuller data set might. */
  readonly unknown: readonly string[];
  /** Whether the worldview asked for is among those given; a fuller table might have it. */
  readonly isWorldviewKnown: boolean;
}

/** The frame of Central Asia and its neighbours, in degrees. */
export const DEFAULT_BOX: Box = [41, 23.5, 91, 55.5];

/** Shapes as readers know them from other maps on the web; see docs/projections.md for the comparison. */
const DEFAULT_PROJECTION = 'mercator';

/** Settles what is shown: options before data before defaults. `today` is asked only when neither gives a date. */
export function resolveSettings(
  data: MapData,
  options: MapOptions,
  atlas: Atlas,
  today: string,
  worldviews: Readonly<Record<string, Worldview>> = DEFAULT_WORLDVIEWS,
): ResolvedSettings {
  const issues: Issue[] = [];
  const unknown: string[] = [];
  const tokensOf = (name: 'overlays' | OverlayName | 'focus') =>
    readTokens(options[name], `attribute ${name}`, issues);
  const overlays = selectItems(
    tokensOf('overlays'),
    OVERLAY_NAMES.map((id) => ({ id })),
  );
  issues.push(...unknownTokenIssues('attribute overlays', overlays.unknown, OVERLAY_NAMES));
  const isOn = (name: OverlayName) => overlays.items.some(({ id }) => id === name);
  const choose = <Name extends OverlayName>(name: Name): SceneSettings['chosen'][Name] => {
    if (!isOn(name)) return [];
    type Item = SceneSettings['chosen'][Name][number];
    const items = (data[name] ?? []) as readonly Item[];
    const tokens = tokensOf(name) ?? data.show?.[name];
    const chosen = selectItems<Item>(
      tokens,
      items,
      OVERLAYS[name].tagsOf as (item: Item) => readonly string[],
    );
    const path = options[name] ? `attribute ${name}` : `show.${name}`;
    issues.push(
      ...unknownTokenIssues(path, chosen.unknown, ['all', 'none', ...items.map(({ id }) => id)]),
    );
    unknown.push(...chosen.unknown);
    const isFirm = ({ confidence }: Provenance) =>
      confidence !== 'check' || options.unconfirmed === true;
    return chosen.items
      .filter(isFirm)
      .map((item) =>
        'members' in item ? { ...item, members: item.members.filter(isFirm) } : item,
      ) as SceneSettings['chosen'][Name];
  };
  const wordOf = (name: 'asOf' | 'worldview' | 'projection', path: string) =>
    readWord(options[name], `attribute ${path}`, issues);
  const [date, view, projection] = [
    wordOf('asOf', 'as-of'),
    wordOf('worldview', 'worldview'),
    wordOf('projection', 'projection'),
  ];
  const asOf = dateOf(date, issues) ?? data.asOf ?? today;
  const settings: SceneSettings = {
    asOf: lastDay(asOf),
    statedDate: asOf,
    worldview:
      worldviewOf(view, worldviews, 'attribute worldview', issues) ??
      worldviewOf(data.worldview, worldviews, 'worldview', issues) ??
      UN,
    focus: focusOf(tokensOf('focus'), data.focus, atlas, issues),
    chosen: {
      alliances: choose('alliances'),
      disputes: choose('disputes'),
      links: choose('links'),
    },
    projection: projectionOf(projection, issues),
    box: data.box ?? DEFAULT_BOX,
  };
  const wanted = view ?? data.worldview;
  const isWorldviewKnown = wanted === undefined || isSame(settings.worldview.id, wanted);
  return { settings, issues, unknown, isWorldviewKnown };
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
  if (/^\d{4}(-\d{2}){0,2}$/.test(date) && isCalendarDate(date)) return date;
  issues.push({
    path: 'attribute as-of',
    message: `"${shorten(date)}" is not a date such as "2023", "2023-10" or "2023-10-17" that exists in the calendar`,
    severity: 'error',
  });
  return undefined;
}

function worldviewOf(
  worldview: string | undefined,
  worldviews: Readonly<Record<string, Worldview>>,
  path: string,
  issues: Issue[],
): Worldview | undefined {
  if (worldview === undefined) return undefined;
  const known = Object.keys(worldviews);
  const id = known.find((key) => isSame(key, worldview));
  if (id !== undefined) return worldviews[id];
  const hint = didYouMean(worldview, known) || `; known: ${known.join(', ')}`;
  issues.push({
    path,
    message: `"${shorten(worldview)}" is no known worldview${hint}`,
    severity: 'error',
  });
  return undefined;
}

const isSame = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

function focusOf(
  option: readonly string[] | undefined,
  own: readonly string[] | undefined,
  atlas: Atlas,
  issues: Issue[],
): readonly string[] {
  const known = Object.keys(atlas.countries);
  const path = option ? 'attribute focus' : 'focus';
  return (option ?? own ?? []).flatMap((code) => {
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

function projectionOf(projection: string | undefined, issues: Issue[]): string {
  const known = Object.keys(PROJECTIONS);
  if (projection === undefined) return DEFAULT_PROJECTION;
  if (known.includes(projection)) return projection;
  const hint = didYouMean(projection, known) || `; known: ${known.join(', ')}`;
  issues.push({
    path: 'attribute projection',
    message: `"${shorten(projection)}" is no known projection${hint}`,
    severity: 'error',
  });
  return DEFAULT_PROJECTION;
}
