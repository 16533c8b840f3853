import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { packArcs } from '../../src/core/geometry/unpack-arcs.js';
import { LEVELS, type Level, geoPath, readTopology } from './support.js';

/** The most bytes that a file may have after brotli at quality 11: as it is, and as the bundles hold it, arcs packed. */
const BUDGETS: Record<Level, readonly [asItIs: number, packed: number]> = {
  'first-paint': [4_900, 3_480],
  overview: [12_000, 9_300],
  standard: [48_000, 36_400],
  detail: [35_000, 22_500],
  fergana: [38_000, 30_000],
  'valley-inset': [2_600, 2_000],
};

const brotliSize = (bytes: Buffer | string): number =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

function packedSize(level: Level): number {
  const { arcs, ...rest } = readTopology(level);
  return brotliSize(JSON.stringify(rest) + packArcs(arcs));
}

const files = [...LEVELS, 'valley-inset' as const];

describe('sizes of the geometry files', () => {
  it.each(files)('%s', (level) => {
    const [asItIs, packed] = BUDGETS[level];
    expect(brotliSize(readFileSync(geoPath(`${level}.topo.json`)))).toBeLessThanOrEqual(asItIs);
    expect(packedSize(level)).toBeLessThanOrEqual(packed);
  });

  it.each(files)('%s, as geo/README.md tells', (level) => {
    const row = readFileSync(geoPath('README.md'), 'utf8')
      .split('\n')
      .find((line) => line.startsWith(`| \`${level}.topo.json\``))!;
    const [raw, asItIs, packed] = row
      .split('|')
      .slice(-4, -1)
      .map((cell) => Number(cell.replaceAll(',', '')));
    const bytes = readFileSync(geoPath(`${level}.topo.json`));
    // In bytes, not characters; brotli differs a little from one version to the next.
    expect(raw).toBe(bytes.length);
    expect(Math.abs(asItIs! / brotliSize(bytes) - 1)).toBeLessThan(0.01);
    expect(Math.abs(packed! / packedSize(level) - 1)).toBeLessThan(0.01);
  });

  it('labels.json', () => {
    expect(brotliSize(readFileSync(geoPath('labels.json')))).toBeLessThanOrEqual(4_000);
  });
});
