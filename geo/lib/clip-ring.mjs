/** Where a segment meets the line `axis = value`. */
function crossing(a, b, axis, value) {
  const t = (value - a[axis]) / (b[axis] - a[axis]);
  const point = [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])];
  point[axis] = value;
  return point;
}

/**
 * Cuts a ring to a box (Sutherland and Hodgman). Parts that fall apart stay joined along the box's
 * edge, which is good enough to find a label point but not to draw.
 * @param {number[][]} ring closed
 * @param {number[]} box west, south, east, north
 * @returns {number[][]} closed ring, empty when nothing is inside
 */
export function clipRing(ring, [west, south, east, north]) {
  const edges = [
    [0, west, 1],
    [1, south, 1],
    [0, east, -1],
    [1, north, -1],
  ];
  let points = ring.slice(0, -1);
  for (const [axis, value, sign] of edges) {
    const inside = (point) => sign * (point[axis] - value) >= 0;
    points = points.flatMap((point, i) => {
      const previous = points.at(i - 1);
      const cut =
        inside(point) === inside(previous) ? [] : [crossing(previous, point, axis, value)];
      return inside(point) ? [...cut, point] : cut;
    });
  }
  return points.length > 0 ? [...points, points[0]] : [];
}
