import labels from '../../geo/labels.json';
import type { Atlas } from '../core/model/scene-context.js';

/** The committed points for names and ends of links. */
const atlas = labels as Atlas;
export default atlas;
