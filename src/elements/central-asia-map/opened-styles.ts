import { css } from 'lit';
import { cardStyles } from './card-styles.js';
import { controlsStyles } from './controls-styles.js';

/** What readers open or turn on over the picture; nothing of it is in the first one. */
export const openedStyles = css`
  ${cardStyles}
  ${controlsStyles}
`;
