import { polygonsOf, ringPoints } from './arcs.mjs';
import { distanceKm } from './measure.mjs';

/** Degrees within which a point counts as being on an edge. */
const ON = 1e-7;
/** Two maps of one border may be so far apart where it crosses the edge. */
const APART_KM = 6;

/** Numbers of the edges of a box that a point lies on: west, south, east, north. */
const edgesAt = (point, box) =>
  box.flatMap((value, i) => (Math.abs(point[i % 2] - value) < ON ? [i] : []));

/** Where rings leave the edge of the box for its inside, with their owner. */
function crossingsOf({ arcs, objects }, box) {
  const [{ geometries }] = Object.values(objects);
  return geometries.flatMap((geometry) =>
    polygonsOf(geometry)
      .flat()
      .map((ring) => ringPoints(ring, arcs))
      .flatMap((points) =>
        points.flatMap((point, i) => {
          const edges = edgesAt(point, box);
          const beside = [points.at(i - 1), points[(i + 1) % points.length]];
          const leaves = beside.some((other) => !edgesAt(other, box).includes(edges[0]));
          return edges.length === 1 && leaves
            ? [{ owner: geometry.properties.c, edge: edges[0], point }]
            : [];
        }),
      ),
  );
}

/** For each place where a border of one topology crosses the edge, where the same border of the other does. */
function matchCrossings(own, others) {
  const pairs = own.map(({ owner, edge, point }) => {
    const [nearest] = others
      .filter((other) => other.owner === owner && other.edge === edge)
      .sort((a, b) => distanceKm(a.point, point) - distanceKm(b.point, point));
    if (!nearest || distanceKm(nearest.point, point) > APART_KM)
      throw new Error(`the border of ${owner} at ${point} has nothing to join`);
    return { from: point, to: nearest.point };
  });
  const missed = others.find(({ point }) => !pairs.some(({ to }) => to === point));
  if (missed) throw new Error(`the border of ${missed.owner} at ${missed.point} is not joined`);
  return pairs;
}

/** From 1 at no distance to 0 at 1, without a corner at either end. */
const fade = (share) => (share >= 1 ? 0 : 1 - share * share * (3 - 2 * share));

/** How a point moves with the crossings near it: as the nearest of them, the less the farther away it is. */
function bend(point, pairs, reach) {
  const near = pairs
    .map(({ from, to }) => ({ from, to, km: distanceKm(from, point) }))
    .filter(({ km }) => km < reach);
  if (near.length === 0) return point;
  const weights = near.map(({ km }) => 1 / (km * km + 1e-9));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const share = fade(Math.min(...near.map(({ km }) => km)) / reach);
  return [0, 1].map(
    (axis) =>
      point[axis] +
      share *
        near.reduce(
          (sum, { from, to }, i) => sum + (weights[i] / total) * (to[axis] - from[axis]),
          0,
        ),
  );
}

/**
 * Bends the borders of a topology that fills a box so that they cross its edge where those of another one do.
 * @param {object} inner unquantized topology, owners as `c`
 * @param {object} outer likewise, cut to the same box
 * @param {number[]} box west, south, east, north
 * @param {number} reach kilometres from a crossing within which borders bend
 */
export function bendToEdge(inner, outer, box, reach) {
  const pairs = matchCrossings(crossingsOf(inner, box), crossingsOf(outer, box));
  const isSame = ([ax, ay], [bx, by]) => ax === bx && ay === by;
  const place = (point) => {
    const edges = edgesAt(point, box);
    if (edges.length === 0) return [bend(point, pairs, reach)];
    const pair = pairs.find(({ from }) => isSame(from, point));
    // What else lies on an edge, corners aside, would be a vertex that the other side has not.
    return pair ? [pair.to] : edges.length === 2 ? [point] : [];
  };
  return { ...inner, arcs: inner.arcs.map((arc) => arc.flatMap(place)) };
}
