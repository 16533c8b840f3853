import { describe, expect, it } from 'vitest';
import type { MapData } from '../../src/core/data/map-data.js';
import type { Text } from '../../src/core/data/primitives.js';
import { CATALOGUES } from '../../src/core/messages/catalogues.js';
import { buildScene } from '../../src/core/scene/build-scene.js';
import { resolveSettings } from '../../src/core/scene/resolve-settings.js';
import { articleFirst } from '../../src/datasets/article-first.js';
import { article } from '../../src/datasets/article.js';
import { drawnPart } from '../../src/datasets/drawn-part.js';
import { author } from '../../src/datasets/links/author.js';
import { byLanguageOf } from '../core/by-language.js';
import { atlas } from '../core/support.js';

const { disputes = [], links = [], actors = [], steps = [], show = {} } = article;

const shownLinks = links.filter(({ id }) => show.links?.includes(id));
const ends = shownLinks.flatMap(({ from, to }) => [from, to].flat());

/** Most characters of what stands above the picture. */
const LONGEST: Readonly<Record<string, number>> = {
  headline: 60,
  deck: 250,
  'deck for narrow columns': 150,
};

/** The article's own texts, its steps and what the map shows at first. */
const TEXTS: readonly (readonly [string, Text | undefined])[] = [
  ['summary', article.summary],
  ['author', author],
  ...steps.flatMap(({ id, title, summary }) => [
    [`title of ${id}`, title] as const,
    [`summary of ${id}`, summary] as const,
  ]),
  ...disputes
    .filter(({ id }) => show.disputes?.includes(id))
    .map(({ id, name }) => [id, name] as const),
  ...actors.filter(({ id }) => ends.includes(id)).map(({ id, name }) => [id, name] as const),
  ...shownLinks.map(({ id, summary }) => [id, summary] as const),
];

const OTHERS = Object.entries(CATALOGUES).filter(([lang]) => lang !== 'en');

const FOUR = ['en', 'ru', 'tg', 'fa'] as const;
const inFour = (text: Text | undefined) => {
  const byLanguage = byLanguageOf(text);
  return Object.fromEntries(FOUR.map((lang) => [lang, byLanguage[lang] ?? ''])) as Record<
    (typeof FOUR)[number],
    string
  >;
};
const all = TEXTS.map(([, text]) => inFour(text));

/** The numbers of a text in European digits, in rising order. */
const numbersOf = (text: string): string[] =>
  text
    // Chinese numbers its months.
    .replace(/\d+月/g, '')
    .replace(/[۰-۹]/g, (digit) => String('۰۱۲۳۴۵۶۷۸۹'.indexOf(digit)))
    .match(/\d+/g)
    ?.sort() ?? [];

const lettersOutside = (script: RegExp, text: string): string[] =>
  // The two apostrophes of Uzbek count as letters of no script.
  (text.match(/\p{L}/gu) ?? []).filter((letter) => !'ʻʼ'.includes(letter) && !script.test(letter));

/** Names that languages write as English does. */
const ALIKE: Readonly<Record<string, readonly string[]>> = { Taliban: ['tr', 'de'] };

const SCRIPTS: Readonly<Record<string, RegExp>> = {
  ru: /\p{Script=Cyrillic}/u,
  tg: /\p{Script=Cyrillic}/u,
  kk: /\p{Script=Cyrillic}/u,
  ky: /\p{Script=Cyrillic}/u,
  fa: /\p{Script=Arabic}/u,
  ar: /\p{Script=Arabic}/u,
  zh: /\p{Script=Han}/u,
};
const scriptOf = (lang: string): RegExp => SCRIPTS[lang] ?? /\p{Script=Latin}/u;
const hasStop = (words: string): boolean => /[.。]$/.test(words);

const shown =
  (show.disputes?.length ?? 0) +
  new Set(ends.filter((id) => actors.some((actor) => actor.id === id))).size +
  shownLinks.length;

