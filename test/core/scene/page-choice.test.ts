import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CATALOGUES } from '../../../src/core/messages/catalogues.js';
import { droppedIssues } from '../../../src/core/scene/dropped-issues.js';
import { renderStaticMap } from '../../../src/static.js';
import { article } from '../../../src/datasets/article.js';
import { articleInsets } from '../../../src/datasets/article-insets.js';
import type { Frame } from '../../../src/core/model/frame.js';
import { byLanguageOf } from '../by-language.js';
import { build, layout, parse } from '../support.js';
import { picture } from '../parts/support.js';

const readJson = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
const readGallery = (name: string) => readJson(`../../../examples/gallery/${name}.json`);

const fillsOf = ({ items }: Frame): (string | undefined)[] =>
  items.flatMap(({ marks }) => marks.map(({ style }) => style.fill));

describe('a map on which a page has chosen other items', () => {
  const hasFocus = (options: Parameters<typeof renderStaticMap>[1]) =>
    renderStaticMap(undefined, options).svg.includes('in-focus');

  it('has the focus of the story with the story alone', () => {
    const own = renderStaticMap(undefined, {}).svg;
    const focusFill = /var\(--cam-focus,|#0e5a66/;
    expect(own).toMatch(focusFill);
    for (const options of [{ alliances: 'csto eaeu' }, { disputes: 'all', links: 'none' }]) {
      const asked = { ...options, links: 'none' };
      const plain = renderStaticMap(undefined, asked).svg;
      const focused = renderStaticMap(undefined, { ...asked, focus: 'TJ' }).svg;
      expect(plain).not.toBe(focused);
      expect(hasFocus(asked)).toBe(false);
    }
  });

  it('keeps the frame of the story where it asks for what the story shows', () => {
    const same = build({ disputes: 'kg-tj-border' }).scene;
    expect(same.box).toEqual(build().scene.box);
    expect(build({ disputes: 'all' }).scene.box).not.toEqual(same.box);
  });

  it('is headed by bodies and disputes, and by links where there is nothing else', () => {
    const untold = { ...article, headline: undefined, title: undefined };
    expect(build({ alliances: 'csto', disputes: 'none' }, untold).scene.title.text).toBe(
      'Collective Security Treaty Organization, 2 November 2023',
    );
    expect(build({ disputes: 'all', alliances: 'none' }, untold).scene.title.text).toMatch(
      /^\d+ disputes, /,
    );
    expect(build({ disputes: 'none', alliances: 'none' }, untold).scene.title.text).toMatch(
      /^\d+ links, /,
    );
  });
});

describe('what a body says', () => {
  const wordsOf = (alliances: string) => {
    const { labels, items } = layout(build({ alliances }).scene, 'standard', 976, 600);
    const { key } = labels.find(({ item, kind }) => item === 'link:L45' && kind === 'words')!;
    return items.find((item) => item.key === key)!.marks.find(({ type }) => type === 'text')!;
  };

  it('has the colour of that body on its own land, and not of another that is drawn', () => {
    expect(wordsOf('ots').style.fill).toBe('body-1-text');
    expect(wordsOf('csto').style.fill).not.toMatch(/^body/);
  });
});

describe('bodies that find no room on one map', () => {
  it('are told by small maps, and each is named', () => {
    const { scene } = build({ alliances: 'csto eaeu ots', links: 'none' });
    const frame = layout(scene, 'standard', 360, 371);
    expect(scene.form).toBe('map');
    expect(frame.form).toBe('multiples');
    expect(droppedIssues(frame)).toContainEqual({
      path: 'picture',
      message:
        '"Organization of Turkic States" has no room on one map with bodies that it overlaps: small maps and the table have it',
      severity: 'info',
    });
    const { html } = renderStaticMap(undefined, { alliances: 'csto eaeu ots', width: 360 });
    expect(html).toContain('Who is in what');
  });
});

describe('the valley of the gallery', () => {
  const { scene } = build({}, parse(readGallery('valley')).data);

  it('has the stretch that was fought over in red, though a treaty has settled it', () => {
    const { svg } = renderStaticMap(readGallery('valley'), { width: 976, height: 540 });
    const [stretch] = /<path[^>]*class="[^"]*stretch[^>]*>/.exec(svg) ?? [];
    expect(stretch).toContain('stroke-width="3.9"');
    expect(stretch).toMatch(/stroke="#a81512"|--cam-dispute/);
  });

  it('tells its notes in the table and in the description', () => {
    const section = scene.table.find(({ id }) => id === 'notes')!;
    expect(section.caption).toBe('Notes');
    expect(section.rows.map(({ cells }) => cells[0]!.text)).toEqual([
      '31 March 2025',
      '14–17 September 2022',
      '28 April 2021',
      'Vorukh',
    ]);
    for (const { text } of scene.notes) expect(scene.description).toContain(text.text);
    expect(build().scene.table.some(({ id }) => id === 'notes')).toBe(false);
  });

  it('says which note finds no room', () => {
    const data = parse(readGallery('valley')).data;
    const [first] = data.notes!;
    const notes = [...data.notes!, { ...first!, id: 'fifth', head: 'A fifth' }];
    const frame = picture(build({}, { ...data, notes }).scene, 976, 400);
    expect(droppedIssues(frame)).toContainEqual({
      path: 'note:fifth',
      message: '"A fifth" has no room on this picture',
      severity: 'info',
    });
  });
});

describe('the years in which members came', () => {
  it('are four tints, each named once', () => {
    const { scene } = build({}, parse(readJson('members-by-year.json')).data);
    expect(scene.legend.map(({ label }) => label.text)).toEqual([
      'Members, founding group of 2001',
      'Members, 2017 intake',
      'Members, 2023 intake',
      'Members, 2024 intake',
    ]);
    const tints = new Set(
      fillsOf(layout(scene, 'standard', 976, 600)).filter((fill) => fill?.startsWith('own:tint')),
    );
    expect(tints.size).toBe(4);
  });
});

describe('the captions of the article’s inset', () => {
  it('are there in every language of the article', () => {
    const languages = Object.keys(CATALOGUES).sort();
    for (const { head, caption, narrow } of articleInsets)
      for (const text of [head, caption, narrow?.head, narrow?.caption]) {
        const words = byLanguageOf(text);
        expect(Object.keys(words).sort()).toEqual(languages);
        expect(new Set(Object.values(words)).size).toBeGreaterThan(10);
      }
  });
});

describe('the styles of the list of numbers', () => {
  it('leave the discs on the picture their own colours', () => {
    const css = readFileSync(
      new URL('../../../src/elements/central-asia-map/foot-styles.ts', import.meta.url),
      'utf8',
    );
    expect(css).toContain('svg.disc {');
    expect(css).not.toMatch(/^\s*\.disc\b/m);
  });
});
