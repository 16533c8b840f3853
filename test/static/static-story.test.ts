import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { renderStaticMap, renderStaticStory } from '../../src/static.js';
import { article } from '../../src/datasets/article.js';

describe('a story as text', () => {
  const { html, steps, issues } = renderStaticStory();

  it('has a section for each step, with its heading, its text and its own figure', () => {
    expect(steps).toEqual(article.steps!.map(({ id }) => id));
    for (const part of [/<section /g, /<h3 /g, /<figure /g])
      expect(html.match(part)).toHaveLength(8);
    expect(html).toContain('In the room in New Delhi');
    expect(html).toContain('New Delhi. The author reads it');
    expect(html).not.toContain('](link:');
  });

  it('has nothing to say against the built-in one but what has no room', () => {
    expect(issues.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });

  it.each([true, false])('costs at most twice one figure, with narrow pictures: %s', (narrow) => {
    const one = renderStaticMap(undefined, { narrow }).html;
    const eight = renderStaticStory(undefined, { narrow }).html;
    const packed = [(text: string) => text, gzipSync, brotliCompressSync];
    for (const pack of packed) expect(pack(eight).length).toBeLessThan(2 * pack(one).length);
  });

  it('has in each figure the legend that it has by itself', () => {
    const legendsOf = (text: string) =>
      [...text.matchAll(/<ul class="cam-legend.*?<\/ul>/gs)].map(([list]) =>
        [...list.matchAll(/<span[^>]*>([^<]+)/g)].map(([, words]) => words!.trim()),
      );
    expect(legendsOf(html).flat()).toContain('Observers of the Shanghai Cooperation Organisation');
    // What is plain is one shape; what is painted has its own.
    expect(html).not.toMatch(/<g class="country[^>]*(?:\/>|><\/g>)/);
  });

  it('has narrow pictures unless they are not wanted', () => {
    expect(html.match(/<div class="cam-narrow" hidden="hidden"><svg/g)).toHaveLength(8);
    expect(renderStaticStory(undefined, { narrow: false }).html).not.toContain(
      '<div class="cam-narrow"',
    );
  });

  it('has ids that are unique', () => {
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('is told whatever its options are', () => {
    const evil = { idPrefix: '"><script>', overlayTypes: 'pipelines' } as unknown as object;
    const { html: told, issues: found } = renderStaticStory(undefined, evil);
    expect(told).not.toContain('<script>');
    expect(told).toContain(' id="&quot;&gt;&lt;script&gt;');
    expect(found.filter(({ severity }) => severity !== 'info')).toHaveLength(1);
    const hostile = new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error('no');
        },
      },
    );
    expect(renderStaticStory(undefined, hostile).issues.map(({ path }) => path)).toContain(
      'options',
    );
  });

  it('is told in the language that is asked for', () => {
    const russian = renderStaticStory(undefined, { lang: 'ru' });
    expect(russian.html).toContain('Генерал прилетает в Душанбе');
    const { issues: found } = renderStaticStory({ ...article, steps: [] });
    expect(found.map(({ path }) => path)).toContain('steps');
  });
});
