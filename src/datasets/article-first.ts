import type { MapData } from '../core/data/map-data.js';
import { article } from './article.js';
import { drawnPart } from './drawn-part.js';

/**
 * The default map as it is first drawn: what it shows, without the words of its popups. The build replaces this module by
 * its value, so that the first chunk holds nothing else; `./article.ts` has everything.
 */
export const articleFirst: MapData = drawnPart(article);
