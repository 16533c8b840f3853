import { didYouMean } from '../core/data/suggest.js';
import { CannotError } from './exit-codes.js';
import type { Given } from './parse-options.js';

/** What was given to an option that takes one of these words; throws a CannotError at any other. */
export function oneOf<Word extends string>(
  given: Given,
  name: string,
  words: readonly Word[],
): Word | undefined {
  const text = given.text(name);
  if (text === undefined) return undefined;
  const word = words.find((one) => one === text.toLowerCase());
  if (word) return word;
  const hint = didYouMean(text, words) || `; there are ${words.join(', ')}`;
  throw new CannotError(`--${name}: "${text}" is not known${hint}`);
}
