import type { MapData } from 'central-asia-map/core';

type Lists = Readonly<Record<string, readonly { readonly id: string }[] | undefined>>;
type Shown = Readonly<Record<string, readonly string[] | undefined>>;

/** The lists of a map to which a table can add. */
const ADDED = ['alliances', 'links', 'values', 'shapes'] as const;

/** The document that the map draws: what was chosen and written, with what the table puts there. */
export function documentOf(map: MapData, items: MapData): MapData {
  const added = ADDED.filter((name) => (items[name]?.length ?? 0) > 0);
  if (added.length === 0) return map;
  const [own, other] = [map as Lists, items as Lists];
  const lists = added.map((name) => [name, [...(own[name] ?? []), ...other[name]!]] as const);
  const show = added
    .filter((name) => map.show?.[name])
    .map((name) => [name, [...shownOf(map)[name]!, ...other[name]!.map(({ id }) => id)]] as const);
  return {
    ...map,
    ...Object.fromEntries(lists),
    show: { ...map.show, ...Object.fromEntries(show) },
  };
}

const shownOf = (map: MapData): Shown => map.show ?? {};
