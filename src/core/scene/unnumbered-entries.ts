import type { Numbered } from '../model/frame.js';
import type { LegendEntry } from '../model/scene.js';
import { isOfPicture } from './claim-entries.js';

/** Colours of one meaning under several names: an open dispute is drawn as a hostile act is. */
const MEANINGS: Readonly<Record<string, string>> = { dispute: 'link-hostile' };

/**
 * The entries of which no number on a narrow picture says already what they mean: the list of numbers is the legend. The
 * number of a note tells of a place, and a map's view of borders is told by nothing else.
 */
export function unnumberedEntries(
  entries: readonly LegendEntry[],
  numbered: readonly Numbered[],
): readonly LegendEntry[] {
  const told = new Set(
    numbered.flatMap(({ item, colour }) => (item.startsWith('note:') ? [] : meaningOf(colour))),
  );
  return entries.filter(
    (entry) => isOfPicture(entry) || !coloursOf(entry).some((colour) => told.has(colour)),
  );
}

const coloursOf = ({ sample }: LegendEntry): string[] =>
  sample.marks
    .flatMap(({ style }) => [style.stroke, style.fill])
    .filter((colour) => colour !== undefined)
    .filter((colour) => colour !== 'none' && colour !== 'halo')
    .map(meaningOf);

/** Tint, edge and text of one body are one meaning. */
function meaningOf(colour: string): string {
  const plain = colour.replace(/-(?:tint|text|edge)$/, '');
  return MEANINGS[plain] ?? plain;
}
