import mapshaper from 'mapshaper';
import { ARAL_TODAY } from './aral.mjs';
import { WORLD_BOX } from './boxes.mjs';
import { LAKES } from './lake-table.mjs';
import { RIVERS } from './river-table.mjs';

const collection = (features) => ({ type: 'FeatureCollection', features });

function tableLakes(source, core) {
  return LAKES.filter((lake) => lake.core || !core).map(({ index, slug, name }) => ({
    type: 'Feature',
    properties: { slug, n: name, r: source.features[index].properties.scalerank },
    geometry: source.features[index].geometry,
  }));
}

/**
 * The lakes of a level as GeoJSON, the Aral Sea cut to what is left of it.
 * @param {object} source the lakes layer
 * @param {{core?: boolean, interval: number}} options
 */
export async function buildLakes(source, { core = false, interval }) {
  const lakes = tableLakes(source, core);
  const isAral = ({ properties }) => properties.slug === 'aral-sea';
  const out = await mapshaper.applyCommands(
    '-i aral.json -clip cut.json -filter-islands min-area=20km2 -o cut-aral.json format=geojson',
    { 'aral.json': collection(lakes.filter(isAral)), 'cut.json': ARAL_TODAY },
  );
  const aral = JSON.parse(out['cut-aral.json']).features;
  const all = collection([...aral, ...lakes.filter((lake) => !isAral(lake))]);
  const simplified = await mapshaper.applyCommands(
    `-i lakes.json -clip bbox=${WORLD_BOX} -simplify interval=${interval} keep-shapes -o format=geojson`,
    { 'lakes.json': all },
  );
  return JSON.parse(simplified['lakes.json']);
}

/**
 * The rivers of a level as GeoJSON, one feature for each river of the table, or for those named.
 * @param {object} source the river layer
 * @param {{interval: number, only?: ReadonlySet<string>, box?: number[]}} options
 */
export async function buildRivers(source, { interval, only, box = WORLD_BOX }) {
  const rivers = RIVERS.filter(({ slug }) => !only || only.has(slug));
  const features = rivers.flatMap(({ slug, name, numbers, rank }) =>
    source.features
      .filter((feature) => numbers.includes(feature.properties.rivernum))
      .map(({ geometry }) => ({
        type: 'Feature',
        properties: { slug, n: name, r: rank },
        geometry,
      })),
  );
  const out = await mapshaper.applyCommands(
    `-i rivers.json -clip bbox=${box} -dissolve slug copy-fields=n,r -simplify interval=${interval} -o format=geojson`,
    { 'rivers.json': collection(features) },
  );
  return JSON.parse(out['rivers.json']);
}
