import { textWidth } from '../scene/text-width.js';

/** How a text is set in lines. */
export interface Setting {
  /** Font size in pixels. */
  readonly size: number;
  readonly isBold?: boolean;
  /** Longest a line may be, in pixels. */
  readonly width: number;
  /** Most lines; the last one is cut where there would be more. */
  readonly most: number;
}

/** Breaks a text into lines of about one length, between words or, in Chinese, between signs. */
export function wrapText(text: string, setting: Setting): string[] {
  const { width, most } = setting;
  const count = fill(text, setting).length;
  let narrow = width;
  while (narrow > width / 2 && fill(text, { ...setting, width: narrow - STEP }).length === count)
    narrow -= STEP;
  const lines = fill(text, count > most ? setting : { ...setting, width: narrow });
  const kept = lines.slice(0, most).map((line) => line.trimEnd());
  if (lines.length > most) kept[most - 1] += '…';
  return kept.map((line) => (widthOf(line, setting) <= width ? line : cut(line, setting)));
}

/** By how much lines are made shorter at a time, in pixels. */
const STEP = 8;

/** Lines that each hold as much as they can. */
function fill(text: string, setting: Setting): string[] {
  const lines: string[] = [];
  for (const piece of text.split(BREAKS)) {
    const longer = (lines.at(-1) ?? '') + piece;
    const isFirst = lines.length === 0;
    if (!isFirst && widthOf(longer.trimEnd(), setting) <= setting.width)
      lines[lines.length - 1] = longer;
    else lines.push(piece);
  }
  return lines;
}

const BREAKS = /(?<= )|(?<=[\u2e80-\u9fff\uff00-\uff60])(?![\u3001\u3002\uff00-\uff1f])/u;

const widthOf = (line: string, { size, isBold }: Setting) => textWidth(line, size, isBold);

function cut(line: string, setting: Setting): string {
  const signs = [...line.replace(/…$/, '')];
  while (signs.length > 1 && widthOf(`${signs.join('')}…`, setting) > setting.width) signs.pop();
  return `${signs.join('').trimEnd()}…`;
}
