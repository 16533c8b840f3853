import type { Scene } from '../model/scene.js';
import { relatedItems } from './related-items.js';

/** What may make items stand out: ids of a legend entry and of items, the strongest reason first. */
export interface Emphasis {
  /** The legend entry that is picked. */
  readonly picked?: string | undefined;
  readonly selected?: string | undefined;
  /** What words beside the map point at. */
  readonly told?: string | undefined;
  /** What the pointer or the focus rests on. */
  readonly hovered?: string | undefined;
}

/** Which items stand out, and whether all others step back (`firm`) or only lines do. */
export interface Highlight {
  readonly ids: ReadonlySet<string>;
  readonly isFirm: boolean;
}

/** What stands out of a scene; `undefined` when nothing does. */
export function findHighlight(
  scene: Scene,
  { picked, selected, told, hovered }: Emphasis,
): Highlight | undefined {
  const entry = picked === undefined ? undefined : scene.legend.find(({ id }) => id === picked);
  if (entry) return { ids: new Set(entry.targets), isFirm: true };
  if (selected !== undefined) return { ids: relatedItems(scene, selected), isFirm: true };
  if (told !== undefined) return { ids: relatedItems(scene, told), isFirm: true };
  if (hovered === undefined) return undefined;
  // Countries stay as they are, so that they need not be looked at again at each step of the pointer.
  const related = [...relatedItems(scene, hovered)];
  const ids = related.filter((id) => scene.items.get(id)?.kind !== 'country');
  return { ids: new Set(ids), isFirm: false };
}
