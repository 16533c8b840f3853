import type { LabelLook, MarkLook } from './mark-style.js';

/*
 * What the ground of every map is painted with, and what overlays share: marks spread these.
 */

export const LAND: MarkLook = { role: 'area', className: 'land', style: { fill: 'land' } };

/** Of a country in focus. */
export const TINT: MarkLook = {
  role: 'area',
  className: 'tint',
  style: { fill: 'focus', opacity: 0.16 },
};
export const OUTLINE: MarkLook = {
  role: 'line',
  className: 'outline',
  style: { fill: 'none', stroke: 'focus', width: 4, opacity: 0.6, round: true },
};

export const LAKE: MarkLook = {
  role: 'area',
  className: 'lake',
  style: { fill: 'water', stroke: 'water-line', width: 0.5 },
};
export const RIVER: MarkLook = {
  role: 'line',
  className: 'river',
  style: { fill: 'none', stroke: 'water-line', width: 0.9, round: true },
};

/** Borders as geometry/geography.ts tells them apart. */
export const BORDER_STYLES = {
  solid: { fill: 'none', stroke: 'border', width: 0.9, round: true },
  dashed: { fill: 'none', stroke: 'border', width: 1.1, dash: '5 3' },
  dotted: { fill: 'none', stroke: 'border', width: 1.1, dash: '0.1 3', round: true },
} as const;

/** Invisible, and wide enough to be met by a pointer or a finger. */
export const HIT: MarkLook = {
  role: 'hit',
  style: { fill: 'none', stroke: 'halo', width: 14, opacity: 0, round: true },
};

/** A town or another place that something is joined to. */
export const PLACE: MarkLook = {
  role: 'point',
  className: 'place-dot',
  style: { fill: 'halo', stroke: 'label', width: 1.6 },
};

/** From a name to the point that it belongs to. */
export const LEADER: MarkLook = {
  role: 'guide',
  className: 'leader',
  style: { fill: 'none', stroke: 'label-muted', width: 0.8 },
};

export const COUNTRY_NAME: LabelLook = { className: 'label-country', style: { fill: 'label' } };
export const FOCUS_NAME: LabelLook = {
  className: 'label-country label-focus',
  style: { fill: 'label', bold: true },
};
export const PLACE_NAME: LabelLook = { className: 'label-place', style: { fill: 'label-muted' } };
/** Of a place beyond the edge of the view. */
export const FAR_NAME: LabelLook = {
  className: 'label-far',
  style: { fill: 'label', italic: true },
};
export const WATER_NAME: LabelLook = {
  className: 'label-water',
  style: { fill: 'label-water', italic: true },
};
