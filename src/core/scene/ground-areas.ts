import type { PoliticalMap } from '../geometry/geography-types.js';
import type { Path } from '../geometry/shape.js';
import type { LandFill } from '../model/ground.js';
import type { GroundArea } from './lay-ground.js';
import { PLAIN, type PaintedLand } from './paint-land.js';

/** The areas of the grid with what they are filled with. */
export function groundAreas(
  { fills, claims, edges, outlined }: PaintedLand,
  political: PoliticalMap,
  lakes: readonly Path[],
): GroundArea[] {
  const lined = new Set([...edges.flatMap(({ codes }) => codes), ...outlined]);
  const claimed = new Map(claims.map((claim) => [claim.key, claim.fill]));
  return [
    ...[...political.countries].map(([code, paths]) => ({
      code,
      paths,
      fill: fills.get(code) ?? (lined.has(code) ? LINED : PLAIN),
    })),
    ...political.claims.map(({ key, owner, paths }) => ({
      paths,
      fill: claimed.get(key) ?? fills.get(owner) ?? PLAIN,
    })),
    { paths: lakes, fill: WATER },
  ];
}

/** Of land that a band or an outline tells of. */
const LINED: LandFill = { ...PLAIN, role: 'body' };
const WATER: LandFill = { paint: 'water', text: 'label-water' };
