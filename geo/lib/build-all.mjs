import { assemble } from './assemble.mjs';
import { buildLevel } from './level.mjs';
import { buildLabels, buildPlaces } from './labels.mjs';
import { LEVELS } from './levels.mjs';
import { buildPieces } from './pieces.mjs';
import { buildLakes, buildRivers } from './waters.mjs';

/**
 * The whole pipeline: sources → pieces → per level simplified pieces + waters → topology files, and
 * last the label points, which are read off the standard topology.
 * Yields each file as soon as it is done.
 * @param {ReturnType<typeof import('./sources.mjs').readSources>} sources
 * @returns {AsyncGenerator<{name: string, text: string}>}
 */
export async function* buildAll(sources) {
  const pieces = await buildPieces(sources);
  let standard = '';
  for (const level of LEVELS) {
    const waters = {};
    if (level.lakes) waters.lakes = await buildLakes(sources.lakes, level.lakes);
    if (level.rivers) waters.rivers = await buildRivers(sources.rivers, level.rivers);
    const text = await assemble(await buildLevel(pieces, level), waters, level);
    yield { name: level.file, text };
    if (level.file === 'standard.topo.json') standard = text;
  }
  yield { name: 'labels.json', text: buildLabels(JSON.parse(standard)) };
  yield { name: 'places.json', text: buildPlaces() };
}
