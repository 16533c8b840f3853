import { FAR_BOX } from './boxes.mjs';
import { dropIslands } from './islands.mjs';
import { absorbExclavesExpression, isExclaveExpression } from './exclaves.mjs';
import { SURROUNDINGS } from './pieces.mjs';
import { runMapshaper } from './run-mapshaper.mjs';

/** Pieces that views tell apart by their id; those in dispute have a code. */
const APART = ['PS', 'TW', 'XC', 'XK', 'XS'];

/** Source of a mapshaper expression that is true for pieces that some view treats otherwise than their surroundings. */
const IS_TREATED = `(Boolean(d) || ${JSON.stringify(APART)}.includes(c))`;

/** Commands that merge what a level does not tell apart. */
function mergeCommands({ only, absorbExclaves }) {
  if (!only && !absorbExclaves) return [];
  const commands = [];
  if (only) {
    const isMerged = `!${JSON.stringify([...only])}.includes(c) && !d`;
    commands.push(`-each 'if (${isMerged}) c = "${SURROUNDINGS}"'`);
  }
  if (absorbExclaves) commands.push('-explode', `-each '${absorbExclavesExpression()}'`);
  return [...commands, '-dissolve c,d'];
}

const ringOf = ([west, south, east, north]) => [
  [west, south],
  [west, north],
  [east, north],
  [east, south],
  [west, south],
];

/** The zones of a level as GeoJSON with their number as `zone`, each without those inside it. */
function zoneLayer({ box: whole, zones }) {
  const boxes = zones.map(({ box = whole }) => box);
  return {
    type: 'FeatureCollection',
    features: boxes.map((box, i) => ({
      type: 'Feature',
      properties: { zone: i },
      geometry: {
        type: 'Polygon',
        coordinates: [ringOf(box), ...(i > 0 ? [ringOf(boxes[i - 1]).reverse()] : [])],
      },
    })),
  };
}

/** Commands that cut the pieces along the edges of the zones, for as long as they are simplified. */
const CUT_BY_ZONE = [
  '-union target=pieces,zones name=pieces',
  "-filter 'Boolean(c)' target=pieces",
];

function simplifyCommands({ zones, exclaveInterval, treatedInterval }) {
  const byZone = JSON.stringify(zones.map(({ interval }) => interval));
  return [
    '-explode',
    `-each 'ex = ${isExclaveExpression()}'`,
    `-simplify variable interval='ex ? ${exclaveInterval} : ${IS_TREATED} ? ${treatedInterval} : ${byZone}[zone]' keep-shapes`,
    '-dissolve c,d',
  ];
}

/**
 * Makes the pieces of one level: clips, merges what the level does not tell apart, drops small islands, and simplifies
 * shared arcs once for both sides.
 * @param {object} pieces unquantized topology
 * @param {import('./levels.mjs').Level} level
 * @returns {Promise<object>} likewise
 */
export async function buildLevel(pieces, level) {
  const clip = level.box === FAR_BOX ? [] : [`-clip bbox=${level.box}`];
  const merged = await runMapshaper({ pieces }, [...clip, ...mergeCommands(level)], 'pieces');
  const kept = dropIslands(merged, level.zones);
  // The largest first: their arcs follow each other in long chains, which pack best.
  const sort = "-sort '-this.area' target=pieces";
  const isSimplified = level.zones.some(({ interval }) => interval > 0);
  if (!isSimplified) return runMapshaper({ pieces: kept }, [sort], 'pieces');
  const layers = { pieces: kept, zones: zoneLayer(level) };
  return runMapshaper(layers, [...CUT_BY_ZONE, ...simplifyCommands(level), sort], 'pieces');
}
