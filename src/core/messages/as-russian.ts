import { makeFormats, type Formats } from './make-formats.js';

/** Languages that not every engine knows, and that write numbers as Russian does. */
const LIKE_RUSSIAN = new Set(['kk', 'ky', 'tg', 'tk', 'uz']);

/** The language whose numbers are those of a language, for engines that do not know it. */
export const numbersOf = (lang: string): string =>
  LIKE_RUSSIAN.has(lang.split('-')[0]!.toLowerCase()) ? 'ru' : lang;

/** Numbers and counted things of such a language; the words of overlays list nothing with "and". */
export const asRussian = (lang: string): Formats =>
  makeFormats(lang, { numbersAs: 'ru', and: ' ' });
