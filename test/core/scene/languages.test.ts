/**
 * The whole record in every language of the interface: what a reader sees of it is in that language, or marked as in another.
 */
import { describe, expect, it } from 'vitest';
import { CATALOGUES } from '../../../src/core/messages/catalogues.js';
import type { TextMark } from '../../../src/core/model/mark.js';
import { createSceneContext } from '../../../src/core/model/scene-context.js';
import type { Phrase, Scene } from '../../../src/core/model/scene.js';
import { WORLDVIEWS } from '../../../src/core/geometry/worldviews.js';
import { WHOLE_OVERLAYS } from '../../../src/core/overlays/whole-overlays.js';
import { buildScene } from '../../../src/core/scene/build-scene.js';
import { resolveSettings } from '../../../src/core/scene/resolve-settings.js';
import { article } from '../../../src/datasets/article.js';
import { atlas, layout } from '../support.js';

/** Languages that are not written in Latin letters. */
const OTHER_SCRIPTS = ['ru', 'tg', 'kk', 'ky', 'fa', 'ar', 'zh'];
/** What has Latin letters in every language: names of products, and the one body that is called by a formula. */
/** Also publishers without a name in the language: they are cited as they call themselves. */
const LATIN = /Natural Earth|C5\+1|Human Rights Watch|TRT World|Asia-Plus/g;

/** Names that these languages write as English does. */
const ALIKE: Readonly<Record<string, string>> = {
  uz: 'ECO|CICA|NATO|TRACECA|GUAM|GUUAM|TURKSOY|BRICS|BRIC|Isfara|Shohimardon|Zaranj|Srinagar|Istanbul|Simferopol|Sevastopol|Tiraspol',
  tk: 'ECO|CICA|NATO|TRACECA|GUAM|GUUAM|OIC|Isfara|Rogun|Batken|Aktau|Srinagar|Tawang|Simferopol|Tiraspol',
  tr: 'TRACECA|GUAM|GUUAM|BRICS|BRIC|Sarvan (Sarvak)|Sir Creek|Isfara|Rogun|Batken|Srinagar|Tawang|Tiraspol|Taliban',
  de: 'OTS|ECO|CICA|NATO|TRACECA|GUAM|GUUAM|OIC|TURKSOY|BRICS|BRIC|Sir Creek|Isfara|Rogun|Batken|Srinagar|Muzaffarabad|Tawang|Istanbul|Simferopol|Tiraspol|Taliban',
  fr: 'CICA|TRACECA|GUAM|GUUAM|TURKSOY|BRICS|BRIC|Sarvan (Sarvak)|Sokh|Sir Creek|Isfara|Batken|Ravon (Sokh)|Srinagar|Muzaffarabad|Tawang|Istanbul|Khankendi / Stepanakert|Tskhinvali|Simferopol|Tiraspol',
};

const scenes = new Map<string, Scene>();
function sceneIn(lang: string): Scene {
  const known = scenes.get(lang);
  if (known) return known;
  const every = { alliances: ['all'], disputes: ['all'], links: ['all'], unconfirmed: true };
  const { settings } = resolveSettings(
    article,
    { ...every, asOf: '2026-06-30' },
    { atlas, overlays: WHOLE_OVERLAYS, today: '2026-06-30', worldviews: WORLDVIEWS },
  );
  const messages = CATALOGUES[lang]!;
  const scene = buildScene(article, settings, { messages, atlas, overlays: WHOLE_OVERLAYS });
  scenes.set(lang, scene);
  return scene;
}

/** Words that a reader sees around the map and on it, as far as they are not marked as in another language. */
function visibleWords(scene: Scene): string[] {
  const phrases: readonly Phrase[] = [
    scene.title,
    scene.credit,
    ...[scene.dateline, scene.convention, scene.description].map((text) => ({ text })),
    ...scene.legend.map(({ label }) => label),
    ...scene.table.flatMap(({ caption, columns, rows }) => [
      ...[caption, ...columns].map((text) => ({ text })),
      ...rows.flatMap(({ cells }) => cells),
    ]),
    ...scene.waters.map(({ name }) => ({ text: name })),
    ...[...scene.items.values()].flatMap(({ title, details }) => [
      title,
      ...details.flatMap(({ term = '', text }) => [{ text: term }, text]),
    ]),
  ];
  return phrases.flatMap(({ text, lang }) => (lang === undefined ? [text] : []));
}

