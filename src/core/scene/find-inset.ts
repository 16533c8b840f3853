import type { Geography } from '../geometry/geography-types.js';
import type { Bounds } from '../geometry/shape.js';
import type { View } from '../geometry/view.js';
import type { InsetPlace } from '../model/frame-parts.js';
import type { Scene } from '../model/scene.js';
import { isInsetUseful, locateInset, settleInset, type SettledInset } from './place-inset.js';

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

/** Ids of the items that an inset tells of in their stead: one on the picture, whose caption is read with it. */
export const toldBy = (inset: PlacedInset | undefined): readonly string[] =>
  inset && inset.settled.panel !== 'below' ? inset.settled.inset.tells : [];

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
