import isoCountries from 'i18n-iso-countries';
import { arcIndex } from './arcs.mjs';

/** Features that world-atlas leaves without an ISO number, by their name there. */
const KEY_BY_NAME = {
  Kosovo: 'XK',
  Baikonur: 'KZ',
  'Siachen Glacier': 'XS',
  'N. Cyprus': 'XC',
  'Cyprus U.N. Buffer Zone': 'CY',
  Dhekelia: 'CY',
  Akrotiri: 'CY',
  Somaliland: 'SO',
};

/** Territories with an ISO code of their own that are no states: the key of the state. */
const STATE_OF = { AX: 'FI', HK: 'CN', MO: 'CN' };

/** Specks that Natural Earth gives to nobody in particular. */
const DROPPED = new Set(['Spratly Is.', 'Scarborough Reef']);

/** Around the pole, and outside of every box. */
const ANTARCTICA = 'AQ';

/** Countries that the antimeridian cuts: their west is given east of 180°. */
const ACROSS = new Set(['RU', 'FJ']);

function keyOf(geometry) {
  const name = geometry.properties.name;
  if (DROPPED.has(name)) return '';
  const code =
    (geometry.id && isoCountries.numericToAlpha2(geometry.id)) || KEY_BY_NAME[name] || '';
  return STATE_OF[code] ?? code;
}

/** Arcs in degrees. */
function absoluteArcs({ arcs, transform: { scale, translate } }) {
  return arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx, dy]) => {
      [x, y] = [x + dx, y + dy];
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    });
  });
}

/**
 * world-atlas's countries alone, in degrees, each geometry with its key as `c`. The atlas has sewn its shapes together at
 * the antimeridian, where their rings leap from one end of the world to the other; here they go on beyond 180° east.
 * @param {object} atlas the quantized topology
 */
export function keyedCountries(atlas) {
  const geometries = atlas.objects.countries.geometries
    .map((geometry) => ({ ...geometry, id: undefined, properties: { c: keyOf(geometry) } }))
    .filter(({ properties }) => properties.c !== ANTARCTICA);
  const across = new Set(
    geometries
      .filter(({ properties }) => ACROSS.has(properties.c))
      .flatMap(({ arcs }) => arcs.flat(2).map(arcIndex)),
  );
  const arcs = absoluteArcs(atlas).map((arc, i) =>
    across.has(i) ? arc.map(([x, y]) => [x < 0 ? x + 360 : x, y]) : arc,
  );
  return {
    type: 'Topology',
    arcs,
    objects: { countries: { type: 'GeometryCollection', geometries } },
  };
}
