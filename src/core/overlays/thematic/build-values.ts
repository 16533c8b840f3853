import {
  currentDate,
  currentRows,
  subjectOf,
  type ValueRow,
  type Values,
} from '../../data/values.js';
import type { ValueWords } from '../../messages/value-words.js';
import type { SceneContext } from '../../model/scene-context.js';
import type { Detail } from '../../model/scene.js';
import { numberFormat } from './format-number.js';
import { shadesOf } from './shade.js';
import type { Entry, SpotItem, ValuesItem } from './value-item.js';

/** How many names a description tells of those with the greatest numbers. */
const MOST_NAMED = 3;

/** Numbers of one kind at the date of the scene. */
export function buildValues(values: Values, words: ValueWords, context: SceneContext): ValuesItem {
  const { messages, text, asOf, cite, itemOf } = context;
  const { form = 'classes' } = values;
  const numbers = values.rows.flatMap(({ value }) => (value === null ? [] : [value]));
  const format = numberFormat(messages.lang, numbers, values.decimals);
  const unit = values.unit === undefined ? '' : text(values.unit).text;
  const title = text(values.name);
  const date = currentDate(values, asOf);
  const named = messages.lists.comma([title.text, ...(unit === '' ? [] : [unit])]);
  const heading = date === undefined ? named : messages.timeline.dated(named, context.date(date));
  const rows = currentRows(values, asOf);
  const all = rows
    .flatMap((row) => entryOf(row, (n) => withUnit(format(n), unit), context))
    .sort((a, b) => b.value - a.value);
  const counted = new Set(all.map(({ country }) => country));
  const without = [...new Set(values.rows.flatMap(({ country }) => country ?? []))].filter(
    (code) => !counted.has(code),
  );
  const isShaded = form === 'classes' || form === 'continuous';
  const shades = isShaded && numbers.length > 0 ? shadesOf(values, numbers) : undefined;
  const item: ValuesItem = {
    id: `value:${values.id}`,
    kind: 'value',
    title,
    label: heading,
    heading,
    values,
    // Of items the scene may not have all: a page chooses among links.
    get entries() {
      return all.filter(({ isOfItem, subject }) => !isOfItem || itemOf(subject));
    },
    get lost() {
      return all.filter(({ isOfItem, subject }) => isOfItem && !itemOf(subject));
    },
    bySubject: new Map(all.map((entry) => [entry.subject, entry])),
    without,
    greatest: numbers.reduce((most, n) => Math.max(most, Math.abs(n)), 0),
    format,
    list: messages.lists.plain,
    ...(shades ? { shades } : {}),
    countries: all.flatMap(({ country }) => country ?? []),
    get details(): Detail[] {
      const { clauses } = messages.lists;
      return [
        { term: heading, text: { text: clauses(extremesOf(item, words, context)) } },
        ...context.caveats(values),
      ];
    },
    get citations() {
      return cite(values);
    },
  };
  return item;
}

/** What the description says: the greatest numbers, the least, and who has none. */
export function describeValues(
  item: ValuesItem,
  words: ValueWords,
  context: SceneContext,
): string[] {
  const { lists, timeline } = context.messages;
  const said = extremesOf(item, words, context);
  return said.length > 0
    ? [lists.sentence(timeline.about(item.heading, [lists.clauses(said)]))]
    : [];
}

function extremesOf(
  { entries, without }: ValuesItem,
  { highest, lowest, noData }: ValueWords,
  { messages: { lists, timeline, lang }, country }: SceneContext,
): string[] {
  const say = (some: readonly Entry[]) =>
    lists.plain(some.map(({ name, words }) => `${name} ${words}`));
  const few = entries.length <= MOST_NAMED;
  const last = entries.slice(-1);
  return [
    ...(entries.length > 0
      ? [few ? say(entries) : timeline.about(highest, [say(entries.slice(0, MOST_NAMED))])]
      : []),
    ...(few ? [] : [timeline.about(lowest, [say(last)])]),
    ...(without.length > 0
      ? [timeline.about(noData.toLocaleLowerCase(lang), [lists.plain(without.map(country))])]
      : []),
  ];
}

/** The spots of places, which nothing else on the map stands for. */
export const spotsOf = (item: ValuesItem, context: SceneContext): SpotItem[] =>
  item.values.form === 'circles'
    ? [...item.bySubject.values()]
        .filter(({ country }) => country === undefined)
        .flatMap((entry) => spotOf(entry, item, context))
    : [];

function spotOf(entry: Entry, item: ValuesItem, { place, messages }: SceneContext): SpotItem[] {
  const [kind, id = ''] = entry.subject.split(/:(.*)/s);
  if (kind !== 'place' || !entry.point) return [];
  const country = place(id)?.country;
  const said = { term: item.heading, text: { text: entry.words } };
  return [
    {
      id: `${item.id}:${id}`,
      kind: 'value',
      title: { text: entry.name },
      label: messages.timeline.about(entry.name, [`${item.heading}, ${entry.words}`]),
      countries: country === undefined ? [] : [country],
      spot: entry,
      isPart: true,
      details: [said],
      get citations() {
        return item.citations;
      },
    },
  ];
}

function entryOf(
  row: ValueRow,
  say: (n: number) => string,
  { country, place, text, atlas, itemOf }: SceneContext,
): Entry[] {
  const { value } = row;
  if (value === null) return [];
  const base = { subject: subjectOf(row), value, words: say(value) };
  if (row.country !== undefined) {
    const code = row.country;
    return [{ ...base, name: country(code), country: code, point: atlas.countries[code] }];
  }
  const spot = row.place === undefined ? undefined : place(row.place);
  if (spot) return [{ ...base, name: text(spot.name).text, point: [spot.lon, spot.lat] }];
  return [
    {
      ...base,
      isOfItem: true,
      get isDirected() {
        const item = itemOf(base.subject);
        return item !== undefined && 'directed' in item && item.directed === true;
      },
      // What it is called is known when all items are there.
      get name() {
        return itemOf(base.subject)?.title.text ?? base.subject;
      },
    },
  ];
}

/** A sign such as % stands at the number, a word after a space. */
const withUnit = (number: string, unit: string): string =>
  unit === '' ? number : /^[%‰°]/.test(unit) ? number + unit : `${number} ${unit}`;
