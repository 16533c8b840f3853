import type { MapData } from 'central-asia-map/core';

/** What a text of a map says: in the map's own language, or by language. */
export type Words = string | Readonly<Record<string, string>> | undefined;

/** The language in which plain texts of a map are. */
const baseLanguage = (map: MapData): string => map.lang ?? 'en';

/** What a text says in a language, or nothing. */
export function wordsIn(map: MapData, words: Words, lang: string): string {
  if (typeof words === 'string') return lang === baseLanguage(map) ? words : '';
  return words?.[lang] ?? '';
}

/** What a text says in its own language, or else in its first. */
export const anyWords = (words: Words): string =>
  typeof words === 'string' ? words : (Object.values(words ?? {})[0] ?? '');

/** What a text says, in each of its languages. */
export const textsOf = (words: Words): readonly string[] =>
  typeof words === 'string' ? [words] : Object.values(words ?? {});

/** A text that says something in one language; other languages keep what they say. `undefined` once none says anything. */
export function withWords(map: MapData, words: Words, lang: string, text: string): Words {
  const base = baseLanguage(map);
  const before = typeof words === 'string' ? { [base]: words } : words;
  const { [lang]: _, ...others } = before ?? {};
  const after = text ? { ...others, [lang]: text } : others;
  const languages = Object.keys(after);
  if (languages.length === 0) return undefined;
  return languages.length === 1 && languages[0] === base ? after[base]! : after;
}
