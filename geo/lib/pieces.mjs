import isoCountries from 'i18n-iso-countries';
import mapshaper from 'mapshaper';

/** The box that every level is cut from: west, south, east, north. */
export const WORLD_BOX = [20, 0, 140, 65];

/** Disputed areas of Natural Earth that become pieces of their own. */
const DISPUTES = new Set(
  'B00 B01 B02 B03 B04 B05 B06 B07 B08 B09 B16 B20 B35 B36 B37 B38 B40 B45 B75 B76 B88 B89 B90'.split(
    ' ',
  ),
);

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

function keyOf(geometry) {
  const name = geometry.properties.name;
  if (DROPPED.has(name)) return '';
  const code =
    (geometry.id && isoCountries.numericToAlpha2(geometry.id)) || KEY_BY_NAME[name] || '';
  return STATE_OF[code] ?? code;
}

/** world-atlas's countries object alone, each geometry carrying its key as `c`. */
function keyedCountries(atlas) {
  const geometries = atlas.objects.countries.geometries.map((geometry) => ({
    ...geometry,
    id: undefined,
    properties: { c: keyOf(geometry) },
  }));
  return { ...atlas, objects: { countries: { type: 'GeometryCollection', geometries } } };
}

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

/**
 * Cuts the countries along the disputed areas: world-atlas countries + disputed areas → pieces with
 * `c` (who administers the piece) and `d` (which dispute, or an empty string).
 * Returns an unquantized topology as a buffer, the input of every level.
 */
export async function buildPieces({ countries, disputes }) {
  const out = await mapshaper.applyCommands(
    [
      '-i countries.json disputes.json combine-files snap snap-interval=0.00002',
      `-clip bbox=${WORLD_BOX} target=*`,
      '-rename-layers countries,disputes target=*',
      '-union target=countries,disputes name=pieces',
      // Rounding leaves slivers of a disputed area in the sea.
      "-filter 'Boolean(c)' target=pieces",
      '-each \'d = d || ""\' target=pieces',
      '-dissolve c,d target=pieces',
      '-o pieces.json format=topojson no-quantization target=pieces',
    ].join(' '),
    {
      'countries.json': keyedCountries(countries),
      'disputes.json': roundedDisputes(disputes, countries.transform),
    },
  );
  return out['pieces.json'];
}
