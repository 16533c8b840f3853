import { arcIndex, polygonsOf, ringPoints } from './arcs.mjs';
import { ringKm2 } from './measure.mjs';

/** Numbers each polygon by the land it is part of: polygons that share an arc, in one chain or another. */
function numberLand(polygons) {
  const parent = polygons.map((_, i) => i);
  const rootOf = (i) => (parent[i] === i ? i : (parent[i] = rootOf(parent[i])));
  const firstWith = new Map();
  polygons.forEach((rings, i) => {
    for (const arc of rings.flat().map(arcIndex)) {
      if (firstWith.has(arc)) parent[rootOf(i)] = rootOf(firstWith.get(arc));
      else firstWith.set(arc, i);
    }
  });
  return polygons.map((_, i) => rootOf(i));
}

/** Area in square kilometres and bounds of each number's land. */
function measureLand(polygons, numbers, arcs) {
  const lands = new Map();
  polygons.forEach((rings, i) => {
    const points = ringPoints(rings[0], arcs);
    const { km2 = 0, box = [Infinity, Infinity, -Infinity, -Infinity] } =
      lands.get(numbers[i]) ?? {};
    lands.set(numbers[i], {
      km2: km2 + ringKm2(points),
      box: points.reduce(
        ([w, s, e, n], [x, y]) => [Math.min(w, x), Math.min(s, y), Math.max(e, x), Math.max(n, y)],
        box,
      ),
    });
  });
  return lands;
}

const doMeet = (a, b) => a[0] <= b[2] && a[1] <= b[3] && a[2] >= b[0] && a[3] >= b[1];

/** The least area of an island in the innermost zone that it reaches into. */
const leastIn = (zones, box) => zones.find((zone) => !zone.box || doMeet(zone.box, box)).minIsland;

/**
 * Takes the islands out of an unquantized topology that are too small where they lie. What several pieces share counts as
 * one island. Returns a topology of the same arcs.
 * @param {object} topology with the object `pieces`
 * @param {readonly import('./levels.mjs').Zone[]} zones
 */
export function dropIslands(topology, zones) {
  const { geometries } = topology.objects.pieces;
  const polygons = geometries.flatMap(polygonsOf);
  const numbers = numberLand(polygons);
  const lands = measureLand(polygons, numbers, topology.arcs);
  const kept = new Set(
    polygons.filter((_, i) => {
      const { km2, box } = lands.get(numbers[i]);
      return km2 >= leastIn(zones, box);
    }),
  );
  const remaining = geometries
    .map((geometry) => ({
      ...geometry,
      type: 'MultiPolygon',
      arcs: polygonsOf(geometry).filter((polygon) => kept.has(polygon)),
    }))
    .filter(({ arcs }) => arcs.length > 0);
  const pieces = { type: 'GeometryCollection', geometries: remaining };
  return { ...topology, objects: { pieces } };
}
