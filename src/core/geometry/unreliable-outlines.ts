import type { Box } from '../data/primitives.js';

/**
 * Places whose outline in Natural Earth is too coarse to be printed as a border: lines that lie within are not drawn.
 * Vorukh's shape takes in the village of Ak-Sai, which is Kyrgyz; its land is shown as a patch, and disputes mark it with a
 * point. The outline of the valley's own level reaches farther east and is drawn.
 */
export const UNRELIABLE_OUTLINES: readonly Box[] = [[70.46, 39.75, 70.73, 39.9]];
