import type { Actor } from './link.js';
import type { MapData } from './map-data.js';
import { rowsOf } from './rows-of.js';
import { SHAPE } from './shape-id.js';

/*
 * Bodies may have shapes as members. What is no country is told by the name of its actor, and shapes by theirs.
 */

type Named = Pick<Actor, 'id' | 'name'>;

const shapesOf = (data: MapData) => rowsOf(data, 'shapes') as readonly (object & Named)[];

/** What bodies may name of the shapes of data. */
export const shapeIds = (data: MapData): string[] => shapesOf(data).map(({ id }) => id);

/** The shapes of data as actors. */
export const shapeActors = (data: MapData): Actor[] =>
  shapesOf(data).map(({ id, name }) => ({ id: SHAPE + id, name, kind: 'actor' }));
