import type { Box } from '../data/primitives.js';
import type { Shape } from '../data/shape.js';
import type { ShapeParts, Vertices } from '../data/shape-parts.js';
import { projectLine } from './project-arcs.js';
import type { Position, Projection } from './projection.js';
import { measurePath, type Path } from './shape.js';
import { keepWeighty, weighVertices } from './weigh-vertices.js';

/** A geometry of a page's own, ready to be drawn: each part as fine as a scale deserves, worked out when that is asked for. */
export interface Outline {
  /** Around all of it, in degrees. */
  readonly box: Box;
  readonly points: readonly Position[];
  readonly hasLines: boolean;
  readonly hasAreas: boolean;
  /** Open lines in world units, for so many pixels per world unit; the same list for the same level. */
  lines(projection: Projection, scale: number): readonly Path[];
  /** Closed rings: outer ones turn one way and holes the other, whichever way they were given. */
  areas(projection: Projection, scale: number): readonly Path[];
}

/** A shape whose geometry has been read; without an outline where there is nothing to draw. */
export interface OutlinedShape extends Shape {
  readonly outline?: Outline | undefined;
}

/** How far a simplified line may be from the true one, in pixels. */
const TOLERANCE = 0.5;

/** Lines with what their vertices count for. */
interface Weighed {
  readonly xy: Float64Array;
  readonly weights: Float64Array;
}

export function createOutline(parts: ShapeParts, box: Box): Outline {
  const { lines, areas, points } = parts;
  return {
    box,
    points: Array.from({ length: points.length / 2 }, (_, i) => [
      points[2 * i]!,
      points[2 * i + 1]!,
    ]),
    hasLines: lines.length > 0,
    hasAreas: areas.length > 0,
    lines: atLevels(() => lines.map((line) => Float64Array.from(line))),
    areas: atLevels(() =>
      areas.flatMap((rings) => rings.map((ring, i) => closedRing(ring, i > 0))),
    ),
  };
}

/** Makes paths of lines of degrees: projected once for each projection, simplified once for each level. */
function atLevels(degrees: () => readonly Float64Array[]): Outline['lines'] {
  const weighed = new Map<string, readonly Weighed[]>();
  const simplified = new Map<string, readonly Path[]>();
  return (projection, scale) => {
    const level = Math.ceil(Math.log2(scale));
    const key = `${projection.id} ${level}`;
    const known = simplified.get(key);
    if (known) return known;
    const whole = weighed.get(projection.id) ?? weighAll(degrees(), projection);
    weighed.set(projection.id, whole);
    const least = TOLERANCE / 2 ** level;
    const paths = whole
      .map(({ xy, weights }) => measurePath(keepWeighty(xy, weights, least)))
      .filter(({ xy }) => xy.length >= 4);
    simplified.set(key, paths);
    return paths;
  };
}

const weighAll = (degrees: readonly Float64Array[], projection: Projection): Weighed[] =>
  degrees.map((line) => {
    const xy = projectLine(line, projection);
    return { xy, weights: weighVertices(xy) };
  });

/** A ring with the vertex that closes it, turned as its part wants it. */
function closedRing(ring: Vertices, isHole: boolean): Float64Array {
  const count = ring.length / 2;
  const isForward = areaOf(ring) > 0 !== isHole;
  const closed = new Float64Array(ring.length + 2);
  for (let i = 0; i <= count; i++) {
    const from = (isForward ? i : count - i) % count;
    closed[2 * i] = ring[2 * from]!;
    closed[2 * i + 1] = ring[2 * from + 1]!;
  }
  return closed;
}

/** Positive where a ring turns counterclockwise. */
function areaOf(ring: Vertices): number {
  let sum = 0;
  for (let i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2)
    sum += ring[j]! * ring[i + 1]! - ring[i]! * ring[j + 1]!;
  return sum;
}
