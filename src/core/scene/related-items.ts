import type { Scene } from '../model/scene.js';

/** Ids of what an item concerns, itself among them: for a country all things that concern it, with their countries. */
export function relatedItems(scene: Scene, id: string): ReadonlySet<string> {
  const item = scene.items.get(id);
  if (!item) return new Set();
  const [country] = item.countries;
  const related =
    item.kind === 'country' && country !== undefined
      ? [...scene.items.values()].filter(
          ({ kind, countries }) => kind !== 'country' && countries.includes(country),
        )
      : [];
  const countries = [item, ...related].flatMap((other) =>
    other.countries.map((code) => `country:${code}`),
  );
  return new Set([item.id, ...related.map((other) => other.id), ...countries]);
}
