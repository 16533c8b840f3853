import { describe, shorten } from '../data/describe.js';
import { wordOf } from '../data/plain-options.js';
import type { Issue } from '../data/issue.js';
import { didYouMean } from '../data/suggest.js';
import type { Scene, SceneItem } from '../model/scene.js';

/** What a page's `selected` names; with an issue where that is nothing. */
export interface Selected {
  readonly item?: SceneItem;
  readonly issue?: Issue;
}

/**
 * The item of a scene that an id means, as a page writes it: in full, such as `dispute:kg-tj-border`, or its last part
 * alone, in any case. An id that names nothing is an issue with the nearest one; no id at all is fine.
 */
export function findSelected(scene: Pick<Scene, 'items'>, id: unknown): Selected {
  if (id === undefined || id === null || id === '') return {};
  const wanted = wordOf(id);
  if (wanted === undefined) return unknown(`expected an id, got ${describe(id)}`);
  const item =
    scene.items.get(wanted) ??
    findBy(scene, (item) => namesOf(item).includes(wanted)) ??
    findBy(scene, (item) =>
      namesOf(item).some((name) => name.toLowerCase() === wanted.toLowerCase()),
    );
  if (item) return { item };
  return unknown(
    `"${shorten(wanted)}" is nothing that this map shows${didYouMean(wanted, allNames(scene))}`,
  );
}

const unknown = (message: string): Selected => ({
  issue: { path: 'attribute selected', message, severity: 'error' },
});

const findBy = ({ items }: Pick<Scene, 'items'>, isMeant: (item: SceneItem) => boolean) =>
  [...items.values()].find(isMeant);

/** Every way to name an item: its last part, and all of it. */
const namesOf = ({ id, kind }: SceneItem): string[] => [id.slice(kind.length + 1), id];

function* allNames({ items }: Pick<Scene, 'items'>): Generator<string> {
  for (const item of items.values()) yield namesOf(item)[0]!;
  yield* items.keys();
}
