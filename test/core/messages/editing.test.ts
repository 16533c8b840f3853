import { describe, expect, it } from 'vitest';
import { CATALOGUES } from '../../../src/core/messages/catalogues.js';
import { sayCloseUp } from '../../../src/core/messages/say-close-up.js';
import { formatDate } from '../../../src/core/model/format-date.js';
import { titleTable } from '../../../src/core/render/title-table.js';

// What editors of the languages would mend, as they read the catalogues whole.

const inWords = (lang: string, date: string) =>
  formatDate(date, lang, CATALOGUES[lang]!.dates).replaceAll('\u00a0', ' ');

describe('a date within a sentence', () => {
  const said = (lang: string, date: string) => {
    const { asOf, knownTo, states } = CATALOGUES[lang]!;
    const words = inWords(lang, date);
    return [asOf(words), knownTo(words), states.empty(words)];
  };

  it('has its article in French, elided before a vowel, or none', () => {
    const empties = ['2023-11-02', '2023-08', '2023'].map((date) => said('fr', date)[2]);
    expect(empties).toEqual([
      'Rien sur cette carte ne date du 2 novembre 2023 ou d’avant.',
      'Rien sur cette carte ne date d’août 2023 ou d’avant.',
      'Rien sur cette carte ne date de 2023 ou d’avant.',
    ]);
  });

  it('is a year with its word in Russian', () => {
    expect(said('ru', '2023')).toEqual([
      'По состоянию на 2023 год',
      'факты известны по 2023 год',
      'На 2023 год на этой карте ещё ничего нет.',
    ]);
    expect(said('ru', '2023-11')[2]).toBe('На ноябрь 2023 г. на этой карте ещё ничего нет.');
  });

  it('has its article in German where it has a day', () => {
    expect(said('de', '2023-11-02')[2]).toContain('auf den 2. November 2023');
    expect(said('de', '2023')[2]).toContain('auf 2023');
  });
});

describe('a span of time', () => {
  it.each([
    ['ky', 'бери', '2022-жылдын 14-сентябрынан 2023-жылдын октябрына чейин'],
    ['tk', 'bäri', '2022-nji ýylyň 14-nji sentýabryndan 2023-nji ýylyň oktýabryna çenli'],
  ])('begins in %s without the word for "since", %s', (lang, since, words) => {
    const { between, since: sayLasting } = CATALOGUES[lang]!;
    expect(between(inWords(lang, '2022-09-14'), inWords(lang, '2023-10'))).toBe(words);
    expect(sayLasting(inWords(lang, '2022-09-14'))).toContain(` ${since}`);
  });
});

describe('the year from which a strip of time begins', () => {
  it.each([
    ['ru', '1991 г.'],
    ['tg', 'соли 1991'],
    ['kk', '1991 жылдан'],
    ['ky', '1991-жылдан'],
    ['uz', '1991-yildan'],
    ['tk', '1991-nji ýyldan'],
  ])('is a year in %s', (lang, year) => {
    expect(CATALOGUES[lang]!.parts.earlier('1991')).toContain(year);
  });

  it('has the ending of its ordinal in Turkmen', () => {
    expect(CATALOGUES['tk']!.parts.earlier('1990')).toContain('1990-njy');
  });
});

it('counts bodies in Arabic with the noun that the number asks for', () => {
  const { tooMany } = CATALOGUES['ar']!.parts;
  expect(tooMany(7)).toMatch(/^7 منظمات/);
  expect(tooMany(15)).toMatch(/^15 منظمة/);
});

// Names come as they stand alone; a preposition that needs an article or elision would be wrong for some of them.
it.each([
  ['fr', /\b[Dd]e §/],
  ['de', /\bvon §/],
])('puts names in no case that they have not in %s', (lang, preposition) => {
  const { heldBy, fromFar, toFar, shaded } = CATALOGUES[lang]!;
  for (const say of [heldBy, fromFar, toFar, shaded]) {
    expect(say('§')).toContain('§');
    expect(say('§')).not.toMatch(preposition);
  }
});

describe('punctuation between words from two places', () => {
  it.each([
    ['zh', '联盟与组织。截至2023年'],
    ['ru', 'Союзы и организации. По состоянию на 2023 год'],
    ['fa', 'پیمان‌ها و سازمان‌ها. وضعیت در ۲۰۲۳'],
    ['en', 'Alliances and organisations. As of 2023'],
  ])('parts the name of a table from its date in %s', (lang, title) => {
    const messages = CATALOGUES[lang]!;
    const dateline = messages.asOf(inWords(lang, '2023'));
    expect(titleTable(messages.overlays.alliances.title, dateline, messages)).toBe(title);
  });

  it.each([
    ['zh', '显示特写：'],
    ['fr', 'Afficher en gros plan\u00a0: '],
    ['en', 'Show close-up: '],
  ])('leads to the caption of a close-up in %s', (lang, lead) => {
    expect(sayCloseUp(CATALOGUES[lang]!)).toBe(lead);
  });
});

/** Names that were written in two ways in one language, by the form that is not used. */
const SECOND_FORMS: Readonly<Record<string, RegExp>> = {
  fr: /Kirghizistan/,
  tk: /Taliban|Kaspi|Hilmend|Dnestrýaka/,
  tg: /давлатҳои турк(?![ӣз])/,
  ar: /اللقاءات التشاورية/,
  fa: /ج\. آذربایجان/,
};

it.each(Object.entries(SECOND_FORMS))('writes each name one way in %s', (lang, second) => {
  const { countries, shortCountries, capitals, waters, properNames } = CATALOGUES[lang]!;
  const names = [countries, shortCountries, capitals, waters, properNames];
  const found = names.flatMap((table) => Object.values(table)).filter((name) => second.test(name!));
  expect(found).toEqual([]);
});
