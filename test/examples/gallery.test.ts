import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { GALLERY } from '../../examples/gallery.mjs';
import { galleryIndex } from '../../examples/gallery-pages.mjs';
import type { Issue } from '../../src/core/data/issue.js';
import { renderStaticMap, validateMapData } from '../../src/static.js';

const folder = 'examples/gallery';
const named = (suffix: string) =>
  readdirSync(folder)
    .filter((file) => file.endsWith(suffix))
    .map((file) => file.slice(0, -suffix.length))
    .sort();
const readMap = (name: string): unknown =>
  JSON.parse(readFileSync(`${folder}/${name}.json`, 'utf8'));
const problemsOf = (issues: readonly Issue[]) =>
  issues.filter(({ severity }) => severity !== 'info');
const names = GALLERY.map(({ name }) => name);

describe('the gallery', () => {
  it('has no file that its list does not name', () => {
    expect(named('.json')).toEqual([...names].sort());
    expect(named('.html').filter((name) => name !== 'index')).toEqual([...names].sort());
  });

  it('has a picture of each map', () => {
    for (const { name } of GALLERY) expect(existsSync(`${folder}/${name}.webp`), name).toBe(true);
  });

  it('has an index that leads to each', () => {
    for (const { name } of GALLERY) expect(galleryIndex(GALLERY)).toContain(`"${name}.html"`);
  });

  it.each(names)('%s is without fault', (name) => {
    const map = readMap(name);
    expect(problemsOf(validateMapData(map))).toEqual([]);
    const { svg, issues } = renderStaticMap(map);
    expect(problemsOf(issues)).toEqual([]);
    expect(svg).toContain('<svg');
  });

  it.each(names)('%s says what it finds, at what date', (name) => {
    const map = readMap(name) as Record<string, unknown>;
    const [headline, deck, narrow] = ['headline', 'deck', 'deckNarrow'].map((field) => {
      const text = map[field] as string | Readonly<Record<string, string>> | undefined;
      return typeof text === 'object' ? text['en'] : text;
    });
    const deckNarrow = narrow ?? deck;
    expect(headline?.length).toBeLessThanOrEqual(60);
    expect(deck?.length ?? 0).toBeLessThanOrEqual(230);
    expect(deckNarrow?.length ?? 0).toBeLessThanOrEqual(150);
    expect(map['asOf']).toMatch(/^20\d\d/);
  });
});
