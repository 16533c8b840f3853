import type { Numbered } from '../model/frame.js';
import type { LegendEntry } from '../model/scene.js';
import { isOfPicture } from './claim-entries.js';

/**
 * The entries of which no number on a narrow picture says already what they mean: the list of numbers is the legend. An open
 * border is no hostile act, though as red, and a band on bare land is not the tint of its body. The number of a note tells
 * of a place, and a map's view of borders is told by nothing else.
 */
export function unnumberedEntries(
  entries: readonly LegendEntry[],
  numbered: readonly Numbered[],
): readonly LegendEntry[] {
  const told = new Set(
    numbered.flatMap(({ item, colour }) => (item.startsWith('note:') ? [] : meaningOf(colour))),
  );
  return entries.filter(
    (entry) => isOfPicture(entry) || !coloursOf(entry).every((colour) => told.has(colour)),
  );
}

const coloursOf = ({ sample }: LegendEntry): string[] =>
  sample.marks
    .flatMap(({ style }) => [style.stroke, style.fill])
    .filter((colour) => colour !== undefined)
    .filter((colour) => colour !== 'none' && colour !== 'halo')
    .map(meaningOf);

/** Tint, edge and text of one body are one meaning. */
const meaningOf = (colour: string): string => colour.replace(/-(?:tint|text|edge)$/, '');
