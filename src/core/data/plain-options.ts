import { MOST_TOKENS } from './most-tokens.js';
import { parseTokens } from './parse-tokens.js';

/*
 * Pages without types give options in any form. What is read here can be compared and told of without touching what the
 * page gave a second time; what is wrong stays wrong, so that an issue can say so.
 */

/** Names of a token list; `null` for what is no name, and no more of a long list than shows that it is too long. */
export function plainTokens(value: unknown): readonly (string | null)[] | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'string') return parseTokens(value);
  const names: (string | null)[] = [];
  try {
    const list: readonly unknown[] = Array.isArray(value) ? value : [value];
    const length = Math.min(list.length, MOST_TOKENS + 1);
    for (let i = 0; i < length; i++) names.push(wordOf(list[i]) ?? null);
  } catch {
    // A proxy, say.
    names.push(null);
  }
  return names;
}

/** One word, or a number such as a year; an empty one is as good as none, and an empty object stands for what is no word. */
export const plainWord = (value: unknown): string | object | undefined =>
  wordOf(value) || (value ? {} : undefined);

/** A text or a number as text; nothing else is turned into one, since objects and symbols may throw on the way. */
export const wordOf = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
