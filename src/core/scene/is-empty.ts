import type { Scene } from '../model/scene.js';

/** Whether nothing of what was chosen is there at the scene's date, though something is at another. */
export const isEmpty = ({ overlays, nearest }: Scene): boolean =>
  nearest !== undefined &&
  Object.values(overlays).every((items) => items.every(({ countries }) => countries.length === 0));
