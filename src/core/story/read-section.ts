import { describe, shorten } from '../data/describe.js';
import { dateFault } from '../data/date-fault.js';
import type { Issue } from '../data/issue.js';
import { parseTokens } from '../data/parse-tokens.js';
import type { Box } from '../data/primitives.js';
import { didYouMean } from '../data/suggest.js';
import type { StoryStep } from './story-step.js';

/** The attributes of a section as written: the value of one, `null` where there is none. */
export type ReadAttribute = (name: string) => string | null;

/** What the attributes of a section are read with. */
export interface SectionContext {
  /** The steps of the data, as far as that is there. */
  readonly steps: readonly StoryStep[] | undefined;
  /** Names of the overlays, each an attribute with tokens. */
  readonly overlays: readonly string[];
  /** Of the section in its story, e.g. `section 2`. */
  readonly path: string;
}

/** Attributes that hold one word, by the field that they say. */
const WORDS = { selected: 'selected', worldview: 'worldview' } as const;
/** Attributes that hold a list of ids. */
const LISTS = { focus: 'focus', fit: 'countries', notes: 'notes', insets: 'insets' } as const;

/**
 * The step that a section tells: the one of the data that `data-step` names, with what the section's own attributes say in
 * its place, such as `as-of` and `links`. Each may also be written with `data-` before it.
 */
export function readSection(
  read: ReadAttribute,
  id: string,
  { steps, overlays, path }: SectionContext,
  issues: Issue[],
): StoryStep {
  const attribute = (name: string) => read(name) ?? read(`data-${name}`);
  const own: Record<string, unknown> = {};
  const date = attribute('as-of')?.trim();
  const fault = date === undefined ? undefined : dateFault(date);
  if (fault !== undefined)
    issues.push({ path: `${path} as-of`, message: fault, severity: 'error' });
  else if (date !== undefined) own['asOf'] = date;
  const box = readBox(attribute('box'), `${path} box`, issues);
  if (box) own['box'] = box;
  for (const [name, field] of Object.entries(WORDS)) {
    const word = attribute(name)?.trim();
    if (word !== undefined) own[field] = word === '' ? undefined : word;
  }
  for (const [name, field] of Object.entries(LISTS)) {
    const tokens = parseTokens(attribute(name));
    if (tokens) own[field] = withCodes(name, tokens);
  }
  // Another choice of countries is another view.
  if (own['countries'] && !box) own['box'] = undefined;
  for (const name of overlays) {
    const tokens = parseTokens(attribute(name));
    if (tokens) own[name] = tokens;
  }
  if (attribute('unconfirmed') !== null) own['unconfirmed'] = true;
  return { ...findStep(id, steps, Object.keys(own).length > 0, path, issues), ...own, id };
}

const withCodes = (name: string, tokens: readonly string[]): readonly string[] =>
  name === 'focus' || name === 'fit' ? tokens.map((code) => code.toUpperCase()) : tokens;

/** The step of the data with an id; a section that says all itself needs none. */
function findStep(
  id: string,
  steps: readonly StoryStep[] | undefined,
  isOwn: boolean,
  path: string,
  issues: Issue[],
): StoryStep | undefined {
  const step = steps?.find((one) => one.id === id);
  if (!step && steps && !isOwn) {
    const known = steps.map((one) => one.id);
    const hint =
      known.length === 0
        ? '; the data has no steps'
        : didYouMean(id, known) || `; known: ${known.slice(0, 12).join(', ')}`;
    issues.push({
      path: `${path} data-step`,
      message: `"${shorten(id)}" is no step of the data${hint}`,
      severity: 'error',
    });
  }
  return step;
}

function readBox(text: string | null, path: string, issues: Issue[]): Box | undefined {
  if (text === null) return undefined;
  const numbers = text
    .split(/[\s,]+/)
    .filter(Boolean)
    .map(Number);
  const [west = NaN, south = NaN, east = NaN, north = NaN] = numbers;
  const isBox =
    numbers.length === 4 &&
    [west, east].every((lon) => Math.abs(lon) <= 180) &&
    [south, north].every((lat) => Math.abs(lat) <= 90) &&
    west < east &&
    south < north;
  if (isBox) return [west, south, east, north];
  issues.push({
    path,
    message: `expected west, south, east and north in degrees such as "44 24 76 43", got ${describe(text)}`,
    severity: 'error',
  });
  return undefined;
}
