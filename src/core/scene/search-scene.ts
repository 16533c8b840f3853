import type { Scene } from '../model/scene.js';
import { isOfPicture } from './claim-entries.js';

/** Something on the map that a reader may look for. */
export interface Findable {
  /** Id of a scene item, or of a legend entry. */
  readonly id: string;
  readonly kind: 'item' | 'entry';
  readonly name: string;
  /** Other names that it is found by, such as that in English. */
  readonly aliases: readonly string[];
  /** What it is among, such as the caption of its table. */
  readonly group: string;
  /** ISO codes of the countries that it concerns. */
  readonly countries: readonly string[];
}

/** Other names of an item, by its id. */
export type FindAliases = (id: string) => readonly (string | undefined)[];

/** All that can be looked for on a map: its items, then the entries of its legend, called `legend`. */
export function listFindable(scene: Scene, aliasesOf: FindAliases, legend: string): Findable[] {
  // Of the tables that tell of an item, its own comes first.
  const groups = new Map(
    scene.table
      .flatMap(({ caption, rows }) => rows.map(({ item }) => [item, caption] as const))
      .reverse(),
  );
  const items = [...scene.items.values()].map(({ id, title, fullName, countries }): Findable => ({
    id,
    kind: 'item',
    name: title.text,
    aliases: [fullName?.text, ...aliasesOf(id)].filter((name) => name !== undefined),
    group: groups.get(id) ?? '',
    countries,
  }));
  const picked = scene.legend.filter((entry) => !isOfPicture(entry));
  const entries = picked.map(({ id, label, targets }): Findable => ({
    id,
    kind: 'entry',
    name: label.text,
    aliases: [],
    group: legend,
    countries: [...new Set(targets.flatMap((target) => scene.items.get(target)?.countries ?? []))],
  }));
  return [...items, ...entries];
}

/** Rank of a name that does not answer; the least is the best. */
const NONE = 4;

/**
 * What is called by all of these words, the best first: the whole name, its beginning, the beginning of a word, a part of
 * one. Case and marks make no difference.
 */
export function findByName(
  findable: readonly Findable[],
  text: string,
  most: number,
): readonly Findable[] {
  const asked = plain(text);
  if (asked === '') return [];
  return findable
    .map((one) => ({ one, rank: Math.min(...[one.name, ...one.aliases].map(rankOf(asked))) }))
    .filter(({ rank }) => rank < NONE)
    .sort((a, b) => a.rank - b.rank || a.one.name.length - b.one.name.length)
    .slice(0, most)
    .map(({ one }) => one);
}

const rankOf =
  (asked: string) =>
  (name: string): number => {
    const told = plain(name);
    if (told === asked) return 0;
    if (told.startsWith(asked)) return 1;
    const words = asked.split(' ');
    if (words.every((word) => ` ${told}`.includes(` ${word}`))) return 2;
    return words.every((word) => told.includes(word)) ? 3 : NONE;
  };

/** Without case, marks on letters, and signs between words. */
const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
