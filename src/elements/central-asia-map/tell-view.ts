import type { MapState } from '../../app/map-store.js';
import type { Frame } from '../../core/model/frame.js';
import { countInView } from '../../core/scene/count-in-view.js';

/** What a picture shows, in a sentence; `undefined` where that is nothing. */
export function tellView(
  { scene, overlays, messages }: MapState,
  frame: Frame | undefined,
): string | undefined {
  const seen = scene && frame && messages && countInView(scene, frame, overlays, messages);
  return seen && seen.countries.length > 0 ? messages.inView(seen) : undefined;
}
