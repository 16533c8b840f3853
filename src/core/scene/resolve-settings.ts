import { lastDay } from '../data/dates.js';
import { isCalendarDate } from '../data/is-calendar-date.js';
import type { Issue } from '../data/issue.js';
import type { MapData } from '../data/map-data.js';
import type { Box } from '../data/primitives.js';
import { selectItems, unknownTokenIssues } from '../data/select-items.js';
import { didYouMean } from '../data/suggest.js';
import { WORLDVIEWS } from '../geometry/worldviews.js';
import type { Atlas, Provenance } from '../model/scene-context.js';
import { OVERLAY_NAMES, OVERLAYS, type OverlayName } from '../overlays/index.js';
import type { SceneSettings } from './build-scene.js';

/** What a page asks of a map besides its data; whatever is left out comes from the data, then from the defaults. */
export interface MapOptions {
  /** Overlays that are shown at all. Default: every one. */
  readonly overlays?: readonly string[] | undefined;
  /** Ids, tags, `all` or `none`, in drawing order. Default: what the data shows first. */
  readonly alliances?: readonly string[] | undefined;
  readonly disputes?: readonly string[] | undefined;
  readonly links?: readonly string[] | undefined;
  /** A date of year, month or day precision; a year or month means its last day. */
  readonly asOf?: string | undefined;
  readonly worldview?: string | undefined;
  /** Country codes. */
  readonly focus?: readonly string[] | undefined;
  /** Whether rows that no editor has confirmed are shown. Default false. */
  readonly unconfirmed?: boolean | undefined;
}

export interface ResolvedSettings {
  readonly settings: SceneSettings;
  readonly issues: readonly Issue[];
  /** Tokens that the data does not know; a fuller data set might. */
  readonly unknown: readonly string[];
}

/** The frame of Central Asia and its neighbours, in degrees. */
export const DEFAULT_BOX: Box = [41, 23.5, 91, 55.5];

/** Settles what is shown: options before data before defaults. `today` is asked only when neither gives a date. */
export function resolveSettings(
  data: MapData,
  options: MapOptions,
  atlas: Atlas,
  today: string,
): ResolvedSettings {
  const issues: Issue[] = [];
  const unknown: string[] = [];
  const overlays = selectItems(
    options.overlays,
    OVERLAY_NAMES.map((id) => ({ id })),
  );
  issues.push(...unknownTokenIssues('attribute overlays', overlays.unknown, OVERLAY_NAMES));
  const isOn = (name: OverlayName) => overlays.items.some(({ id }) => id === name);
  const choose = <Name extends OverlayName>(name: Name): SceneSettings['chosen'][Name] => {
    if (!isOn(name)) return [];
    type Item = SceneSettings['chosen'][Name][number];
    const items = (data[name] ?? []) as readonly Item[];
    const tokens = options[name] ?? data.show?.[name];
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
  const settings: SceneSettings = {
    asOf: lastDay(dateOf(options.asOf, issues) ?? data.asOf ?? today),
    worldview:
      worldviewOf(options.worldview, 'attribute worldview', issues) ??
      worldviewOf(data.worldview, 'worldview', issues) ??
      'un',
    focus: focusOf(options.focus, data.focus, atlas, issues),
    chosen: {
      alliances: choose('alliances'),
      disputes: choose('disputes'),
      links: choose('links'),
    },
    box: data.box ?? DEFAULT_BOX,
  };
  return { settings, issues, unknown };
}

function dateOf(date: string | undefined, issues: Issue[]): string | undefined {
  if (date === undefined) return undefined;
  if (/^\d{4}(-\d{2}){0,2}$/.test(date) && isCalendarDate(date)) return date;
  issues.push({
    path: 'attribute as-of',
    message: `"${date}" is not a date such as "2023", "2023-10" or "2023-10-17" that exists in the calendar`,
    severity: 'error',
  });
  return undefined;
}

function worldviewOf(
  worldview: string | undefined,
  path: string,
  issues: Issue[],
): string | undefined {
  if (worldview === undefined) return undefined;
  const known = Object.keys(WORLDVIEWS);
  if (known.includes(worldview)) return worldview;
  const hint = didYouMean(worldview, known) || `; known: ${known.join(', ')}`;
  issues.push({ path, message: `"${worldview}" is no known worldview${hint}`, severity: 'error' });
  return undefined;
}

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
    issues.push({
      path,
      message: `"${code}" is no country of this map${didYouMean(code, known)}`,
      severity: 'error',
    });
    return [];
  });
}
