import type { Frame, FrameItem, LayerName } from '../model/frame.js';

/** Layers that may hold very many things. */
const LAYERS: readonly LayerName[] = ['links', 'places'];
/** From so many on they are drawn on a canvas: elements of their own would take seconds to make and to move. */
export const CROWD = 1000;

/** The items of a frame that are too many to be elements; empty in all but very full pictures. */
export function crowdOf({ items }: Pick<Frame, 'items'>): readonly FrameItem[] {
  const many = items.filter(({ layer }) => LAYERS.includes(layer));
  return many.length > CROWD ? many : [];
}
