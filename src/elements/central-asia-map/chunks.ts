import { Resource, type Need } from '../../app/resource.js';

/* What a map shows only when it is asked for. */

/** All that a map is beyond its prerendered picture. */
export const interactive = new Resource(() => import('./interactive-map.js'));
const timelineCode = new Resource(() => import('../central-asia-timeline/define.js'));
const tableCode = new Resource(() => import('../central-asia-table/define.js'));
export const debugCode = new Resource(() => import('./render-issues.js'));
export const moreCode = new Resource(() => import('./render-more.js'));
export const shortcutsCode = new Resource(() => import('./render-shortcuts.js'));

const optional = (resource: Resource<unknown>, path: string, message: string): Need => ({
  resource,
  path,
  message: `${message} could not be loaded`,
  severity: 'warning',
});

export const INTERACTIVE = optional(interactive, 'map', 'the map stays a picture, its code');
export const TIMELINE = optional(timelineCode, 'timeline', 'the timeline');
export const TABLE = optional(tableCode, 'table', 'the table');
export const DEBUG = optional(debugCode, 'debug', 'the list of issues');
export const MORE = optional(moreCode, 'more', 'further overlays');
export const SHORTCUTS = optional(shortcutsCode, 'shortcuts', 'the list of keys');
