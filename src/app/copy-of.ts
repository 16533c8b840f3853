import { isPlain } from '../core/data/is-equal.js';

/** Longer lists are no data, and an empty one of billions of places would take as long to copy as a full one. */
const LONGEST = 1e6;

/**
 * What pages change in place is compared with what it was: objects and lists are copied, all else is kept itself, and so is
 * what cannot be read.
 */
export function copyOf(data: unknown): unknown {
  try {
    return copy(data);
  } catch {
    return data;
  }
}

function copy(value: unknown): unknown {
  if (!isPlain(value)) return value;
  if (Array.isArray(value)) return value.length > LONGEST ? value : value.map(copy);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, copy(inner)]));
}
