import { READERS } from '../data/readers.js';
import { HISTORIES } from './histories/index.js';
import { OVERLAYS } from './index.js';
import type { OverlayType } from './overlay.js';

/** The overlays that every map has, each with all its parts: for where data is read as well as drawn. */
export const WHOLE_OVERLAYS: readonly OverlayType[] = Object.values(OVERLAYS).map((renderer) => ({
  ...READERS[renderer.name],
  ...HISTORIES[renderer.name],
  ...renderer,
}));
