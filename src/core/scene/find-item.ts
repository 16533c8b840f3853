import type { Scene, SceneItem } from '../model/scene.js';

/** The item with an id such as `link:L01`, or with the last part of one: `L01`. */
export function findItem({ items }: Scene, id: string): SceneItem | undefined {
  const found = items.get(id);
  if (found || !id) return found;
  for (const [key, item] of items) if (key.slice(key.indexOf(':') + 1) === id) return item;
  return undefined;
}
