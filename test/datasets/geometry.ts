import { contains, countryOf, readTopology, type Position } from '../geo/support.js';

const standard = readTopology('standard');
const shapes = new Map<string, Position[][][]>();

/** The polygons of a country in the usage of the United Nations. */
function shapeOf(country: string): Position[][][] {
  const known = shapes.get(country) ?? countryOf(standard, country);
  shapes.set(country, known);
  return known;
}

interface Point {
  readonly lat: number;
  readonly lon: number;
}

/** How far a point lies outside a country, in degrees of latitude; 0 within it. */
export function degreesOutside({ lat, lon }: Point, country: string): number {
  const polygons = shapeOf(country);
  if (contains(polygons, [lon, lat])) return 0;
  const narrowing = Math.cos((lat * Math.PI) / 180);
  const distances = polygons.flat().flatMap((ring) =>
    ring.slice(1).map((end, i) => {
      const flat = ([x, y]: Position): [number, number] => [(x - lon) * narrowing, y - lat];
      return fromOrigin(flat(ring[i]!), flat(end));
    }),
  );
  return distances.reduce((least, distance) => Math.min(least, distance), Infinity);
}

/** How far a segment passes from the origin. */
function fromOrigin([ax, ay]: [number, number], [bx, by]: [number, number]): number {
  const [dx, dy] = [bx - ax, by - ay];
  const along = dx || dy ? -(ax * dx + ay * dy) / (dx * dx + dy * dy) : 0;
  const t = Math.max(0, Math.min(1, along));
  return Math.hypot(ax + t * dx, ay + t * dy);
}

/** Whether a point lies on land, of whatever state. */
export const isOnLand = (point: Point, countries: readonly string[]): boolean =>
  countries.some((country) => contains(shapeOf(country), [point.lon, point.lat]));

const RADIANS = Math.PI / 180;

/** Great-circle distance in kilometres. */
export function kmBetween(a: Point, b: Point): number {
  const h =
    Math.sin(((b.lat - a.lat) * RADIANS) / 2) ** 2 +
    Math.cos(a.lat * RADIANS) *
      Math.cos(b.lat * RADIANS) *
      Math.sin(((b.lon - a.lon) * RADIANS) / 2) ** 2;
  return 2 * 6371 * Math.asin(Math.sqrt(h));
}
