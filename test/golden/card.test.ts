import { describe, it } from 'vitest';
import { renderStaticMap } from '../../src/static.js';
import { expectGolden } from './golden.js';
import { CARDS } from './shots.js';

describe('golden pictures of cards', () => {
  it.each(Object.entries(CARDS))('%s', (name, options) => {
    expectGolden(name, renderStaticMap(undefined, { ...options, caption: true, idPrefix: 'cam-' }).svg);
  });
});
