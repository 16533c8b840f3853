import { ru } from './ru.js';

/** What the page says in its language: words that are written in English, with values for what stands in { }. */
export type Say = (words: string, values?: Readonly<Record<string, string | number>>) => string;

/** Words of another language by the English ones; where they hang on the count `n`, one for each form of the plural. */
export type Catalogue = Readonly<Record<string, string | Plural>>;
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {
  readonly other: string;
};

/** English says what it is asked for, but for its plurals. */
const en: Catalogue = {
  '{n} rows': { one: 'One row', other: '{n} rows' },
  '{n} problems; what is right is on the map.': {
    one: 'One problem; what is right is on the map.',
    other: '{n} problems; what is right is on the map.',
  },
  '{n} problems': { one: 'One problem', other: '{n} problems' },
  '{n} notes to be written': { one: 'One note to be written', other: '{n} notes to be written' },
  '{n} entries, at most {most} are read': {
    one: 'One entry, at most {most} are read',
    other: '{n} entries, at most {most} are read',
  },
};

/** The page's languages, as they call themselves. To add one, write its catalogue as ru.ts is written. */
export const PAGE_LANGUAGES = { en: 'English', ru: 'Русский' } as const;
export type PageLanguage = keyof typeof PAGE_LANGUAGES;

const CATALOGUES: Readonly<Record<PageLanguage, Catalogue>> = { en, ru };

export const isPageLanguage = (name: string | null | undefined): name is PageLanguage =>
  name != null && Object.hasOwn(PAGE_LANGUAGES, name);

/** Whether a language was translated by a machine and is unreviewed; take it out here once a native speaker has read it. */
export const isMachineMade = (lang: PageLanguage): boolean => ['ru'].includes(lang);

/** The first of a reader's languages that the page has; English where it has none. */
export const pickLanguage = (wanted: readonly string[]): PageLanguage =>
  wanted.map((tag) => tag.split('-')[0]?.toLowerCase()).find(isPageLanguage) ?? 'en';

/** What says things in a language; what its catalogue does not have stays English. */
export function sayIn(lang: PageLanguage): Say {
  const plurals = new Intl.PluralRules(lang);
  return (words, values = {}) => {
    const found = CATALOGUES[lang][words] ?? en[words] ?? words;
    const text =
      typeof found === 'string' ? found : (found[plurals.select(Number(values.n))] ?? found.other);
    return text.replace(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole));
  };
}
