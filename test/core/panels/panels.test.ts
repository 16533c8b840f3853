import { describe, expect, it } from 'vitest';
import { PANEL_WORDS, panelWordsIn } from '../../../src/core/messages/panel-words.js';
import { CATALOGUES } from '../../../src/core/messages/catalogues.js';
import { WORLDVIEWS } from '../../../src/core/geometry/worldviews.js';
import { WHOLE_OVERLAYS } from '../../../src/core/overlays/whole-overlays.js';
import { buildPanels } from '../../../src/core/panels/build-panels.js';
import type { GivenPanels, Panels } from '../../../src/core/panels/panel-types.js';
import { csvOfPanels } from '../../../src/core/panels/csv-of-panels.js';
import { cutOf } from '../../../src/core/panels/render-pair.js';
import type { GivenOptions } from '../../../src/core/scene/map-options.js';
import { contrast } from '../../../src/core/style/contrast.js';
import { BODIES_PALETTE, panelColours } from '../../../src/core/style/panels-style.js';
import { article } from '../../../src/datasets/article.js';
import { atlas, printIssues } from '../support.js';

const build = (options: GivenOptions, lists: GivenPanels = {}, lang = 'en') =>
  buildPanels({ ...article, headline: undefined, title: undefined, focus: [] }, options, lists, {
    messages: CATALOGUES[lang as 'en']!,
    atlas,
    overlays: WHOLE_OVERLAYS,
    unused: [],
    today: '2026-01-31',
    worldviews: WORLDVIEWS,
  });
const sco = (dates: string, more: GivenOptions = {}) =>
  build({ alliances: 'sco', ...more }, { dates });

describe('small maps as scenes', () => {
  it('are all in one frame and projection, however their own would be', () => {
    const { panels } = sco('1996 2025');
    const [first, last] = panels.map(({ scene }) => scene);
    expect(first!.box).toEqual(last!.box);
    expect([first!.projection, last!.projection]).toEqual(['conic', 'conic']);
    expect(sco('2001', { projection: 'mercator' }).panels[0]!.scene.projection).toBe('mercator');
  });

  it.each(['1990 2017', '2017 1990'])('say once how borders are drawn, for %s', (dates) => {
    const words = sco(dates, { worldview: 'un' }).notes.map(({ text }) => text);
    const count = (part: string) => words.join(' ').split(part).length - 1;
    expect(count('United Nations usage')).toBe(1);
    expect(count('those of today')).toBe(1);
  });

  it('say how far facts are known where each map has a date of its own', () => {
    const words = sco('2001 2025').notes.map(({ text }) => text);
    expect(words[0]).toBe('Facts known to 30 June 2026.');
    expect(sco('2001 2027').notes.filter(({ text }) => /known to/i.test(text))).toHaveLength(1);
  });

  it('say who has joined and left since the map before, in the order in which they are listed', () => {
    const changes = (dates: string) =>
      build({ alliances: 'csto' }, { dates }).panels.map((panel) => panel.changes);
    expect(changes('1994 2000')).toEqual([[], ['No longer: Azerbaijan, Georgia, Uzbekistan']]);
    expect(changes('2000 1994')).toEqual([[], ['New: Azerbaijan, Georgia, Uzbekistan']]);
  });

  it('do not call the founders of a body new', () => {
    expect(sco('1999 2002').panels[1]!.changes).toEqual([]);
  });

  it('name only who has a part, and neither waters nor the focus', () => {
    const { scene } = sco('2001 2023', { focus: 'KZ' }).panels[1]!;
    const hidden = (id: string) => scene.labels?.get(id)?.hidden ?? false;
    expect(['country:RU', 'country:EG', 'country:KZ', 'water:caspian-sea'].map(hidden)).toEqual([
      false,
      false,
      true,
      true,
    ]);
    expect(scene.labels?.get('country:IR')?.text).toBe('+ Iran');
  });

  it('show nothing but what they differ in, unless the page names it', () => {
    const drawn = (options: GivenOptions) =>
      build(options, { by: 'alliances' }).panels.map(
        ({ scene }) => scene.overlays['links']!.length,
      );
    expect(drawn({ alliances: 'csto ots' })).toEqual([0, 0]);
    expect(drawn({ alliances: 'csto ots', links: 'L01' })).toEqual([1, 1]);
  });

  it('take what the table of views has, and only tell of areas that are not alike', () => {
    const { table, panels } = build({}, { worldviews: ['un', 'RU'] });
    expect(panels.map(({ head }) => head.text)).toEqual([
      'United Nations usage',
      'As seen by Russia',
    ]);
    const rows = table!.parts[0]!.rows.map(({ name, cells }) => [
      name.text,
      ...cells.map(({ words }) => words),
    ]);
    expect(rows).toContainEqual(['Crimea and Sevastopol', 'Ukraine', 'Russia']);
    expect(rows.map(([name]) => name)).not.toContain('Kashmir, Line of Control');
  });

  it('are of two where they are compared', () => {
    const pair = build({ alliances: 'sco' }, { dates: '2001 2017 2025', isPair: true });
    expect(pair.panels.map(({ key }) => key)).toEqual(['2001', '2025']);
    expect(printIssues(pair.issues)).toEqual([
      'attribute dates: a comparison is of two: of these 3 the first and the last are shown',
    ]);
  });

  it('take lists in any form', () => {
    for (const dates of [2001, {}, [2001, null], [{}], Symbol.iterator])
      expect(() => build({ alliances: 'sco' }, { dates })).not.toThrow();
    for (const by of [5, {}, [], 'constructor', null])
      expect(() => build({ alliances: 'sco' }, { by })).not.toThrow();
  });

  it('are told in every language', () => {
    expect(Object.keys(PANEL_WORDS).sort()).toEqual(Object.keys(CATALOGUES).sort());
    for (const lang of Object.keys(CATALOGUES)) {
      const words = panelWordsIn(lang);
      for (const said of [
        words.joined('X'),
        words.left('X'),
        words.seenBy('X'),
        words.share('X', '5'),
      ])
        expect(said).toContain('X');
      expect(
        build({ alliances: 'sco' }, { dates: '2017 2023' }, lang).panels[1]!.changes,
      ).toHaveLength(1);
    }
  });

  it.each([
    ['en', '2001–2025'],
    ['tg', '2001–2025'],
    ['ky', '2001–2025'],
    ['fa', '۲۰۰۱–۲۰۲۵'],
  ])('have a span of years bare in %s', (lang, span) => {
    const { title } = build({ alliances: 'sco' }, { dates: '2001 2025' }, lang);
    expect(title.text.endsWith(span)).toBe(true);
  });
});

