import type { Alliance } from '../data/alliance.js';
import { currentMemberships } from '../data/current-memberships.js';
import type { Dispute } from '../data/dispute.js';
import type { Link } from '../data/link.js';
import { listOf } from '../data/list-of.js';
import type { MapData } from '../data/map-data.js';
import type { OverlayRow } from '../data/overlay-reader.js';
import type { Box } from '../data/primitives.js';
import { ROLE_GROUPS } from '../data/role-groups.js';
import type { Position } from '../geometry/projection.js';
import type { Atlas } from '../model/scene-context.js';

/** What a first view has to show. */
export interface Framed {
  readonly chosen: Readonly<Record<string, readonly OverlayRow[]>>;
  readonly focus: readonly string[];
  readonly asOf: string;
  readonly data: MapData;
  readonly atlas: Atlas;
}

/** Where members of bodies are looked for: farther ones may be cut off. */
const REGION: Box = [24, 12, 106, 57];
/** Air around what is shown, as a share of it; the points of countries lie well within them. */
const PAD = 0.06;
const PAD_COUNTRIES = 0.16;
/** The least that a first view shows, in degrees. */
const LEAST = { lon: 6, lat: 4 };

/**
 * The box around what a map shows: the focus, the ends of links, what is in dispute, and the members of bodies as far as
 * they lie in the region; `undefined` where that is nothing.
 */
export function frameBox(framed: Framed): Box | undefined {
  const { chosen, focus, atlas } = framed;
  const rows = <Row>(name: string) => (chosen[name] ?? []) as unknown as readonly Row[];
  const members = rows<Alliance>('alliances').flatMap((body) => membersOf(body, framed));
  const countries = [...focus, ...members].flatMap((code) => pointOf(code, atlas));
  const others = [
    ...rows<Dispute>('disputes').flatMap((dispute) => pointsOf(dispute, atlas)),
    ...rows<Link>('links').flatMap((link) => endsOf(link, framed)),
  ];
  const points = [...countries, ...others];
  if (points.length === 0) return undefined;
  return boxAround(points, countries.length > others.length ? PAD_COUNTRIES : PAD);
}

/** Where the name of a country stands, if it is on the map. */
function pointOf(code: string, { countries }: Atlas): Position[] {
  const point = countries[code];
  return point ? [point] : [];
}

const membersOf = (body: Alliance, { asOf }: Framed): string[] =>
  currentMemberships(body, asOf).flatMap(({ country, role }) =>
    ['member', 'paused'].includes(ROLE_GROUPS[role]) ? [country] : [],
  );

/** What a dispute is drawn at; where only the countries are known, those. */
function pointsOf({ marks, parties }: Dispute, atlas: Atlas): Position[] {
  const points = marks.flatMap((mark): Position[] => {
    if (mark.type === 'point') return [[mark.lon, mark.lat]];
    const box = mark.type === 'area' || mark.type === 'border' ? mark.box : undefined;
    return box
      ? [
          [box[0], box[1]],
          [box[2], box[3]],
        ]
      : [];
  });
  return points.length > 0 ? points : parties.flatMap((code) => pointOf(code, atlas));
}

function endsOf({ from, to }: Link, { data, atlas }: Framed): Position[] {
  return [...listOf(from), ...listOf(to)].flatMap((id): Position[] => {
    const placed = data.places?.find((place) => place.id === id);
    const at = placed ?? data.actors?.find((actor) => actor.id === id)?.at;
    if (at) return [[at.lon, at.lat]];
    const [, lon, lat] = atlas.capitals[id] ?? [];
    return lon === undefined || lat === undefined ? [] : [[lon, lat]];
  });
}

function boxAround(points: readonly Position[], pad: number): Box {
  const inRegion = points.filter(
    ([lon, lat]) => lon >= REGION[0] && lon <= REGION[2] && lat >= REGION[1] && lat <= REGION[3],
  );
  const used = inRegion.length > 0 ? inRegion : points;
  const span = (values: readonly number[], least: number): [number, number] => {
    const [low, high] = [Math.min(...values), Math.max(...values)];
    const half = Math.max(least, (high - low) * (1 + 2 * pad)) / 2;
    const middle = (low + high) / 2;
    return [middle - half, middle + half];
  };
  const [west, east] = span(
    used.map(([lon]) => lon),
    LEAST.lon,
  );
  const [south, north] = span(
    used.map(([, lat]) => lat),
    LEAST.lat,
  );
  return [Math.max(-180, west), Math.max(-85, south), Math.min(180, east), Math.min(85, north)];
}
