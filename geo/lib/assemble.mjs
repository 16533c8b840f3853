import { feature } from 'topojson-client';
import { runMapshaper } from './run-mapshaper.mjs';
import { toGrid } from './to-grid.mjs';

function cleanPiece({ type, arcs, properties: { c, d, x } }) {
  const properties = { ...(d && { d }), ...(x && { x }) };
  return { type, arcs, id: c, ...((d || x) && { properties }) };
}

/** Each position as the step from the one before. */
const deltas = (arc) =>
  arc.map(([x, y], i) => (i === 0 ? [x, y] : [x - arc[i - 1][0], y - arc[i - 1][1]]));

const byKey = (a, b) => {
  const [one, other] = [a, b].map(({ id, properties: { d = '', x = '' } = {} }) => id + d + x);
  return one < other ? -1 : 1;
};

/**
 * Finds the lines that pieces in steps of a grid share. The pieces come in the order of their keys, which is that in which
 * a map tells its countries.
 */
async function joinPieces(pieces) {
  const { arcs, objects } = await runMapshaper({ pieces }, [], 'pieces');
  return { arcs, geometries: objects.pieces.geometries.map(cleanPiece).sort(byKey) };
}

/** Waters in steps of a grid as geometries whose every ring and line is an arc of its own, put after those that there are. */
function addWaters({ features }, arcs) {
  const numbered = (coordinates) =>
    typeof coordinates[0][0] === 'number'
      ? [arcs.push(coordinates) - 1]
      : coordinates.map(numbered);
  return features.map(({ properties: { slug, n, r }, geometry }) => ({
    type: geometry.type,
    arcs: numbered(geometry.coordinates),
    id: slug,
    properties: { n, r },
  }));
}

const collectionOf = (geometries) => ({ type: 'GeometryCollection', geometries });

/**
 * Joins the layers of one level into a single quantized topology and strips all that the map does not read. Returns the
 * text of the file.
 * @param {object} pieces unquantized topology with the object `pieces`
 * @param {{lakes?: object, rivers?: object}} waters GeoJSON
 * @param {{box: number[], grid: number[]}} level its box and the steps of its grid, all in degrees
 * @param {object} [extra] further members of the topology
 */
export async function assemble(pieces, waters, { box, grid }, extra = {}) {
  const cells = { origin: box.slice(0, 2), steps: grid };
  const { arcs, geometries } = await joinPieces(
    toGrid(feature(pieces, pieces.objects.pieces), cells),
  );
  const objects = { pieces: collectionOf(geometries) };
  for (const [name, water] of Object.entries(waters))
    objects[name] = collectionOf(addWaters(toGrid(water, cells), arcs));
  const topology = {
    type: 'Topology',
    ...extra,
    transform: { scale: grid, translate: cells.origin },
    objects,
    arcs: arcs.map(deltas),
  };
  return `${JSON.stringify(topology)}\n`;
}
