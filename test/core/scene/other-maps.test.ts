import { describe, expect, it } from 'vitest';
import { CATALOGUES } from '../../../src/core/messages/catalogues.js';
import type { MapData } from '../../../src/core/data/map-data.js';
import { formatDate } from '../../../src/core/model/format-date.js';
import { WHOLE_OVERLAYS } from '../../../src/core/overlays/whole-overlays.js';
import { layoutCard } from '../../../src/core/render/layout-card.js';
import { buildScene } from '../../../src/core/scene/build-scene.js';
import { resolveSettings } from '../../../src/core/scene/resolve-settings.js';
import { article } from '../../../src/datasets/article.js';
import { renderStaticMap } from '../../../src/static.js';
import { byLanguageOf } from '../by-language.js';
import { atlas, build, goodLink } from '../support.js';

// A map that a page chooses, or has data of its own for, says what it shows and never what the article's map says.

const ARTICLE = [
  ...Object.values(byLanguageOf(article.headline)),
  ...Object.values(byLanguageOf(article.deck)),
  ...Object.values(byLanguageOf(article.deckNarrow)),
  ...Object.values(byLanguageOf(article.kicker)).filter((text) => text.length > 12),
  'Samantha Fanger, Caspian Policy Center',
  'The article dates',
];

it('is about words of the article in every language', () => {
  expect(ARTICLE.length).toBeGreaterThan(3 * Object.keys(CATALOGUES).length);
});

const CHOICES = {
  bodies: { alliances: ['csto', 'eaeu'], disputes: ['none'], links: ['none'] },
  'one of the bodies of the article': { alliances: ['sco'] },
  disputes: { disputes: ['core'], alliances: ['none'], links: ['none'] },
  'overlays alone': { overlays: ['alliances'] },
  'another focus': { focus: ['KZ'] },
  'another date': { asOf: '2021' },
} as const;

describe('a map chosen by options', () => {
  it.each(Object.entries(CHOICES))('%s: has no word of the article', (_, options) => {
    const { html, issues } = renderStaticMap(undefined, options);
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    for (const words of ARTICLE) expect(html).not.toContain(words);
  });

  it.each(Object.keys(CATALOGUES))('is called what it shows in %s', (lang) => {
    const { bodies } = CHOICES;
    const { title, html } = renderStaticMap(undefined, { ...bodies, asOf: '2022-09-16', lang });
    for (const words of ARTICLE) expect(html).not.toContain(words);
    expect(title).toMatch(lang === 'fa' ? /۲۰۲۲/ : /2022/);
    expect(title).not.toMatch(/CSTO|EAEU/);
  });

  it('is called by its bodies and disputes and its date', () => {
    const titleOf = (options: Parameters<typeof renderStaticMap>[1]) =>
      renderStaticMap(undefined, options).title;
    const none = { alliances: ['none'], disputes: ['none'], links: ['none'] };
    expect(titleOf({ ...CHOICES.bodies, asOf: '2022-09-16' })).toBe(
      'Collective Security Treaty Organization and Eurasian Economic Union, 16 September 2022',
    );
    expect(titleOf({ ...none, disputes: ['kg-tj-border'] })).toBe(
      'Kyrgyzstan-Tajikistan border, 2 November 2023',
    );
    expect(titleOf({ ...none, alliances: ['ots'], disputes: ['core'], asOf: '2023' })).toMatch(
      /^Organization of Turkic States and \d+ disputes, 2023$/,
    );
    expect(titleOf({ ...none, alliances: ['sco', 'cis', 'csto', 'eaeu'] })).toBe(
      'Alliances and organisations, 2 November 2023',
    );
    expect(titleOf(none)).toBe('Map of Central Asia and its neighbours, 2 November 2023');
  });

  it('has the headline that its page gives it', () => {
    const { title, html } = renderStaticMap(undefined, {
      ...CHOICES.bodies,
      headline: 'Two blocs, one map',
    });
    expect(title).toBe('Two blocs, one map');
    expect(html).toContain('<p class="cam-title">Two blocs, one map</p>');
  });

  it('names who published its own sources', () => {
    const { html } = renderStaticMap(undefined, CHOICES.bodies);
    const credit = /class="cam-credit">(.*?)<\/p>/.exec(html)![1]!;
    expect(credit).toMatch(/^Sources: .+; .+\. Map data: Natural Earth\.$/);
    expect(credit.split('; ').length).toBeLessThanOrEqual(7);
  });
});

describe("the article's map", () => {
  it.each([
    ['as it is', {}],
    ['as others see borders', { worldview: 'IN' }],
    ['in another projection', { projection: 'conic' }],
    ['named as it is', { alliances: ['OTS'], focus: ['TJ'], asOf: '2023-11-02' }],
  ] as const)('%s has its own words', (_, options) => {
    expect(renderStaticMap(undefined, options).html).toContain('The article dates');
  });
});

