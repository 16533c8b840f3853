import { describe, expect, it } from 'vitest';
import { PARTS, readHouse, withoutImplied } from '../../scripts/architecture/read-house.mjs';
import { comparePage } from '../../scripts/architecture/write-page.mjs';

interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly kind: 'value' | 'type' | 'dynamic';
}
const house = (imports?: readonly Arrow[]) =>
  readHouse(imports && [...imports]) as {
    arrows: readonly Arrow[];
    packages: ReadonlyMap<string, string[]>;
  };
const drawn = (arrows: readonly Arrow[]) =>
  (withoutImplied(arrows) as Arrow[]).map(({ from, to, kind }) => `${from} ${to} ${kind}`);
const value = (from: string, to: string): Arrow => ({ from, to, kind: 'value' });

describe('the page on the architecture', () => {
  it('has picture and table as the source has them', async () => {
    for (const { path, is, shouldBe } of await comparePage())
      expect(is === shouldBe, `${path} is old: npm run docs:architecture`).toBe(true);
  });

  it('has every part of the source, with arrows to and from each', () => {
    const { arrows, packages } = house();
    const ends = new Set(arrows.flatMap(({ from, to }) => [from, to]));
    expect(PARTS.map(([name]) => name).filter((name) => !ends.has(name as string))).toEqual([]);
    expect(arrows.filter(({ kind }) => kind === 'dynamic').length).toBeGreaterThan(3);
    expect(packages.get('leaflet')).toEqual(['leaflet']);
  });
});

describe('the arrows of the house', () => {
  it('are one for each pair of parts, for types alone only if nothing else is named', () => {
    const { arrows, packages } = house([
      { from: 'src/app/a.ts', to: 'src/core/data/b.ts', kind: 'type' },
      { from: 'src/app/c.ts', to: 'src/core/data/d.ts', kind: 'value' },
      { from: 'src/app/c.ts', to: 'src/core/data/b.ts', kind: 'type' },
      { from: 'src/app/a.ts', to: 'src/app/c.ts', kind: 'value' },
      { from: 'src/app/a.ts', to: 'src/leaflet/e.ts', kind: 'dynamic' },
      { from: 'src/dom/a.ts', to: 'src/core/data/b.ts', kind: 'type' },
      { from: 'src/cdn.ts', to: 'geo/labels.json', kind: 'value' },
      { from: 'src/elements/a.ts', to: 'lit/decorators.js', kind: 'value' },
      { from: 'src/elements/a.ts', to: 'lit', kind: 'value' },
      { from: 'src/cli/a.ts', to: 'node:path', kind: 'value' },
      { from: 'src/core/geometry/a.ts', to: 'topojson-specification', kind: 'type' },
    ]);
    expect(arrows).toEqual([
      { from: 'app', to: 'core/data', kind: 'value' },
      { from: 'app', to: 'leaflet', kind: 'dynamic' },
      { from: 'dom', to: 'core/data', kind: 'type' },
      { from: 'cdn', to: 'geo', kind: 'value' },
    ]);
    const used = [...packages].filter(([, names]) => names.length > 0);
    expect(used).toEqual([
      ['cli', ['Node']],
      ['elements', ['lit']],
    ]);
  });

  it('know no part that has no words', () => {
    expect(() => house([value('src/attic/a.ts', 'src/core/data/b.ts')])).toThrow(
      'attic has no words',
    );
    expect(() => house([value('src/app/a.ts', 'src/attic/b.ts')])).toThrow('attic has no words');
  });

  it('leave out what others imply, and what is loaded later by whom it is imported', () => {
    const arrows: readonly Arrow[] = [
      value('a', 'b'),
      { from: 'b', to: 'c', kind: 'type' },
      value('a', 'c'),
      value('c', 'd'),
      value('a', 'd'),
      { from: 'a', to: 'b', kind: 'dynamic' },
      { from: 'a', to: 'd', kind: 'dynamic' },
    ];
    expect(drawn(arrows)).toEqual(['a b value', 'b c type', 'c d value', 'a d dynamic']);
  });
});
