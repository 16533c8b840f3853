import { currentDate, type Values } from '../data/values.js';
import { beginsWithin } from '../data/time-span.js';
import type { Messages } from '../messages/messages.js';
import { VALUE_WORDS, type ValueWords } from '../messages/value-words.js';
import type { FrameContext, FramePart } from '../model/frame.js';
import type { View } from '../geometry/view.js';
import { SAMPLE_SIZE, type Sample, type TableSection } from '../model/scene.js';
import type { SceneContext } from '../model/scene-context.js';
import type { WidthClass } from '../style/width-class.js';
import { wordsIn } from './custom/words-in.js';
import type { Encoding } from '../model/encoding.js';
import type { OverlayHistory, OverlayRenderer } from './overlay.js';
import { pointsOf } from './reach.js';
import { buildValues, describeValues, spotsOf } from './thematic/build-values.js';
import { flowWidth, headOf } from './thematic/flow-width.js';
import { layoutCircles, radiusIn } from './thematic/layout-circles.js';
import { flowPaint } from './thematic/ramps.js';
import { isSpot, type ValueItem, type ValuesItem } from './thematic/value-item.js';
import { circlesSample, NO_DATA, shadesSample, widthsSample } from './thematic/value-legend.js';

const wordsOf = (messages: Messages): ValueWords => wordsIn('values', VALUE_WORDS, messages)!;

/** How many lines have their number on the picture. */
const MOST_TOLD = 3;

/** A picture of the width that rules are made for. */
const USUAL = { width: 976, height: 600 } as const;

const setsOf = (items: readonly ValueItem[]): ValuesItem[] =>
  items.filter((item): item is ValuesItem => !isSpot(item));

/** Numbers of countries and places as shades and circles, of links and corridors as the width of their lines. */
export const values: OverlayRenderer<'values', Values, ValueItem> &
  OverlayHistory<'values', Values> = {
  name: 'values',
  crowd: 1000,
  kind: 'value',
  layer: 'points',
  isEqualArea: true,
  words: wordsOf,
  tagsOf: ({ form = 'classes' }) => [form],
  build: (rows, context) =>
    rows.flatMap((row): ValueItem[] => {
      const item = buildValues(row, wordsOf(context.messages), context);
      return [item, ...spotsOf(item, context)];
    }),
  describe: (items, context) =>
    setsOf(items).flatMap((item) => describeValues(item, wordsOf(context.messages), context)),
  roles: (code, items, context) =>
    setsOf(items).flatMap((set) => {
      const entry = set.bySubject.get(`country:${code}`);
      const isWithout = set.without.includes(code);
      if (!entry && !isWithout) return [];
      const said = entry?.words ?? wordsOf(context.messages).noData;
      return [
        {
          words: context.messages.timeline.about(set.heading, [said]),
          detail: { term: set.heading, text: { text: said } },
          citations: set.citations,
        },
      ];
    }),
  land(code, items) {
    for (const { shades, bySubject, without } of setsOf(items)) {
      if (!shades) continue;
      const entry = bySubject.get(`country:${code}`);
      if (entry) return { fill: { ...shades.fillOf(entry.value), role: 'value' } };
      if (without.includes(code)) return { pattern: NO_DATA };
    }
    return undefined;
  },
  // Neighbours in one class stay two countries.
  edge(items) {
    const codes = setsOf(items)
      .filter(({ shades }) => shades)
      .flatMap(({ countries }) => countries);
    const style = { fill: 'none', stroke: 'halo', width: 0.8, round: true } as const;
    return codes.length > 0 ? { codes, style, name: 'values', band: 'within' } : undefined;
  },
  encode(items, { widthClass }) {
    const encodings = new Map<string, Encoding>();
    for (const set of setsOf(items)) {
      const { values, entries, shades, greatest, format } = set;
      const widthOf = flowWidth(greatest, widthClass);
      entries.forEach(({ subject, value }, i) => {
        if (values.form === 'widths') {
          const width = widthOf(value);
          encodings.set(subject, {
            width,
            head: headOf(width),
            paint: flowPaint(values.color),
            ...(i < MOST_TOLD ? { words: format(value) } : {}),
          });
        } else if (shades) encodings.set(subject, { fill: shades.fillOf(value) });
      });
    }
    return encodings;
  },
  // Hatches are explained next to shades.
  legend(items, { messages }) {
    const words = wordsOf(messages);
    const entryOf = (set: ValuesItem) => ({
      key: set.values.id,
      label: { ...set.title, text: set.heading },
      sample: sampleOf(set, words),
      targets: targetsOf(set),
    });
    const sets = setsOf(items);
    const shaded = sets.filter(({ shades }) => shades);
    return [
      ...shaded.map(entryOf),
      {
        key: 'none',
        label: { text: words.noData },
        sample: noDataSample(),
        targets: shaded.flatMap(({ without }) => without.map((code) => `country:${code}`)),
      },
      ...sets.filter(({ shades }) => !shades).map(entryOf),
    ];
  },
  legendKeys: (rows) => [...rows.map(({ id }) => id), 'none'],
  table: tableOf,
  reach: (rows, context) => [
    ...pointsOf(
      rows.flatMap((row) => row.rows.flatMap(({ country }) => country ?? [])),
      context.atlas,
    ),
    ...rows.flatMap((row) =>
      row.rows.flatMap(({ place }) => {
        const known =
          place === undefined ? undefined : context.data.places?.find(({ id }) => id === place);
        return known ? [[known.lon, known.lat] as const] : [];
      }),
    ),
  ],
  layout: layoutValues,
  datesOf: ({ rows }) => [...new Set(rows.flatMap(({ date }) => date ?? []))],
  changes(row, span, context) {
    const date = currentDate(row, span.day);
    if (!beginsWithin(date, span)) return [];
    const { timeline } = context.messages;
    const name = context.text(row.name);
    return [{ date, words: { ...name, text: timeline.dated(name.text, context.date(date)) } }];
  },
};

