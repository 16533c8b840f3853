import type { MarkRole, MarkStyle } from './mark-style.js';

/** No line is thinner than this, in pixels: it would lose its colour. */
const THINNEST = 1;

/**
 * The style of a mark among very many things, `times` as many as where a crowd begins: lines get thinner by the square
 * root, so that ten times as many cover three times as much of the map, and density can still be read. Where a crowd begins
 * they have their full width.
 */
export function crowdStyle(role: MarkRole, style: MarkStyle, times: number): MarkStyle {
  const { width } = style;
  if (width === undefined || (role !== 'line' && role !== 'core')) return style;
  const scaled = width / Math.sqrt(Math.max(1, times));
  // The pale core keeps its part of the line that it parts in two.
  return { ...style, width: role === 'core' ? scaled : Math.max(THINNEST, scaled) };
}
