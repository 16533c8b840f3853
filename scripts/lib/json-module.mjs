/** A JSON text as a JavaScript module; engines parse the string faster than an object literal. */
export const jsonModule = (text) => `export default ${parsed(JSON.parse(text))};\n`;

/**
 * A topology as a module in which its arcs, nearly all of it, are packed; `unpack` is the module that unpacks them. With
 * `arrangeDefault` it also names the arcs of the countries and borders that the default worldview shows. Unpacking waits
 * until somebody draws with it: the file may be there before the first picture, which is not to wait. Names of waters stay
 * behind: what is written on a map comes from the catalogues.
 */
export function topologyModule(text, unpack, packArcs, arrangeDefault) {
  const topology = JSON.parse(text);
  for (const { geometries } of Object.values(topology.objects))
    for (const { properties } of geometries) delete properties?.n;
  const { arcs, ...whole } = topology;
  const rest = arrangeDefault ? { ...whole, un: arrangeDefault(topology) } : whole;
  return `import { unpackArcs } from ${JSON.stringify(unpack)};
let arcs;
export default { ...${parsed(rest)}, get arcs() { return (arcs ??= unpackArcs(${quoted(packArcs(arcs))})); } };\n`;
}

const parsed = (value) => `JSON.parse(${quoted(JSON.stringify(value))})`;

const quoted = (text) =>
  `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n')}'`;
