import type { Bounds } from '../core/geometry/shape.js';
import type { View } from '../core/geometry/view.js';
import type { Frame } from '../core/model/frame.js';
import type { Scene } from '../core/model/scene.js';
import type { OverlayRenderer } from '../core/overlays/overlay.js';
import type { Tell } from '../core/scene/layout-scene.js';
import type { Need } from './resource.js';

/** What lays out the notes of a scene on its map. */
export interface NotesOnMap {
  readonly tell: Tell;
  /** The frame with the notes that were laid out for it. */
  add(frame: Frame): Frame;
}

/** What is laid out. */
export interface Drawing {
  readonly scene: Scene;
  /** What draws the overlays of the scene. */
  readonly overlays: readonly OverlayRenderer[];
  /** Whether readers can point at things and move the map, by controls that names keep clear of. */
  readonly isInteractive: boolean;
  /** What lays out its notes, once that is there. */
  readonly notes?: NotesOnMap | undefined;
}

/** The pixels that the scale bar and, on an interactive map, buttons cover in a view: left, top, right, bottom of each. */
export type ControlRects = (view: View, dir: Scene['dir'], mayAct: boolean) => readonly Bounds[];

export interface MapViewOptions {
  /** Loads something, and tells of it when it cannot be had. */
  readonly want: (need: Need) => Promise<boolean>;
  /** How much larger than by default type is set. */
  readonly fontScale: () => number;
  readonly controlRects: ControlRects;
}
