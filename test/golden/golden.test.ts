/**
 * Pictures that must not change unawares: each is drawn anew and compared with its file byte for byte.
 *
 * After a wanted change write them again, and look at each before it is committed:
 *
 *     UPDATE_GOLDEN=1 npx vitest run test/golden
 *
 * A file that belongs to no picture any more is to be deleted by hand; the last test names it.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { renderStaticMap, type StaticOptions } from '../../src/static.js';
import { firstDifference } from './first-difference.js';
import { CARDS, MULTIPLES, SHOTS, WORDINGS } from './shots.js';

const SIZE = { width: 960, height: 640 } as const;
const LIMIT = 300_000;

/** By the name of the file. */
const PICTURES: Readonly<Record<string, StaticOptions>> = {
  default: {},
  alliances: { overlays: ['alliances'] },
  disputes: { overlays: ['disputes'] },
  links: { overlays: ['links'] },
  'de-facto': { worldview: 'de-facto' },
  sites: { overlays: ['sites'], asOf: '2026-06-30' },
  corridors: { overlays: ['corridors'], asOf: '2026-06-30' },
};

const pathOf = (name: string) => fileURLToPath(new URL(`./${name}.svg`, import.meta.url));
const isUpdate = process.env['UPDATE_GOLDEN'] === '1';

describe('golden pictures', () => {
  it.each(Object.entries(PICTURES))('%s', (name, options) => {
    const { svg, issues } = renderStaticMap(undefined, { ...SIZE, idPrefix: 'cam-', ...options });
    expect(issues.filter(({ severity }) => severity !== 'info')).toEqual([]);
    expect(Buffer.byteLength(svg)).toBeLessThan(LIMIT);
    // A line for each element, so that a change can be read as one.
    const drawn = `${svg.replace(/><(?!tspan|\/)/g, '>\n<')}\n`;
    if (isUpdate) writeFileSync(pathOf(name), drawn);
    if (!existsSync(pathOf(name)))
      expect.fail(`test/golden/${name}.svg is not there; write it by UPDATE_GOLDEN=1`);
    const difference = firstDifference(readFileSync(pathOf(name), 'utf8'), drawn);
    if (difference) expect.fail(`test/golden/${name}.svg: ${difference}`);
  });

  it('differ from each other', () => {
    const files = Object.keys(PICTURES).map((name) => readFileSync(pathOf(name), 'utf8'));
    expect(new Set(files).size).toBe(files.length);
  });

  it.each([
    ['.', PICTURES],
    ['svg', { ...SHOTS, ...CARDS, ...MULTIPLES, ...WORDINGS }],
  ])('are all that there is in %s', (folder, pictures) => {
    const files = readdirSync(fileURLToPath(new URL(folder, import.meta.url)));
    expect(files.filter((name) => name.endsWith('.svg')).sort()).toEqual(
      Object.keys(pictures)
        .map((name) => `${name}.svg`)
        .sort(),
    );
  });
});

describe('the comparison', () => {
  it('says where two texts part', () => {
    expect(firstDifference('a\nb\n', 'a\nb\n')).toBeUndefined();
    expect(firstDifference('a\nbcd\ne', 'a\nbxd\ne')).toBe(
      'first difference in line 2, column 2\n  golden: bcd\n  drawn:  bxd',
    );
    expect(firstDifference('a', 'a\nb')).toBe(
      'first difference in line 2, column 1\n  golden: (end)\n  drawn:  b',
    );
  });

  it('shows long lines around the place', () => {
    const line = 'x'.repeat(500);
    expect(firstDifference(`${line}a${line}`, `${line}b${line}`)).toMatch(
      /column 501\n {2}golden: …x{40}ax{79}…\n {2}drawn: {2}…x{40}bx{79}…$/,
    );
  });
});
