import mapshaper from 'mapshaper';
import { runMapshaper } from './run-mapshaper.mjs';

/**
 * The part of the valley's pieces that an inset shows, coarser.
 * @param {object} pieces unquantized topology with the object `pieces`
 * @param {{box: number[], interval: number, exclaveInterval: number}} level
 * @returns {Promise<object>} likewise
 */
export const cutInset = (pieces, { box, interval, exclaveInterval }) =>
  runMapshaper(
    { pieces },
    [
      `-clip bbox=${box}`,
      `-simplify variable interval='x ? ${exclaveInterval} : ${interval}' keep-shapes`,
    ],
    'pieces',
  );

/** The lakes of the valley likewise, as GeoJSON. */
export async function cutInsetLakes(lakes, { box, exclaveInterval }) {
  const out = await mapshaper.applyCommands(
    `-i lakes.json -clip bbox=${box} -simplify interval=${exclaveInterval} keep-shapes -o out.json format=geojson`,
    { 'lakes.json': JSON.stringify(lakes) },
  );
  return JSON.parse(out['out.json']);
}
