import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { firstDifference } from './first-difference.js';

const pathOf = (name: string) => fileURLToPath(new URL(`./svg/${name}.svg`, import.meta.url));
const IS_UPDATE = process.env['UPDATE_GOLDEN'] === '1';

/**
 * Compares a picture with the committed one of the name, byte for byte. After a wanted change write them again, and look
 * at each before it is committed: `UPDATE_GOLDEN=1 npx vitest run test/golden`.
 */
export function expectGolden(name: string, svg: string): void {
  // A line for each element, so that a change can be read as one.
  const drawn = `${svg.replace(/><(?!tspan|\/)/g, '>\n<')}\n`;
  if (IS_UPDATE) {
    mkdirSync(fileURLToPath(new URL('./svg', import.meta.url)), { recursive: true });
    writeFileSync(pathOf(name), drawn);
  }
  if (!existsSync(pathOf(name))) expect.fail(`${name}.svg is not there; write it by UPDATE_GOLDEN=1`);
  const difference = firstDifference(readFileSync(pathOf(name), 'utf8'), drawn);
  if (difference) expect.fail(`${name}.svg: ${difference}`);
}
