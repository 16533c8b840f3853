import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { DARK, LIGHT } from '../../src/core/style/palette.js';
import { run, spawn, useFolder, withoutInfo } from './support.js';

const at = useFolder();
const NO_FONT = fileURLToPath(new URL('../../package.json', import.meta.url));

async function draw(...args: string[]): Promise<{ picture: PNG; err: string }> {
  const file = at('map.png');
  const { code, err } = await run(['render', '-o', file, ...args]);
  expect([code, args]).toEqual([0, args]);
  return { picture: PNG.sync.read(readFileSync(file)), err };
}

/** Share of the pixels whose colour is the given one, or nearly so. */
function share({ data, width, height }: PNG, hex: string): number {
  const wanted = [1, 3, 5].map((start) => parseInt(hex.slice(start, start + 2), 16));
  let count = 0;
  for (let i = 0; i < data.length; i += 4)
    if (wanted.every((value, channel) => Math.abs(value - data[i + channel]!) <= 8)) count++;
  return count / (width * height);
}

describe('a PNG', () => {
  it.each([
    ['og', 1200, 630],
    ['square', 1080, 1080],
    ['story', 1080, 1920],
  ])('of the size %s has its pixels, ground and words', async (size, width, height) => {
    const { picture, err } = await draw('--size', size);
    expect(withoutInfo(err)).toBe('');
    expect([picture.width, picture.height]).toEqual([width, height]);
    expect(share(picture, LIGHT.water)).toBeGreaterThan(0.01);
    expect(share(picture, LIGHT.halo)).toBeGreaterThan(0.1);
    expect(share(picture, LIGHT.water)).toBeLessThan(0.9);
    expect(share(picture, LIGHT.label)).toBeGreaterThan(0.005);
  });

  it('has --scale times the pixels of its size', async () => {
    const { picture } = await draw('--width', '300', '--height', '200', '--scale', '2');
    expect([picture.width, picture.height]).toEqual([600, 400]);
  });

  it('is dark by --theme', async () => {
    const { picture } = await draw('--width', '480', '--height', '320', '--theme', 'dark');
    expect(share(picture, DARK.water)).toBeGreaterThan(0.01);
    expect(share(picture, LIGHT.water)).toBeLessThan(0.001);
  });

  it('draws names, and says so when there is no font for them', async () => {
    // The lines on the map have other colours than its names.
    const named = await draw('--overlays', 'alliances', '--alliances', 'none');
    const bare = await draw('--overlays', 'alliances', '--alliances', 'none', '--font', NO_FONT);
    expect(withoutInfo(named.err)).toBe('');
    expect(share(named.picture, LIGHT['label-muted'])).toBeGreaterThan(0.0005);
    expect(withoutInfo(bare.err)).toMatch(/^there is no font for Latin letters, .* \(warning\)\n$/);
    expect(share(bare.picture, LIGHT['label-muted'])).toBeLessThan(
      share(named.picture, LIGHT['label-muted']) / 5,
    );
  });

  it('goes to the standard output', () => {
    const { code, bytes } = spawn(['render', '-o', '-', '--format', 'png', '--width', '200']);
    expect(code).toBe(0);
    expect(PNG.sync.read(bytes).width).toBe(200);
  });

  it('says what to install when the package that draws it is absent', () => {
    const absent = ['--import', new URL('./without-resvg.mjs', import.meta.url).href];
    const { code, out, err } = spawn(['render', '-o', '-', '--format', 'png'], '', absent);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('npm install @resvg/resvg-js');
    expect(spawn(['render', '-o', '-'], '', absent).code).toBe(0);
  });
});
