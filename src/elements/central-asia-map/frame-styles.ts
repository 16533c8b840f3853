import { unsafeCSS, type CSSResult } from 'lit';
import { legendStyles } from '../central-asia-legend/legend-styles.js';
import { themeStyles } from '../theme.js';
import { controlsStyles } from './controls-styles.js';
import { firstFrame } from './first-frame.js';
import { mapStyles } from './map-styles.js';

/** The sheets of a map: the same for the frame that was drawn ahead of time and for the one that the element renders. */
export const frameStyles: CSSResult[] = [
  themeStyles,
  legendStyles,
  mapStyles,
  controlsStyles,
  unsafeCSS(firstFrame.styles),
];
