import { mergeArcs, meshArcs } from 'topojson-client';
import type { MultiPolygon, Polygon } from 'topojson-specification';
import type { BorderStyle } from './geography-types.js';
import type { ArcLists, MapTopology, PieceProperties, PoliticalArcs } from './map-topology.js';
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

/** The rings of pieces taken together, without the arcs between them. */
export const mergePieces = (topology: MapTopology, pieces: readonly Piece[]): ArcLists =>
  mergeArcs(topology, pieces as Polygon[]).arcs.flat();

/** An arc with the pieces on its two sides, which are one and the same at a coast, and where the data ends. */
export interface PieceEdge {
  readonly arc: number;
  readonly a: Piece;
  readonly b: Piece;
}

/** Every arc of the pieces, once. */
export function edgesOf(topology: MapTopology): PieceEdge[] {
  const edges: { arc: number; a: Piece; b: Piece }[] = [];
  for (const piece of piecesOf(topology)) {
    const rings = piece.type === 'Polygon' ? piece.arcs : piece.arcs.flat();
    for (const ring of rings)
      for (const arc of ring) {
        const at = arc < 0 ? ~arc : arc;
        const known = edges[at];
        if (known) known.b = piece;
        else edges[at] = { arc, a: piece, b: piece };
      }
  }
  return Object.values(edges);
}

/**
 * The lines between two different pieces for which `between` holds, and along the edges of pieces without a neighbour for
 * which `onEdge` does: coasts, and where the data ends.
 */
export function meshPieces(
  topology: MapTopology,
  edges: readonly PieceEdge[],
  between: (a: Piece, b: Piece) => boolean,
  onEdge?: (piece: Piece) => boolean,
): ArcLists {
  const arcs = edges
    .filter(({ a, b }) => (a === b ? (onEdge?.(a) ?? false) : between(a, b)))
    .map(({ arc }) => [arc]);
  return meshArcs(topology, { type: 'MultiLineString', arcs }).arcs;
}

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
  const edges = edgesOf(topology);
  const borders: Record<BorderStyle, ArcLists> = { solid: [], dashed: [], dotted: [] };
  for (const style of ['solid', 'dashed', 'dotted'] as const) {
    borders[style] = meshPieces(topology, edges, (a, b) => styleBetween(a, b, worldview) === style);
    yield;
  }
  return { countries, borders };
}

/** How a view draws the border of two pieces; `undefined` where there is none. */
export function styleBetween(
  one: Piece,
  two: Piece,
  worldview: Worldview,
): BorderStyle | undefined {
  const [owner, other] = [ownerOf(one, worldview), ownerOf(two, worldview)];
  const [a, b] = [treatmentOf(one, worldview), treatmentOf(two, worldview)];
  if (owner !== other && (a?.outer === 'dotted' || b?.outer === 'dotted')) return 'dotted';
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
