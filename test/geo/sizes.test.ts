import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { LEVELS } from '../../geo/lib/levels.mjs';
import { geoPath } from './support.js';

const BUDGETS: readonly (readonly [string, number])[] = [
  ...LEVELS.map(({ file, budget }) => [file, budget] as const),
  ['labels.json', 4_000],
];

const brotliSize = (bytes: Buffer): number =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

describe('sizes of the geometry files', () => {
  it.each(BUDGETS)('%s stays within %i bytes of brotli', (name, budget) => {
    expect(brotliSize(readFileSync(geoPath(name)))).toBeLessThanOrEqual(budget);
  });
});
