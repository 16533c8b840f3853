import { firstFrame } from './first-frame.js';
import { markupTemplate } from './markup-template.js';

/** The frame as it was drawn ahead of time, all of it. */
export const wholeFrame = markupTemplate(firstFrame.markup);
