/** Boxes as west, south, east, north. */

/** Where every country stands by itself; names, places and the view keep to it. */
export const WORLD_BOX = [20, 0, 140, 65];

/**
 * How far land goes on beyond, so that no frame shows an edge of the data as if it were a coast: from Iceland and the
 * Cape to the Bering Strait and Tasmania. What lies west of it, Greenland first, is cut.
 */
export const FAR_BOX = [-26, -44, 180, 82];
