import { arcIndex, polygonsOf, ringPoints } from './arcs.mjs';
import { isInRing, lineKm } from './measure.mjs';

/** Length of the border with each neighbour that has an owner, by the neighbour's number. */
function borders(part, owners, users, arcs) {
  const lengths = new Map();
  for (const arc of part.flat().map(arcIndex))
    for (const other of users.get(arc).filter((user) => owners[user]))
      lengths.set(other, (lengths.get(other) ?? 0) + lineKm(arcs[arc]));
  return lengths;
}

const longest = (lengths) => [...lengths].sort(([, a], [, b]) => b - a)[0]?.[0];

/**
 * Gives the parts of a mosaic that have no owner to one: to that of the point inside them, if one of `known` is, else to
 * the neighbour with whom they share the longest border.
 * @param {object} topology unquantized, with the object `parts` of polygons; those with an owner have `c`
 * @param {readonly {country: string, point: number[]}[]} known
 * @returns {object} the same with an owner for every part
 */
export function fillGaps({ arcs, objects }, known) {
  const { geometries } = objects.parts;
  const parts = geometries.map((geometry) => polygonsOf(geometry).flat());
  const users = new Map();
  parts.forEach((part, i) => {
    for (const arc of part.flat().map(arcIndex)) users.set(arc, [...(users.get(arc) ?? []), i]);
  });
  const owners = geometries.map(({ properties }, i) => {
    if (properties?.c) return properties;
    const ring = ringPoints(parts[i][0], arcs);
    const neighbour = known.find(({ point }) => isInRing(point, ring));
    return neighbour && { c: neighbour.country, x: '' };
  });
  // A gap may border on nothing but other gaps, which get their owners first.
  while (owners.some((owner) => !owner)) {
    const next = owners.map(
      (owner, i) => owner ?? owners[longest(borders(parts[i], owners, users, arcs))],
    );
    if (next.every((owner, i) => owner === owners[i])) throw new Error('a gap has no neighbour');
    owners.splice(0, owners.length, ...next);
  }
  const filled = geometries.map((geometry, i) => ({ ...geometry, properties: owners[i] }));
  return { type: 'Topology', arcs, objects: { parts: { ...objects.parts, geometries: filled } } };
}
