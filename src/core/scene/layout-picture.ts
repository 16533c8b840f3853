import type { Geography } from '../geometry/geography-types.js';
import { insetLevel, type InsetLevel } from '../geometry/inset-level.js';
import type { Bounds } from '../geometry/shape.js';
import type { View } from '../geometry/view.js';
import type { Frame } from '../model/frame.js';
import type { InsetPlace } from '../model/frame-parts.js';
import type { Scene } from '../model/scene.js';
import { layoutInset } from './layout-inset.js';
import { layoutScene, type LayoutOptions } from './layout-scene.js';
import { isInsetUseful, locateInset, settleInset, type SettledInset } from './place-inset.js';

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

/** A close-up that has found its place. */
export interface PlacedInset {
  readonly settled: SettledInset;
  readonly place: InsetPlace;
}

/** Where the scene's close-up stands in a view; `undefined` where it has none, or the view shows as much. */
export function findInset(
  scene: Scene,
  geography: Geography,
  view: View,
  reserved: readonly Bounds[],
): PlacedInset | undefined {
  if (scene.insets.length === 0) return undefined;
  const { projection } = geography;
  const political = geography.political(scene.worldview);
  const settled = settleInset(view, { scene, projection, political, reserved });
  if (!settled) return undefined;
  const place = locateInset(settled, view);
  return isInsetUseful(settled, place, view) ? { settled, place } : undefined;
}

/** Half the width that names leave free along the connector, in pixels. */
const BESIDE = 3;

/** What of a picture names keep clear of: the close-up, its place, and the line between them. */
export function insetRects({ panel, locator, connector }: InsetPlace): Bounds[] {
  const runs: Bounds[] = [];
  for (let i = 0; i + 3 < connector.length; i += 2) {
    const [x0, y0, x1, y1] = connector.slice(i, i + 4) as [number, number, number, number];
    runs.push([
      Math.min(x0, x1) - BESIDE,
      Math.min(y0, y1) - BESIDE,
      Math.max(x0, x1) + BESIDE,
      Math.max(y0, y1) + BESIDE,
    ]);
  }
  return [...(panel === 'below' ? [] : [panel]), locator, ...runs];
}
