import type { Topology } from 'topojson-specification';
import type { Projection } from './projection.js';
import { joinBounds, measurePath, type Bounds } from './shape.js';

/** The arcs of a topology in world units: x0, y0, x1, y1, … of each. */
export interface ProjectedArcs {
  readonly arcs: readonly Float64Array[];
  /** West, south, east and north of each arc, in degrees. */
  readonly boxes: readonly Bounds[];
  /** The same of all of them. */
  readonly extent: Bounds;
}

/** Decodes and projects the arcs of a topology. Pauses from time to time. */
export function* projectArcs(
  { arcs, transform }: Topology,
  projection: Projection,
): Generator<void, ProjectedArcs> {
  const [kx, ky] = transform?.scale ?? [1, 1];
  const [dx, dy] = transform?.translate ?? [0, 0];
  const lines = [];
  const projected: Float64Array[] = [];
  for (const arc of arcs) {
    const degrees = new Float64Array(2 * arc.length);
    let x = 0;
    let y = 0;
    for (let i = 0; i < arc.length; i++) {
      const vertex = arc[i]!;
      x = transform ? x + vertex[0]! : vertex[0]!;
      y = transform ? y + vertex[1]! : vertex[1]!;
      degrees[2 * i] = x * kx + dx;
      degrees[2 * i + 1] = y * ky + dy;
    }
    lines.push(measurePath(degrees));
    projected.push(projectLine(degrees, projection));
    if (lines.length % ARCS_AT_ONCE === 0) yield;
  }
  const boxes = lines.map(({ bounds }) => bounds);
  return { arcs: projected, boxes, extent: joinBounds(lines) ?? [0, 0, 0, 0] };
}

const ARCS_AT_ONCE = 20;

/** A line of degrees in world units, with more vertices where straight lines become curves. */
export function projectLine(degrees: Float64Array, { project, densify }: Projection): Float64Array {
  const line = densify ? addVertices(degrees, densify) : degrees;
  const xy = new Float64Array(line.length);
  for (let i = 0; i < line.length; i += 2) {
    const point = project([line[i]!, line[i + 1]!]);
    xy[i] = point[0];
    xy[i + 1] = point[1];
  }
  return xy;
}

/** The line with vertices at most `step` degrees apart. */
function addVertices(line: Float64Array, step: number): readonly number[] {
  const dense = [line[0]!, line[1]!];
  for (let i = 2; i < line.length; i += 2) {
    const x = line[i - 2]!;
    const y = line[i - 1]!;
    const dx = line[i]! - x;
    const dy = line[i + 1]! - y;
    const pieces = Math.max(1, Math.ceil(Math.max(Math.abs(dx), Math.abs(dy)) / step));
    for (let k = 1; k <= pieces; k++) dense.push(x + (dx * k) / pieces, y + (dy * k) / pieces);
  }
  return dense;
}
