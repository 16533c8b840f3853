/** Number of the arc that a reference names, whichever way round. */
export const arcIndex = (reference) => (reference < 0 ? ~reference : reference);

/** The polygons of a geometry of a topology, as lists of rings of arc references. */
export const polygonsOf = ({ type, arcs }) =>
  type === 'Polygon' ? [arcs] : type === 'MultiPolygon' ? arcs : [];

/** The vertices of a ring of arc references, the first one not repeated. */
export const ringPoints = (ring, arcs) =>
  ring.flatMap((arc) => (arc < 0 ? [...arcs[~arc]].reverse() : arcs[arc]).slice(0, -1));
