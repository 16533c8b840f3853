import type { MarkStyle } from './mark-style.js';

/** What the ground of every map is painted with, whichever overlays lie on it. */
export const BASE_STYLES = {
  land: { fill: 'land' },
  tint: { fill: 'focus', opacity: 0.16 },
  outline: { fill: 'none', stroke: 'focus', width: 4, opacity: 0.6, round: true },
  lake: { fill: 'water', stroke: 'water-line', width: 0.5 },
  river: { fill: 'none', stroke: 'water-line', width: 0.9, round: true },
} as const satisfies Readonly<Record<string, MarkStyle>>;

/** Borders as geometry/geography.ts tells them apart. */
export const BORDER_STYLES = {
  solid: { fill: 'none', stroke: 'border', width: 0.9, round: true },
  dashed: { fill: 'none', stroke: 'border', width: 1.1, dash: '5 3' },
  dotted: { fill: 'none', stroke: 'border', width: 1.1, dash: '0.1 3', round: true },
} as const satisfies Readonly<Record<string, MarkStyle>>;

/** Invisible, and wide enough to be met by a pointer or a finger. */
export const HIT_STYLE: MarkStyle = {
  fill: 'none',
  stroke: 'halo',
  width: 14,
  opacity: 0,
  round: true,
};

/** A town or another place that something is joined to. */
export const PLACE_STYLE: MarkStyle = { fill: 'halo', stroke: 'label', width: 1.6 };

/** From a name to the point that it belongs to. */
export const LEADER_STYLE: MarkStyle = { fill: 'none', stroke: 'label-muted', width: 0.8 };

export const LABEL_STYLES = {
  country: { fill: 'label' },
  focus: { fill: 'label', bold: true },
  place: { fill: 'label-muted' },
  /** A place beyond the edge of the view. */
  far: { fill: 'label', italic: true },
  water: { fill: 'label-water', italic: true },
} as const satisfies Readonly<Record<string, MarkStyle>>;
