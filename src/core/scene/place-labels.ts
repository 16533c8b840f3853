import { CellGrid } from '../geometry/cell-grid.js';
import type { View } from '../geometry/view.js';
import { tenths } from '../geometry/round.js';
import type { Badge, Frame, FrameItem, LabelWish } from '../model/frame.js';
import type { Mark } from '../model/mark.js';
import { LEADER, PLACE } from '../style/base-looks.js';
import { textWidth, type WidthCache } from './text-width.js';

type Rect = readonly [left: number, top: number, right: number, bottom: number];
interface Candidate {
  readonly rect: Rect;
  readonly x: number;
  readonly y: number;
  readonly align: 'start' | 'middle' | 'end';
}

const LINE_HEIGHT = 1.15;
/** Height of the row of badges below a name, and the distance from one badge to the next. */
const BADGE_ROW = 13;
const BADGE_STEP = 12;
/** A place that crosses a curve once is as bad as one so many places further down the list. */
const CROSSING = 12;
/** Side of the cells that curves are looked up in, in pixels. */
const CELL = 48;
/** Pixels kept free around each label and at the edge of the view. */
const GAP = 2;

/**
 * Grants labels by priority: each takes the free place nearest to its point that crosses the fewest curves; one that
 * finds none tries its short form and is then left out. The result depends only on the wishes and the view.
 */
export function placeLabels(
  wanted: readonly LabelWish[],
  obstacles: readonly number[],
  view: View,
  reserved: readonly Rect[] = [],
  widths?: WidthCache,
): PlacedLabels {
  const { type = 1 } = view;
  const measure: Measure = ({ size, style }, lines) =>
    Math.max(...lines.map((line) => textWidth(line, size, style.bold, widths)));
  const wishes = type === 1 ? wanted : wanted.map((wish) => enlarge(wish, type));
  const grid = gridOf(obstacles);
  const points = wishes.filter(isPoint).map(({ x, y }): Rect => [x - 4, y - 4, x + 4, y + 4]);
  const taken = [...reserved, ...points];
  const items: FrameItem[] = [];
  const shortened: { short: string; name: string }[] = [];
  const byPriority = [...wishes].sort(
    (a, b) => b.priority - a.priority || (a.key < b.key ? -1 : 1),
  );
  for (const wish of byPriority) {
    for (const lines of formsOf(wish, measure)) {
      const best = bestCandidate(wish, lines, measure(wish, lines), taken, grid, view);
      if (!best) continue;
      taken.push(best.rect);
      items.push(labelItem(wish, lines, best));
      if (wish.short !== undefined && lines[0] === wish.short && wish.short !== wish.text) {
        shortened.push({ short: wish.short, name: wish.text });
      }
      break;
    }
  }
  return { items, shortened };
}

/** Width of lines of a label, in pixels. */
type Measure = (wish: LabelWish, lines: readonly string[]) => number;

/** A wish in larger type. The room of an area stays what it is; that beside a point grows with the type. */
function enlarge(wish: LabelWish, type: number): LabelWish {
  const { size, room, placement } = wish;
  const roomy = room !== undefined && placement !== 'area' ? { room: room * type } : {};
  return { ...wish, ...roomy, size: tenths(size * type) };
}

interface PlacedLabels {
  readonly items: FrameItem[];
  readonly shortened: Frame['shortened'];
}

const isPoint = (wish: LabelWish) => wish.placement !== 'area';

/** The text on one line, on two if that is what fits its room, then its short form. */
function formsOf(wish: LabelWish, measure: Measure): string[][] {
  const { text, short, room = Infinity } = wish;
  const forms: string[][] = [];
  const halves = splitInTwo(text);
  const widest = (lines: readonly string[]) => measure(wish, lines);
  if (widest([text]) <= room) forms.push([text]);
  if (halves && widest(halves) <= room) forms.push(halves);
  if (short !== undefined && widest([short]) <= room) forms.push([short]);
  return forms;
}

function splitInTwo(text: string): [string, string] | undefined {
  const spaces = [...text.matchAll(/ /g)].map((match) => match.index);
  const at = spaces.sort(
    (a, b) => Math.abs(a - text.length / 2) - Math.abs(b - text.length / 2),
  )[0];
  return at === undefined ? undefined : [text.slice(0, at), text.slice(at + 1)];
}

function bestCandidate(
  wish: LabelWish,
  lines: readonly string[],
  width: number,
  taken: readonly Rect[],
  obstacles: Grid,
  view: View,
): Candidate | undefined {
  const height = lines.length * wish.size * LINE_HEIGHT + (wish.badges?.length ? BADGE_ROW : 0);
  let best: Candidate | undefined;
  let bestCost = Infinity;
  candidatesOf(wish, width, height, lines[0] === wish.short).forEach((candidate, order) => {
    // Places further down the list cost at least their place in it.
    if (order >= bestCost) return;
    const { rect } = candidate;
    if (rect[0] < GAP || rect[1] < GAP || rect[2] > view.width - GAP || rect[3] > view.height - GAP)
      return;
    if (taken.some((other) => overlap(rect, other))) return;
    const cost = order + CROSSING * countInside(obstacles, rect);
    if (cost < bestCost) [best, bestCost] = [candidate, cost];
  });
  return best;
}

