import type { FrameItem } from '../model/frame.js';
import { crowdOf } from './crowd.js';

/**
 * The items, each replaced by one of those before that is just like it. Links of a crowd, which are drawn all at once, are
 * not compared: that would take longer.
 */
export function reuseItems(
  items: readonly FrameItem[],
  before: readonly FrameItem[],
): readonly FrameItem[] {
  const known = new Map(before.map((item) => [item.key, item]));
  const crowd = new Set(crowdOf({ items }));
  return items.map((item) => {
    if (item.layer === 'links' && crowd.has(item)) return item;
    const last = known.get(item.key);
    return last && isAlike(item, last) ? last : item;
  });
}

/** Whether two values of plain data are the same all the way down. */
function isAlike(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => isAlike((a as Plain)[key], (b as Plain)[key]))
  );
}

type Plain = Readonly<Record<string, unknown>>;
