import { assemble } from './assemble.mjs';
import { buildLevel } from './level.mjs';
import { buildLabels, buildPlaces } from './labels.mjs';
import { LEVELS } from './levels.mjs';
import { buildPieces } from './pieces.mjs';
import { INSET_LEVEL, NOTICE, VALLEY_LEVEL } from './valley-table.mjs';
import { cutInset, cutInsetLakes } from './valley-inset.mjs';
import { buildValley, buildValleyLakes } from './valley.mjs';
import { buildLakes, buildRivers } from './waters.mjs';

/** The Fergana valley at 100 m in the detail level, and the inset cut from it. */
async function* buildValleyFiles(sources, detail) {
  const pieces = await buildValley(sources.fergana, detail);
  const lakes = await buildValleyLakes(sources.fergana);
  const rivers = (level) => buildRivers(sources.rivers, level.rivers);
  const waters = { lakes, rivers: await rivers(VALLEY_LEVEL) };
  yield { name: VALLEY_LEVEL.file, text: await assemble(pieces, waters, VALLEY_LEVEL, NOTICE) };
  const insetWaters = {
    lakes: await cutInsetLakes(lakes, INSET_LEVEL),
    rivers: await rivers(INSET_LEVEL),
  };
  const inset = await cutInset(pieces, INSET_LEVEL);
  yield { name: INSET_LEVEL.file, text: await assemble(inset, insetWaters, INSET_LEVEL, NOTICE) };
}

/**
 * The whole pipeline: sources → pieces → per level simplified pieces + waters → topology files, then the valley in the
 * last of them, and the label points, which are read off the standard topology.
 * Yields each file as soon as it is done.
 * @param {ReturnType<typeof import('./sources.mjs').readSources>} sources
 * @returns {AsyncGenerator<{name: string, text: string}>}
 */
export async function* buildAll(sources) {
  const pieces = await buildPieces(sources);
  const built = new Map();
  for (const level of LEVELS) {
    const waters = {};
    if (level.lakes) waters.lakes = await buildLakes(sources.lakes, level.lakes);
    if (level.rivers) waters.rivers = await buildRivers(sources.rivers, level.rivers);
    const own = await buildLevel(pieces, level);
    const text = await assemble(own, waters, level);
    built.set(level.file, { own, text });
    yield { name: level.file, text };
  }
  yield* buildValleyFiles(sources, built.get('detail.topo.json').own);
  yield {
    name: 'labels.json',
    text: buildLabels(JSON.parse(built.get('standard.topo.json').text)),
  };
  yield { name: 'places.json', text: buildPlaces() };
}
