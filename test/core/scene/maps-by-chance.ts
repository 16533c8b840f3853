import type { MapOptions } from '../../../src/core/scene/map-options.js';
import { alliances } from '../../../src/datasets/alliances/index.js';
import { disputes } from '../../../src/datasets/disputes/index.js';
import { links } from '../../../src/datasets/links/index.js';

/** Widths of pictures: of a page, of a column, of a phone held across, and of a phone. */
export const WIDTHS = [976, 640, 480, 360] as const;
/** The height of a map of a width, as the element has it. */
export const heightOf = (width: number) =>
  Math.round(width >= 720 ? width * 0.615 : width < 480 ? width * 1.03 : width * 0.75);

/** The same numbers in every run: Park and Miller, 1988. */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 16807) % 2147483647;
    return state % below;
  };
}

const next = chance(16);
const pick = <Row extends { readonly id: string }>(
  rows: readonly Row[],
  most: number,
): string[] => {
  const ids = Array.from({ length: next(most + 1) }, () => rows[next(rows.length)]!.id);
  return ids.length > 0 ? [...new Set(ids)] : ['none'];
};
const byChance = Array.from({ length: 20 }, (): MapOptions => ({
  alliances: pick(alliances, 3),
  disputes: pick(disputes, 4),
  links: pick(links, 8),
}));
/** The default map, and maps that show what is drawn by lot of the record. */
export const MAPS: readonly (readonly [name: string, options: MapOptions])[] = [
  ['the default map', {}],
  ...byChance.map((options) => [JSON.stringify(options), options] as const),
];
