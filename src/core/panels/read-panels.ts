import { describe, shorten } from '../data/describe.js';
import { dateFault } from '../data/date-fault.js';
import type { Issue } from '../data/issue.js';
import { inWords } from '../data/limits.js';
import type { MapData } from '../data/map-data.js';
import { PANELS_BY } from '../data/multiples.js';
import { wordOf } from '../data/plain-options.js';
import { readTokens } from '../data/select-items.js';
import { didYouMean } from '../data/suggest.js';
import { tokensFor, type GivenOptions } from '../scene/map-options.js';
import { datesOfBodies, datesOfNumbers, datesOfSteps, fewOf, idsOfBodies } from './find-panels.js';
import {
  type GivenPanels,
  type PanelRequest,
  type PanelsBy,
  type PanelsContext,
} from './panel-types.js';

/** More would be too small to read, and too many to compare. */
const MOST_PANELS = 24;

export interface ReadPanels {
  readonly by: PanelsBy;
  readonly requests: readonly PanelRequest[];
  /** What all of them ask for. */
  readonly options: GivenOptions;
  readonly issues: readonly Issue[];
}

/**
 * Which small maps are asked for: those that are listed, else those that the data is best told by. What is listed and not
 * known is an issue, and the others are drawn.
 */
export function readPanels(
  data: MapData,
  options: GivenOptions,
  given: GivenPanels,
  context: PanelsContext,
): ReadPanels {
  const issues: Issue[] = [];
  const by = readBy(given, data, issues);
  const quiet = quietOptions(by, options, context);
  const found = KEYS[by]({ data, options: quiet, given, context, issues });
  const all = [...new Set(found)];
  const keys = given.isPair ? pairOf(all, LISTS[by], issues) : all;
  if (keys.length > MOST_PANELS)
    issues.push({
      path: `attribute ${LISTS[by]}`,
      message: `holds ${inWords(keys.length)}, of which the first ${inWords(MOST_PANELS)} are drawn`,
      severity: 'warning',
    });
  const name = OPTIONS[by];
  const requests = keys
    .slice(0, MOST_PANELS)
    .map((key): PanelRequest => ({ key, options: { ...quiet, [name]: key } }));
  // A map that nothing tells apart is still a map.
  if (requests.length === 0) requests.push({ key: '', options: quiet });
  return { by, requests, options: quiet, issues };
}

/** The first and the last of a list, which are compared. */
function pairOf(keys: readonly string[], list: string, issues: Issue[]): readonly string[] {
  if (keys.length === 2) return keys;
  const path = `attribute ${list}`;
  const message =
    keys.length < 2
      ? `a comparison is of two, and here is ${keys.length === 1 ? 'one' : 'none'}`
      : `a comparison is of two: of these ${inWords(keys.length)} the first and the last are shown`;
  issues.push({ path, message, severity: 'warning' });
  return keys.length < 2 ? keys : [keys[0]!, keys.at(-1)!];
}

/** The lists by what maps differ in, and the option of a map that an entry of them is. */
const LISTS = {
  'as-of': 'dates',
  values: 'years',
  worldview: 'worldviews',
  alliances: 'alliances',
} as const;
const OPTIONS = {
  'as-of': 'asOf',
  values: 'asOf',
  worldview: 'worldview',
  alliances: 'alliances',
} as const;

function readBy(given: GivenPanels, { multiples = {} }: MapData, issues: Issue[]): PanelsBy {
  const { by } = given;
  const listedIn = (lists: GivenPanels) =>
    (['as-of', 'values', 'worldview'] as const).find((one) => lists[LISTS[one]] !== undefined);
  const listed = listedIn(given) ?? multiples.by ?? listedIn(multiples);
  if (by === undefined || by === null || by === '') return listed ?? 'as-of';
  const known = PANELS_BY.find((one) => typeof by === 'string' && one === by.toLowerCase());
  if (known) return known;
  const word = shorten(wordOf(by) ?? describe(by));
  const hint = didYouMean(word, PANELS_BY) || `; known: ${PANELS_BY.join(', ')}`;
  const message = `"${word}" is nothing that small maps can differ in${hint}`;
  issues.push({ path: 'attribute by', message, severity: 'error' });
  return listed ?? 'as-of';
}

