/**
 * Imported before the element's own code, which the build has wait until the first picture has been painted: see
 * `waitingForFirstFrames` in rollup.config.mjs.
 */
import { showFirstFrames } from './first-frames.js';

if (typeof document !== 'undefined') void showFirstFrames(document);
