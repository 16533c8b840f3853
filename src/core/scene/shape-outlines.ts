import { Findings } from '../data/findings.js';
import type { Issue } from '../data/issue.js';
import type { MapData } from '../data/map-data.js';
import { inside } from '../data/path.js';
import type { Box } from '../data/primitives.js';
import { MOST_POSITIONS } from '../data/geometry-reader.js';
import { readGeometry } from '../data/read-geometry.js';
import { rowsOf } from '../data/rows-of.js';
import { READ_AT } from '../data/read-at.js';
import type { Shape } from '../data/shape.js';
import { boxOfParts } from '../data/shape-parts.js';
import { createOutline, type OutlinedShape } from '../geometry/outline.js';

/** What is at an address: what it holds, why it does not, or nothing as long as it is on its way. */
export type FileContent = { readonly value: unknown } | { readonly failure: string } | undefined;

/** Data whose shapes have their outlines, and what is wrong with their geometry. */
export interface ShapesRead {
  readonly data: MapData;
  readonly issues: readonly Issue[];
}

/** A shape with its outline, what that was read from, and how many positions it took. */
interface ShapeRead {
  readonly from: unknown;
  readonly shape: OutlinedShape;
  readonly issues: readonly Issue[];
  readonly positions: number;
}

/** What has been read of shapes before; keep one to read the rest when a file has come. */
export type KnownShapes = WeakMap<Shape, ShapeRead>;

/** Reads the geometry of data's shapes, that of files by `fileAt`; a shape without any stays in the table. */
export function readShapes(
  data: MapData,
  extent: Box,
  fileAt: (src: string) => FileContent,
  known: KnownShapes = new WeakMap(),
): ShapesRead {
  const rows = rowsOf(data, 'shapes') as readonly Shape[];
  if (rows.length === 0) return { data, issues: [] };
  let left = MOST_POSITIONS.all;
  const read = rows.map((shape): ShapeRead => {
    const { geometry, src } = shape;
    const content = geometry === undefined ? fileAt(src!) : { value: geometry };
    const from = geometry ?? content;
    const last = known.get(shape);
    const next = last && last.from === from ? last : readShape(shape, content, from, extent, left);
    known.set(shape, next);
    left -= next.positions;
    return next;
  });
  const shapes = read.map(({ shape }) => shape);
  return { data: { ...data, ...{ shapes } }, issues: read.flatMap(({ issues }) => issues) };
}

function readShape(
  shape: Shape,
  content: FileContent,
  from: unknown,
  extent: Box,
  left: number,
): ShapeRead {
  const nothing = { from, shape, issues: [], positions: 0 };
  if (!content) return nothing;
  const found = new Findings();
  const path = inside(shape[READ_AT], shape.geometry === undefined ? 'src' : 'geometry');
  if ('failure' in content) {
    found.add(path, () => content.failure);
    return { ...nothing, issues: found.issues };
  }
  const room = { left };
  const { object } = shape;
  const parts = readGeometry({ value: content.value, object, path }, { extent, room }, found);
  const box = parts && boxOfParts(parts);
  return {
    from,
    shape: box ? { ...shape, outline: createOutline(parts, [...box]) } : shape,
    issues: found.issues,
    positions: left - room.left,
  };
}
