import type { SiteKind, SiteStatus } from '../../data/site.js';
import type { MarkStyle } from '../../style/mark-style.js';
import type { PointShape } from '../custom/point-shapes.js';

/** What a site is, by its shape: readers without colour can tell them apart as well. */
export const SHAPES: Readonly<Record<SiteKind, PointShape>> = {
  'military-site': 'square',
  'border-post': 'triangle',
  'drone-plant': 'pentagon',
  spaceport: 'star',
  'test-site': 'cross',
  port: 'triangle-down',
  dam: 'trapezoid',
  'power-plant': 'hexagon',
  crossing: 'diamond',
};

/** Large enough for its shape to be told, in pixels. */
export const RADIUS = 5;

const DASH = '2 1.6';

/** Its state by its fill: full while it is in use, hollow before, faint after; broken edges where it is not sure. */
export const STYLES: Readonly<Record<SiteStatus, MarkStyle>> = {
  active: { fill: 'label', stroke: 'halo', width: 1 },
  'under-construction': { fill: 'halo', stroke: 'label', width: 1.8 },
  planned: { fill: 'halo', stroke: 'label', width: 1.4, dash: DASH },
  'handed-over': { fill: 'halo', stroke: 'label-muted', width: 1.2, opacity: 0.8 },
  closed: { fill: 'label-muted', stroke: 'halo', width: 1, opacity: 0.55 },
  disputed: { fill: 'halo', stroke: 'dispute', width: 2, dash: DASH },
  unknown: { fill: 'halo', stroke: 'label-muted', width: 1.6, dash: '0.1 2.6', round: true },
};
