import { distance } from 'fastest-levenshtein';
import ar from 'i18n-iso-countries/langs/ar.json';
import de from 'i18n-iso-countries/langs/de.json';
import en from 'i18n-iso-countries/langs/en.json';
import fa from 'i18n-iso-countries/langs/fa.json';
import fr from 'i18n-iso-countries/langs/fr.json';
import kk from 'i18n-iso-countries/langs/kk.json';
import ky from 'i18n-iso-countries/langs/ky.json';
import ru from 'i18n-iso-countries/langs/ru.json';
import tg from 'i18n-iso-countries/langs/tg.json';
import tk from 'i18n-iso-countries/langs/tk.json';
import tr from 'i18n-iso-countries/langs/tr.json';
import uz from 'i18n-iso-countries/langs/uz.json';
import zh from 'i18n-iso-countries/langs/zh.json';
import codes from 'i18n-iso-countries/codes.json';
import { FURTHER_NAMES } from './further-names.js';
import { LANGUAGES } from '../languages.js';

/** What was made of a country's name in a table: its code, or the likeliest one of a misspelt name. */
export type FoundCountry =
  | { readonly code: string }
  | { readonly code: undefined; readonly suggestion?: { code: string; name: string } };

export interface CountryIndex {
  find(text: string): FoundCountry;
  /** The English name of a code. */
  nameOf(code: string): string;
}

interface NamesFile {
  readonly countries: Readonly<Record<string, string | readonly string[]>>;
}

const FILES = [en, ar, de, fa, fr, kk, ky, ru, tg, tk, tr, uz, zh] as readonly unknown[];

/** Names without what writers differ in: case, marks, points, hyphens, forms of letters. */
export const foldName = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replaceAll('ي', 'ی')
    .replaceAll('ك', 'ک')
    .replaceAll('ı', 'i')
    .replace(/[ʻʼ’‘'`"«»“”.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/^(?:the|die|la|le|les|республика|republic of|islamic republic of) /u, '')
    .trim();

/** An index over the names of all countries in thirteen languages, and their codes of two and three letters. */
export function createCountryIndex(): CountryIndex {
  const codeOf = new Map<string, string>();
  const english = new Map<string, string>();
  for (const file of FILES as readonly NamesFile[])
    for (const [code, names] of Object.entries(file.countries))
      for (const name of typeof names === 'string' ? [names] : names) {
        if (!english.has(code)) english.set(code, name);
        const folded = foldName(name);
        if (folded && !codeOf.has(folded)) codeOf.set(folded, code);
      }
  english.set('XK', 'Kosovo');
  for (const [code, name] of displayNames([...english.keys()]))
    if (!codeOf.has(foldName(name))) codeOf.set(foldName(name), code);
  for (const [code, names] of Object.entries(FURTHER_NAMES))
    for (const name of names) codeOf.set(foldName(name), code);
  const letters = new Map<string, string>([['XK', 'XK']]);
  for (const [two, three] of codes as readonly (readonly [string, string])[])
    letters.set(two, two).set(three, two);

  const known = new Map<string, FoundCountry>();
  const nameOf = (code: string) => english.get(code) ?? code;
  const look = (text: string): FoundCountry => {
    const trimmed = text.trim();
    const code = letters.get(trimmed.toUpperCase()) ?? codeOf.get(foldName(trimmed));
    if (code) return { code };
    const suggested = nearest(foldName(trimmed), codeOf);
    return suggested
      ? { code: undefined, suggestion: { code: suggested, name: nameOf(suggested) } }
      : { code: undefined };
  };
  return {
    nameOf,
    find(text) {
      const found = known.get(text) ?? look(text);
      known.set(text, found);
      return found;
    },
  };
}

/** How the browser itself calls countries, which is often shorter; it may not know all languages. */
function* displayNames(codes: readonly string[]): Generator<readonly [code: string, name: string]> {
  for (const lang of Object.keys(LANGUAGES)) {
    if (Intl.DisplayNames.supportedLocalesOf(lang).length === 0) continue;
    const names = new Intl.DisplayNames(lang, { type: 'region', fallback: 'none' });
    for (const code of codes) {
      const name = names.of(code);
      if (name) yield [code, name];
    }
  }
}

/** The code of the nearest name, if a third of the letters at most is wrong. */
function nearest(folded: string, codeOf: ReadonlyMap<string, string>): string | undefined {
  if (folded.length < 3) return undefined;
  let best: string | undefined;
  let least = Math.floor(folded.length / 3) + 1;
  for (const [name, code] of codeOf) {
    if (Math.abs(name.length - folded.length) >= least) continue;
    const far = distance(folded, name);
    if (far < least) [best, least] = [code, far];
  }
  return best;
}