/** What is named on the map itself, from far and from near. */
function labelsOn(scene: Scene): string[] {
  const boxes = [scene.box, [67, 36, 75, 42]] as const;
  return boxes.flatMap((box) =>
    layout({ ...scene, box: [...box] }, 'standard', 1600, 1200).items.flatMap(({ marks }) =>
      marks
        .filter((mark): mark is TextMark => mark.type === 'text')
        .map(({ lines }) => lines.join(' ')),
    ),
  );
}

/** A country without a usual short form is labelled by its code in little space, and explained below the map. */
const isCode = (text: string) => /^[A-Z]{2}$/.test(text);
const inLatin = (texts: readonly string[]) =>
  [...new Set(texts)].filter((text) => !isCode(text) && /[a-z]/i.test(text.replace(LATIN, '')));

describe.each(OTHER_SCRIPTS)('the map in %s', (lang) => {
  it('has no Latin letters in its words', () => {
    const words = visibleWords(sceneIn(lang));
    expect(words.length).toBeGreaterThan(2000);
    expect(inLatin(words).join('\n')).toBe('');
  });

  it('has none in its labels', () => {
    const labels = labelsOn(sceneIn(lang));
    expect(labels.length).toBeGreaterThan(40);
    expect(inLatin(labels).join('\n')).toBe('');
  });
});

describe.each(Object.keys(CATALOGUES))('the map in %s', (lang) => {
  const scene = sceneIn(lang);
  const words = visibleWords(scene);

  it('has no raw key in its words and tables', () => {
    const cells = scene.table.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells));
    const texts = [...words, ...cells.map(({ text }) => text)];
    expect(texts.filter((text) => /^[a-z]+:[a-z]/.test(text))).toEqual([]);
    expect(texts.filter((text) => /\b(?:x|org|actor|group|hist|place):[a-z]/.test(text))).toEqual(
      [],
    );
  });

  it('names every body, dispute and place as is usual in the language', () => {
    if (lang === 'en') return;
    const context = createSceneContext(article, '2026-06-30', lang, CATALOGUES[lang]!, atlas);
    const named = [
      ...article.alliances!.flatMap(({ short, name, names = [] }) => [
        ...[short, name],
        ...names.flatMap((earlier) => [earlier.short, earlier.name]),
      ]),
      ...article.disputes!.map(({ name }) => name),
      ...article.places!.map(({ name }) => name),
      ...article.actors!.map(({ name }) => name),
    ].map((name) => context.text(name));
    const english = [...new Set(named.flatMap((name) => (name.lang === 'en' ? [name.text] : [])))];
    expect(english.filter((name) => !isAlike(name, lang))).toEqual([]);
  });
});

it.each([
  ['en', 'Active since 1991.'],
  ['de', 'Andauernd seit 1991.'],
  ['tr', '1991 yılından beri sürüyor.'],
  ['tg', 'Аз соли 1991 идома дорад.'],
  ['ky', '1991-жылдан бери уланууда.'],
  ['zh', '自1991年起持续中。'],
])('a card in %s says since when where its sentences have that', (lang, words) => {
  const { items } = sceneIn(lang);
  expect(items.get('dispute:ge-az-david-gareja')!.brief!.standing.text).toContain(words);
});

