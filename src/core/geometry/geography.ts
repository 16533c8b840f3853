import { feature, merge, mesh } from 'topojson-client';
import type { MultiPolygon, Polygon } from 'topojson-specification';
import type { BorderStyle, Claim, Geography, PoliticalMap, Water } from './geography-types.js';
import type { MapTopology, PieceProperties, WaterProperties } from './map-topology.js';
import { projectTopology, type Extended } from './project-topology.js';
import type { Projection } from './projection.js';
import { packPath, type Bounds, type Path } from './shape.js';
import { UNRELIABLE_OUTLINES } from './unreliable-outlines.js';
import { projectBox } from './view.js';
import { withoutCuts } from './without-cuts.js';
import { NOBODY, type PieceTreatment, type Worldview } from './worldview.js';

export type { BorderStyle, Claim, Geography, PoliticalMap, Water } from './geography-types.js';

type Piece = (Polygon | MultiPolygon) & { id?: string | number; properties?: PieceProperties };
type Meshable = MapTopology &
  Extended & { readonly unreliable: readonly Bounds[]; readonly projection: Projection };

/**
 * Decodes a topology into world units, merges the countries of a worldview and meshes its borders, each when it is first
 * asked for.
 */
export function createGeography(topology: MapTopology, projection: Projection): Geography {
  let projected: Meshable | undefined;
  const views = new Map<Worldview, PoliticalMap>();
  const outlines = new Map<string, readonly Path[]>();
  const waters = new Map<string, readonly Water[]>();

  function* prepare(): Generator<void, Meshable> {
    projected ??= {
      ...(yield* projectTopology(topology, projection)),
      projection,
      unreliable: UNRELIABLE_OUTLINES.map((box) => projectBox(box, projection)),
    };
    return projected;
  }
  const piecesOf = ({ objects }: Meshable) => objects.pieces.geometries as Piece[];
  function* preparePolitical(worldview: Worldview): Generator<void, PoliticalMap> {
    const whole = yield* prepare();
    const known =
      views.get(worldview) ?? (yield* buildPoliticalMap(whole, piecesOf(whole), worldview));
    views.set(worldview, known);
    return known;
  }
  function watersOf(name: 'lakes' | 'rivers'): readonly Water[] {
    const known = waters.get(name) ?? decodeWaters(atOnce(prepare()), name);
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
      const whole = atOnce(prepare());
      const own = piecesOf(whole).filter(
        (piece) => keys.includes(keyOf(piece)) || keys.includes(piece.properties?.x ?? ''),
      );
      const known = outlines.get(keys.join()) ?? pathsOf(merge(whole, own));
      outlines.set(keys.join(), known);
      return known;
    },
  };
}

const decodeWaters = (topology: Meshable, name: 'lakes' | 'rivers'): Water[] =>
  (topology.objects[name]?.geometries ?? []).map((geometry) => ({
    id: String(geometry.id ?? ''),
    rank: (geometry.properties as WaterProperties | undefined)?.r ?? 0,
    paths: pathsOf((feature(topology, geometry) as GeoJSON.Feature).geometry),
  }));