describe('data of its own', () => {
  const own: MapData = {
    sources: {
      a: { publisher: 'Alpha', title: 'A' },
      b: { publisher: 'Beta', title: 'B' },
      c: { publisher: 'Gamma', title: 'C', cite: false },
    },
    links: [
      { ...goodLink, id: 'one', sources: ['b', 'c'] },
      { ...goodLink, id: 'late', sources: ['a'], date: { start: '2030' } },
    ],
  };

  it('keeps its words whatever a page chooses of it', () => {
    const data = { ...own, headline: 'Mine', deck: 'All mine.', kicker: 'Here', note: 'So it is.' };
    const { html } = renderStaticMap(data, { links: ['one'], asOf: '2024' });
    for (const words of ['Mine', 'All mine.', 'Here', 'So it is.']) expect(html).toContain(words);
  });

  it('names the publishers of what is drawn, each once, in the place of a credit', () => {
    expect(build({ asOf: '2024' }, own).scene.credit.text).toBe(
      'Sources: Beta. Map data: Natural Earth.',
    );
    expect(build({ asOf: '2024' }, { ...own, credit: 'Ours' }).scene.credit.text).toBe(
      'Sources: Ours. Map data: Natural Earth.',
    );
    expect(build({}, {}).scene.credit.text).toBe('Map data: Natural Earth.');
  });

  it('names six of many, and says how many more there are', () => {
    const keys = [...'abcdefghi'];
    const many: MapData = {
      sources: Object.fromEntries(keys.map((key) => [key, { publisher: `P${key}`, title: key }])),
      links: [{ ...goodLink, sources: keys }],
    };
    expect(build({ asOf: '2024' }, many).scene.credit.text).toBe(
      'Sources: Pa; Pb; Pc; Pd; Pe; Pf; and 3 more. Map data: Natural Earth.',
    );
  });

  it('says its own description before the one that is worked out', () => {
    const { description } = build({}, { ...own, alt: 'One arrow.' }).scene;
    expect(description).toMatch(/^One arrow\. .*The map shows the situation/);
  });

  it('prints corrections of what is drawn, and tells the others in About', () => {
    const correction = { text: 'So it says.', record: 'So it is.', note: 'It differs.' };
    const data: MapData = {
      ...own,
      corrections: [
        { ...correction, id: 'drawn', links: ['one'] },
        { ...correction, id: 'not-drawn', links: ['late'], note: 'Not here.' },
        { ...correction, id: 'open', links: ['one'], note: 'Open.', confidence: 'check' },
      ],
    };
    const { remarks, corrections } = build({ asOf: '2024' }, data).scene;
    expect(remarks.map(({ text }) => text)).toEqual(['It differs.']);
    expect(corrections).toHaveLength(2);
  });
});

describe('a date after the end of the record', () => {
  it.each(Object.keys(CATALOGUES))('is told with it in %s', (lang) => {
    const messages = CATALOGUES[lang]!;
    const { html, svg } = renderStaticMap(undefined, { asOf: '2026-11-27', lang, caption: true });
    const date = /class="cam-date cam-beyond">(.*?)<\/span>/.exec(html)![1]!;
    const known = messages.knownTo(formatDate('2026-06-30', lang, messages.dates));
    expect(date).toContain(known);
    // Captions of tables, the description and the card say it too.
    expect(/<caption>(.*?)<\/caption>/.exec(html)![1]).toContain(known);
    expect(/<desc[^>]*>(.*?)<\/desc>/.exec(svg)![1]).toContain(known);
  });

  it.each(Object.values(CATALOGUES))('is a part of a sentence everywhere in $lang', (messages) => {
    const date = formatDate('2026-06-30', messages.lang, messages.dates);
    const known = messages.knownTo(date);
    expect(/[.。]$/.test(known)).toBe(known.endsWith(date) && date.endsWith('.'));
    const overlays = WHOLE_OVERLAYS;
    const needs = { atlas, overlays, today: '2026-01-31' };
    const { settings } = resolveSettings(article, { asOf: '2026-11-27' }, needs);
    const scene = buildScene(article, settings, { messages, atlas, overlays });
    for (const words of [scene.dateline, scene.situation, scene.description])
      expect(words).toContain(known);
    // Where the ticks of a timeline end.
    expect(scene.knownTo).toBe('2026-06-30');
    const squeezed = (words: string) => words.replace(/[\s\u2066-\u2069]/g, '');
    const card = layoutCard(scene, { width: 1200, height: 900 })!;
    expect(squeezed(card.texts.map(({ text }) => text).join(''))).toContain(squeezed(known));
  });

  it('is said in English as the editors wish it', () => {
    const { scene } = build({ asOf: '2026-11-27' });
    expect(scene.dateline).toBe('As of 27 November 2026; facts known to 30 June 2026');
    expect(scene.isBeyondRecord).toBe(true);
    expect(build({ asOf: '2026-06-30' }).scene).toMatchObject({
      dateline: 'As of 30 June 2026',
      isBeyondRecord: false,
    });
  });
});

describe('a date at which nothing of it is there', () => {
  it('is told with the first at which something is', () => {
    const none = { disputes: ['none'], links: ['none'] };
    const { scene } = build({ ...none, alliances: ['sco'], asOf: '1994-05-03' });
    expect(scene.nearest).toEqual({ date: '2001-06-15', words: '15 June 2001' });
    expect(build({ ...none, alliances: ['sco'], asOf: '2005' }).scene.nearest).toBeUndefined();
    expect(build({ ...none, alliances: ['none'] }).scene.nearest).toBeUndefined();
  });
});
