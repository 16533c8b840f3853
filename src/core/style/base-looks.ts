import type { LabelLook, MarkLook, MarkStyle } from './mark-style.js';
import type { Paint } from './paint.js';
import { byWidth, type WidthClass } from './width-class.js';

/*
 * What the ground of every map is painted with, and what overlays share: marks spread these.
 */

export const LAND: MarkLook = { role: 'area', className: 'land', style: { fill: 'land' } };

export const LAKE: MarkLook = {
  role: 'area',
  className: 'lake',
  style: { fill: 'water', stroke: 'water-line', width: 0.5 },
};
export const RIVER: MarkLook = {
  role: 'line',
  className: 'river',
  style: { fill: 'none', stroke: 'water-line', width: 0.8, round: true },
};
export const COAST: MarkLook = {
  role: 'line',
  className: 'coast',
  style: { fill: 'none', stroke: 'water-line', width: 0.6, round: true },
};

/** Edge of a fill that means something, where it has one. */
export const edgeLook = (stroke: Paint, widthClass: WidthClass): MarkLook => ({
  role: 'line',
  className: 'edge',
  style: { fill: 'none', stroke, width: byWidth([1, 1, 0.8], widthClass), round: true },
});

/** Around a country in focus whose fill has to tell something else, such as which of two bodies it belongs to. */
export const FOCUS_OUTLINE: MarkLook = {
  role: 'line',
  className: 'outline',
  style: { fill: 'none', stroke: 'label', width: 1.8, round: true },
};

/** Borders as geometry/geography.ts tells them apart; what is contested far from the story keeps still. */
export const borderStyle = (
  kind: 'solid' | 'dashed' | 'dotted',
  widthClass: WidthClass,
): MarkStyle =>
  kind === 'solid'
    ? { fill: 'none', stroke: 'border', width: byWidth([0.8, 0.8, 0.6], widthClass), round: true }
    : { fill: 'none', stroke: 'muted', width: 0.9, dash: '3 2.2' };

/** The same where they are what the map is about. */
export const NOT_FINAL: MarkStyle = { fill: 'none', stroke: 'label', width: 1.6, dash: '6 3.5' };
export const NOT_FINAL_NARROW: MarkStyle = { ...NOT_FINAL, width: 1.3 };
export const HELD_LINE: MarkStyle = {
  fill: 'none',
  stroke: 'dispute',
  width: 2,
  dash: '0.1 4.2',
  round: true,
};
export const PARTY_BORDER: MarkStyle = {
  fill: 'none',
  stroke: 'dispute-settled',
  width: 1,
  round: true,
};

/** What parts a line from the ground that it would be lost on: so many pixels wider on each side. */
export const casingOf = (style: MarkStyle, side: number, paint: Paint = 'halo'): MarkLook => ({
  role: 'casing',
  style: { fill: 'none', stroke: paint, width: (style.width ?? 0) + 2 * side, round: true },
});

/** Invisible, and wide enough to be met by a pointer or a finger. */
export const HIT: MarkLook = {
  role: 'hit',
  style: { fill: 'none', stroke: 'halo', width: 14, opacity: 0, round: true },
};

/** A town or another place that something is joined to. */
export const PLACE: MarkLook = {
  role: 'point',
  className: 'place-dot',
  style: { fill: 'dot', stroke: 'dot-edge', width: 1.6 },
};

/** From a name to the point that it belongs to. */
export const LEADER: MarkLook = {
  role: 'guide',
  className: 'leader',
  style: { fill: 'none', stroke: 'muted', width: 0.8 },
};

export const PLACE_NAME: LabelLook = {
  className: 'label-place',
  style: { fill: 'label', weight: 600 },
};
export const COUNTRY_NAME: LabelLook = { className: 'label-country', style: { fill: 'label' } };
