import type { Messages } from './messages.js';

/** What the button of a close-up says before its caption. */
export const sayCloseUp = ({ parts, timeline }: Messages): string =>
  timeline.about(parts.closeUp, ['']);
