import { byWidth, type WidthClass } from '../../style/width-class.js';

/** The thinnest line in pixels, and the thickest by the width of the picture. */
const THINNEST = 1.2;
const THICKEST = [14, 14, 8] as const;

/** Widths of lines for numbers, in pixels: linear, so that twice as thick is twice as much. */
export const flowWidth =
  (greatest: number, widthClass: WidthClass) =>
  (n: number): number =>
    Math.max(THINNEST, (byWidth(THICKEST, widthClass) * Math.abs(n)) / (greatest || 1));

/** Length and width of the head of an arrow so thick. */
export const headOf = (width: number): readonly [length: number, width: number] => {
  const size = 7 + 1.15 * width;
  return [size, size];
};
