import { Resource, type Need } from '../../app/resource.js';

/** All that a map is beyond its prerendered picture. */
export const interactive = new Resource(() => import('./interactive-map.js'));

/** Something that a map does without. */
export const optional = (resource: Resource<unknown>, path: string, what: string): Need => ({
  resource,
  path,
  message: `${what} could not be loaded`,
  severity: 'warning',
});

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
