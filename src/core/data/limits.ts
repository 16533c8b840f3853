import { MOST_TOKENS } from './most-tokens.js';

/**
 * What one map may hold. Beyond it a page would stand still for seconds, and no reader would see more; what is over is
 * left out and told of.
 */
export const LIMITS = {
  /** Characters of a JSON document. */
  characters: 16_000_000,
  /** Lists and objects within each other. */
  depth: 64,
  /** Items of an overlay that sets no limit of its own. */
  items: 20_000,
  /** Entries of the lists that belong to no overlay, by their names. */
  lists: {
    places: 20_000,
    sources: 20_000,
    actors: 2_000,
    steps: 500,
    corrections: 500,
    notes: 50,
    insets: 5,
  },
  /** Entries of a list within an item. */
  entries: 1_000,
  /** Entries of all lists together. */
  all: 200_000,
  /** Characters of a text. */
  text: 5_000,
  /** Characters of an id, a key or a name in a token list. */
  id: 200,
  /** Tokens of an attribute. */
  tokens: MOST_TOKENS,
  /** Problems that are listed; the rest is counted. */
  issues: 1_000,
} as const;

/** How large a number is, for messages: `20,000`. */
export const inWords = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
