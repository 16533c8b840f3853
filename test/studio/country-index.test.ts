import { describe, expect, it } from 'vitest';
import { CATALOGUES } from '../../src/core/messages/catalogues.js';
import { createCountryIndex } from '../../studio/src/data/country-index.js';
import { LANGUAGES } from '../../studio/src/languages.js';

const index = createCountryIndex();
const codeOf = (text: string) => index.find(text).code;

/** Codes that the map has of its own, for what no list of countries has. */
const isOwn = (code: string) => code.startsWith('X') && code !== 'XK';

describe('a country in a table', () => {
  it.each([
    ['TJ', 'TJ'],
    ['tjk', 'TJ'],
    [' Tajikistan ', 'TJ'],
    ['TAJIKISTAN', 'TJ'],
    ['Tadschikistan', 'TJ'],
    ['Tadjikistan', 'TJ'],
    ['Таджикистан', 'TJ'],
    ['Тоҷикистон', 'TJ'],
    ['تاجیکستان', 'TJ'],
    ['تاجيكستان', 'TJ'],
    ['塔吉克斯坦', 'TJ'],
    ['Turkey', 'TR'],
    ['Türkiye', 'TR'],
    ['Russia', 'RU'],
    ['Iran', 'IR'],
    ['the United States', 'US'],
    ['Киргизия', 'KG'],
    ['Kosovo', 'XK'],
    ['Eýran', 'IR'],
    ['Yrak', 'IQ'],
  ])('%s is %s', (name, code) => {
    expect(codeOf(name)).toBe(code);
  });

  it.each(Object.keys(LANGUAGES))('is known by the names that the map has in %s', (lang) => {
    const names = Object.entries(CATALOGUES[lang]!.countries).filter(([code]) => !isOwn(code));
    expect(names.length).toBeGreaterThan(3);
    const wrong = names.filter(([code, name]) => codeOf(name ?? '') !== code);
    expect(wrong).toEqual([]);
  });

  it.each(Object.keys(LANGUAGES))('is known by the names that browsers have in %s', (lang) => {
    const names = new Intl.DisplayNames(lang, { type: 'region' });
    const states = ['KZ', 'KG', 'TJ', 'TM', 'UZ', 'AF', 'IR', 'IQ', 'RU', 'CN'];
    expect(states.map((code) => codeOf(names.of(code) ?? ''))).toEqual(states);
  });

  it.each([
    ['Ubzekistan', 'UZ'],
    ['Kazahkstan', 'KZ'],
    ['Kyrgistan', 'KG'],
    ['Туркменистаан', 'TM'],
  ])('%s is misspelt; %s is suggested, and not taken', (name, code) => {
    expect(index.find(name)).toMatchObject({ code: undefined, suggestion: { code } });
  });

  it.each(['', '12', 'Samarkand', 'Central Asia', 'constructor'])('%s is none', (name) => {
    expect(index.find(name)).toEqual({ code: undefined });
  });
});
