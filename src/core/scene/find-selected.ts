import { describe, shorten } from '../data/describe.js';
import { wordOf } from '../data/plain-options.js';
import type { Issue } from '../data/issue.js';
import { didYouMean } from '../data/suggest.js';
import type { ItemKind, Scene, SceneItem } from '../model/scene.js';

/** What a page's `selected` names; with an issue where that is nothing. */
export interface Selected {
  readonly item?: SceneItem;
  readonly issue?: Issue;
}

const KINDS: readonly ItemKind[] = ['country', 'dispute', 'link'];

/**
 * The item of a scene that an id means, as a page writes it: in full, such as `dispute:kg-tj-border`, or its last part
 * alone, in any case. An id that names nothing is an issue with the nearest one; no id at all is fine.
 */
export function findSelected(scene: Pick<Scene, 'items'>, id: unknown): Selected {
  if (id === undefined || id === null || id === '') return {};
  const wanted = wordOf(id);
  if (wanted === undefined) return unknown(`expected an id, got ${describe(id)}`);
  const names = [wanted, ...KINDS.map((kind) => `${kind}:${wanted}`)];
  const item =
    names.map((name) => scene.items.get(name)).find(Boolean) ?? findLoosely(scene, names);
  if (item) return { item };
  return unknown(
    `"${shorten(wanted)}" is nothing that this map shows${didYouMean(wanted, namesOf(scene))}`,
  );
}

const unknown = (message: string): Selected => ({
  issue: { path: 'attribute selected', message, severity: 'error' },
});

function findLoosely({ items }: Pick<Scene, 'items'>, names: readonly string[]) {
  const wanted = new Set(names.map((name) => name.toLowerCase()));
  return [...items.values()].find(({ id }) => wanted.has(id.toLowerCase()));
}

/** Every way to name an item: its last part, and all of it. */
function* namesOf({ items }: Pick<Scene, 'items'>): Generator<string> {
  for (const { id, kind } of items.values()) yield id.slice(kind.length + 1);
  yield* items.keys();
}