function candidatesOf(
  { x, y, placement, size }: LabelWish,
  width: number,
  height: number,
  isShort: boolean,
): Candidate[] {
  const at = (cx: number, cy: number, align: Candidate['align']): Candidate => {
    const left = align === 'start' ? cx : align === 'end' ? cx - width : cx - width / 2;
    return { x: cx, y: cy, align, rect: [left, cy - height / 2, left + width, cy + height / 2] };
  };
  if (placement === 'leader') {
    return LEADERS.flatMap(([dx, dy]) => {
      const align = dx > 0 ? 'start' : dx < 0 ? 'end' : 'middle';
      return at(x + dx, y + dy, align);
    });
  }
  if (placement === 'point') {
    const side = (r: number) => height / 2 + r - 2;
    return [7, 13, 22].flatMap((r) => [
      at(x + r, y, 'start'),
      at(x - r, y, 'end'),
      at(x, y + side(r), 'middle'),
      at(x, y - side(r), 'middle'),
      at(x + r - 2, y + side(r) - 3, 'start'),
      at(x - r + 2, y + side(r) - 3, 'end'),
      at(x + r - 2, y - side(r) + 3, 'start'),
      at(x - r + 2, y - side(r) + 3, 'end'),
    ]);
  }
  const rows = [0, 1, -1, 2, -2];
  // A short form, the last resort, may go farther by its width than a name, which would leave its country.
  const columns = isShort ? [0, 1, -1, 2, -2, 3, -3] : [0, 1, -1];
  return rows.flatMap((row) =>
    columns.map((column) => at(x + (column * width) / 3, y + row * size * 0.9, 'middle')),
  );
}

/** Where a label with a leader may begin, from its point: near before far, in eight directions. */
const LEADERS: readonly (readonly [number, number])[] = [18, 34, 56].flatMap((r) =>
  [
    [1, -0.6],
    [-1, -0.6],
    [1, 0.6],
    [-1, 0.6],
    [0, -1.1],
    [0, 1.1],
    [1, 0],
    [-1, 0],
  ].map(([dx = 0, dy = 0]) => [r * dx, r * dy] as const),
);

const overlap = (a: Rect, b: Rect) =>
  a[0] < b[2] + GAP && b[0] < a[2] + GAP && a[1] < b[3] + GAP && b[1] < a[3] + GAP;

type Grid = CellGrid<readonly [x: number, y: number]>;

function gridOf(points: readonly number[]): Grid {
  const grid: Grid = new CellGrid(CELL);
  for (let i = 0; i < points.length; i += 2) {
    const [x, y] = [points[i]!, points[i + 1]!];
    grid.add([x, y, x, y], [x, y]);
  }
  return grid;
}

function countInside(grid: Grid, rect: Rect): number {
  const [left, top, right, bottom] = rect;
  let count = 0;
  grid.each(rect, ([x, y]) => {
    if (x > left && x < right && y > top && y < bottom) count++;
  });
  return count;
}

function labelItem(
  wish: LabelWish,
  lines: readonly string[],
  { x, y, align, rect }: Candidate,
): FrameItem {
  const { key, size, className, style, dot, badges = [] } = wish;
  const textY = badges.length > 0 ? y - BADGE_ROW / 2 : y;
  const row = rect[3] - BADGE_ROW / 2;
  const first = x - ((badges.length - 1) * BADGE_STEP) / 2;
  return {
    layer: 'labels',
    key: `label:${key}`,
    className: 'label',
    marks: [
      ...leaderOf(wish, rect),
      ...(dot ? [{ type: 'circle', ...PLACE, x: wish.x, y: wish.y, r: dot } as const] : []),
      { type: 'text', role: 'text', className, style, x, y: textY, lines, size, align },
      ...badges.map((badge, i) => badgeMark(badge, first + i * BADGE_STEP, row)),
    ],
  };
}

const badgeMark = ({ shape, ...look }: Badge, x: number, y: number): Mark => ({
  type: 'path',
  role: 'point',
  ...look,
  d: `M${tenths(x)},${tenths(y)}${shape}`,
});

/** A line from the point to the nearest spot of the label's box, where the two stand apart. */
function leaderOf({ placement, x, y }: LabelWish, [left, top, right, bottom]: Rect): Mark[] {
  const [toX, toY] = [
    Math.max(left, Math.min(x, right)),
    Math.max(top + 3, Math.min(y, bottom - 3)),
  ];
  if (placement === 'area' || (placement === 'point' && Math.hypot(toX - x, toY - y) < 12))
    return [];
  return [{ type: 'line', ...LEADER, points: [x, y, toX, toY] }];
}
