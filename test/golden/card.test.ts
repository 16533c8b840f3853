import { describe, expect, it } from 'vitest';
import { renderStaticMap, renderStaticMultiples } from '../../src/static.js';
import { expectGolden } from './golden.js';
import { CARDS, MULTIPLES } from './shots.js';

describe('golden pictures of cards', () => {
  it.each(Object.entries(CARDS))('%s', (name, options) => {
    expectGolden(name, renderStaticMap(undefined, { ...options, caption: true, idPrefix: 'cam-' }).svg);
  });
});

describe('golden pictures of small maps', () => {
  it.each(Object.entries(MULTIPLES))('%s', (name, { data, options }) => {
    const { svg, issues } = renderStaticMultiples(data, {
      today: '2026-06-30',
      idPrefix: 'cam-',
      ...options,
    });
    expect(issues).toEqual([]);
    expectGolden(name, svg);
  });
});
