import type { Box } from '../data/primitives.js';
import { COUNTRY_BOXES } from './country-boxes.js';

/** Air around countries that fill a view, as a share of their box. */
const PAD = 0.05;
/** What countries are fitted within: Russia's east would push everything else to the edge. */
const REGION: Box = [20, 0, 140, 65];

/** The box that shows all of these countries with a little air; `undefined` where none is known. */
export function boxOfCountries(codes: readonly string[]): Box | undefined {
  const boxes = codes.flatMap((code) =>
    Object.hasOwn(COUNTRY_BOXES, code) ? [COUNTRY_BOXES[code]!] : [],
  );
  if (boxes.length === 0) return undefined;
  const side = (i: 0 | 1 | 2 | 3) => boxes.map((box) => box[i]);
  const west = Math.max(REGION[0], Math.min(...side(0)));
  const south = Math.max(REGION[1], Math.min(...side(1)));
  const east = Math.min(REGION[2], Math.max(...side(2)));
  const north = Math.min(REGION[3], Math.max(...side(3)));
  if (west >= east || south >= north) return undefined;
  const [lon, lat] = [PAD * (east - west), PAD * (north - south)];
  return [west - lon, Math.max(-85, south - lat), east + lon, Math.min(85, north + lat)];
}
