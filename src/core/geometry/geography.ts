import type { GeometryObject } from 'topojson-specification';
import {
  arrangePieces,
  edgesOf,
  groupPieces,
  keyOf,
  mergePieces,
  meshPieces,
  ownerOf,
  piecesOf,
  type Piece,
  type PieceEdge,
  styleBetween,
} from './arrange-pieces.js';
import { atOnce } from './at-once.js';
import { UN } from './default-worldviews.js';
import type { Claim, Geography, PoliticalMap, Water } from './geography-types.js';
import { joinArcs } from './join-arcs.js';
import type { ArcLists, MapTopology, WaterProperties } from './map-topology.js';
import { projectArcs, type ProjectedArcs } from './project-arcs.js';
import type { Projection } from './projection.js';
import type { Bounds, Path } from './shape.js';
import { UNRELIABLE_OUTLINES } from './unreliable-outlines.js';
import { projectBox } from './view.js';
import { isOnEdge, withoutCuts } from './without-cuts.js';
import { NOBODY, type Worldview } from './worldview.js';

export type { BorderStyle, Claim, Geography, PoliticalMap, Water } from './geography-types.js';

/** A topology whose arcs have been projected. */
interface Decoded extends ProjectedArcs {
  readonly topology: MapTopology;
  readonly projection: Projection;
  readonly edges: readonly PieceEdge[];
  readonly unreliable: readonly Bounds[];
}

/**
 * Decodes a topology into world units and puts together the countries and borders of a worldview, each when it is first
 * asked for: those of the default one by the arcs that the topology names, others by merging and meshing its pieces.
 */
export function createGeography(topology: MapTopology, projection: Projection): Geography {
  let decoded: Decoded | undefined;
  const views = new Map<Worldview, PoliticalMap>();
  const outlines = new Map<string, readonly Path[]>();
  const waters = new Map<string, readonly Water[]>();

  function* decode(): Generator<void, Decoded> {
    decoded ??= {
      ...(yield* projectArcs(topology, projection)),
      topology,
      projection,
      edges: edgesOf(topology),
      unreliable: UNRELIABLE_OUTLINES.map((box) => projectBox(box, projection)),
    };
    return decoded;
  }
  function* preparePolitical(worldview: Worldview): Generator<void, PoliticalMap> {
    const whole = yield* decode();
    const known = views.get(worldview) ?? (yield* buildPoliticalMap(whole, worldview));
    views.set(worldview, known);
    return known;
  }
  function watersOf(name: 'lakes' | 'rivers'): readonly Water[] {
    const known = waters.get(name) ?? decodeWaters(atOnce(decode()), name);
    waters.set(name, known);
    return known;
  }
  return {
    projection,
    attribution: topology.attribution,
    get lakes() {
      return watersOf('lakes');
    },
    get rivers() {
      return watersOf('rivers');
    },
    political: (worldview) => atOnce(preparePolitical(worldview)),
    preparePolitical,
    outline(keys) {
      const own = piecesOf(topology).filter(
        (piece) => keys.includes(keyOf(piece)) || keys.includes(piece.properties?.x ?? ''),
      );
      const known =
        outlines.get(keys.join()) ?? pathsOf(atOnce(decode()), mergePieces(topology, own));
      outlines.set(keys.join(), known);
      return known;
    },
  };
}

const pathsOf = ({ arcs }: Decoded, lists: ArcLists): Path[] =>
  lists.map((list) => joinArcs(arcs, list));

const decodeWaters = (decoded: Decoded, name: 'lakes' | 'rivers'): Water[] =>
  (decoded.topology.objects[name]?.geometries ?? []).map((geometry) => ({
    id: String(geometry.id ?? ''),
    rank: (geometry.properties as WaterProperties | undefined)?.r ?? 0,
    paths: pathsOf(decoded, arcsOf(geometry)),
  }));

