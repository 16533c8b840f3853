import type { Mark } from '../../src/core/model/mark.js';
import type { Projection } from '../../src/core/geometry/projection.js';
import { DEFAULT_WORLDVIEWS } from '../../src/core/geometry/default-worldviews.js';
import { toScreen, type View } from '../../src/core/geometry/view.js';
import { NOBODY, type Worldview } from '../../src/core/geometry/worldview.js';
import type { FrameItem } from '../../src/core/model/frame.js';
import type { Level } from '../core/support.js';
import { keyOf, readTopology, shapesOf, type Position } from './support.js';

// Whose land each disputed piece is in a picture, and whether it has its dotted line: of whatever the picture is found in.

/** How far lines of a level stand from those of the finest, in pixels of a picture of a continent. */
export const SLACK: Record<Level, number> = {
  'first-paint': 9,
  overview: 6,
  standard: 2.5,
  detail: 2.5,
};

const pieces = shapesOf(readTopology('standard')).filter(
  ([piece]) =>
    piece.properties?.d !== undefined || keyOf(piece) in DEFAULT_WORLDVIEWS['un']!.pieces,
);

/** Rings or lines of path data with absolute and relative moves, as flat lists of points. */
export function ringsOf(d: string): Position[][] {
  const rings: Position[][] = [];
  let [x, y] = [0, 0];
  for (const [, command, rest] of d.matchAll(/([MLlHhVvmZz])([^MLlHhVvmZz]*)/g)) {
    const numbers = [...rest!.matchAll(/-?\d*\.?\d+/g)].map(Number);
    if (command === 'M' || command === 'm') rings.push([]);
    const isRelative = command === command!.toLowerCase();
    const across = 'hH'.includes(command!);
    const step = 'hHvV'.includes(command!) ? 1 : 2;
    for (let i = 0; i + step <= numbers.length; i += step) {
      const [a, b] =
        step === 2
          ? [numbers[i]!, numbers[i + 1]!]
          : across
            ? [numbers[i]!, isRelative ? 0 : y]
            : [isRelative ? 0 : x, numbers[i]!];
      [x, y] = isRelative ? [x + a, y + b] : [a, b];
      rings.at(-1)!.push([x, y]);
    }
  }
  return rings;
}

const crosses = ([px, py]: Position, [ax, ay]: Position, [bx, by]: Position) =>
  ay > py !== by > py && px < ((bx - ax) * (py - ay)) / (by - ay) + ax;
const isIn = (rings: readonly Position[][], point: Position) =>
  rings
    .flatMap((ring) => ring.map((vertex, i) => [vertex, ring[(i + 1) % ring.length]!] as const))
    .filter(([a, b]) => crosses(point, a, b)).length %
    2 ===
  1;

function gap([px, py]: Position, [ax, ay]: Position, [bx, by]: Position): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((px - ax) * dx + (py - ay) * dy) / length));
  return Math.hypot(px - ax - t * dx, py - ay - t * dy);
}
/** From a point to the nearest of some lines. */
export const distance = (point: Position, lines: readonly Position[][]) =>
  Math.min(
    Infinity,
    ...lines.flatMap((line) => line.slice(1).map((b, i) => gap(point, line[i]!, b))),
  );

/** What of a picture tells of borders, as path data. */
export interface DrawnBorders {
  readonly countries: readonly { readonly code: string; readonly d: string }[];
  readonly dotted: readonly string[];
}

/** The same of the items of a frame. */
export function bordersIn(items: readonly Pick<FrameItem, 'key' | 'marks'>[]): DrawnBorders {
  const dataOf = (marks: readonly Mark[], className?: string) =>
    marks.flatMap((mark) =>
      mark.type === 'path' && (className === undefined || mark.className === className)
        ? [mark.d]
        : [],
    );
  return {
    countries: items.flatMap(({ key, marks }) =>
      key.startsWith('country:') ? [{ code: key.slice(8), d: dataOf(marks)[0] ?? '' }] : [],
    ),
    dotted: dataOf(items.find(({ key }) => key === 'borders')?.marks ?? [], 'border dotted'),
  };
}

/** A piece that a picture shows. */
export interface SeenPiece {
  readonly key: string;
  /** Points well inside of it, and its outline, in pixels. */
  readonly inside: readonly Position[];
  readonly outline: readonly Position[];
}

const DETAIL_BOX = [44, 33, 92, 57] as const;
const isInDetail = ([x, y]: Position): boolean =>
  x > DETAIL_BOX[0] && y > DETAIL_BOX[1] && x < DETAIL_BOX[2] && y < DETAIL_BOX[3];

/** The pieces that a level shows in a view, as far as they are large enough to have an inside. */
export function piecesIn(view: View, projection: Projection, level: Level): readonly SeenPiece[] {
  const shares = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];
  return pieces.flatMap(([piece, polygons]): SeenPiece[] => {
    if (level === 'detail' && !polygons.flat(2).every(isInDetail)) return [];
    const outline = polygons
      .flatMap((rings) => rings[0]!)
      .map((point) => toScreen(view, projection.project(point)));
    const [xs, ys] = [outline.map(([x]) => x), outline.map(([, y]) => y)];
    const [left, right] = [Math.min(...xs), Math.max(...xs)];
    const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
    if (left < 0 || top < 0 || right > view.width || bottom > view.height) return [];
    const inside = shares
      .flatMap((i) =>
        shares.map((j): Position => [left + (right - left) * i, top + (bottom - top) * j]),
      )
      .filter((point) => isIn([outline], point))
      .filter((point) => distance(point, [[...outline, outline[0]!]]) > SLACK[level]);
    return inside.length > 0 ? [{ key: keyOf(piece), inside: inside.slice(0, 4), outline }] : [];
  });
}

/** What of a picture is not as a worldview has it. */
export function wrongIn(
  { countries: drawn, dotted: lines }: DrawnBorders,
  seen: readonly SeenPiece[],
  level: Level,
  { pieces: treated }: Worldview,
): string[] {
  const countries = drawn.map(({ code, d }) => ({ code, rings: ringsOf(d) }));
  const dotted = lines.flatMap(ringsOf);
  return seen.flatMap(({ key, inside, outline }) => {
    const { owner, inner } = treated[key]!;
    const owners = new Set(
      inside.flatMap((point) =>
        countries.filter(({ rings }) => isIn(rings, point)).map(({ code }) => code),
      ),
    );
    // Land that is left to nobody is no country's.
    const wanted = owner === NOBODY ? [] : [owner];
    const isOwners = [...owners].join() === wanted.join();
    const isDotted = outline.some((point) => distance(point, dotted) <= SLACK[level]);
    return [
      ...(isOwners ? [] : [`${key} is ${[...owners].join('+')}, not ${owner}`]),
      ...(inner === 'dotted' && !isDotted ? [`${key} has no dotted line`] : []),
    ];
  });
}
