import { describe, expect, it } from 'vitest';
import type { MapOptions } from '../../../src/core/scene/map-options.js';
import { usedOverlays } from '../../../src/core/scene/used-overlays.js';
import { basesData } from '../overlays/bases-data.js';

const isUsed = (data: object, options: object = {}) =>
  usedOverlays([{ name: 'bases' }], data, options as MapOptions).length === 1;
const hidden = { ...basesData, show: { bases: ['none'] } };

describe('an optional overlay', () => {
  it('is used where the data has items of it', () => {
    expect(isUsed(basesData)).toBe(true);
    expect(isUsed({})).toBe(false);
    expect(isUsed({ bases: [] })).toBe(false);
  });

  it('is not where the data begins without it, unless it is asked for', () => {
    expect(isUsed(hidden)).toBe(false);
    expect(isUsed(hidden, { bases: ['all'] })).toBe(true);
    expect(isUsed(hidden, { overlays: ['links', 'bases'] })).toBe(true);
    expect(isUsed({ ...basesData, show: { bases: ['north'] } })).toBe(true);
  });

  it('is where options ask for it, by whatever it may be found later', () => {
    expect(isUsed({}, { bases: ['north'] })).toBe(true);
    expect(isUsed(basesData, { bases: ['none'] })).toBe(false);
    expect(isUsed({}, { overlays: 7 })).toBe(false);
  });
});
