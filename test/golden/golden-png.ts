import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { expect } from 'vitest';

const FOLDER = fileURLToPath(new URL('./png/', import.meta.url));
const pathOf = (name: string) => `${FOLDER}${name}`;

export const IS_UPDATE = process.env['UPDATE_GOLDEN'] === '1';

/**
 * How many pixels may differ, other than by the smoothing of an edge: versions of a browser round curves differently by
 * some ten pixels, while a name of four letters has over a hundred.
 */
export const MOST_PIXELS = 60;
/** How far two colours may be apart, of the way from black to white: the tints of land, water and paper are told apart. */
const COLOUR = 0.04;

const FONTS = ['sans-serif', 'serif', 'sans-serif:lang=fa'];

/** The fonts that this machine draws words with; `undefined` where fontconfig cannot say. */
function fontsHere(): string | undefined {
  try {
    return FONTS.map((name) => `${name}: ${execFileSync('fc-match', [name], { encoding: 'utf8' })}`).join('');
  } catch {
    return undefined;
  }
}

/** Why pictures of words cannot be compared with the committed ones on this machine; `undefined` if they can. */
export function otherFonts(): string | undefined {
  const here = fontsHere();
  if (IS_UPDATE && here) {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(pathOf('fonts.txt'), here);
  }
  const recorded = readFileSync(pathOf('fonts.txt'), 'utf8');
  if (here === recorded) return undefined;
  return `The pictures of test/golden/png are not compared: they were drawn with\n${recorded}and here it would be with\n${here ?? 'fonts that fc-match does not tell'}`;
}

/** How many pixels of two pictures of one size differ; `undefined` for two sizes. With a map of these pixels. */
export function comparePng(
  one: PNG,
  other: PNG,
): { readonly count: number; readonly map: PNG } | undefined {
  const { width, height } = one;
  if (other.width !== width || other.height !== height) return undefined;
  const map = new PNG({ width, height });
  const count = pixelmatch(one.data, other.data, map.data, width, height, { threshold: COLOUR });
  return { count, map };
}

/**
 * Compares a screenshot with the committed one of the name. After a wanted change write them again, and look at each
 * before it is committed: `UPDATE_GOLDEN=1 npx vitest run test/built/pixels.test.ts`. Where they differ, the drawn picture
 * and a map of the pixels are written beside it, as `.actual.png` and `.difference.actual.png`, which Git ignores.
 */
export function expectGoldenPng(name: string, drawn: Uint8Array): void {
  const path = pathOf(`${name}.png`);
  if (IS_UPDATE) writeFileSync(path, drawn);
  if (!existsSync(path)) expect.fail(`${name}.png is not there; write it by UPDATE_GOLDEN=1`);
  const [golden, now] = [readFileSync(path), Buffer.from(drawn)].map((file) => PNG.sync.read(file));
  const compared = comparePng(golden!, now!);
  if (compared && compared.count <= MOST_PIXELS) return;
  writeFileSync(pathOf(`${name}.actual.png`), drawn);
  if (compared) writeFileSync(pathOf(`${name}.difference.actual.png`), PNG.sync.write(compared.map));
  const [before, after] = [golden!, now!].map(({ width, height }) => `${width} × ${height}`);
  expect.fail(
    compared
      ? `${name}.png: ${compared.count} pixels differ, see ${name}.difference.actual.png`
      : `${name}.png is ${before}, drawn is ${after}`,
  );
}
