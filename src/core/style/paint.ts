import type { Token } from './palette.js';

/**
 * A colour that a page has given to one thing, as what it is drawn with: an edge or line (3:1 with land), a tint of land, or
 * text on that tint (4.5:1). The colour follows the last colon: `own:tint:#0b5394`. See own-colour.ts.
 */
export type OwnPaint = `own:${'line' | 'tint' | 'text'}:#${string}` | PairPaint;

/** A colour on light land and another on dark: `own:pair:#30767f/#cfe0c8`. */
export type PairPaint = `own:pair:#${string}/#${string}`;

/** What a mark is painted with: a colour of the palette, or one derived from a page's own. */
export type Paint = Token | OwnPaint;

export const isOwn = (paint: Paint): paint is OwnPaint => paint.startsWith('own:');