describe('how they look', () => {
  it('has names that can be read and land that stands out', () => {
    const { land, focus, 'body-1-tint': member, 'body-1-text': text } = BODIES_PALETTE;
    expect(contrast(member, land)).toBeGreaterThanOrEqual(3);
    expect(contrast(text, member)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(BODIES_PALETTE['focus-text'], focus)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(BODIES_PALETTE['partner-text'], BODIES_PALETTE.partner)).toBeGreaterThanOrEqual(
      4.5,
    );
  });

  it('takes what a page says of small maps', () => {
    const css = panelColours('figure', '--_', 'light-dark');
    expect(css).toContain('--_body-1-tint:var(--cam-small-member,light-dark(#6e84bb,#6e84bb))');
  });

  it('lets the handle reach both edges', () => {
    expect([cutOf(0), cutOf(100)]).toEqual(['0%', '100%']);
    expect(cutOf(25)).toBe('calc(22px + (100% - 44px) * 0.25)');
  });
});

describe('the table of small maps', () => {
  const messages = CATALOGUES['en']!;
  const rowsOf = (panels: Panels) => panels.table!.parts.flatMap(({ rows }) => rows);

  it('has the sources of each row, each once', () => {
    for (const { citations } of rowsOf(sco('2001 2017 2025'))) {
      expect(citations.length).toBeGreaterThan(0);
      expect(new Set(citations.map(({ text, url }) => `${text} ${url}`)).size).toBe(
        citations.length,
      );
    }
  });

  it('is a CSV with a column for each map and the sources', () => {
    const lines = csvOfPanels(sco('2001 2023'), messages).trim().split('\r\n');
    expect(lines[0]).toContain('"Country","2001","2023","Sources"');
    const iran = lines.find((line) => line.includes('"Iran"'))!;
    expect(iran).toMatch(/"Iran","no role","member",".*https?:/);
    expect(new Set(lines.map((line) => line.split('","').length)).size).toBe(1);
  });
});
