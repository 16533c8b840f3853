import type { Position } from '../geometry/projection.js';
import type { Frame, FrameItem } from '../model/frame.js';

/** An item that can be reached: it has a name and stands in the view. */
export type ReachableItem = FrameItem & { readonly id: string; readonly anchor: Position };

/** What of a frame can be reached by keys, in drawing order. */
export function reachableItems({ items, view }: Frame): ReachableItem[] {
  const { width, height } = view;
  const isReachable = (item: FrameItem): item is ReachableItem => {
    if (item.id === undefined || item.anchor === undefined) return false;
    const [x, y] = item.anchor;
    return x >= 0 && y >= 0 && x <= width && y <= height;
  };
  return items.filter(isReachable);
}

/** The item that lies nearest in a direction; straying to the side counts double. */
export function nearestItem(
  items: readonly ReachableItem[],
  id: string,
  [dx, dy]: Position,
): ReachableItem | undefined {
  const from = items.find((item) => item.id === id)?.anchor;
  if (!from) return items[0];
  let best: ReachableItem | undefined;
  let bestCost = Infinity;
  for (const item of items) {
    const [x, y] = [item.anchor[0] - from[0], item.anchor[1] - from[1]];
    const along = x * dx + y * dy;
    const aside = Math.abs(x * dy + y * dx);
    if (item.id === id || along <= 0.5 || aside > along * 2) continue;
    const cost = along + 2 * aside;
    if (cost < bestCost) [best, bestCost] = [item, cost];
  }
  return best;
}

/** The next item whose name begins with a letter, from the first again after the last. */
export function nextByLetter(
  items: readonly ReachableItem[],
  id: string,
  letter: string,
): ReachableItem | undefined {
  const at = items.findIndex((item) => item.id === id);
  const wanted = letter.toLocaleLowerCase();
  return [...items.slice(at + 1), ...items.slice(0, at + 1)].find(({ label = '' }) =>
    label.toLocaleLowerCase().startsWith(wanted),
  );
}

/** The first item of the next layer that has any (countries, disputes, links), or of the one before. */
export function firstOfNextLayer(
  items: readonly ReachableItem[],
  id: string,
  step: 1 | -1,
): ReachableItem | undefined {
  const layers = [...new Set(items.map(({ layer }) => layer))];
  const present = items.find((item) => item.id === id)?.layer;
  const at = present === undefined ? -step : layers.indexOf(present);
  const next = layers[(at + step + layers.length) % layers.length];
  return items.find(({ layer }) => layer === next);
}
