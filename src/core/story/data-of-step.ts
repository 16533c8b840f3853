import type { MapData } from '../data/map-data.js';
import type { GivenOptions } from '../scene/map-options.js';
import { boxOfCountries } from './box-of-countries.js';
import type { StoryStep } from './story-step.js';

/**
 * The data of a story as the map of one of its steps: what the step shows is what that map shows first, at the step's date and
 * in its box, under the step's title. What stands around the data's own map, such as its headline, would say what is not to
 * be seen. `names` are those of all overlays: of one that the step does not name nothing is shown.
 */
export function dataOfStep(data: MapData, step: StoryStep, names: readonly string[]): MapData {
  const tokens: Readonly<Record<string, unknown>> = step;
  const { title, summary, countries = [], notes = [], insets = [], words = {} } = step;
  const chosen = <Row extends { readonly id: string }>(rows: Row[] | undefined, ids: string[]) =>
    rows?.filter(({ id }) => ids.includes(id));
  return {
    ...data,
    ...withWords(data, words, names),
    title,
    headline: title,
    summary,
    kicker: undefined,
    deck: undefined,
    deckNarrow: undefined,
    note: undefined,
    alt: undefined,
    credit: undefined,
    roles: undefined,
    asOf: step.asOf ?? data.asOf,
    worldview: step.worldview ?? data.worldview,
    focus: step.focus ?? [],
    box: step.box ?? boxOfCountries(countries),
    notes: chosen(data.notes, notes),
    insets: chosen(data.insets, insets),
    labels: step.labels ?? data.labels,
    // Of what the data does not have at all nothing need be loaded to show none of it.
    show: Object.fromEntries(
      names
        .filter((name) => tokens[name] !== undefined || Object.hasOwn(data, name))
        .map((name) => [name, listOf(tokens[name])]),
    ),
  };
}

/** The items of overlays for which a step has words of its own, with these in place of theirs. */
function withWords(
  data: MapData,
  words: Readonly<Record<string, unknown>>,
  names: readonly string[],
): Partial<MapData> {
  const items: Readonly<Record<string, unknown>> = data;
  const worded = (item: { readonly id: string }) =>
    Object.hasOwn(words, item.id) ? { ...item, words: words[item.id] } : item;
  return Object.fromEntries(
    Object.keys(words).length === 0
      ? []
      : names.flatMap((name) => {
          const rows = Object.hasOwn(data, name) ? items[name] : undefined;
          return Array.isArray(rows) ? [[name, rows.map(worded)]] : [];
        }),
  );
}

const listOf = (tokens: unknown): string[] =>
  Array.isArray(tokens) ? tokens.filter((token) => typeof token === 'string') : [];

/**
 * What a step asks for besides: rows that no editor has confirmed, and the projection that all steps share, so that the map can
 * move from one to the next. What the page asks of the map itself goes before.
 */
export const optionsOfMap = (options: GivenOptions, step: StoryStep): GivenOptions => ({
  ...options,
  unconfirmed: options.unconfirmed === true || step.unconfirmed === true,
  projection: options.projection ?? 'conic',
  isWorded: true,
});
