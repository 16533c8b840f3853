import type { Alliance, MapData, Source } from 'central-asia-map/core';
import { wordsIn, withWords } from './words.js';

/** What an editor writes around the map. */
export const TEXT_FIELDS = ['kicker', 'headline', 'deck', 'note', 'credit', 'alt'] as const;
export type TextField = (typeof TEXT_FIELDS)[number];

/** What a field says in a language, or nothing. */
export const textIn = (map: MapData, field: TextField, lang: string): string =>
  wordsIn(map, map[field], lang);

/** A map whose field says something in one language; other languages keep what they say. */
export const setText = (map: MapData, field: TextField, lang: string, text: string): MapData =>
  setField(map, field, withWords(map, map[field], lang, text));

/** A map with a field, or without it. */
export function setField<Name extends keyof MapData>(
  map: MapData,
  name: Name,
  value: MapData[Name] | undefined,
): MapData {
  const { [name]: _, ...others } = map;
  return value === undefined ? others : { ...others, [name]: value };
}

export function toggleFocus(map: MapData, code: string, isOn: boolean): MapData {
  const others = (map.focus ?? []).filter((one) => one !== code);
  return { ...map, focus: isOn ? [...others, code] : others };
}

/** What can have a colour of its own. */
export interface Coloured {
  readonly list: 'countries' | 'alliances' | 'links';
  readonly id: string;
}

/** The bodies of the record, for one that is to have another colour: it is then copied. */
export interface BodyRecord {
  readonly alliances: readonly Alliance[];
  readonly sources: Readonly<Record<string, Source>>;
}

export function colourOf(map: MapData, { list, id }: Coloured): string | undefined {
  if (list === 'countries') return map.colors?.[id];
  return (map[list] ?? []).find((item) => item.id === id)?.color;
}

/** A map in which something has a colour of its own, or the map's again. */
export function setColour(
  map: MapData,
  { list, id }: Coloured,
  colour: string | undefined,
  record: BodyRecord,
): MapData {
  if (list === 'countries') {
    const { [id]: _, ...others } = map.colors ?? {};
    return { ...map, colors: colour ? { ...others, [id]: colour } : others };
  }
  if (list === 'links') {
    const links = (map.links ?? []).map((link) => (link.id === id ? painted(link, colour) : link));
    return { ...map, links };
  }
  return setBodyColour(map, id, colour, record);
}

function setBodyColour(
  map: MapData,
  id: string,
  colour: string | undefined,
  record: BodyRecord,
): MapData {
  const own = map.alliances ?? [];
  if (own.some((body) => body.id === id))
    return {
      ...map,
      alliances: own.map((body) => (body.id === id ? painted(body, colour) : body)),
    };
  const body = record.alliances.find((one) => one.id === id);
  if (!body) return map;
  const names = new Set(
    body.members.flatMap(({ sources = [] }) => sources).concat(body.sources ?? []),
  );
  const sources = Object.entries(record.sources).filter(([key]) => names.has(key));
  return {
    ...map,
    alliances: [...own, painted(body, colour)],
    sources: { ...Object.fromEntries(sources), ...map.sources },
  };
}

function painted<Item extends { readonly color?: string | undefined }>(
  item: Item,
  colour: string | undefined,
): Item {
  const { color: _, ...rest } = item;
  return (colour ? { ...rest, color: colour } : rest) as Item;
}