it('is about the texts of the article, its steps and the default map', () => {
  expect(TEXTS).toHaveLength(1 + 1 + 2 * 8 + shown);
});

describe.each(TEXTS)('%s', (_name, text) => {
  const byLanguage = byLanguageOf(text);
  const { en } = byLanguage;
  const others = Object.entries(byLanguage).filter(([lang]) => lang !== 'en');

  it('is there in every language, each in its own words', () => {
    const alike = ALIKE[en!] ?? [];
    const expected = Object.keys(CATALOGUES).filter((lang) => !alike.includes(lang));
    expect(Object.keys(byLanguage).sort()).toEqual(expected.sort());
    for (const [lang, words] of others) {
      expect(words.trim(), lang).toBe(words);
      expect(words.length, lang).toBeGreaterThan(1);
      expect(words, lang).not.toBe(en);
    }
  });

  it('is in the scripts of the languages', () => {
    for (const [lang, words] of Object.entries(byLanguage))
      expect(lettersOutside(scriptOf(lang), words), lang).toEqual([]);
  });

  it('has the numbers of the English', () => {
    for (const [lang, words] of others) expect(numbersOf(words), lang).toEqual(numbersOf(en!));
  });

  it('ends as the English does', () => {
    for (const [lang, words] of others) expect(hasStop(words), lang).toBe(hasStop(en!));
  });
});

/** What stands around and beside the first picture, and what is corrected, in every language of the interface. */
const AROUND: readonly (readonly [string, Text | undefined])[] = [
  ['kicker', article.kicker],
  ['headline', article.headline],
  ['deck', article.deck],
  ['deck for narrow columns', article.deckNarrow],
  ['credit', article.credit],
  ['correction', article.corrections![0]!.note],
  ...article.corrections!.flatMap(({ id, text, record }) => [
    [`what the article says: ${id}`, text] as const,
    [`what the record says: ${id}`, record] as const,
  ]),
  ...shownLinks.flatMap(({ id, words }) =>
    words === undefined ? [] : [[`words of ${id}`, words] as const],
  ),
];

describe.each(AROUND)('around the picture: %s', (name, text) => {
  const byLanguage = byLanguageOf(text);

  it('is there in every language, with the numbers of the English', () => {
    expect(Object.keys(byLanguage).sort()).toEqual(Object.keys(CATALOGUES).sort());
    for (const [lang, words] of Object.entries(byLanguage)) {
      expect(words.trim(), lang).toBe(words);
      expect(numbersOf(words), lang).toEqual(numbersOf(byLanguage['en']!));
    }
  });

  it('ends as the English does', () => {
    for (const [lang, words] of Object.entries(byLanguage))
      expect(hasStop(words), lang).toBe(hasStop(byLanguage['en']!));
  });

  it('is in the scripts of the languages, apart from names of publishers', () => {
    const plain = (words: string) => words.replace(/Human Rights Watch|TRT World|Asia-Plus/g, '');
    for (const [lang, words] of Object.entries(byLanguage))
      expect(lettersOutside(scriptOf(lang), plain(words)), lang).toEqual([]);
  });

  it.runIf(name in LONGEST)('is short enough in every language', () => {
    for (const [lang, words] of Object.entries(byLanguage))
      expect(words.length, lang).toBeLessThanOrEqual(LONGEST[name]!);
  });
});

describe('the texts in the catalogues', () => {
  /** All strings of the map's data, however deep. */
  const stringsOf = (value: unknown): string[] =>
    typeof value === 'string'
      ? [value]
      : Object.values(value ?? {}).flatMap((inner) => stringsOf(inner));
  const said = new Set(stringsOf(article));

  it.each(OTHERS)(
    'are all of names and sentences of the record in %s',
    (_lang, { properNames }) => {
      const sentences = Object.keys(properNames);
      expect(sentences.length).toBeGreaterThan(100);
      expect(sentences.filter((english) => !said.has(english))).toEqual([]);
    },
  );

  it('are of no language but their own in the data', () => {
    const told = { ...article, alliances: [], disputes: [], actors: [] };
    expect(JSON.stringify(told)).not.toMatch(
      /\p{Script=Cyrillic}|\p{Script=Arabic}|\p{Script=Han}/u,
    );
  });
});

