import { Resource } from '../../app/resource.js';
import { optional } from './optional.js';

/* What few readers ask for. */

export const debugCode = new Resource(() => import('./render-issues.js'));
/** Draws bodies that are too many for one map. */
export const multiplesCode = new Resource(() => import('./multiples-view.js'));
/** Lays out what an editor has written on a map. */
export const notesCode = new Resource(() => import('./notes-layer.js'));
/** Drawn where a scene has a close-up, once the map may go live. */
export const insetCode = new Resource(() => import('./inset-picture.js'));
/** The card of an item; it comes when the map may go live, before a reader opens one. */
export const cardCode = new Resource(() => import('./card-code.js'));
/** All that is said of one item. */
export const fullTextCode = new Resource(() => import('./render-full-text.js'));
export const aboutCode = new Resource(() => import('./render-about.js'));
export const shortcutsCode = new Resource(() => import('./render-shortcuts.js'));

export const DEBUG = optional(debugCode, 'debug', 'the list of issues');
export const ABOUT = optional(aboutCode, 'about', 'what is told about the map');
export const MULTIPLES = optional(multiplesCode, 'alliances', 'small maps of bodies');
export const NOTES = optional(notesCode, 'notes', 'the places of notes');
export const INSET = optional(insetCode, 'insets', 'the inset');
export const CARD = optional(cardCode, 'selected', 'the card of an item');
export const FULL_TEXT = optional(fullTextCode, 'selected', 'all that is said of an item');
export const SHORTCUTS = optional(shortcutsCode, 'shortcuts', 'the list of keys');
