import { unsafeCSS, type CSSResult } from 'lit';
import { legendStyles } from '../central-asia-legend/legend-styles.js';
import { themeStyles } from '../theme.js';
import { prerenderedMarkup } from './prerendered-markup.js';
import { mapStyles } from './map-styles.js';

/** All styles that a map has from the first. */
export const elementStyles: readonly CSSResult[] = [
  themeStyles,
  legendStyles,
  mapStyles,
  unsafeCSS(prerenderedMarkup.styles),
];
