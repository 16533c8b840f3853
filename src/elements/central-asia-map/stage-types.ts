import type { Drawing } from '../../app/map-view-options.js';
import type { Need } from '../../app/resource.js';
import type { Scene } from '../../core/model/scene.js';
import type { Emphasis } from '../../core/scene/find-highlight.js';
import type { Motion } from '../../leaflet/live-map.js';

/** What the stage tells its element. */
export interface StageEvents {
  /** The picture of a scene is on screen. */
  drawn(scene: Scene): void;
  /** Readers can move the picture, or no longer. */
  live(isLive: boolean): void;
  /** A reader moves the map. */
  moved(motion: Motion): void;
  /** What stands around the picture, such as the scale bar, may have changed with the view. */
  viewed(): void;
  choose(id: string | null): void;
  hover(id: string | null): void;
  help(): Promise<void>;
  hint(): void;
  want(need: Need): Promise<boolean>;
  /** There is no geometry to draw with. */
  lost(): void;
  failed(error: unknown): void;
}

/** What the element wants of its stage. */
export interface StageSettings extends Omit<Emphasis, 'hovered'> {
  readonly drawing: Drawing | undefined;
  /** Whether a reader is near and the page has had an idle moment. */
  readonly isActive: boolean;
  /** Whether something shows the map already, so that its own picture may take its time. */
  readonly isPrerendered: boolean;
}

export const NO_SETTINGS: StageSettings = {
  drawing: undefined,
  isActive: false,
  isPrerendered: false,
};