/** Circles, and the legend in the sizes of this picture. */
function layoutValues(items: readonly ValueItem[], context: FrameContext): FramePart {
  const { view, widthClass } = context;
  const samples = Object.fromEntries(
    setsOf(items).flatMap((set) => {
      const sample = sizedSample(set, view, widthClass);
      return sample ? [[set.values.id, sample] as const] : [];
    }),
  );
  const dropped = setsOf(items).flatMap(({ id, lost }) =>
    lost.map(({ subject }) => ({ kind: 'number', item: id, text: subject }) as const),
  );
  return { ...layoutCircles(items, context), samples, dropped };
}

/** What the legend shows of numbers. */
const sampleOf = (set: ValuesItem, words: ValueWords): Sample =>
  set.shades
    ? shadesSample(set.shades, set.values.form, set, words)
    : (sizedSample(set, USUAL, 'wide') ?? { className: 'values legend', marks: [] });

/** The same of circles and lines, in the sizes that they have on a picture. */
function sizedSample(
  set: ValuesItem,
  view: Pick<View, 'width' | 'height'>,
  widthClass: WidthClass,
): Sample | undefined {
  const { values, greatest, entries } = set;
  if (greatest === 0 || set.shades) return undefined;
  if (values.form === 'circles') return circlesSample(set, radiusIn(set, view));
  const isDirected = entries.some((entry) => entry.isDirected);
  return widthsSample(set, flowPaint(values.color), flowWidth(greatest, widthClass), isDirected);
}

const noDataSample = (): Sample => {
  const { width, height } = SAMPLE_SIZE;
  const points = [0.5, 1, width - 0.5, 1, width - 0.5, height - 1, 0.5, height - 1];
  return {
    className: 'values legend',
    patterns: [NO_DATA],
    marks: [
      {
        type: 'path',
        role: 'area',
        style: {},
        pattern: NO_DATA.id,
        d: `M0.5,1H${width - 0.5}V${height - 1}H0.5Z`,
      },
      {
        type: 'ring',
        role: 'line',
        style: { fill: 'none', stroke: 'border', width: 0.8 },
        points,
      },
    ],
  };
};

/** What an entry of the legend stands for: countries, places and lines. */
const targetsOf = ({ id, entries }: ValuesItem): string[] =>
  entries.map(({ subject, country }) =>
    country !== undefined || !subject.startsWith('place:')
      ? subject
      : `${id}:${subject.slice('place:'.length)}`,
  );

/** One row for each country, place or line that has a number, one column for each kind of numbers. */
function tableOf(
  items: readonly ValueItem[],
  { messages: { terms }, compare }: SceneContext,
): Pick<TableSection, 'columns' | 'rows'> {
  const sets = setsOf(items);
  const sources = new Map(sets.map((set) => [set, set.citations]));
  const subjects = new Map(
    sets.flatMap((set) => set.entries.map((entry) => [entry.subject, entry.name] as const)),
  );
  return {
    columns: [terms.what, ...sets.map(({ heading }) => heading)],
    rows: [...subjects]
      .sort(([, a], [, b]) => compare(a, b))
      .map(([subject, name]) => {
        const found = sets.map((set) => ({
          set,
          entry: set.bySubject.get(subject),
        }));
        const first = found.find(({ entry }) => entry);
        return {
          item: subject.startsWith('place:') ? `${first!.set.id}:${subject.slice(6)}` : subject,
          cells: [
            { text: name },
            ...found.map(({ set, entry }) =>
              entry ? { text: set.format(entry.value), sort: entry.value } : { text: '' },
            ),
          ],
          citations: sources.get(first!.set)!,
        };
      }),
  };
}
