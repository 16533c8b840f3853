import type { OverlayItem, Scene } from '../model/scene.js';
import type { OVERLAYS } from './index.js';
import type { OverlayRenderer } from './overlay.js';

/** One item of an overlay at the date of a scene. */
export type ItemOf<Overlay> =
  Overlay extends OverlayRenderer<infer _Name, infer _Row, infer Item> ? Item : never;

/** What a scene holds of the overlays that every map has, as `scene.overlays` is typed more widely. */
export type ItemsByOverlay = {
  readonly [Name in keyof typeof OVERLAYS]?: readonly ItemOf<(typeof OVERLAYS)[Name]>[];
};

/** The items of an overlay in a scene, with the type that the overlay has given them; none where the scene lacks it. */
export const itemsOf = <Item extends OverlayItem>(
  scene: Scene,
  { name }: OverlayRenderer<string, never, Item>,
): readonly Item[] => (scene.overlays[name] ?? []) as readonly Item[];
