import polylabel from 'polylabel';
import { feature, merge } from 'topojson-client';
import { WORLD_BOX } from './boxes.mjs';
import { CAPITALS, FAR_CAPITALS } from './capitals.mjs';
import { clipRing } from './clip-ring.mjs';
import { SURROUNDINGS } from './pieces.mjs';
import { PLACES } from './places.mjs';
import { WATERS } from './water-labels.mjs';

/**
 * Who owns a piece in the default worldview where that is not the piece's id. Kept in step with
 * `src/core/geometry/worldviews.ts` by a test, since this script runs without a TypeScript loader.
 */
const OWNER = { B16: 'SY', B20: 'CY', B89: 'UA', E01: 'AM', E02: 'AZ', E03: 'AZ', TW: 'CN' };

/** The id of the piece that the default worldview gives to no state, so that it needs no name. */
const NOBODY = 'XS';

/**
 * Label points of what only some views of governments show apart; the default worldview, from which the points of
 * countries are worked out, counts each to another state. Keys as in `src/core/geometry/worldview.ts`.
 */
const APART = {
  TW: [120.81, 23.52],
  XAB: [41.56, 42.97],
  XC: [33.62, 35.2],
  XSO: [44.13, 42.39],
  XTN: [28.99, 47.9],
};

/** Windows to place a label in, the first that holds enough of the country wins. */
const WINDOWS = [
  // The default view with some room at its edges.
  [37, 21, 93, 56.5],
  [30, 15, 110, 62],
  WORLD_BOX,
];

/** Share of what the last window shows of a country, in projected area, that has to lie in a window. */
const ENOUGH = 0.1;

const DEGREE = 180 / Math.PI;
const project = ([lon, lat]) => [lon, DEGREE * Math.log(Math.tan(Math.PI / 4 + lat / DEGREE / 2))];
const unproject = ([x, y]) => [x, DEGREE * (2 * Math.atan(Math.exp(y / DEGREE)) - Math.PI / 2)];
const round = (value) => Math.round(value * 100) / 100;

function ringArea(ring) {
  let sum = 0;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    sum += ring[j][0] * ring[i][1] - ring[i][0] * ring[j][1];
  }
  return Math.abs(sum) / 2;
}

/** The biggest polygon of a country inside a window, or undefined. */
function biggestIn(polygons, window) {
  const clipped = polygons
    .map((rings) => rings.map((ring) => clipRing(ring, window)).filter((ring) => ring.length > 3))
    .filter((rings) => rings.length > 0)
    .map((rings) => rings.map((ring) => ring.map(project)));
  return clipped.sort((a, b) => ringArea(b[0]) - ringArea(a[0]))[0];
}

/** The point of a country farthest from its borders, as seen on a Mercator map of the region. */
function labelPoint({ coordinates }) {
  const whole = biggestIn(coordinates, WINDOWS.at(-1));
  const rings = WINDOWS.map((window) => biggestIn(coordinates, window)).find(
    (polygon) => polygon && ringArea(polygon[0]) >= ENOUGH * ringArea(whole[0]),
  );
  return unproject(polylabel(rings, 0.01)).map(round);
}

function countryLabels(topology) {
  const piecesByOwner = new Map();
  for (const piece of topology.objects.pieces.geometries) {
    if (piece.id === SURROUNDINGS) continue;
    const owner = OWNER[piece.properties?.d] ?? OWNER[piece.id] ?? piece.id;
    piecesByOwner.set(owner, [...(piecesByOwner.get(owner) ?? []), piece]);
  }
  piecesByOwner.delete(NOBODY);
  const points = [...piecesByOwner].map(([owner, pieces]) => [
    owner,
    labelPoint(merge(topology, pieces)),
  ]);
  return Object.fromEntries(
    [...points, ...Object.entries(APART)].sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** The vertex of a river nearest to where the table wants its name, so that the name sits on it. */
function snapToRiver(river, [lon, lat]) {
  const lines =
    river.geometry.type === 'LineString'
      ? [river.geometry.coordinates]
      : river.geometry.coordinates;
  const distance = ([x, y]) => Math.hypot(x - lon, y - lat);
  return lines.flat().reduce((best, point) => (distance(point) < distance(best) ? point : best));
}

function waterLabels(topology) {
  const rivers = new Map(
    feature(topology, topology.objects.rivers).features.map((river) => [river.id, river]),
  );
  return Object.fromEntries(
    Object.entries(WATERS).map(([slug, [name, lon, lat, ...rest]]) => {
      const river = rivers.get(slug);
      const point = river ? snapToRiver(river, [lon, lat]) : [lon, lat];
      return [slug, [name, ...point.map(round), ...rest]];
    }),
  );
}

/**
 * Text of `labels.json`: label points of countries, capitals and waters.
 * @param {object} topology the standard topology
 */
export function buildLabels(topology) {
  const shown = new Set(topology.objects.pieces.geometries.map(({ id }) => id));
  const capitals = Object.fromEntries(Object.entries(CAPITALS).filter(([id]) => shown.has(id)));
  const labels = {
    countries: countryLabels(topology),
    capitals,
    far: FAR_CAPITALS,
    waters: waterLabels(topology),
  };
  return `${JSON.stringify(labels)}\n`;
}

/** Text of `places.json`: cities, crossings and other points that the record names. */
export const buildPlaces = () => `${JSON.stringify({ places: PLACES })}\n`;
