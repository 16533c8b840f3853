import type { Issue } from '../core/data/issue.js';
import type { MapData } from '../core/data/map-data.js';
import type { Messages } from '../core/messages/messages.js';
import type { Scene } from '../core/model/scene.js';
import type { OverlayRenderer } from '../core/overlays/overlay.js';
import type { BegunFetch } from './begin-fetch.js';
import type { Adapt, Derived, MapInput, Prepared } from './map-input.js';
import type { HasFailed } from './needs.js';
import type { OptionalType } from './optional-overlays.js';

/** The words of a map, and what is wrong with a page's own among them. */
export interface Words {
  readonly messages: Messages;
  readonly issues: readonly Issue[];
}

/** A scene with what it was made from. */
export interface Built {
  readonly data: MapData;
  readonly messages: Messages;
  readonly settled: unknown;
  readonly scene: Scene;
  /** What is wrong with an editor's words for it. */
  readonly issues: readonly Issue[];
  readonly overlays: readonly OverlayRenderer[];
}

/** Overlays besides those that every map has, and all together, in drawing order. */
export interface Brought {
  readonly types: readonly OptionalType[];
  readonly overlays: readonly OverlayRenderer[];
}

/** Turns inputs into scenes; the code for it is loaded when a map is first asked for. */
export interface Pipeline {
  /**
   * `hasFailed`: whether something cannot be had at present. With `isLate` a scene is made of what is there, where
   * otherwise the former one would stay until all is.
   */
  run(input: MapInput, hasFailed: HasFailed, isLate: boolean): Derived;
  /** Makes the scene that a run with this `adapt` would give, so that the run finds it; `undefined` before there is data. */
  prepare(input: MapInput, adapt: Adapt, hasFailed: HasFailed): Prepared | undefined;
  /** Gives up what it is loading by itself. */
  abort(): void;
}

export interface PipelineModule {
  readonly ScenePipeline: new (changed: () => void, begun?: BegunFetch) => Pipeline;
}
