import { describe } from './describe.js';
import type { Findings } from './findings.js';
import { GeometryReader } from './geometry-reader.js';
import { inWords } from './limits.js';
import { isObject } from './is-object.js';
import { inside, type Path } from './path.js';
import type { Box } from './primitives.js';
import { fromTopology } from './read-topology.js';
import { boxOfParts, isEmptyShape, type ShapeParts } from './shape-parts.js';

/** What geometries are read with. */
export interface GeometryContext {
  /** What the map covers, in degrees. */
  readonly extent: Box;
  /** Positions that may still be read, in all shapes together; counted down. */
  readonly room: { left: number };
}

/** What a geometry is in, and for a topology which object of it is meant. */
export interface GeometrySource {
  readonly value: unknown;
  readonly object?: string | undefined;
  readonly path: Path;
}

/**
 * Reads GeoJSON (RFC 7946) or TopoJSON of any origin: geometries, features and collections of them, as one. What does not
 * fit is left out and told of, what is alike once with its number; `undefined` where nothing is left to draw.
 */
export function readGeometry(
  { value, object, path }: GeometrySource,
  { extent, room }: GeometryContext,
  found: Findings,
): ShapeParts | undefined {
  const fail = (message: string, at = path) => {
    found.add(at, () => message);
    return undefined;
  };
  if (!isObject(value))
    return fail(`expected GeoJSON or TopoJSON as an object, got ${describe(value)}`);
  if (typeof value['type'] !== 'string')
    return fail(`is missing; expected ${TYPES}`, inside(path, 'type'));
  const system = otherSystem(value['crs']);
  if (system !== undefined)
    return fail(
      `is in ${system}; expected degrees of WGS 84 (EPSG:4326), longitude first`,
      inside(path, 'crs'),
    );
  if (value['type'] === 'Topology') {
    const made = fromTopology(value, object);
    if ('fault' in made) return fail(made.fault);
    const { doubt } = made;
    if (doubt !== undefined)
      found.add(path, () => `${doubt}; "object" says which is meant`, 'warning');
    return settle(new GeometryReader(room).read(made.geometry, path), path, extent, found);
  }
  return settle(new GeometryReader(room).read(value, path), path, extent, found);
}

const TYPES =
  'one of Point, MultiPoint, LineString, MultiLineString, Polygon, MultiPolygon, GeometryCollection, Feature, FeatureCollection, Topology';

/** The reference system that a geometry names, unless it is the one that all have anyway. */
function otherSystem(crs: unknown): string | undefined {
  if (crs === undefined || crs === null) return undefined;
  const properties = isObject(crs) ? crs['properties'] : undefined;
  const name = isObject(properties) ? properties['name'] : undefined;
  if (typeof name !== 'string') return 'a reference system without a name';
  return /(?:CRS:?:?84|EPSG:(?:[\d.]*:)?(?:4326|4979))$/i.test(name.trim())
    ? undefined
    : `"${name.slice(0, 60)}"`;
}

/** Judges a geometry as a whole, tells what was wrong in it, and gives what can be drawn. */
function settle(
  { parts, faults, isFull }: GeometryReader,
  path: Path,
  extent: Box,
  found: Findings,
): ShapeParts | undefined {
  const { swapped, metres } = faults;
  // What all of it suffers from is said once, in place of all that follows from it.
  if (metres > 0 && metres >= faults.outside / 2) {
    found.add(
      path,
      () =>
        'seems to be in metres, as of EPSG:3857; expected degrees of WGS 84 (EPSG:4326), longitude first',
    );
    return undefined;
  }
  const box = boxOfParts(parts);
  const isSwapped =
    swapped === faults.outside &&
    (box ? !doMeet(box, extent) && doMeet(turned(box), extent) : swapped > 0);
  if (isSwapped) {
    found.add(path, () => 'seems to have latitude before longitude; GeoJSON has longitude first');
    return undefined;
  }
  faults.tell(found);
  if (isFull !== undefined)
    found.add(
      path,
      () => `has more than ${inWords(isFull)} positions; the first ${inWords(isFull)} are read`,
    );
  if (!box || isEmptyShape(parts)) {
    if (faults.count === 0 && isFull === undefined)
      found.add(path, () => 'has no positions; nothing is drawn');
    return undefined;
  }
  if (doMeet(box, extent)) return parts;
  found.add(path, () => 'lies outside this map; it is listed but not drawn', 'warning');
  return undefined;
}

type Four = readonly [number, number, number, number];
const turned = ([west, south, east, north]: Four): Four => [south, west, north, east];
const doMeet = (a: Four, b: Four): boolean =>
  a[0] <= b[2] && a[2] >= b[0] && a[1] <= b[3] && a[3] >= b[1];
