import type { View } from '../core/geometry/view.js';
import type { Bounds } from '../core/geometry/shape.js';
import type { Scene } from '../core/model/scene.js';
import type { OverlayRenderer } from '../core/overlays/overlay.js';
import type { Need } from './resource.js';

/** What is laid out. */
export interface Drawing {
  readonly scene: Scene;
  /** What draws the overlays of the scene. */
  readonly overlays: readonly OverlayRenderer[];
  /** Whether readers can point at things and move the map, by controls that names keep clear of. */
  readonly isInteractive: boolean;
}

export interface MapViewOptions {
  /** Loads something, and tells of it when it cannot be had. */
  readonly want: (need: Need) => Promise<boolean>;
  /** How much larger than by default type is set. */
  readonly fontScale: () => number;
  /** The pixels that controls cover in a view: left, top, right, bottom of each. */
  readonly controlRects: (view: View, dir: Scene['dir']) => readonly Bounds[];
}
