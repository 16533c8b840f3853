import { feature } from 'topojson-client';
import { bendToEdge } from './bend-to-edge.mjs';
import { fillGaps } from './fill-gaps.mjs';
import { isInRing, ringKm2 } from './measure.mjs';
import { runMapshaper } from './run-mapshaper.mjs';
import {
  BLEND_KM,
  COUNTRIES,
  NEIGHBOURS,
  SOURCE_BOX,
  VALLEY_BOX,
  VALLEY_EXCLAVES,
  VALLEY_LAKES,
} from './valley-table.mjs';

/** Parts of the source below this many square kilometres that are no exclaves are splinters of its making. */
const SPLINTER_KM2 = 3;

const collection = (features) => ({ type: 'FeatureCollection', features });
const polygon = (coordinates, properties) => ({
  type: 'Feature',
  properties,
  geometry: { type: 'Polygon', coordinates },
});

/** The polygons of the valley's source with their country. */
const partsOf = ({ features }) =>
  features.flatMap(({ properties, geometry }) =>
    geometry.coordinates.map((rings) => ({ country: COUNTRIES[properties.A3], rings })),
  );

const exclaveOf = ({ country, rings: [outer] }) =>
  Object.keys(VALLEY_EXCLAVES).find(
    (key) =>
      VALLEY_EXCLAVES[key].country === country && isInRing(VALLEY_EXCLAVES[key].point, outer),
  );

/** A topology of the object `parts`: layers laid over a box, each part with the properties of all layers there. */
const mosaic = (layers) =>
  runMapshaper(
    layers,
    [
      `-rectangle bbox=${SOURCE_BOX} name=frame`,
      `-union target=${[...Object.keys(layers), 'frame']} name=parts`,
      '-explode target=parts',
    ],
    'parts',
  );

/**
 * The countries and exclaves of the source without gaps: the exclaves are cut out of the country around them, and water
 * and slivers belong to a neighbour.
 */
async function buildInner(source) {
  const polygons = partsOf(source).map((part) => ({ ...part, x: exclaveOf(part) }));
  const lands = polygons.filter(({ x, rings }) => !x && ringKm2(rings[0]) > SPLINTER_KM2);
  const whole = await mosaic({
    lands: collection(lands.map(({ country, rings }) => polygon([rings[0]], { land: country }))),
    exclaves: collection(
      polygons.flatMap(({ x, rings }) => (x ? [polygon([rings[0]], { x })] : [])),
    ),
  });
  for (const geometry of whole.objects.parts.geometries) {
    const { land, x } = geometry.properties ?? {};
    const c = x ? VALLEY_EXCLAVES[x].country : land;
    geometry.properties = c ? { c, x: x || '' } : {};
  }
  const parts = fillGaps(whole, NEIGHBOURS);
  return runMapshaper({ parts }, [`-clip bbox=${VALLEY_BOX}`, '-dissolve c,x'], 'parts');
}

/**
 * The pieces of the detail level with those of the valley in the valley's box: `c`, `d`, and for exclaves of the valley
 * `x`.
 * @param {object} source the valley's polygons as GeoJSON
 * @param {object} detail unquantized topology with the object `pieces`
 * @returns {Promise<object>} likewise
 */
export async function buildValley(source, detail) {
  const inner = await buildInner(source);
  const cut = (command) =>
    runMapshaper({ pieces: detail }, [`${command} bbox=${VALLEY_BOX}`], 'pieces');
  const beside = await cut('-clip');
  const outer = await cut('-erase');
  const bent = bendToEdge(inner, beside, VALLEY_BOX, BLEND_KM);
  return runMapshaper(
    { outer, inner: bent },
    [
      '-merge-layers target=pieces,parts force name=pieces',
      '-each \'d = d || "", x = x || ""\'',
      '-snap interval=0.0000001',
      '-dissolve c,d,x',
      "-sort '-this.area'",
    ],
    'pieces',
  );
}

/**
 * The reservoirs of the valley as GeoJSON.
 * @param {object} source the valley's polygons as GeoJSON
 */
export async function buildValleyLakes(source) {
  const lands = partsOf(source).map(({ rings }) => polygon(rings, { land: 'yes' }));
  const whole = await mosaic({ lands: collection(lands) });
  const waters = feature(whole, whole.objects.parts).features.filter(
    ({ properties }) => !properties?.land,
  );
  return collection(
    VALLEY_LAKES.map(({ slug, name, rank, point }) => {
      const water = waters.find(({ geometry }) => isInRing(point, geometry.coordinates[0]));
      return polygon([water.geometry.coordinates[0]], { slug, n: name, r: rank });
    }),
  );
}