/**
 * Small maps are quiet: each shows what they differ in, and what the page names itself. By dates it is whatever the data
 * shows first, unless the page names something. Own shapes are a part of the land.
 */
function quietOptions(
  by: PanelsBy,
  options: GivenOptions,
  { overlays }: PanelsContext,
): GivenOptions {
  const names = overlays.map(({ name }) => name).filter((name) => name !== 'shapes');
  const isNamed = (name: string) => tokensFor(options, name) !== undefined;
  if (by === 'as-of' && !names.some(isNamed)) return options;
  const silent = names.filter((name) => !isNamed(name) && name !== by);
  return { ...options, ...Object.fromEntries(silent.map((name) => [name, ['none']])) };
}

interface Reading {
  readonly data: MapData;
  readonly options: GivenOptions;
  readonly given: GivenPanels;
  readonly context: PanelsContext;
  readonly issues: Issue[];
}

const KEYS: Readonly<Record<PanelsBy, (reading: Reading) => readonly string[]>> = {
  'as-of': ({ data, options, given, context, issues }) =>
    readDates('dates', given, data, issues) ??
    firstWithSome(
      fewOf(datesOfBodies(data, options, context)),
      fewOf(datesOfNumbers(data)),
      fewOf(datesOfSteps(data)),
    ),
  values({ data, given, issues }) {
    const known = datesOfNumbers(data);
    const years = readDates('years', given, data, issues);
    const missing = (years ?? []).filter((year) => !known.some((date) => meets(date, year)));
    for (const year of known.length > 0 ? missing : [])
      issues.push({
        path: listOf('years', given, data).path,
        message: `there are no numbers of ${year}; those before it are shown`,
        severity: 'warning',
      });
    return years ?? fewOf(known);
  },
  worldview: ({ data, given, context: { worldviews }, issues }) =>
    readViews(given, data, worldviews, issues) ?? ['un', 'de-facto'],
  // What is listed and not known is told when the options are settled.
  alliances: ({ data, options, issues }) => idsOfBodies(data, options, issues),
};

const firstWithSome = (...lists: readonly (readonly string[])[]): readonly string[] =>
  lists.find(({ length }) => length > 0) ?? [];

/** Whether one of two dates lies in the other. */
const meets = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a);

/** A list of the page's, else that of the data, and where it stands. */
function listOf(
  list: 'dates' | 'years' | 'worldviews',
  given: GivenPanels,
  { multiples }: MapData,
): { readonly value: unknown; readonly path: string } {
  return given[list] === undefined
    ? { value: multiples?.[list], path: `multiples.${list}` }
    : { value: given[list], path: `attribute ${list}` };
}

function readDates(
  list: 'dates' | 'years',
  given: GivenPanels,
  data: MapData,
  issues: Issue[],
): readonly string[] | undefined {
  const { value, path } = listOf(list, given, data);
  const tokens = readTokens(value, path, issues);
  const dates = tokens?.filter((token) => {
    const message = dateFault(token);
    if (message !== undefined) issues.push({ path, message, severity: 'error' });
    return message === undefined;
  });
  return dates && dates.length > 0 ? dates : undefined;
}

function readViews(
  given: GivenPanels,
  data: MapData,
  worldviews: PanelsContext['worldviews'],
  issues: Issue[],
): readonly string[] | undefined {
  const { value, path } = listOf('worldviews', given, data);
  const known = Object.keys(worldviews);
  const views = readTokens(value, path, issues)?.flatMap((token) => {
    const id = known.find((one) => one.toLowerCase() === token.toLowerCase());
    if (id !== undefined) return [id];
    const hint = didYouMean(token, known) || `; known: ${known.join(', ')}`;
    const message = `"${shorten(token)}" is no known worldview${hint}`;
    issues.push({ path, message, severity: 'error' });
    return [];
  });
  return views && views.length > 0 ? views : undefined;
}
