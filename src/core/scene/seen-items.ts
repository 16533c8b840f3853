import type { Frame, FrameItem } from '../model/frame.js';
import { itemBounds } from './mark-bounds.js';

/** What legends may explain of a picture or its close-up: ids of the items of which it shows something, and other signs. */
export const seenItems = (frame: Frame): string[] => [
  ...frame.items.flatMap((item) => (item.id && isSeen(item, frame) ? item.id : [])),
  ...frame.items.flatMap(({ signs = [] }) => signs),
  ...(frame.inset ? seenItems(frame.inset.frame) : []),
];

/** Marks go on beyond the picture; the spot of a country never does. */
function isSeen(item: FrameItem, { view: { width, height } }: Frame): boolean {
  if (item.layer === 'countries') return item.anchor !== undefined;
  // In a state's view of what it claims, the lines of that stand for the dispute.
  if (item.marks.every(({ role, style }) => role === 'hit' || style.opacity === 0)) return false;
  if (item.anchor) return true;
  const [left, top, right, bottom] = itemBounds(item) ?? [];
  return left! < width && top! < height && right! > 0 && bottom! > 0;
}
