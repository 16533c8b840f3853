import type { Geography } from '../geometry/geography-types.js';
import { insetLevel, type InsetLevel } from '../geometry/inset-level.js';
import type { View } from '../geometry/view.js';
import type { Frame } from '../model/frame.js';
import type { Scene } from '../model/scene.js';
import { findInset, insetRects } from './find-inset.js';
import { layoutInset } from './layout-inset.js';
import { layoutScene, type LayoutOptions } from './layout-scene.js';

/** What a picture with all its parts is laid out with. */
export interface PictureOptions extends LayoutOptions {
  /** The geometry of a level for a close-up, if it can be had. */
  readonly insetGeography: (level: InsetLevel) => Geography | undefined;
}

/** Lays out a scene with its close-up. */
export function layoutPicture(
  scene: Scene,
  geography: Geography,
  view: View,
  options: PictureOptions,
): Frame {
  const { insetGeography, reserved = [], overlays } = options;
  const inset = findInset(scene, geography, view, reserved);
  const frame = layoutScene(scene, geography, view, {
    ...options,
    reserved: [...reserved, ...(inset ? insetRects(inset.place) : [])],
  });
  const close = inset && insetGeography(insetLevel(inset.settled.view, geography.projection));
  if (!inset || !close) return frame;
  return { ...frame, inset: layoutInset(inset.settled, inset.place, scene, close, overlays) };
}
