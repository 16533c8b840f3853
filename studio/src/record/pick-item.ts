import type { Actor, Link, MapData, Place, Source } from 'central-asia-map/core';

/** What of the record an editor may put on the map. */
export const PICKED_LISTS = ['alliances', 'disputes', 'links', 'sites', 'corridors'] as const;
export type PickedList = (typeof PICKED_LISTS)[number];

/** What the links of the record need. */
export interface LinkRecord {
  readonly links: readonly Link[];
  readonly actors: readonly Actor[];
  readonly places: readonly Place[];
  readonly sources: Readonly<Record<string, Source>>;
}

type Rows = readonly { readonly id: string }[];

const ownRows = (map: MapData, list: PickedList): Rows => (map[list] as Rows | undefined) ?? [];

/** The ids of a list that are on the map. */
export function pickedOf(map: MapData, list: PickedList): readonly string[] {
  const own = ownRows(map, list).map(({ id }) => id);
  const shown = map.show?.[list];
  if (list === 'links')
    return shown ? own.filter((id) => shown.includes(id) || shown.includes('all')) : own;
  if (!shown) return own;
  if (shown.includes('all')) return own;
  return shown.filter((id) => id !== 'none');
}

/** A map with an item of the record, or without it. */
export function pick(
  map: MapData,
  list: PickedList,
  id: string,
  isOn: boolean,
  record: LinkRecord,
): MapData {
  if (list === 'links') return isOn ? withLink(map, id, record) : withoutLink(map, id);
  const before = pickedOf(map, list);
  const after = isOn ? [...new Set([...before, id])] : before.filter((one) => one !== id);
  return { ...map, show: { ...map.show, [list]: after } };
}

/** The record has links for its article alone, so that a link is copied, with its ends and its sources. */
function withLink(map: MapData, id: string, record: LinkRecord): MapData {
  const link = record.links.find((one) => one.id === id);
  if (!link) return map;
  const ends = [link.from, link.to].flat();
  const actors = record.actors.filter((one) => ends.includes(one.id));
  const places = record.places.filter((one) => ends.includes(one.id));
  const show = map.show?.links
    ? { ...map.show, links: [...new Set([...pickedOf(map, 'links'), id])] }
    : map.show;
  return {
    ...map,
    links: joined(map.links, [link]),
    ...(actors.length > 0 ? { actors: joined(map.actors, actors) } : {}),
    ...(places.length > 0 ? { places: joined(map.places, places) } : {}),
    sources: { ...sourcesOf([link, ...actors, ...places], record.sources), ...map.sources },
    ...(show ? { show } : {}),
  };
}

const withoutLink = (map: MapData, id: string): MapData => ({
  ...map,
  links: (map.links ?? []).filter((link) => link.id !== id),
  ...(map.show?.links
    ? { show: { ...map.show, links: map.show.links.filter((one) => one !== id) } }
    : {}),
});

const joined = <Item extends { readonly id: string }>(
  own: readonly Item[] = [],
  others: readonly Item[],
): Item[] => [...own, ...others.filter(({ id }) => own.every((one) => one.id !== id))];

/** The sources that items name anywhere in them. */
export function sourcesOf(
  items: unknown,
  sources: Readonly<Record<string, Source>>,
): Record<string, Source> {
  const found: Record<string, Source> = {};
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(walk);
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value))
      if (key === 'sources' && Array.isArray(inner)) {
        for (const name of inner as readonly string[])
          if (sources[name]) found[name] = sources[name];
      } else walk(inner);
  };
  walk(items);
  return found;
}
