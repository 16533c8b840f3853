/** Of notes in the margin, in pixels: their type, and what is between picture and text. */
export const NOTE_TEXT = { size: 14.5, leading: 19 } as const;
export const MARGIN_GAP = 31;
/** Radius of the ring at the end of a leader. */
export const RING = 4.6;
/** The same around a symbol. */
export const WIDE_RING = 9;