describe('the map in French', () => {
  const words = [...new Set(visibleWords(sceneIn('fr')))];

  it('elides vowels', () => {
    // An h is mute in none of the words that follow these here.
    const open = /(?:^|[\s(])(?:de|le|la|que|ne|se|jusque) [aeiouyàâéèêëîïôû]/iu;
    expect(words.filter((text) => open.test(text))).toEqual([]);
  });

  it('writes the first of a month as an ordinal', () => {
    const firsts = words.flatMap((text) => text.match(/(?<![\d–-])1(?:er)? \p{L}+ \d{4}/gu) ?? []);
    expect(firsts.length).toBeGreaterThan(3);
    expect(firsts.filter((text) => !text.startsWith('1er '))).toEqual([]);
  });

  it('has a space before colons and semicolons, at which no line breaks', () => {
    expect(words.filter((text) => /[^\s\u00a0\u202f][:;?!](?:\s|$)/u.test(text))).toEqual([]);
    expect(words.filter((text) => text.includes('\u00a0:')).length).toBeGreaterThan(100);
    expect(words.filter((text) => / [:;?!](?:\s|$)/u.test(text))).toEqual([]);
  });
});

describe.each(['fa', 'ar'])('sources in %s', (lang) => {
  it('that are in Latin letters run in their own order from end to end', () => {
    const citations = [...sceneIn(lang).items.values()].flatMap((item) => item.citations);
    const latin = citations.filter(({ text }) => !/\p{Script=Arabic}/u.test(text));
    expect(latin.length).toBeGreaterThan(100);
    expect(latin.filter(({ text }) => !/^\u2068[^\u2068\u2069]+\u2069$/u.test(text))).toEqual([]);
  });
});

describe('the map in Turkish', () => {
  it('tells dotted from dotless i, also where a sentence begins', () => {
    const { timeline } = CATALOGUES['tr']!;
    expect(timeline.begins('ilişki', 'x')).toBe('İlişki: x');
    // Of the names here these alone begin with a dotless I.
    const known = /^(?:Irak|Issık|Irtış|Isfara)/u;
    const dotless = visibleWords(sceneIn('tr')).flatMap(
      (text) => text.match(/(?<!\p{L})I\p{Ll}+/gu) ?? [],
    );
    expect([...new Set(dotless)].filter((word) => !known.test(word))).toEqual([]);
  });
});

describe.each(Object.keys(CATALOGUES))('sentences in %s', (lang) => {
  const scene = sceneIn(lang);

  it('have one full stop each, and one colon', () => {
    const words = [...visibleWords(scene), ...[...scene.items.values()].map(({ label }) => label)];
    expect(words.filter((text) => /\.\.|。\.|。。|。 |\p{Script=Han}\. /u.test(text))).toEqual([]);
    // What the map shows is a list after a colon: its parts have none.
    for (const overlay of ['alliances', 'disputes'] as const)
      expect(CATALOGUES[lang]!.overlays[overlay].describe!(2, () => ['§a'])).not.toMatch(/[:：]/);
  });
});

describe('the map in Chinese', () => {
  it('has marks of its own, not those of Latin letters', () => {
    const han = /\p{Script=Han}/u;
    const words = visibleWords(sceneIn('zh')).filter((text) => han.test(text));
    expect([...new Set(words)].filter((text) => /[,;:?!]/.test(text))).toEqual([]);
  });
});

/** Names that are written in the language as in English: by some that have Latin letters, and formulas by all. */
function isAlike(name: string, lang: string): boolean {
  if (/^\P{L}*C5\+1\P{L}*$/u.test(name)) return true;
  return !OTHER_SCRIPTS.includes(lang) && (ALIKE[lang] ?? '').split('|').includes(name);
}

describe('Chinese', () => {
  it('has marks of full width between its own words', () => {
    const scene = sceneIn('zh');
    const items = [...scene.items.values()];
    const briefs = items.flatMap(({ brief }) => (brief ? [brief.standing] : []));
    const words = [
      ...visibleWords(scene),
      ...items.map(({ label }) => label),
      ...briefs.flatMap(({ text, lang }) => (lang === undefined ? [text] : [])),
    ];
    expect(words.length).toBeGreaterThan(500);
    // A sentence in English, which the record has where it is not translated, keeps its stop.
    const half = /\p{Script=Han}[,;:.!?()]|(?<![A-Za-z])[,;:.!?()]\s*\p{Script=Han}/u;
    expect([...new Set(words.filter((text) => half.test(text)))]).toEqual([]);
  });
});
