import { COLOURS, OTS, SCO } from './the-map.mjs';

/** The fill of a country; hatches are in the page's `defs`. */
export function fillOf(id) {
  const inSco = SCO.includes(id);
  if (OTS.includes(id)) return inSco ? 'url(#both)' : 'url(#ots)';
  return inSco ? COLOURS.sco : COLOURS.land;
}
