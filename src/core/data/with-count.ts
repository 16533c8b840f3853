import { inWords } from './limits.js';

/** What is wrong with the first of so many rows, and how many there are. */
export const withCount = (message: string, count: number): string =>
  count === 1
    ? message
    : `${message}${message.endsWith('?') ? ' So' : '; so'} in ${inWords(count)} rows`;
