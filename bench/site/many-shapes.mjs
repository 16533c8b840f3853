/** So many areas of so many vertices each over the region, as GeoJSON: rough circles, the same in every run. */
export function manyShapes(count, vertices) {
  const columns = Math.ceil(Math.sqrt(count * 2));
  return Array.from({ length: count }, (_, i) => {
    const lon = 46 + (40 * (i % columns)) / columns;
    const lat = 28 + (24 * Math.floor(i / columns)) / Math.ceil(count / columns);
    const ring = Array.from({ length: vertices }, (_, k) => {
      const turn = (2 * Math.PI * k) / vertices;
      const r = 0.7 + 0.12 * Math.sin(9 * turn + i) + 0.03 * Math.sin(83 * turn) + 0.006 * Math.sin(401 * turn);
      return [lon + r * 1.3 * Math.cos(turn), lat + r * Math.sin(turn)];
    });
    return {
      id: `s${i}`,
      name: `Shape ${i}`,
      geometry: { type: 'Polygon', coordinates: [[...ring, ring[0]]] },
    };
  });
}
