import { Resource } from '../../app/resource.js';
import { optional } from './optional.js';

/** All that a map is beyond its prerendered picture. */
export const interactive = new Resource(() => import('./interactive-map.js'));

export const INTERACTIVE = optional(interactive, 'map', 'the map stays a picture, its code');
export const TABLE = optional(
  new Resource(() => import('../central-asia-table/define.js')),
  'table',
  'the table',
);
export const TIMELINE = optional(
  new Resource(() => import('../central-asia-timeline/define.js')),
  'timeline',
  'the timeline',
);
