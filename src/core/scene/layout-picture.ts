import type { Geography } from '../geometry/geography-types.js';
import { insetLevel, type InsetLevel } from '../geometry/inset-level.js';
import type { View } from '../geometry/view.js';
import type { Frame } from '../model/frame.js';
import type { Scene } from '../model/scene.js';
import { findInset, insetRects, toldBy } from './find-inset.js';
import { layoutInset } from './layout-inset.js';
import { layoutNotes, type NotesLayout } from './layout-notes.js';
import { withNotes } from './with-notes.js';
import { layoutScene, type LayoutOptions, type Tell } from './layout-scene.js';

/** What a picture with all its parts is laid out with. */
export interface PictureOptions extends LayoutOptions {
  /** The geometry of a level for a close-up, if it can be had. */
  readonly insetGeography: (level: InsetLevel) => Geography | undefined;
  /** Width of the margin for notes beside the picture, in pixels. Default: none. */
  readonly marginWidth?: number | undefined;
}

/** Lays out a scene with its close-up. */
export function layoutPicture(
  scene: Scene,
  geography: Geography,
  view: View,
  options: PictureOptions,
): Frame {
  const { insetGeography, reserved = [], overlays, marginWidth = 0 } = options;
  let notes: NotesLayout | undefined;
  const inset = findInset(scene, geography, view, reserved);
  const tell: Tell = (...given) => (notes = layoutNotes(marginWidth, ...given));
  const bare = layoutScene(scene, geography, view, {
    ...options,
    told: toldBy(inset),
    ...(scene.notes.length > 0 ? { tell } : {}),
    reserved: [...reserved, ...(inset ? insetRects(inset.place) : [])],
  });
  const frame = withNotes(bare, notes, marginWidth);
  const close = inset && insetGeography(insetLevel(inset.settled.view, geography.projection));
  if (!inset || !close) return frame;
  return { ...frame, inset: layoutInset(inset.settled, inset.place, scene, close, overlays) };
}
