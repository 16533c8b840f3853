import type { Frame, FrameItem } from '../model/frame.js';
import { itemBounds } from './mark-bounds.js';

/** Ids of the items of which a picture, or its close-up, shows something. */
export const seenItems = (frame: Frame): string[] => [
  ...frame.items.flatMap((item) => (item.id && isSeen(item, frame) ? item.id : [])),
  ...(frame.inset ? seenItems(frame.inset.frame) : []),
];

/** Marks go on beyond the picture; the spot of a country never does. */
function isSeen(item: FrameItem, { view: { width, height } }: Frame): boolean {
  if (item.anchor || item.layer === 'countries') return item.anchor !== undefined;
  const [left, top, right, bottom] = itemBounds(item) ?? [];
  return left! < width && top! < height && right! > 0 && bottom! > 0;
}
