import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { WHOLE_OVERLAYS } from '../../../src/core/overlays/whole-overlays.js';
import { buildScene } from '../../../src/core/scene/build-scene.js';
import { resolveSettings } from '../../../src/core/scene/resolve-settings.js';
import { WORLDVIEWS } from '../../../src/core/geometry/worldviews.js';
import { CATALOGUES } from '../../../src/core/messages/catalogues.js';
import { renderCsv } from '../../../src/core/render/render-csv.js';
import { renderFigure } from '../../../src/core/render/render-figure.js';
import { en } from '../../../src/core/messages/en.js';
import type { Scene } from '../../../src/core/model/scene.js';
import { article } from '../../../src/datasets/article.js';
import { atlas, build, layout } from '../support.js';

const { geometries: pieces } = (
  JSON.parse(readFileSync(new URL('../../../geo/standard.topo.json', import.meta.url), 'utf8')) as {
    objects: { pieces: { geometries: { id: string; properties?: { d?: string } }[] } };
  }
).objects.pieces;

const textsOf = (scene: Scene, id: string) =>
  scene.table
    .find((section) => section.id === id)!
    .rows.map(({ cells }) => cells.map(({ text }) => text));

describe('the table of countries', () => {
  const { scene } = build({ alliances: ['sco', 'csto'] });

  it('comes first and has every country that the map names, by name', () => {
    expect(scene.table.map(({ id }) => id)).toEqual([
      'countries',
      'alliances',
      'disputes',
      'links',
      'corrections',
    ]);
    const names = textsOf(scene, 'countries').map(([name]) => name!);
    expect(names).toEqual([...names].sort());
    expect(names.length).toBeGreaterThan(70);
  });

  it('tells the capital and the roles in the bodies shown', () => {
    expect(scene.table[0]!.columns).toEqual(['Country', 'Capital', 'Role']);
    const rows = textsOf(scene, 'countries');
    expect(rows).toContainEqual(['Tajikistan', 'Dushanbe', 'SCO member, CSTO member']);
    expect(rows).toContainEqual(['Georgia', 'Tbilisi', 'CSTO former member']);
    expect(rows).toContainEqual(['Japan', 'Tokyo', '']);
  });

  it('has the id and the sources of the country', () => {
    for (const { item, citations } of scene.table[0]!.rows)
      expect(citations).toEqual(scene.items.get(item)!.citations);
  });

  it.each(Object.keys(WORLDVIEWS))('has the countries that are drawn in the view %s', (id) => {
    const { table, countries, worldview } = build({ worldview: id }).scene;
    const owners = new Set(
      pieces.map((piece) => {
        const { pieces: treated } = worldview;
        return (treated[piece.properties?.d ?? ''] ?? treated[piece.id])?.owner ?? piece.id;
      }),
    );
    const drawn = countries.filter(({ code }) => owners.has(code)).map((country) => country.id);
    expect(table[0]!.rows.map(({ item }) => item).sort()).toEqual(drawn.sort());
  });

  it('lists no land as a country that the view shows as part of another', () => {
    const codes = (worldview: string) =>
      build({ worldview }).scene.table[0]!.rows.map(({ item }) => item.slice('country:'.length));
    const disputed = ['PS', 'TW', 'XAB', 'XC', 'XK', 'XSO', 'XTN'];
    const listed = (view: string) => disputed.filter((code) => codes(view).includes(code));
    expect(listed('un')).toEqual(['PS', 'XK']);
    expect(listed('de-facto')).toEqual(disputed);
  });

  it('is sorted as the language sorts', () => {
    const ru = CATALOGUES['ru']!;
    const { settings } = resolveSettings(
      article,
      {},
      { atlas, overlays: WHOLE_OVERLAYS, today: '2026-01-31', worldviews: WORLDVIEWS },
    );
    const names = textsOf(
      buildScene(article, settings, { messages: ru, atlas, overlays: WHOLE_OVERLAYS }),
      'countries',
    ).map(([n]) => n!);
    expect(names).toEqual([...names].sort(new Intl.Collator('ru').compare));
  });

  it('is left out of a figure, which stays small', () => {
    const html = renderFigure(layout(scene, 'first-paint', 600, 400), scene, en);
    // Bodies, disputes, links and corrections.
    expect(html.match(/<table>/g)).toHaveLength(4);
    expect(html).not.toContain('<caption>Countries');
  });
});

