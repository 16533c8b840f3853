/** Authalic radius in kilometres. */
const EARTH_KM = 6371.0072;
const DEGREE = Math.PI / 180;

/** Area of a ring on the sphere in square kilometres. */
export function ringKm2(ring) {
  let sum = 0;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [[ax, ay], [bx, by]] = [ring[j], ring[i]];
    sum += (bx - ax) * DEGREE * (2 + Math.sin(ay * DEGREE) + Math.sin(by * DEGREE));
  }
  return Math.abs((sum * EARTH_KM * EARTH_KM) / 2);
}

/** Distance of two points that are near each other, in kilometres. */
export function distanceKm([ax, ay], [bx, by]) {
  const eastwards = (bx - ax) * Math.cos(((ay + by) / 2) * DEGREE);
  return EARTH_KM * DEGREE * Math.hypot(eastwards, by - ay);
}

export const lineKm = (line) =>
  line.slice(1).reduce((sum, point, i) => sum + distanceKm(line[i], point), 0);

/** Whether a point lies inside a ring. */
export function isInRing([x, y], ring) {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [[ax, ay], [bx, by]] = [ring[i], ring[j]];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}
