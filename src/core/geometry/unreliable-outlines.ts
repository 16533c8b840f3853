import type { Box } from '../data/primitives.js';

/**
 * Places whose outline in the data is too coarse to be printed as a border. Vorukh's shape takes in the village of
 * Ak-Sai, which is Kyrgyz; its land is shown as a patch, and disputes mark it with a point.
 */
export const UNRELIABLE_OUTLINES: readonly Box[] = [[70.46, 39.75, 70.73, 39.9]];