/** The result of a generator without its pauses. */
function atOnce<T>(steps: Generator<void, T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

function* buildPoliticalMap(
  topology: Meshable,
  pieces: readonly Piece[],
  worldview: Worldview,
): Generator<void, PoliticalMap> {
  const treatment = (piece: Piece) =>
    worldview.pieces[keyOf(piece)] ?? worldview.pieces[String(piece.id)];
  const owners = new Map(
    pieces.map((piece) => [piece, treatment(piece)?.owner ?? String(piece.id)]),
  );
  const ownerOf = (piece: unknown) => owners.get(piece as Piece) ?? '';
  const countries = new Map<string, readonly Path[]>();
  for (const owner of new Set(owners.values())) {
    const own = pieces.filter((piece) => ownerOf(piece) === owner) as Polygon[];
    countries.set(owner, pathsOf(merge(topology, own)));
    yield;
  }
  const borders: Record<BorderStyle, Path[]> = { solid: [], dashed: [], dotted: [] };
  for (const style of ['solid', 'dashed', 'dotted'] as const) {
    borders[style] = linesOf(topology, (a, b) => {
      const [owner, other] = [ownerOf(a), ownerOf(b)];
      const isDashed = worldview.dashedBorders?.some(
        (pair) => owner !== other && pair.includes(owner) && pair.includes(other),
      );
      return (
        (isDashed ? 'dashed' : styleBetween(treatment(a), owner, treatment(b), other)) === style
      );
    });
    yield;
  }
  const meshed = new Map<string, readonly Path[]>();
  let claims: readonly Claim[] | undefined;
  const remember = (
    key: string,
    between: (owner: string, other: string) => boolean,
    onShore?: (owner: string) => boolean,
  ) => {
    const known =
      meshed.get(key) ??
      linesOf(
        topology,
        (p, q) => between(ownerOf(p), ownerOf(q)),
        onShore && ((p) => onShore(ownerOf(p))),
      );
    meshed.set(key, known);
    return known;
  };
  return {
    countries,
    borders,
    sharedBorder: (a, b) =>
      remember(`${a} ${b}`, (p, q) => (p === a && q === b) || (p === b && q === a)),
    edge(codes) {
      const group = new Set(codes);
      return remember(
        `edge ${codes.join()}`,
        (p, q) => group.has(p) !== group.has(q) && !isNobodys(p, q),
      );
    },
    outline(codes) {
      const group = new Set(codes);
      return remember(
        `outline ${codes.join()}`,
        (p, q) => group.has(p) !== group.has(q) && !isNobodys(p, q),
        (p) => group.has(p),
      );
    },
    within(codes) {
      const group = new Set(codes);
      return remember(`within ${codes.join()}`, (p, q) => p !== q && group.has(p) && group.has(q));
    },
    get coast() {
      return remember(
        'coast',
        () => false,
        () => true,
      );
    },
    get claims() {
      return (claims ??= claimsOf(topology, pieces, worldview));
    },
  };
}

function styleBetween(
  a: PieceTreatment | undefined,
  owner: string,
  b: PieceTreatment | undefined,
  other: string,
): BorderStyle | undefined {
  // Between two pieces that the owner does not control there is no limit of its control.
  const isLimit = (a?.inner === 'dotted') !== (b?.inner === 'dotted');
  if (owner === other) return isLimit ? 'dotted' : undefined;
  if (a?.noLineTowards?.includes(other) || b?.noLineTowards?.includes(owner)) return undefined;
  return isDashedTowards(a, other) || isDashedTowards(b, owner) ? 'dashed' : 'solid';
}

const isDashedTowards = (treatment: PieceTreatment | undefined, owner: string): boolean =>
  treatment?.outer === 'dashed' && (treatment.dashedTowards?.includes(owner) ?? true);

const keyOf = (piece: Piece): string => piece.properties?.d ?? String(piece.id);

/** Where no state is given the land, no line of any state or body is drawn. */
const isNobodys = (p: string, q: string) => p === NOBODY || q === NOBODY;

/** Land that its owner in a view does not hold, as far as a state administers it. */
function claimsOf(topology: Meshable, pieces: readonly Piece[], { pieces: treated }: Worldview) {
  return pieces.flatMap((piece): Claim[] => {
    const key = keyOf(piece);
    const { owner, inner } = treated[key] ?? {};
    const holder = String(piece.id);
    if (owner === undefined || inner !== 'dotted' || owner === holder) return [];
    return [{ key, owner, holder, paths: pathsOf(merge(topology, [piece as Polygon])) }];
  });
}

/**
 * Meshes the arcs between two different pieces for which `between` holds, and those of pieces without a neighbour for which
 * `onShore` does; clip edges never count, nor do outlines that the data gives too coarsely.
 */
function linesOf(
  topology: Meshable,
  between: (a: Piece, b: Piece) => boolean,
  onShore?: (piece: Piece) => boolean,
): Path[] {
  const { coordinates } = mesh(topology, topology.objects.pieces, (p, q) => {
    const [a, b] = [p as unknown as Piece, q as unknown as Piece];
    return a === b ? (onShore?.(a) ?? false) : between(a, b);
  });
  const lines = coordinates as [number, number][][];
  return (onShore ? withoutCuts(lines, topology.extent, topology.projection) : lines)
    .map(packPath)
    .filter((path) => !topology.unreliable.some((box) => isInside(path, box)));
}

const isInside = ({ bounds }: Path, box: Bounds): boolean =>
  bounds[0] >= box[0] && bounds[1] >= box[1] && bounds[2] <= box[2] && bounds[3] <= box[3];

function pathsOf(geometry: GeoJSON.Geometry): Path[] {
  switch (geometry.type) {
    case 'Polygon':
    case 'MultiLineString':
      return geometry.coordinates.map(packPath);
    case 'MultiPolygon':
      return geometry.coordinates.flat().map(packPath);
    case 'LineString':
      return [packPath(geometry.coordinates)];
    default:
      return [];
  }
}
