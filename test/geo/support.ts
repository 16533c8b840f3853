import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { feature, merge, mesh } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { WORLDVIEWS } from '../../src/core/geometry/worldviews.js';

export type Position = readonly [number, number];
export type Piece = (Polygon | MultiPolygon) & {
  id: string;
  properties?: { d?: string; x?: string };
};
export type Level = 'first-paint' | 'overview' | 'standard' | 'detail' | 'fergana' | 'valley-inset';

/** The files that a map is drawn from; the inset shows a cut of the last. */
export const LEVELS: readonly Level[] = [
  'first-paint',
  'overview',
  'standard',
  'detail',
  'fergana',
];

export const geoPath = (name: string): string =>
  fileURLToPath(new URL(`../../geo/${name}`, import.meta.url));

export const readTopology = (level: Level): Topology =>
  JSON.parse(readFileSync(geoPath(`${level}.topo.json`), 'utf8')) as Topology;

export const piecesOf = (topology: Topology): Piece[] =>
  (topology.objects.pieces as GeometryCollection).geometries as Piece[];

/** The arcs in whole grid cells, where arithmetic is exact. */
export function gridArcs(topology: Topology): Position[][] {
  return topology.arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map((step) => [(x += step[0] ?? 0), (y += step[1] ?? 0)] as const);
  });
}

/** The key by which views treat a piece: its dispute, else its id. */
export const keyOf = (piece: Piece): string => piece.properties?.d ?? piece.id;

/** The polygons of each piece. */
export const shapesOf = (topology: Topology): (readonly [Piece, Position[][][]])[] =>
  piecesOf(topology).map((piece) => [
    piece,
    merge(topology, [piece]).coordinates as unknown as Position[][][],
  ]);

/** The lines that two pieces share, by their keys in alphabetical order; pieces of one key have none. */
export function sharedLines(topology: Topology): Map<string, Position[][]> {
  const users = new Map<number, Piece[]>();
  for (const piece of piecesOf(topology))
    for (const arc of ringsOf(piece).flat().map(indexOf))
      users.set(arc, [...(users.get(arc) ?? []), piece]);
  const degrees = degreeArcs(topology);
  const lines = new Map<string, Position[][]>();
  for (const [arc, pieces] of users) {
    const keys = [...new Set(pieces.map(keyOf))].sort();
    const pair = keys.join(' ');
    if (keys.length === 2) lines.set(pair, [...(lines.get(pair) ?? []), degrees[arc]!]);
  }
  return lines;
}

export const indexOf = (arc: number): number => (arc < 0 ? ~arc : arc);

export const lineKm = (line: readonly Position[]): number =>
  line.slice(1).reduce((sum, point, i) => sum + segmentKm(line[i]!, point), 0);

/** The arcs in degrees. */
export function degreeArcs(topology: Topology): Position[][] {
  const { scale, translate } = topology.transform!;
  return gridArcs(topology).map((arc) =>
    arc.map(([x, y]): Position => [x * scale[0] + translate[0], y * scale[1] + translate[1]]),
  );
}

export const ringsOf = (piece: Piece): number[][] =>
  piece.type === 'Polygon' ? piece.arcs : piece.arcs.flat();

export const ownerOf = (piece: Piece, view = 'un'): string => {
  const pieces = WORLDVIEWS[view]?.pieces ?? {};
  return (pieces[piece.properties?.d ?? ''] ?? pieces[piece.id])?.owner ?? piece.id;
};

/** A country of a worldview as a list of polygons. */
export const countryOf = (topology: Topology, owner: string, view = 'un'): Position[][][] =>
  merge(
    topology,
    piecesOf(topology).filter((piece) => ownerOf(piece, view) === owner),
  ).coordinates as unknown as Position[][][];

const DEGREE = Math.PI / 180;
/** Authalic radius, the one that the reference figures were measured with. */
const EARTH_KM = 6371.0072;

function inRing([x, y]: Position, ring: readonly Position[]): boolean {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [ax, ay] = ring[i]!;
    const [bx, by] = ring[j]!;
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}

export const contains = (polygons: readonly Position[][][], point: Position): boolean =>
  polygons.some((rings) => rings.filter((ring) => inRing(point, ring)).length % 2 === 1);

/** Area of a ring on the sphere in square kilometres. */
export function ringKm2(ring: readonly Position[]): number {
  let sum = 0;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [ax, ay] = ring[j]!;
    const [bx, by] = ring[i]!;
    sum += (bx - ax) * DEGREE * (2 + Math.sin(ay * DEGREE) + Math.sin(by * DEGREE));
  }
  return Math.abs((sum * EARTH_KM * EARTH_KM) / 2);
}

export function segmentKm([ax, ay]: Position, [bx, by]: Position): number {
  const h =
    Math.sin(((by - ay) * DEGREE) / 2) ** 2 +
    Math.cos(ay * DEGREE) * Math.cos(by * DEGREE) * Math.sin(((bx - ax) * DEGREE) / 2) ** 2;
  return 2 * EARTH_KM * Math.asin(Math.sqrt(h));
}

/** Length in kilometres of the border between the pieces that two tests pick. */
export function borderKm(
  topology: Topology,
  isOne: (piece: Piece) => boolean,
  isOther: (piece: Piece) => boolean,
): number {
  const areBoth = (one: Piece, other: Piece) => isOne(one) && isOther(other);
  const lines = mesh(
    topology,
    topology.objects.pieces as never,
    (a, b) => a !== b && (areBoth(a as never, b as never) || areBoth(b as never, a as never)),
  );
  return lines.coordinates.reduce((total, line) => total + lineKm(line as never), 0);
}

/** The polygons of one geometry of the objects `lakes` or `pieces`. */
export function polygonsOf(topology: Topology, object: string, id: string): Position[][][] {
  const collection = topology.objects[object] as GeometryCollection;
  const found = feature(topology, collection).features.find((item) => item.id === id);
  if (!found) return [];
  const { geometry } = found;
  if (geometry.type === 'Polygon') return [geometry.coordinates] as unknown as Position[][][];
  if (geometry.type === 'MultiPolygon') return geometry.coordinates as unknown as Position[][][];
  return [];
}

/** Keys of the pieces that hold a point: `UZ`, or `UZ sokh` in an exclave. */
export const piecesAt = (point: Position, of: ReturnType<typeof shapesOf>): string[] =>
  of
    .filter(([, polygons]) => contains(polygons, point))
    .map(([{ id, properties }]) => [id, properties?.x ?? []].flat().join(' '));
