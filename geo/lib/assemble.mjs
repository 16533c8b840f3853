import mapshaper from 'mapshaper';

function cleanPiece({ type, arcs, properties }) {
  const piece = { type, arcs, id: properties.c };
  if (properties.d) piece.properties = { d: properties.d };
  return piece;
}

function cleanWater({ type, arcs, properties: { slug, n, r } }) {
  return { type, arcs, id: slug, properties: { n, r } };
}

/**
 * Joins the layers of one level into a single quantized topology and strips all that the map does
 * not read. Returns the text of the file.
 * @param {Buffer} pieces
 * @param {{lakes?: object, rivers?: object}} waters GeoJSON
 * @param {number} quantization
 */
export async function assemble(pieces, waters, quantization) {
  const input = { 'pieces.json': pieces };
  for (const [name, collection] of Object.entries(waters)) input[`${name}.json`] = collection;
  const files = Object.keys(input).join(' ');
  const out = await mapshaper.applyCommands(
    `-i ${files} combine-files -o out.json format=topojson quantization=${quantization} target=*`,
    input,
  );
  const { arcs, transform, objects } = JSON.parse(out['out.json']);
  const cleaned = {};
  for (const [name, { geometries }] of Object.entries(objects)) {
    const clean = name === 'pieces' ? cleanPiece : cleanWater;
    // Rounding to the grid may leave nothing of a speck.
    const kept = geometries.filter((geometry) => geometry.type);
    cleaned[name] = { type: 'GeometryCollection', geometries: kept.map(clean) };
  }
  return `${JSON.stringify({ type: 'Topology', transform, objects: cleaned, arcs })}\n`;
}
