import type { GeometryObject, MultiPolygon, Polygon } from 'topojson-specification';
import type { BorderStyle } from './geography-types.js';
import type { ArcLists, MapTopology, PieceProperties, PoliticalArcs } from './map-topology.js';
import { stitchArcs, type EndsOf } from './stitch-arcs.js';
import type { PieceTreatment, Worldview } from './worldview.js';

export type Piece = (Polygon | MultiPolygon) & {
  id?: string | number;
  properties?: PieceProperties;
};

export const piecesOf = ({ objects }: MapTopology) => objects.pieces.geometries as Piece[];

/** The key by which worldviews know a piece. */
export const keyOf = (piece: Piece): string => piece.properties?.d ?? String(piece.id);

const treatmentOf = (piece: Piece, { pieces }: Worldview): PieceTreatment | undefined =>
  pieces[keyOf(piece)] ?? pieces[String(piece.id)];

/** The state that a worldview shows a piece as part of. */
export const ownerOf = (piece: Piece, worldview: Worldview): string =>
  treatmentOf(piece, worldview)?.owner ?? String(piece.id);

/** The pieces of each state of a worldview. */
export function groupPieces(topology: MapTopology, worldview: Worldview): Map<string, Piece[]> {
  const groups = new Map<string, Piece[]>();
  for (const piece of piecesOf(topology)) {
    const owner = ownerOf(piece, worldview);
    groups.set(owner, [...(groups.get(owner) ?? []), piece]);
  }
  return groups;
}

type Rings = readonly (readonly number[])[];

/** The rings of pieces taken together, without the arcs between them. */
export function mergePieces(topology: MapTopology, pieces: readonly Piece[]): ArcLists {
  const polygons = pieces.flatMap((piece): readonly Rings[] =>
    piece.type === 'Polygon' ? [piece.arcs] : piece.arcs,
  );
  const users = new Map<number, Rings[]>();
  const usersOf = (arc: number) => users.get(indexOf(arc)) ?? [];
  for (const polygon of polygons)
    for (const arc of polygon.flat()) users.set(indexOf(arc), [...usersOf(arc), polygon]);
  const seen = new Set<Rings>();
  const rings: ArcLists[] = [];
  // Ring after ring where they hang together, as they are read: order is kept.
  for (const polygon of polygons) {
    const outer: number[] = [];
    const next = [polygon];
    for (let one = next.pop(); one; one = next.pop()) {
      if (seen.has(one)) continue;
      seen.add(one);
      outer.push(...one.flat().filter((arc) => usersOf(arc).length === 1));
      next.push(...one.flat().flatMap(usersOf));
    }
    rings.push(largestFirst(topology, stitchArcs(outer, endsIn(topology))));
  }
  return rings.flat();
}

/** What lies around the other rings comes first, as in polygons. */
function largestFirst(topology: MapTopology, rings: ArcLists): ArcLists {
  if (rings.length < 2) return rings;
  const areas = rings.map((ring) => areaOf(ring.flatMap((arc) => verticesOf(topology, arc))));
  const largest = areas.indexOf(Math.max(...areas));
  const moved = [...rings];
  [moved[0], moved[largest]] = [rings[largest]!, rings[0]!];
  return moved;
}

/** The vertices of an arc, in degrees or whatever the topology counts in. */
function verticesOf({ arcs, transform }: MapTopology, index: number): Vertex[] {
  const arc = arcs[indexOf(index)]!;
  let [x, y] = [0, 0];
  const vertices = arc.map((step): Vertex => {
    x = transform ? x + step[0]! : step[0]!;
    y = transform ? y + step[1]! : step[1]!;
    return [x, y];
  });
  return index < 0 ? vertices.reverse() : vertices;
}

type Vertex = readonly [x: number, y: number];

const areaOf = (ring: readonly Vertex[]): number =>
  Math.abs(
    ring.reduce((sum, [x, y], i) => {
      const [lastX, lastY] = ring.at(i - 1)!;
      return sum + lastX * y - x * lastY;
    }, 0),
  );

/** The lines between pieces of which `between` holds; coasts and clip edges never count. */
export function meshPieces(
  topology: MapTopology,
  between: (a: Piece, b: Piece) => boolean,
): ArcLists {
  const sides = new Map<number, { readonly arc: number; readonly piece: Piece }>();
  const shared: number[] = [];
  for (const piece of piecesOf(topology))
    for (const arc of arcsOf(piece).flat()) {
      const other = sides.get(indexOf(arc));
      if (!other) sides.set(indexOf(arc), { arc, piece });
      else if (other.piece !== piece && between(other.piece, piece)) shared.push(other.arc);
    }
  return stitchArcs(
    shared.sort((a, b) => indexOf(a) - indexOf(b)),
    endsIn(topology),
  );
}

/** The arcs of each ring or line of a geometry. */
export function arcsOf(geometry: GeometryObject<object>): ArcLists {
  switch (geometry.type) {
    case 'Polygon':
    case 'MultiLineString':
      return geometry.arcs;
    case 'MultiPolygon':
      return geometry.arcs.flat();
    case 'LineString':
      return [geometry.arcs];
    default:
      return [];
  }
}

const indexOf = (arc: number): number => (arc < 0 ? ~arc : arc);

/** Where the arcs of a topology begin and end. */
const endsIn =
  (topology: MapTopology): EndsOf =>
  (arc) => {
    const vertices = verticesOf(topology, arc);
    return [String(vertices[0]), String(vertices.at(-1))];
  };

/** What a worldview makes of pieces, in arcs and so for any projection: merged where a state has several, and borders. */
export function* arrangePieces(
  topology: MapTopology,
  worldview: Worldview,
): Generator<void, PoliticalArcs> {
  const countries: Record<string, ArcLists> = {};
  for (const [owner, pieces] of groupPieces(topology, worldview)) {
    if (pieces.length === 1) continue;
    countries[owner] = mergePieces(topology, pieces);
    yield;
  }
  const borders: Record<BorderStyle, ArcLists> = { solid: [], dashed: [], dotted: [] };
  for (const style of ['solid', 'dashed', 'dotted'] as const) {
    borders[style] = meshPieces(topology, (a, b) => styleBetween(a, b, worldview) === style);
    yield;
  }
  return { countries, borders };
}

function styleBetween(one: Piece, two: Piece, worldview: Worldview): BorderStyle | undefined {
  const [owner, other] = [ownerOf(one, worldview), ownerOf(two, worldview)];
  const [a, b] = [treatmentOf(one, worldview), treatmentOf(two, worldview)];
  const isDashed = worldview.dashedBorders?.some(
    (pair) => owner !== other && pair.includes(owner) && pair.includes(other),
  );
  if (isDashed) return 'dashed';
  // Between two pieces that the owner does not control there is no limit of its control.
  const isLimit = (a?.inner === 'dotted') !== (b?.inner === 'dotted');
  if (owner === other) return isLimit ? 'dotted' : undefined;
  if (a?.noLineTowards?.includes(other) || b?.noLineTowards?.includes(owner)) return undefined;
  return isDashedTowards(a, other) || isDashedTowards(b, owner) ? 'dashed' : 'solid';
}

const isDashedTowards = (treatment: PieceTreatment | undefined, owner: string): boolean =>
  treatment?.outer === 'dashed' && (treatment.dashedTowards?.includes(owner) ?? true);
