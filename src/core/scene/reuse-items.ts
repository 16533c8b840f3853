import { isEqual } from '../data/is-equal.js';
import type { FrameItem } from '../model/frame.js';

/**
 * The items, each replaced by one of those before that is just like it. What belongs to a crowd, which is drawn all at once,
 * is not compared: that would take longer.
 */
export function reuseItems(
  items: readonly FrameItem[],
  before: readonly FrameItem[],
  crowd: readonly FrameItem[],
): readonly FrameItem[] {
  const known = new Map(before.map((item) => [item.key, item]));
  const many = new Set(crowd);
  return items.map((item) => {
    if (many.has(item)) return item;
    const last = known.get(item.key);
    return last && isEqual(item, last) ? last : item;
  });
}
