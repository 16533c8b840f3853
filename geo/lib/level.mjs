import mapshaper from 'mapshaper';
import { absorbExclavesExpression, isExclaveExpression } from './exclaves.mjs';
import { WORLD_BOX } from './pieces.mjs';

/** Expressions that turn pieces outside a level's interest into one surrounding piece. */
function mergeExpression({ only, disputes }) {
  const steps = [];
  if (disputes) steps.push(`if (!${JSON.stringify([...disputes])}.includes(d)) d = ""`);
  if (only) steps.push(`if (!${JSON.stringify([...only])}.includes(c) && !d) c = "ZZ"`);
  return steps.join('; ');
}

/** Cuts the pieces at the edge of what a level is about, for as long as they are simplified, and drops small islands beyond. */
function cutCommands({ outside }) {
  if (!outside) return [];
  return [
    '-rectangle bbox=' + outside.box + ' name=core',
    '-clip core target=pieces + name=inside',
    '-erase core target=pieces + name=outside',
    `-filter-islands target=outside min-area=${outside.minIsland}km2 remove-empty`,
    "-each 'out = true' target=outside",
    '-merge-layers target=inside,outside force name=pieces',
  ];
}

function simplifyCommand({ interval, exclaveInterval, outside }) {
  if (!interval) return [];
  const near = `ex ? ${exclaveInterval} : ${interval}`;
  const intervals = outside ? `out ? ${outside.interval} : ${near}` : near;
  return [
    '-explode',
    `-each 'ex = ${isExclaveExpression()}'`,
    `-simplify variable interval='${intervals}' keep-shapes`,
    '-dissolve c,d',
  ];
}

/**
 * Makes the pieces of one level: merges what the level does not tell apart, drops small islands,
 * simplifies shared arcs once for both sides and clips.
 * Returns an unquantized topology as a buffer.
 * @param {Buffer} pieces
 * @param {import('./levels.mjs').Level} level
 */
export async function buildLevel(pieces, level) {
  const merge = mergeExpression(level);
  const commands = ['-i pieces.json'];
  if (level.box.join() !== WORLD_BOX.join()) commands.push(`-clip bbox=${level.box}`);
  if (merge) commands.push(`-each '${merge}'`);
  if (level.absorbExclaves) commands.push('-explode', `-each '${absorbExclavesExpression()}'`);
  if (merge || level.absorbExclaves) commands.push('-dissolve c,d');
  commands.push(
    `-filter-islands min-area=${level.minIsland}km2 remove-empty`,
    ...cutCommands(level),
    ...simplifyCommand(level),
    '-sort c+d',
    '-o level.json format=topojson no-quantization',
  );
  const out = await mapshaper.applyCommands(commands.join(' '), { 'pieces.json': pieces });
  return out['level.json'];
}
