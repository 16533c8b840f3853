import { describe, expect, it } from 'vitest';
import { WORLDVIEWS } from '../../src/core/geometry/worldviews.js';
import { LEVELS, ownerOf, piecesOf, readTopology } from './support.js';

const topologies = LEVELS.map((level) => readTopology(level));
const pieces = topologies.flatMap(piecesOf);
const codes = new Set(pieces.flatMap(({ properties }) => properties?.d ?? []));
const ids = new Set(pieces.map(({ id }) => id));

describe.each(Object.entries(WORLDVIEWS))('worldview %s', (key, view) => {
  it('is filed under its id', () => {
    expect(view.id).toBe(key);
  });

  it('decides on every disputed piece', () => {
    expect([...codes].filter((code) => !(code in view.pieces))).toEqual([]);
  });

  it('speaks of no piece that the topology lacks', () => {
    const known = new Set([...codes, ...ids]);
    expect(Object.keys(view.pieces).filter((code) => !known.has(code))).toEqual([]);
  });

  it('gives no piece to the glacier', () => {
    expect(pieces.map((piece) => ownerOf(piece, key))).not.toContain('XS');
  });

  it('dashes only towards owners it knows', () => {
    const owners = new Set(pieces.map((piece) => ownerOf(piece, key)));
    const towards = Object.values(view.pieces).flatMap(({ dashedTowards }) => dashedTowards ?? []);
    expect(towards.filter((owner) => !owners.has(owner))).toEqual([]);
  });

  it('says its convention and its reasons', () => {
    expect(view.convention).not.toBe('');
    expect(view.note).not.toBe('');
    expect(view.sources.length).toBeGreaterThan(0);
  });
});

describe('what the two views differ in', () => {
  it.each([
    ['B89', 'UA', 'RU'],
    ['B20', 'CY', 'XC'],
    ['B16', 'SY', 'IL'],
    ['TW', 'CN', 'TW'],
    ['B05', 'IN', 'IN'],
    ['B07', 'CN', 'CN'],
    ['B09', 'PK', 'PK'],
    ['B35', 'GE', 'GE'],
    ['B36', 'MD', 'MD'],
  ])('%s is %s in United Nations usage and %s by administration', (code, un, deFacto) => {
    expect(WORLDVIEWS['un']?.pieces[code]?.owner).toBe(un);
    expect(WORLDVIEWS['de-facto']?.pieces[code]?.owner).toBe(deFacto);
  });
});

describe('first paint', () => {
  it('has every country the first picture names', () => {
    const first = new Set(piecesOf(readTopology('first-paint')).map(({ id }) => id));
    const named = 'KZ KG TJ TM UZ AF IR PK IN CN RU MN TR AZ AM GE UA IQ SY SA AE OM NP'.split(' ');
    expect(named.filter((id) => !first.has(id))).toEqual([]);
  });
});
