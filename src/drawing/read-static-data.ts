import labels from '../../geo/labels.json';
import { isCalendarDate } from '../core/data/is-calendar-date.js';
import type { Issue } from '../core/data/issue.js';
import type { MapData } from '../core/data/map-data.js';
import { parseMapData } from '../core/data/parse-map-data.js';
import { wordOf } from '../core/data/plain-options.js';
import { EXTENT } from '../core/geometry/drawn-names.js';
import { WORLDVIEWS } from '../core/geometry/worldviews.js';
import { knownNames } from '../core/model/known-names.js';
import type { Atlas } from '../core/model/scene-context.js';
import { admitOverlays } from '../core/overlays/admit/admit-overlays.js';
import { wholeOptional, type OptionalTokens } from '../core/overlays/optional.js';
import type { OverlayType } from '../core/overlays/overlay.js';
import { WHOLE_OVERLAYS } from '../core/overlays/whole-overlays.js';
import { addFromRecord } from '../core/scene/add-from-record.js';
import { addOptional } from '../core/scene/add-optional.js';
import type { MapOptions } from '../core/scene/map-options.js';
import { fileReader, type SourceOptions } from '../core/scene/read-files.js';
import { readShapes } from '../core/scene/shape-outlines.js';
import { resolveSettings } from '../core/scene/resolve-settings.js';
import { usedOverlays } from '../core/scene/used-overlays.js';
import { withoutStory, withoutStoryFocus } from '../core/scene/without-story.js';
import { article } from '../datasets/article.js';
import { record as corridorRecord } from '../datasets/corridors/record.js';
import { record as siteRecord } from '../datasets/sites/record.js';

/** The committed points for names and ends of links. */
export const atlas = labels as Atlas;

const OPTIONAL = wholeOptional();
export const OPTIONAL_NAMES = OPTIONAL.map(({ name }) => name);

/** The library's items of them. */
const RECORDS: Readonly<Partial<Record<string, MapData>>> = {
  corridors: corridorRecord,
  sites: siteRecord,
};

/** The overlays that a page brings, as far as they can be asked. */
export const ownOverlays = (given: unknown, issues: Issue[]): readonly OverlayType[] =>
  admitOverlays(given, [...WHOLE_OVERLAYS, ...OPTIONAL], (issue) => issues.push(issue));

/** Options as they are read: of any kind, since builds without types give them too. */
interface StaticGiven extends MapOptions, OptionalTokens, SourceOptions {
  readonly today?: string | undefined;
}

export function copyOf<Options extends object>(
  options: Options,
  issues: Issue[],
): Partial<Options> {
  try {
    return { ...options };
  } catch {
    issues.push({ path: 'options', message: 'cannot be read', severity: 'error' });
    return {};
  }
}

/**
 * Data of any origin, checked, with what it takes from the record; and how its options are settled. `read` is data that has
 * been checked before.
 */
export function readData(
  input: unknown,
  options: StaticGiven,
  own: readonly OverlayType[],
  read = input === article ? article : undefined,
) {
  const readers = [...WHOLE_OVERLAYS, ...OPTIONAL, ...own];
  const parsed = read
    ? { data: read, issues: [] }
    : parseMapData(input, { ...knownNames(atlas), overlays: readers });
  const used = usedOverlays(OPTIONAL, parsed.data, options);
  const files = fileReader(options.readSource);
  const whole = readShapes(parsed.data, EXTENT, files);
  const overlays = [...WHOLE_OVERLAYS, ...used, ...own];
  const day = wordOf(options.today);
  const today = day && isCalendarDate(day) ? day : new Date().toISOString().slice(0, 10);
  const known = { atlas, overlays, unused: OPTIONAL_NAMES, today, worldviews: WORLDVIEWS };
  const resolve = (data: MapData) => resolveSettings(data, options, known);
  const { unknown } = resolve(whole.data);
  const named = addFromRecord(whole.data, unknown, article, overlays);
  const records = used.map((type) => ({ type, record: RECORDS[type.name] }));
  const data = addOptional(named, records, unknown);
  const { settings, issues, difference } = resolve(data);
  const isOther = input === article && difference !== undefined;
  return {
    data: isOther ? withoutStory(data) : data,
    settings: isOther ? withoutStoryFocus(settings, options, difference) : settings,
    overlays,
    today,
    issues: [...parsed.issues, ...whole.issues, ...issues],
  };
}
