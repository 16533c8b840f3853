import type { Alliance } from './alliance.js';
import { isWithin } from './dates.js';
import type { IsoDate } from './primitives.js';

/** What a body was called at a full date; its name of today where none of its other names held then. */
export const nameAt = (body: Alliance, asOf: IsoDate): Readonly<Pick<Alliance, 'name' | 'short'>> =>
  body.names?.find(({ from, to }) => isWithin(asOf, from, to)) ?? body;
