import { READERS } from '../data/readers.js';
import { OVERLAYS } from './index.js';
import type { OverlayType } from './overlay.js';

/** The overlays that every map has, each with both its halves: for where data is read as well as drawn. */
export const WHOLE_OVERLAYS: readonly OverlayType[] = Object.values(OVERLAYS).map((renderer) => ({
  ...READERS[renderer.name],
  ...renderer,
}));
