import { describe, it } from 'vitest';
import { DARK } from '../../src/core/style/palette.js';
import { renderStaticMap, type StaticOptions } from '../../src/static.js';
import { expectGolden } from './golden.js';

const CARDS: Readonly<Record<string, StaticOptions>> = {
  'card-broad': { width: 600, height: 315, density: 2 },
  'card-square': { width: 540, height: 540, palette: DARK },
  'card-persian': { width: 600, height: 315, lang: 'fa', portable: true },
};

describe('golden pictures of cards', () => {
  it.each(Object.entries(CARDS))('%s', (name, options) => {
    expectGolden(name, renderStaticMap(undefined, { ...options, caption: true, idPrefix: 'cam-' }).svg);
  });
});
