import { markStyle, type MarkStyle } from './mark-style.js';

/** No line is thinner than this, in pixels: it would lose its colour. */
const THINNEST = 1;

/**
 * The style of a mark among very many links, `times` as many as where a crowd begins: lines get thinner by the square root,
 * so that ten times as many cover three times as much of the map, and density can still be read. Where a crowd begins they
 * have their full width.
 */
export function crowdStyle(markClass: string, itemClass: string, times: number): MarkStyle {
  const style = markStyle(markClass, itemClass);
  const { width } = style;
  if (width === undefined || !LINES.has(markClass)) return style;
  const scaled = width / Math.sqrt(Math.max(1, times));
  // The pale core keeps its part of the line that it parts in two.
  return { ...style, width: markClass === 'core' ? scaled : Math.max(THINNEST, scaled) };
}

const LINES = new Set(['arc', 'core']);
