import type { OverlayRow } from '../data/overlay-reader.js';
import type { Box } from '../data/primitives.js';
import type { Position } from '../geometry/projection.js';
import type { OverlayRenderer } from '../overlays/overlay.js';
import { pointsOf, type ReachContext } from '../overlays/reach.js';

/** What a first view has to show. */
export interface Framed extends ReachContext {
  readonly overlays: readonly OverlayRenderer[];
  readonly chosen: Readonly<Record<string, readonly OverlayRow[]>>;
  readonly focus: readonly string[];
}

/** Where what is shown is looked for: members of a body that lie farther may be cut off. */
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
export function frameBox({ overlays, chosen, focus, ...context }: Framed): Box | undefined {
  const reached = overlays.map((overlay) => ({
    isGroup: !overlay.kind,
    points: overlay.reach?.(chosen[overlay.name] ?? [], context) ?? [],
  }));
  const countries = [
    ...pointsOf(focus, context.atlas),
    ...reached.flatMap(({ isGroup, points }) => (isGroup ? points : [])),
  ];
  const others = reached.flatMap(({ isGroup, points }) => (isGroup ? [] : points));
  const points = [...countries, ...others];
  if (points.length === 0) return undefined;
  return boxAround(points, countries.length > others.length ? PAD_COUNTRIES : PAD);
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
