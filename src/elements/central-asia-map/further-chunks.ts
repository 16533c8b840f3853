import { Resource } from '../../app/resource.js';
import { optional } from './optional.js';

/* What few readers ask for. */

export const debugCode = new Resource(() => import('./render-issues.js'));
export const aboutCode = new Resource(() => import('./render-about.js'));
export const shortcutsCode = new Resource(() => import('./render-shortcuts.js'));

export const DEBUG = optional(debugCode, 'debug', 'the list of issues');
export const ABOUT = optional(aboutCode, 'about', 'what is told about the map');
export const SHORTCUTS = optional(shortcutsCode, 'shortcuts', 'the list of keys');
