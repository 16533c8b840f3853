/**
 * How text that runs from the right is marked where it holds other scripts or numbers as well: by the attribute
 * `direction`, or by signs in the text. Browsers know both, Inkscape and librsvg the attribute, resvg the signs.
 */
export type Bidi = 'attribute' | 'signs';

/** Where a text stands to its point, seen from the left. */
type Align = 'start' | 'middle' | 'end';

/** An attribute of text: a picture runs from the left, so that anchors mean the same in all scripts. */
interface Run {
  readonly direction?: 'rtl';
  readonly 'text-anchor': Align;
}

/**
 * How lines are set that stand so to their point. What holds more than letters of Arabic script runs from the right: its
 * start and end are counted from there.
 */
export function runOf(lines: readonly string[], align: Align, bidi: Bidi = 'attribute'): Run {
  if (bidi === 'signs' || !lines.some(isMixed)) return { 'text-anchor': align };
  return { direction: 'rtl', 'text-anchor': OTHER_END[align] };
}

/** A line with the signs that make it a run of its own from the right, where those are what tells it. */
export const markRun = (line: string, bidi: Bidi = 'attribute'): string =>
  bidi === 'signs' && isMixed(line) ? `\u2067${line}\u2069` : line;

const OTHER_END = { start: 'end', middle: 'middle', end: 'start' } as const;

/** Whether a text in Arabic script holds anything else that has an order: numbers, brackets, other scripts. */
const isMixed = (text: string) =>
  hasArabic(text) && /[^\p{Script=Arabic}\p{M}\s\u200c]|\p{Nd}/u.test(text);

export const hasArabic = (text: string): boolean => /\p{Script=Arabic}/u.test(text);
