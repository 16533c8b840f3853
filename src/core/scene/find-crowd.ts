import type { Crowd, FrameItem } from '../model/frame.js';
import type { OverlayRenderer } from '../overlays/overlay.js';

/**
 * The items of a frame that are too many to be elements, as elements of their own would take seconds to make and to move:
 * those of overlays that set a limit, with the places that they mark. Empty in all but very full pictures.
 */
export function findCrowd(
  items: readonly FrameItem[],
  overlays: readonly OverlayRenderer[],
): Crowd {
  const limits = new Map(overlays.map(({ name, crowd }) => [name, crowd ?? Infinity]));
  const many = items.filter(
    ({ layer }) => layer === 'places' || (limits.get(layer) ?? Infinity) < Infinity,
  );
  const limit = Math.min(...limits.values());
  return { items: many.length > limit ? many : [], times: many.length / limit };
}
