import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { findWebKit } from '../../scripts/lib/find-webkit.mjs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'find-webkit-'));
  for (const name of ['bin/WebKitWebDriver', 'bin/Xvfb']) program(name);
});
afterEach(() => rmSync(folder, { recursive: true }));

const program = (name: string): string => {
  const file = join(folder, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, '', { mode: 0o755 });
  return file;
};
const find = (env: Record<string, string> = {}) =>
  findWebKit({ PATH: join(folder, 'bin'), ...env }, [join(folder, 'libexec'), join(folder, 'lib')]);

it('takes the newest MiniBrowser, from a folder for a processor or none', () => {
  program('lib/x86_64-linux-gnu/webkit2gtk-4.0/MiniBrowser');
  const browser = program('lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser');
  expect(find()).toEqual({
    browser,
    driver: join(folder, 'bin/WebKitWebDriver'),
    display: join(folder, 'bin/Xvfb'),
  });
  const other = program('libexec/webkitgtk-6.0/MiniBrowser');
  expect(find()?.browser).toBe(other);
});

it('takes the one that WEBKIT_PATH names, and no other', () => {
  program('lib/webkit2gtk-4.1/MiniBrowser');
  const own = program('own/MiniBrowser');
  expect(find({ WEBKIT_PATH: own })?.browser).toBe(own);
  expect(find({ WEBKIT_PATH: join(folder, 'nothing') })).toBeUndefined();
});

it('finds none where one of the three is missing', () => {
  expect(find()).toBeUndefined();
  program('lib/webkit2gtk-4.1/MiniBrowser');
  expect(find()).toBeDefined();
  rmSync(join(folder, 'bin/Xvfb'));
  expect(find()).toBeUndefined();
});
