import type { View } from '../geometry/view.js';
import type { FrameItem, LabelWish } from '../model/frame.js';
import { textWidth } from './text-width.js';

type Rect = readonly [left: number, top: number, right: number, bottom: number];
interface Candidate {
  readonly rect: Rect;
  readonly x: number;
  readonly y: number;
  readonly align: 'start' | 'middle' | 'end';
}

const LINE_HEIGHT = 1.15;
/** Pixels kept free around each label and at the edge of the view. */
const GAP = 2;

/**
 * Grants labels by priority: each takes the free place nearest to its point that crosses the fewest curves; one that
 * finds none tries its short form and is then left out. The result depends only on the wishes and the view.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  obstacles: readonly number[],
  view: View,
): FrameItem[] {
  const taken: Rect[] = wishes.filter(isPoint).map(({ x, y }) => [x - 4, y - 4, x + 4, y + 4]);
  const placed: FrameItem[] = [];
  const byPriority = [...wishes].sort(
    (a, b) => b.priority - a.priority || (a.key < b.key ? -1 : 1),
  );
  for (const wish of byPriority) {
    for (const lines of formsOf(wish)) {
      const best = bestCandidate(wish, lines, taken, obstacles, view);
      if (!best) continue;
      taken.push(best.rect);
      placed.push(labelItem(wish, lines, best));
      break;
    }
  }
  return placed;
}

const isPoint = (wish: LabelWish) => wish.placement === 'point';

/** The text on one line, on two if that is what fits its room, then its short form. */
function formsOf({ text, short, size, room = Infinity }: LabelWish): string[][] {
  const forms: string[][] = [];
  const halves = splitInTwo(text);
  const widest = (lines: readonly string[]) =>
    Math.max(...lines.map((line) => textWidth(line, size)));
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
  taken: readonly Rect[],
  obstacles: readonly number[],
  view: View,
): Candidate | undefined {
  const width = Math.max(...lines.map((line) => textWidth(line, wish.size)));
  const height = lines.length * wish.size * LINE_HEIGHT;
  let best: Candidate | undefined;
  let bestCost = Infinity;
  candidatesOf(wish, width, height).forEach((candidate, order) => {
    const { rect } = candidate;
    if (rect[0] < GAP || rect[1] < GAP || rect[2] > view.width - GAP || rect[3] > view.height - GAP)
      return;
    if (taken.some((other) => overlap(rect, other))) return;
    const cost = order + 3 * countInside(obstacles, rect);
    if (cost < bestCost) [best, bestCost] = [candidate, cost];
  });
  return best;
}

function candidatesOf(
  { x, y, placement, size }: LabelWish,
  width: number,
  height: number,
): Candidate[] {
  const at = (cx: number, cy: number, align: Candidate['align']): Candidate => {
    const left = align === 'start' ? cx : align === 'end' ? cx - width : cx - width / 2;
    return { x: cx, y: cy, align, rect: [left, cy - height / 2, left + width, cy + height / 2] };
  };
  if (placement === 'point') {
    const dy = height / 2 + 5;
    return [
      at(x + 7, y, 'start'),
      at(x - 7, y, 'end'),
      at(x, y + dy, 'middle'),
      at(x, y - dy, 'middle'),
      at(x + 5, y + dy - 3, 'start'),
      at(x - 5, y + dy - 3, 'end'),
      at(x + 5, y - dy + 3, 'start'),
      at(x - 5, y - dy + 3, 'end'),
    ];
  }
  const shifts = [0, 1, -1, 2, -2];
  return shifts.flatMap((row) =>
    [0, 1, -1].map((column) => at(x + (column * width) / 3, y + row * size * 0.9, 'middle')),
  );
}

const overlap = (a: Rect, b: Rect) =>
  a[0] < b[2] + GAP && b[0] < a[2] + GAP && a[1] < b[3] + GAP && b[1] < a[3] + GAP;

function countInside(points: readonly number[], [left, top, right, bottom]: Rect): number {
  let count = 0;
  for (let i = 0; i < points.length; i += 2) {
    const [x, y] = [points[i]!, points[i + 1]!];
    if (x > left && x < right && y > top && y < bottom) count++;
  }
  return count;
}

function labelItem(
  wish: LabelWish,
  lines: readonly string[],
  { x, y, align }: Candidate,
): FrameItem {
  return {
    layer: 'labels',
    key: `label:${wish.key}`,
    className: 'label',
    marks: [{ type: 'text', x, y, lines, size: wish.size, align, className: wish.className }],
  };
}
