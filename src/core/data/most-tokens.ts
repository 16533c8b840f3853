/** Names in a token list that are read. */
export const MOST_TOKENS = 1_000;
