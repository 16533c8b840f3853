import type { Numbered } from '../model/frame.js';
import type { LegendEntry, Phrase } from '../model/scene.js';
import { textWidth } from '../scene/text-width.js';
import { SWATCH_WIDTH } from './draw-swatch.js';

/** What an entry of a card's legend explains: a sample of the legend, or a number on the picture. */
export type CardEntry = LegendEntry | Numbered;

/** Around what is written on a card. */
export const PAD = 14;
/** Size of a legend's sample beside that of a swatch. */
export const SAMPLE_SCALE = 0.8;
export const ENTRY = { size: 10.5, token: 'label' } as const;
/** From a sample's left edge to its words, and the least height of an entry. */
export const INDENT = SWATCH_WIDTH * SAMPLE_SCALE + 7;
export const ROW = 16;

/** What an entry says. */
export function wordsOf(entry: CardEntry): Phrase {
  if ('label' in entry) return entry.label;
  const { first, rest } = entry;
  if (!first || !rest) return first ?? rest ?? { text: '' };
  return { ...rest, text: `${first.text}: ${rest.text}` };
}

export const lengthOf = (text: string): number => textWidth(text, ENTRY.size);

/** Where entries of a legend lie, from its top left corner. */
interface Arranged {
  readonly places: readonly { readonly entry: CardEntry; readonly x: number; readonly y: number }[];
  readonly height: number;
}

export const inColumns =
  (columns: number, inner: number) =>
  (entries: readonly CardEntry[]): Arranged => {
    const rows = Math.ceil(entries.length / columns);
    const places = entries.map((entry, i) => ({
      entry,
      x: Math.floor(i / rows) * ((inner + PAD) / columns),
      y: (i % rows) * ROW,
    }));
    return { places, height: rows * ROW };
  };

/** One beside another as far as there is room: scales are of many sizes. */
export const inRows =
  (inner: number) =>
  (entries: readonly CardEntry[]): Arranged => {
    const places: { entry: CardEntry; x: number; y: number }[] = [];
    let [x, y, high] = [0, 0, 0];
    for (const entry of entries) {
      const width = Math.max(
        indentOf(entry) + lengthOf(wordsOf(entry).text),
        isScale(entry) ? sizeOf(entry) * SAMPLE_SCALE : 0,
      );
      if (x > 0 && x + width > inner) [x, y, high] = [0, y + high, 0];
      places.push({ entry, x, y });
      x += width + 2 * PAD;
      high = Math.max(high, ROW + scaleHeight(entry));
    }
    return { places, height: y + high };
  };

/** Whether what explains an entry is a scale of numbers, which stands below its words. */
export const isScale = (entry: CardEntry): entry is LegendEntry =>
  'label' in entry && entry.sample.size !== undefined;

const sizeOf = ({ sample }: LegendEntry): number => sample.size?.width ?? SWATCH_WIDTH;
export const indentOf = (entry: CardEntry): number => (isScale(entry) ? 0 : INDENT);
export const scaleHeight = (entry: CardEntry): number =>
  isScale(entry) ? (entry.sample.size?.height ?? 0) * SAMPLE_SCALE + 4 : 0;

/** Of what explains an entry. */
export const widthOf = (entry: CardEntry): number =>
  isScale(entry) ? sizeOf(entry) : SWATCH_WIDTH;