describe('the orthography', () => {
  it('is Tajik, with its own letters and without those it has given up', () => {
    const tajik = all.map(({ tg }) => tg).join(' ');
    for (const letter of 'ӣӯҳқҷғ') expect(tajik.toLowerCase()).toContain(letter);
    expect(tajik).not.toMatch(/[щцыь]/i);
    expect(all.map(({ ru }) => ru).join(' ')).not.toMatch(/[ӣӯҳқҷғ]/i);
  });

  it('is Persian: its own kaf and yeh, its own digits, and half-spaces within verbs', () => {
    const persian = all.map(({ fa }) => fa).join(' ');
    expect(persian).not.toMatch(/[كيى0-9٠-٩]/);
    expect(persian).toContain('\u200c');
    expect(persian).not.toMatch(/(?:^|\s)ن?می\s|\sها(?:ی)?\s|\u200c(?:\s|$)/);
  });
});

/** All values under a key, however deep. */
function valuesOf(value: unknown, key: string): unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [
    ...(name === key ? [inner] : []),
    ...valuesOf(inner, key),
  ]);
}

describe('what the first picture needs', () => {
  it.each([
    'headline',
    'deck',
    'deckNarrow',
    'summary',
    'credit',
    'name',
    'short',
    'note',
    'words',
  ])('has each %s plain', (key) => {
    const texts = valuesOf(articleFirst, key);
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.filter((text) => typeof text !== 'string')).toEqual([]);
  });

  it('has no word of another language', () => {
    expect(JSON.stringify(articleFirst)).not.toMatch(/\p{Script=Cyrillic}|\p{Script=Arabic}/u);
  });

  it('takes texts in the language of the data, else in English, else in any', () => {
    const title = { fa: 'ف', en: 'E', ru: 'Р' };
    expect(drawnPart({ title }).title).toBe('E');
    expect(drawnPart({ title, lang: 'ru' }).title).toBe('Р');
    expect(drawnPart({ title, lang: 'de' }).title).toBe('E');
    expect(drawnPart({ title: { fa: 'ف' } }).title).toBe('ف');
    expect(drawnPart({ title: 'Plain' }).title).toBe('Plain');
    expect(drawnPart({})).not.toHaveProperty('title');
  });

  it('takes no date for a text', () => {
    const date = { end: '2021' };
    const link = { ...article.links!.find(({ id }) => id === 'L01')!, date };
    const { links } = drawnPart({ links: [link], show: { links: ['L01'] } });
    expect(links![0]!.date).toEqual(date);
  });
});

describe('what no one has reviewed', () => {
  const creditIn = (lang: string, data: MapData = article) => {
    const { settings } = resolveSettings(data, {}, { atlas, overlays: [], today: '2026-01-31' });
    return buildScene(data, settings, { messages: CATALOGUES[lang]!, atlas, overlays: [] }).credit
      .text;
  };
  const mark = (lang: string) => CATALOGUES[lang]!.machineMade;

  const TRANSLATED = Object.keys(CATALOGUES).filter((lang) => lang !== 'en');

  it('is named in the data, also in its drawn part', () => {
    expect([...article.machineTranslated!].sort()).toEqual(TRANSLATED.toSorted());
    expect(articleFirst.machineTranslated).toEqual(article.machineTranslated);
  });

  it.each(TRANSLATED)('is marked in the credit in %s', (lang) => {
    expect(mark(lang)).toMatch(/\S/);
    expect(creditIn(lang).endsWith(mark(lang))).toBe(true);
  });

  it('is not marked in English', () => {
    expect(creditIn('en')).not.toContain(mark('en'));
  });

  it('is not marked where the data says nothing of it', () => {
    const { machineTranslated: _, ...data } = article;
    expect(creditIn('ru', data)).not.toContain(mark('ru'));
  });
});
