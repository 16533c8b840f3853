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
