import { MOST_POSITIONS } from './geometry-reader.js';
import { isObject } from './is-object.js';

/*
 * TopoJSON as GeoJSON (https://github.com/topojson/topojson-specification). What topojson-client has for it would come with
 * the code of every map, while few have shapes; and it throws at an arc that is not there.
 */

/** A geometry in the words of GeoJSON, unread like what it was made from; or why there is none. */
export type FromTopology =
  { readonly geometry: unknown; readonly doubt?: string } | { readonly fault: string };

/** An object of a topology: the one that is named, else the first. */
export function fromTopology(
  topology: Readonly<Record<string, unknown>>,
  name: string | undefined,
): FromTopology {
  const { objects, arcs, transform } = topology;
  const names = isObject(objects) ? Object.keys(objects) : [];
  if (!isObject(objects) || names.length === 0) return { fault: 'is a topology without objects' };
  const listed = names.slice(0, 8).join(', ');
  if (name !== undefined && !Object.hasOwn(objects, name))
    return { fault: `has no object "${name}"; it has ${listed}` };
  const chosen = name ?? names[0]!;
  try {
    const geometry = withCoordinates(objects[chosen], arcReader(arcs, scalerOf(transform)));
    if (name !== undefined || names.length === 1) return { geometry };
    return { geometry, doubt: `has several objects (${listed}); the first is read` };
  } catch (error) {
    return { fault: `is no sound TopoJSON: ${(error as Error).message}` };
  }
}

type Point = readonly unknown[];
type Scale = (x: unknown, y: unknown) => Point;

function scalerOf(transform: unknown): Scale | undefined {
  if (!isObject(transform)) return undefined;
  const { scale, translate } = transform;
  if (!isPair(scale) || !isPair(translate))
    throw new Error('transform needs scale and translate, each of two numbers');
  return (x, y) => [Number(x) * scale[0] + translate[0], Number(y) * scale[1] + translate[1]];
}

const isPair = (value: unknown): value is [number, number] =>
  Array.isArray(value) && value.length === 2 && value.every(Number.isFinite);

/** What turns places of the topology into positions. */
interface Reading {
  readonly point: (position: unknown) => unknown;
  /**
   * The line through several arcs, each of which begins where the last one ends. What is beyond the positions that are read
   * of a geometry is left out: few bytes can name an arc any number of times.
   */
  readonly line: (indices: unknown) => Point[];
}

function arcReader(arcs: unknown, scale: Scale | undefined): Reading {
  const decoded = new Map<number, readonly Point[]>();
  const arcOf = (index: number): readonly Point[] => {
    const known = decoded.get(index);
    if (known) return known;
    const arc: unknown = Array.isArray(arcs) ? arcs[index] : undefined;
    if (!Array.isArray(arc)) throw new Error(`there is no arc ${index}`);
    const points = scale ? fromSteps(arc, scale) : (arc as Point[]);
    decoded.set(index, points);
    return points;
  };
  let count = 0;
  return {
    point: (position) =>
      scale && Array.isArray(position) ? scale(position[0], position[1]) : position,
    line: (indices) => {
      const line: Point[] = [];
      for (const [i, index] of listOf(indices).entries()) {
        if (count > MOST_POSITIONS.each) break;
        if (!Number.isInteger(index)) throw new Error('arcs are named by whole numbers');
        const at = index as number;
        const points = at < 0 ? [...arcOf(~at)].reverse() : arcOf(at);
        const added = i === 0 ? points : points.slice(1);
        for (const point of added) line.push(point);
        count += added.length;
      }
      return line;
    },
  };
}

/** The first position of an arc stands as it is, each later one as its distance from the last. */
function fromSteps(arc: readonly unknown[], scale: Scale): Point[] {
  let [x, y] = [0, 0];
  return arc.map((step) => {
    const [dx, dy] = listOf(step);
    x += Number(dx);
    y += Number(dy);
    return scale(x, y);
  });
}

function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw new Error('a list of arcs is missing');
}

function withCoordinates(object: unknown, reading: Reading): unknown {
  if (!isObject(object)) return object;
  const { type, arcs, coordinates, geometries } = object;
  const { point, line } = reading;
  const lines = (value: unknown) => listOf(value).map(line);
  switch (type) {
    case 'GeometryCollection':
      return { type, geometries: listOf(geometries).map((one) => withCoordinates(one, reading)) };
    case 'Point':
      return { type, coordinates: point(coordinates) };
    case 'MultiPoint':
      return { type, coordinates: listOf(coordinates).map(point) };
    case 'LineString':
      return { type, coordinates: line(arcs) };
    case 'MultiLineString':
    case 'Polygon':
      return { type, coordinates: lines(arcs) };
    case 'MultiPolygon':
      return { type, coordinates: listOf(arcs).map(lines) };
    default:
      return { type };
  }
}
