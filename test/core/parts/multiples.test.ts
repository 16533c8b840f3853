import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { en } from '../../../src/core/messages/en.js';
import { renderMultiples } from '../../../src/core/render/render-multiples.js';
import { toMarkup } from '../../../src/core/render/svg-node.js';
import { buildMultiples } from '../../../src/core/scene/build-multiples.js';
import { build, geographyOf } from '../support.js';
import { PROJECTIONS } from '../../../src/core/geometry/projections.js';

const FIVE = {
  alliances: 'sco csto cis eaeu ots',
  focus: 'TJ',
  links: 'none',
  disputes: 'none',
} as const;
const sceneOf = (options: object) => build(options).scene;

describe('small multiples', () => {
  it('come from four bodies on, and not before', () => {
    const forms = ['ots', 'ots csto', 'sco csto ots', 'sco csto cis ots', FIVE.alliances].map(
      (alliances) => sceneOf({ ...FIVE, alliances }).form,
    );
    expect(forms).toEqual(['map', 'map', 'map', 'multiples', 'multiples']);
  });

  const scene = sceneOf(FIVE);
  const multiples = buildMultiples(scene, en);

  it('head each map by its full name, count members in the world, and say what the focus is', () => {
    expect(multiples.maps.map(({ head, sub, focusRole }) => [head.text, sub, focusRole])).toEqual([
      ['Shanghai Cooperation Organisation', 'SCO · 9 members', 'Tajikistan: member'],
      ['Collective Security Treaty Organization', 'CSTO · 6 members', 'Tajikistan: member'],
      ['Commonwealth of Independent States', 'CIS · 9 members', 'Tajikistan: member'],
      ['Eurasian Economic Union', 'EAEU · 5 members', 'Tajikistan: no role'],
      ['Organization of Turkic States', 'OTS · 5 members', 'Tajikistan: no role'],
    ]);
  });

  it('call nobody a member who only takes part', () => {
    const alliances = 'cis c5plus1 csto eaeu';
    const { maps, legend } = buildMultiples(sceneOf({ alliances, asOf: '2004' }), en);
    const subs = maps.map(({ id, sub }) => [id, sub]);
    expect(subs).toContainEqual(['cis', 'CIS · 10 members']);
    expect(legend[0]!.label.text).toBe('Member, participant');
    const now = buildMultiples(sceneOf({ ...FIVE, alliances: 'sco csto ots c5plus1' }), en);
    expect(now.maps.at(-1)!.sub).toBe('C5+1');
    expect(multiples.legend.map(({ label }) => label.text)).toEqual([
      'Member',
      'Observer, partner or associate',
      'Tajikistan, where it is a member',
    ]);
  });

  it('have observers as bands, and leave dialogue partners to the table', () => {
    const [sco] = multiples.maps;
    expect(sco!.banded).toEqual(expect.arrayContaining(['AF', 'BY', 'MN']));
    expect(sco!.banded).not.toContain('AZ');
  });

  it('draw frozen membership, and say so', () => {
    const { maps, legend } = buildMultiples(sceneOf({ ...FIVE, asOf: '2026-06' }), en);
    const csto = maps.find(({ id }) => id === 'csto')!;
    expect(csto.paused).toEqual(['AM']);
    expect(csto.filled).not.toContain('AM');
    expect(legend.map(({ looks, label }) => [looks, label.text])).toContainEqual([
      'paused',
      'Frozen or suspended',
    ]);
  });

  it('say of all in focus what they are', () => {
    const { maps, legend } = buildMultiples(sceneOf({ ...FIVE, focus: 'KZ UZ' }), en);
    expect(maps.map(({ focusRole }) => focusRole).slice(0, 2)).toEqual([
      'Kazakhstan, Uzbekistan: member',
      'Kazakhstan: member; Uzbekistan: former member',
    ]);
    expect(legend.at(-1)!.label.text).toBe('Kazakhstan and Uzbekistan');
  });

  it('have a table with the focus first, then those with the most roles', () => {
    const { rows } = multiples.table;
    expect(rows[0]).toMatchObject({ name: 'Tajikistan', inFocus: true });
    expect(rows[0]!.cells.map(({ kind }) => kind)).toEqual([
      'member',
      'member',
      'member',
      'none',
      'none',
    ]);
    const weights = rows
      .slice(1)
      .map(({ cells }) => cells.filter(({ kind }) => kind === 'member').length);
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
  });

  const { projection } = scene;
  const options = {
    scene,
    geography: geographyOf('standard', PROJECTIONS[projection]!),
    idPrefix: 'x-',
  };
  const markup = toMarkup(renderMultiples(multiples, options));

  it('have the table in what the last row leaves: one column, two, or a row of its own', () => {
    const placeOf = (count: number) =>
      /class="cam-small (cam-(?:alone|beside)[^"]*)"/.exec(
        toMarkup(renderMultiples({ ...multiples, maps: multiples.maps.slice(0, count) }, options)),
      )?.[1];
    expect([0, 3, 4, 5].map(placeOf)).toEqual([
      'cam-alone',
      'cam-alone',
      'cam-beside-2',
      'cam-beside',
    ]);
  });

  it('name those whose land holds their name from end to end, and no other', () => {
    const names = new Set(
      [...markup.matchAll(/class="cam-small-name"[^>]*>([^<]+)/g)].map(([, name]) => name),
    );
    expect([...names].sort()).toEqual(['China', 'India', 'Iran', 'Kazakhstan', 'Russia']);
  });

  it('share their shapes: each country is drawn once', () => {
    expect(markup.match(/<path id="x-KZ"/g)).toHaveLength(1);
    expect(markup.match(/href="#x-KZ"/g)!.length).toBeGreaterThan(5);
    expect(markup.match(/<symbol /g)).toHaveLength(3);
  });

  it('give each dot its words, and each id is there once', () => {
    expect(markup).toContain('role="img" aria-label="observer"');
    expect(markup).toContain('role="img" aria-label="no role"');
    const ids = [...markup.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, id] of markup.matchAll(/(?:href="|url\()#([^")]*)/g)) expect(ids).toContain(id);
  });

  it('take no more than 12 kB for five, compressed', () => {
    expect(brotliCompressSync(markup).length).toBeLessThan(12_000);
  });

  it('are no maps where they would be too many, and say so', () => {
    const many = sceneOf({ ...FIVE, alliances: 'all' });
    expect(many.form).toBe('table');
    const { maps, tooMany } = buildMultiples(many, en);
    expect(maps).toEqual([]);
    expect(tooMany).toMatch(/^\d+ bodies; choose up to five$/);
  });
});
