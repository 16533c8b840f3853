// Apart from the schema of shapes, which few maps need.

/** What a shape is called in a scene, and where a body counts it among its members: `shape:gbao`. */
export const SHAPE = 'shape:';

export const isShapeId = (id: string): boolean => id.startsWith(SHAPE);

/** The scene item that a member of a body is: a country by its code, or a shape. */
export const itemOfMember = (member: string): string =>
  member.includes(':') ? member : `country:${member}`;