/** The rings and lines of a geometry. */
function arcsOf(geometry: GeometryObject<object>): ArcLists {
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

function* buildPoliticalMap(decoded: Decoded, worldview: Worldview): Generator<void, PoliticalMap> {
  const { topology } = decoded;
  const known = worldview === UN ? topology.un : undefined;
  const arranged = known ?? (yield* arrangePieces(topology, worldview));
  const countries = new Map<string, readonly Path[]>();
  for (const [owner, pieces] of groupPieces(topology, worldview)) {
    countries.set(owner, pathsOf(decoded, arranged.countries[owner] ?? pieces.flatMap(arcsOf)));
    yield;
  }
  const lines = (lists: ArcLists) =>
    pathsOf(decoded, lists).filter((path) => isReliable(path, decoded));
  const { solid, dashed, dotted } = arranged.borders;
  const owners = new Map(piecesOf(topology).map((piece) => [piece, ownerOf(piece, worldview)]));
  const meshed = new Map<string, readonly Path[]>();
  let claims: readonly Claim[] | undefined;
  const remember = (
    key: string,
    between: (owner: string, other: string) => boolean,
    onShore?: (owner: string) => boolean,
    isSettled = false,
  ) => {
    const known =
      meshed.get(key) ??
      linesOf(
        decoded,
        (a, b) =>
          between(owners.get(a)!, owners.get(b)!) &&
          (!isSettled || styleBetween(a, b, worldview) === 'solid'),
        onShore && ((piece) => onShore(owners.get(piece)!)),
      );
    meshed.set(key, known);
    return known;
  };
  return {
    countries,
    borders: { solid: lines(solid), dashed: lines(dashed), dotted: lines(dotted) },
    sharedBorder: (a, b) =>
      remember(`${a} ${b}`, (p, q) => (p === a && q === b) || (p === b && q === a)),
    outline(codes, isSettled) {
      const group = new Set(codes);
      return remember(
        `outline ${isSettled ? 'settled ' : ''}${codes.join()}`,
        (p, q) => group.has(p) !== group.has(q) && !isNobodys(p, q),
        (p) => group.has(p),
        isSettled,
      );
    },
    within(codes) {
      const group = new Set(codes);
      return remember(
        `within ${codes.join()}`,
        (p, q) => p !== q && group.has(p) && group.has(q),
        undefined,
        true,
      );
    },
    get coast() {
      return remember(
        'coast',
        () => false,
        () => true,
      );
    },
    get claims() {
      return (claims ??= claimsOf(decoded, worldview));
    },
  };
}

/** Where no state is given the land, no line of any state or body is drawn. */
const isNobodys = (p: string, q: string) => p === NOBODY || q === NOBODY;

/** Land that its owner in a view does not hold, as far as a state administers it. */
function claimsOf(decoded: Decoded, { pieces: treated }: Worldview): Claim[] {
  return piecesOf(decoded.topology).flatMap((piece): Claim[] => {
    const key = keyOf(piece);
    const { owner, inner } = treated[key] ?? {};
    const holder = String(piece.id);
    if (owner === undefined || inner !== 'dotted' || owner === holder) return [];
    return [{ key, owner, holder, paths: pathsOf(decoded, arcsOf(piece)) }];
  });
}

/**
 * Meshes the arcs between two different pieces for which `between` holds, and those of pieces without a neighbour for which
 * `onShore` does; clip edges never count, nor do outlines that the data gives too coarsely.
 */
function linesOf(
  decoded: Decoded,
  between: (a: Piece, b: Piece) => boolean,
  onShore?: (piece: Piece) => boolean,
): Path[] {
  const { topology, edges, boxes, extent, projection } = decoded;
  // Few lines meet the edge of the data, and only these are looked at vertex by vertex.
  const isCut = (list: readonly number[]) =>
    list.some((arc) => isOnEdge(boxes[arc < 0 ? ~arc : arc]!, extent));
  return meshPieces(topology, edges, between, onShore)
    .flatMap((list) => {
      const line = joinArcs(decoded.arcs, list);
      return onShore && isCut(list) ? withoutCuts(line, extent, projection) : line;
    })
    .filter((path) => isReliable(path, decoded));
}

/** Outlines that the data gives too coarsely are not drawn. */
const isReliable = ({ bounds }: Path, { unreliable }: Decoded): boolean =>
  !unreliable.some(
    (box) =>
      bounds[0] >= box[0] && bounds[1] >= box[1] && bounds[2] <= box[2] && bounds[3] <= box[3],
  );
