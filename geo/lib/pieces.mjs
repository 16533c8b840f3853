import mapshaper from 'mapshaper';
import { keyedCountries } from './atlas.mjs';
import { FAR_BOX, WORLD_BOX } from './boxes.mjs';
import { markHeldExclavesExpression } from './exclaves.mjs';
import { runMapshaper } from './run-mapshaper.mjs';

/** Disputed areas of Natural Earth that become pieces of their own. */
const DISPUTES = new Set(
  'B00 B01 B02 B03 B04 B05 B06 B07 B08 B09 B16 B20 B35 B36 B37 B38 B40 B45 B75 B76 B88 B89 B90'.split(
    ' ',
  ),
);

/** The key of land that is not told apart. */
export const SURROUNDINGS = 'ZZ';

/** Both layers come from one survey, but only rounding to one grid makes them share vertices. */
function roundTo(transform, position) {
  return position.map(
    (value, axis) =>
      Math.round((value - transform.translate[axis]) / transform.scale[axis]) *
        transform.scale[axis] +
      transform.translate[axis],
  );
}

function roundedDisputes(disputes, transform) {
  const round = (coordinates) =>
    typeof coordinates[0] === 'number' ? roundTo(transform, coordinates) : coordinates.map(round);
  const features = disputes.features
    .filter((feature) => DISPUTES.has(feature.properties.BRK_A3))
    .map((feature) => ({
      type: 'Feature',
      properties: { d: feature.properties.BRK_A3 },
      geometry: { ...feature.geometry, coordinates: round(feature.geometry.coordinates) },
    }));
  return { type: 'FeatureCollection', features };
}

/** World-atlas countries + disputed areas → pieces of everything inside the far box, and the countries in the world box. */
async function cutAlongDisputes({ countries, disputes }) {
  const out = await mapshaper.applyCommands(
    [
      '-i countries.json disputes.json combine-files snap snap-interval=0.00002',
      `-clip bbox=${FAR_BOX} target=*`,
      '-rename-layers countries,disputes target=*',
      '-union target=countries,disputes name=pieces',
      // Rounding leaves slivers of a disputed area in the sea.
      "-filter 'Boolean(c)' target=pieces",
      '-each \'d = d || ""\' target=pieces',
      '-explode target=pieces',
      `-each '${markHeldExclavesExpression()}' target=pieces`,
      '-dissolve c,d target=pieces',
      '-o pieces.json format=topojson no-quantization target=pieces',
      `-clip bbox=${WORLD_BOX} target=pieces`,
      '-o near.json format=json target=pieces',
    ].join(' '),
    {
      'countries.json': keyedCountries(countries),
      'disputes.json': roundedDisputes(disputes, countries.transform),
    },
  );
  const near = JSON.parse(out['near.json']).map(({ c }) => c);
  return { pieces: JSON.parse(out['pieces.json']), near: [...new Set(near)] };
}

/**
 * Cuts the countries along the disputed areas → pieces with `c` (who administers the piece) and `d` (which dispute, or an
 * empty string). Countries that nowhere reach into the world box are one piece of surroundings.
 * @returns {Promise<object>} an unquantized topology, the input of every level
 */
export async function buildPieces(sources) {
  const { pieces, near } = await cutAlongDisputes(sources);
  const isFar = `!${JSON.stringify(near)}.includes(c)`;
  return runMapshaper(
    { pieces },
    [`-each 'if (${isFar}) c = "${SURROUNDINGS}"'`, '-dissolve c,d'],
    'pieces',
  );
}
