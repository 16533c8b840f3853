import type { ValueWords } from '../../messages/value-words.js';
import type { Mark } from '../../model/mark.js';
import type { FramePattern } from '../../model/pattern.js';
import type { Sample } from '../../model/scene.js';
import type { Paint } from '../../style/paint.js';
import { circleMarks } from './layout-circles.js';
import { roundBelow } from './round-ticks.js';
import type { Shades, ValuesItem } from './value-item.js';
import { headOf } from './flow-width.js';

/** Size of type, and room for a line of it. */
const TYPE = 11;
const LINE = 15;
/** Height of a bar of shades, and widths of one class and of a continuous bar. */
const BAR = 12;
const CLASS = 46;
const CONTINUOUS = 200;
/** Air at the ends, for numbers that are wider than their place. */
const PAD = 14;

/** The one quiet hatch: where there is no number. */
export const NO_DATA: FramePattern = {
  id: 'no-data',
  isLand: true,
  size: 6,
  strokes: [{ colour: 'border', direction: 'rising', offsets: [0.5], width: 1 }],
};

const text = (x: number, y: number, line: string, align: 'start' | 'middle'): Mark => ({
  type: 'text',
  role: 'text',
  style: { fill: 'label', halo: 'none' },
  x,
  y,
  lines: [line],
  size: TYPE,
  align,
});

const box = (x: number, y: number, width: number, height: number) => [
  x,
  y,
  x + width,
  y,
  x + width,
  y + height,
  x,
  y + height,
];

/** A joined bar of shades with numbers under its joints. */
export function shadesSample(
  { bar, breaks, placeOf }: Shades,
  form: ValuesItem['values']['form'],
  { format, list }: Pick<ValuesItem, 'format' | 'list'>,
  words: ValueWords,
): Sample {
  const isContinuous = form === 'continuous';
  const width = isContinuous ? CONTINUOUS : bar.length * CLASS;
  const step = width / bar.length;
  const ticks = breaks.map((one) => ({ x: PAD + placeOf(one) * width, line: format(one) }));
  return {
    className: 'values legend',
    size: { width: width + 2 * PAD, height: BAR + LINE + 4 },
    words: list(isContinuous ? breaks.map(format) : classWords(breaks.map(format), words)),
    marks: [
      ...bar.map((paint, i): Mark => ({
        type: 'ring',
        role: 'area',
        style: { fill: paint },
        points: box(PAD + i * step, 1, step + (isContinuous && i < bar.length - 1 ? 0.5 : 0), BAR),
      })),
      {
        type: 'ring',
        role: 'line',
        style: { fill: 'none', stroke: 'muted', width: 0.8 },
        points: box(PAD, 1, width, BAR),
      },
      ...ticks.flatMap(({ x, line }): Mark[] => [
        {
          type: 'line',
          role: 'line',
          style: { fill: 'none', stroke: 'label', width: 1 },
          points: [x, isContinuous ? BAR - 2 : 1, x, BAR + 4],
        },
        text(x, BAR + 4 + LINE / 2, line, 'middle'),
      ]),
    ],
  };
}

/** The classes in words, the lowest first. */
function classWords(breaks: readonly string[], { under, between, from }: ValueWords): string[] {
  const [first] = breaks;
  if (first === undefined) return [];
  return [
    under(first),
    ...breaks.slice(1).map((high, i) => between(breaks[i]!, high)),
    from(breaks[breaks.length - 1]!),
  ];
}

/** Shares of the greatest number that circles and lines of a legend stand for. */
const CIRCLE_SHARES = [1, 0.35, 0.06] as const;
const WIDTH_SHARES = [0.2, 0.5, 1] as const;

const roundNumbers = (greatest: number, shares: readonly number[]): number[] => [
  ...new Set(shares.map((share) => roundBelow(greatest * share))),
];

/** Nested circles with round numbers, as large as those on a picture with these radii. */
export function circlesSample(
  { greatest, format, list }: ValuesItem,
  radiusOf: (n: number) => number,
): Sample {
  const numbers = roundNumbers(greatest, CIRCLE_SHARES);
  const most = radiusOf(numbers[0]!);
  const [x, bottom] = [most + 2, Math.max(2 * most, numbers.length * LINE - 4) + 3];
  const right = 2 * most + 14;
  // A number stands by the top of its circle, but no nearer to the next than a line.
  let last = -Infinity;
  const lines = numbers.map((n) => {
    const r = radiusOf(n);
    const top = bottom - 2 * r;
    const y = Math.max(top, last + LINE - 2);
    last = y;
    return { n, r, top, y: Math.max(y, TYPE / 2) };
  });
  const widest = Math.max(...numbers.map((n) => format(n).length)) * TYPE * 0.6;
  return {
    className: 'values legend',
    size: { width: right + 8 + widest, height: Math.max(bottom, last + TYPE / 2) + 2 },
    words: list(numbers.map(format)),
    marks: [
      ...lines.flatMap(({ r }) => circleMarks([x, bottom - r], r)),
      ...lines.flatMap(({ n, top, y }): Mark[] => [
        {
          type: 'line',
          role: 'guide',
          style: { fill: 'none', stroke: 'muted', width: 0.8 },
          points: [x, top, right - 6, top, right, y],
        },
        text(right + 4, y, format(n), 'start'),
      ]),
    ],
  };
}

/** Length of a legend's arrow. */
const ARROW = 44;

/** Lines of round numbers, drawn as those on the map are. */
export function widthsSample(
  { greatest, format, list }: ValuesItem,
  paint: Paint,
  widthOf: (n: number) => number,
  isDirected: boolean,
): Sample {
  const numbers = roundNumbers(greatest, WIDTH_SHARES);
  const height = Math.max(18, headOf(widthOf(greatest))[1] + 2);
  const y = height / 2;
  let x = 2;
  const marks = numbers.flatMap((n): Mark[] => {
    const width = widthOf(n);
    const [length, span] = isDirected ? headOf(width) : [0, 0];
    const [from, to] = [x, x + ARROW];
    const line = format(n);
    x = to + 6 + line.length * TYPE * 0.6 + 12;
    return [
      {
        type: 'line',
        role: 'line',
        style: { fill: 'none', stroke: paint, width },
        points: [from, y, to - length, y],
      },
      ...(isDirected
        ? [
            {
              type: 'ring',
              role: 'head',
              style: { fill: paint },
              points: [to, y, to - length, y - span / 2, to - length, y + span / 2],
            } as const,
          ]
        : []),
      text(to + 5, y, line, 'start'),
    ];
  });
  return {
    className: 'values legend',
    size: { width: x, height },
    words: list(numbers.map(format)),
    marks,
  };
}
