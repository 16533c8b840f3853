import mapshaper from 'mapshaper';

/**
 * Runs mapshaper's commands on layers that it can tell apart by their names (a topology's layers are named as its objects)
 * and returns one of them as an unquantized topology.
 * @param {Readonly<Record<string, object>>} layers GeoJSON or topologies by name
 * @param {readonly string[]} commands
 * @param {string} target name of the layer that is wanted
 */
export async function runMapshaper(layers, commands, target) {
  const files = Object.keys(layers).map((name) => `${name}.json`);
  const line = [
    `-i ${files.join(' ')} combine-files`,
    ...commands,
    `-o out.json format=topojson no-quantization target=${target}`,
  ];
  const out = await mapshaper.applyCommands(
    line.join(' '),
    // As text, because mapshaper changes the objects that it is given.
    Object.fromEntries(Object.values(layers).map((layer, i) => [files[i], JSON.stringify(layer)])),
  );
  return JSON.parse(out['out.json']);
}