describe('dates in the table', () => {
  it('carry the ISO date that they are sorted by', () => {
    const { scene } = build({ alliances: ['all'], disputes: ['all'], links: ['all'] });
    const dates = scene.table
      .filter(({ id }) => !['countries', 'corrections'].includes(id))
      .map(({ id, rows }) => [id, rows.map(({ cells }) => cells.at(-1)!)] as const);
    for (const [id, cells] of dates) {
      expect(cells.filter(({ sort }) => sort).length, id).toBeGreaterThan(0);
      for (const { text, sort } of cells)
        if (sort === undefined) expect([en.undated, en.sinceUnknown], id).toContain(text);
        else {
          expect(sort).toMatch(/^\d{4}(-\d\d){0,2}$/);
          expect(text).toContain(String(sort).slice(0, 4));
        }
    }
  });
});

describe('corrections', () => {
  const { scene } = build();
  const wordsOf = (id: string) => scene.items.get(id)!.details.map(({ text }) => text.text);

  it('are a table of what the article and the record say, where the map has links', () => {
    const { caption, columns, rows } = scene.table.find(({ id }) => id === 'corrections')!;
    expect([caption, ...columns]).toEqual([
      ...['Corrections and additions', 'The article says', 'The record says', 'Kind'],
    ]);
    expect(rows.map(({ cells }) => cells.map(({ text }) => text))).toContainEqual([
      'The border conflict is dated to September 2023.',
      'It took place from 14 to 17 September 2022.',
      'difference',
    ]);
    expect(rows.filter(({ cells }) => cells[2]!.text === 'addition')).toHaveLength(5);
    for (const { cells, citations } of rows)
      if (!cells[1]!.text.includes('outside the CSTO')) expect(citations).not.toEqual([]);
    expect(build({ links: ['none'] }).scene.table.map(({ id }) => id)).not.toContain('corrections');
  });

  it('that no editor has confirmed are told with their links alone', () => {
    const count = (scene: Scene) => textsOf(scene, 'corrections').length;
    expect(count(scene)).toBe(11);
    expect(count(build({ links: ['L18', 'L55'], unconfirmed: true }).scene)).toBe(13);
  });

  it('stand in the popup of the link that they concern, with their sources', () => {
    const item = scene.items.get('link:L44')!;
    expect(item.details.map(({ term }) => term)).toEqual(
      expect.arrayContaining(['The article says', 'The record says']),
    );
    expect(wordsOf('link:L44')).toContain('It took place from 14 to 17 September 2022.');
    expect(item.citations.map(({ text }) => text).join()).toContain('TRT World');
    expect(wordsOf('link:L01').join()).not.toContain('September 2023');
  });

  it('are read in the figure and in the table as a file', () => {
    const frame = layout(scene, 'first-paint', 480, 480);
    const figure = renderFigure(frame, scene, en);
    expect(figure).toContain('It took place from 14 to 17 September 2022.');
    const csv = renderCsv(scene.table, scene.dateline, en);
    expect(csv).toContain('"It took place from 14 to 17 September 2022."');
    // Whose judgement a statement is stands in both as well.
    for (const text of [figure, csv])
      expect(text).toContain('assessment: According to the author, Samantha Fanger (CPC).');
  });

  it('leave no judgement without its author where an item is heard; the description repeats none', () => {
    const judged = [...scene.items.values()].filter(
      (item) => 'claim' in item && ['assessment', 'forecast'].includes(String(item.claim)),
    );
    expect(judged.length).toBeGreaterThan(0);
    for (const item of judged) {
      expect(item.label, item.id).toContain('According to the author');
      const said = item.details.map(({ text }) => text.text);
      const own = 'summary' in item ? (item.summary as { text: string }).text : said[0]!;
      // The description counts judgements and repeats none of them.
      expect(scene.description).not.toContain(own);
    }
  });
});
