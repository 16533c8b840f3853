/** Names in a token list that are read. */
export const MOST_TOKENS = 1_000;
/** Overlay types of a page's own that one map has. */
export const MOST_OVERLAY_TYPES = 100;
