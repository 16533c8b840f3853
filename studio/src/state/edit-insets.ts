import type { MapData } from 'central-asia-map/core';
import { withWords } from './words.js';

export type Inset = NonNullable<MapData['insets']>[number];
export type Corner = NonNullable<Inset['corner']>;
type Box = readonly [west: number, south: number, east: number, north: number];

export const CORNERS: readonly Corner[] = ['top-left', 'top-right', 'bottom-left', 'bottom-right'];

/** The most that the library reads of one map. */
export const MOST_INSETS = 5;

/** What an inset shows. */
export type Shown = { readonly box: Box } | { readonly countries: readonly string[] };

/** A map with a further inset, whose words are still to be written. */
export function addInset(map: MapData, shown: Shown): MapData {
  const insets = map.insets ?? [];
  const taken = new Set(insets.map(({ id }) => id));
  let number = insets.length + 1;
  while (taken.has(`inset-${number}`)) number++;
  return { ...map, insets: [...insets, { id: `inset-${number}`, ...copy(shown) }] };
}

/** A map in which one inset shows something else. */
export const showInInset = (map: MapData, id: string, shown: Shown): MapData =>
  change(map, id, ({ box: _, countries: __, ...others }) => ({ ...others, ...copy(shown) }));

/** One of the countries that an inset shows, or no longer; countries take the place of a box. */
export const toggleInInset = (map: MapData, id: string, code: string, isOn: boolean): MapData => {
  const before = map.insets?.find((one) => one.id === id)?.countries ?? [];
  const others = before.filter((one) => one !== code);
  return showInInset(map, id, { countries: isOn ? [...others, code] : others });
};

/** `undefined` for the corner with the most room. */
export const setCorner = (map: MapData, id: string, corner: Corner | undefined): MapData =>
  change(map, id, ({ corner: _, ...others }) => (corner ? { ...others, corner } : others));

/** An inset whose first words, or the others, say something in one language. */
export const setInsetWords = (
  map: MapData,
  id: string,
  field: 'head' | 'caption',
  lang: string,
  text: string,
): MapData =>
  change(map, id, (inset) => {
    const { [field]: before, ...others } = inset;
    const words = withWords(map, before, lang, text);
    return words === undefined ? others : { ...others, [field]: words };
  });

/** A map in which an inset stands one place earlier (-1) or later (1). */
export function moveInset(map: MapData, id: string, by: -1 | 1): MapData {
  const insets = [...(map.insets ?? [])];
  const at = insets.findIndex((one) => one.id === id);
  const to = at + by;
  if (at < 0 || to < 0 || to >= insets.length) return map;
  [insets[at], insets[to]] = [insets[to]!, insets[at]!];
  return { ...map, insets };
}

export function removeInset(map: MapData, id: string): MapData {
  const { insets = [], ...others } = map;
  const left = insets.filter((inset) => inset.id !== id);
  return left.length > 0 ? { ...others, insets: left } : others;
}

const change = (map: MapData, id: string, act: (inset: Inset) => Inset): MapData => ({
  ...map,
  insets: (map.insets ?? []).map((inset) => (inset.id === id ? act(inset) : inset)),
});

const copy = (shown: Shown): Pick<Inset, 'box' | 'countries'> =>
  'box' in shown ? { box: [...shown.box] } : { countries: [...shown.countries] };
