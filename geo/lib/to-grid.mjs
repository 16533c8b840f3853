const isSame = (a, b) => a[0] === b[0] && a[1] === b[1];

/** Positions in whole steps of the grid, without those that fall on the one before. */
function roundLine(points, { origin, steps }) {
  return points
    .map((point) => [0, 1].map((axis) => Math.round((point[axis] - origin[axis]) / steps[axis])))
    .filter((point, i, all) => i === 0 || !isSame(point, all[i - 1]));
}

/** A closed ring without the ways out and straight back that a narrow spit or inlet leaves; empty if nothing is left. */
function withoutSpikes(closed) {
  const ring = closed.slice(0, -1);
  for (let i = 0; i < ring.length && ring.length > 2;) {
    const before = ring.at(i - 1);
    if (isSame(before, ring[i]) || isSame(before, ring[(i + 1) % ring.length])) {
      ring.splice(i, 1);
      i = Math.max(0, i - 2);
    } else i += 1;
  }
  return ring.length > 2 ? [...ring, ring[0]] : [];
}

const polygonToGrid = (rings, grid) => {
  const [outer, ...holes] = rings.map((ring) => withoutSpikes(roundLine(ring, grid)));
  return outer.length > 0 ? [[outer, ...holes.filter((ring) => ring.length > 0)]] : [];
};

const lineToGrid = (line, grid) => {
  const rounded = roundLine(line, grid);
  return rounded.length > 1 ? [rounded] : [];
};

/**
 * Polygons and lines in whole steps of the grid that they will be stored in. What collapses there is gone before shared
 * lines are looked for, so that none is stored twice.
 * @param {object} collection GeoJSON in degrees
 * @param {{origin: number[], steps: number[]}} grid in degrees
 * @returns {object} GeoJSON in steps from the origin
 */
export function toGrid({ features }, grid) {
  const rounded = features.map(({ properties, geometry: { type, coordinates } }) => {
    const parts = type.startsWith('Multi') ? coordinates : [coordinates];
    const convert = type.endsWith('Polygon') ? polygonToGrid : lineToGrid;
    return {
      type: 'Feature',
      properties,
      geometry: {
        type: type.startsWith('Multi') ? type : `Multi${type}`,
        coordinates: parts.flatMap((part) => convert(part, grid)),
      },
    };
  });
  return {
    type: 'FeatureCollection',
    features: rounded.filter(({ geometry }) => geometry.coordinates.length > 0),
  };
}
