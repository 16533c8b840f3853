import type { Scene } from '../model/scene.js';

/** Ids of what an item concerns, itself among them: a country's disputes and links with their countries, a link's ends. */
export function relatedItems(scene: Scene, id: string): ReadonlySet<string> {
  const item = scene.items.get(id);
  if (!item) return new Set();
  const related =
    item.kind === 'country'
      ? [...scene.disputes, ...scene.links].filter(({ countries }) =>
          countries.includes(item.countries[0]!),
        )
      : [];
  const countries = [item, ...related].flatMap((other) =>
    other.countries.map((code) => `country:${code}`),
  );
  return new Set([item.id, ...related.map((other) => other.id), ...countries]);
}
