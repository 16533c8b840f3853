import { spawnSync } from 'node:child_process';
import { cpSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** What the bundles are made from. */
const SOURCES = [
  'src',
  'geo',
  'scripts',
  'package.json',
  'rollup.config.mjs',
  'tsconfig.json',
  'LICENSE',
];

/** Builds the library as it is now into a folder of its own, which later changes do not touch; returns its dist. */
export function buildLibrary(folder) {
  for (const name of SOURCES) cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'dir');
  const options = {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  };
  const steps = [
    [join(folder, 'node_modules/.bin/rollup'), ['--config', '--silent']],
    [process.execPath, ['scripts/build-static-css.mjs']],
  ];
  for (const [program, words] of steps)
    if (spawnSync(program, words, options).status !== 0)
      throw new Error('The library could not be built; run npm ci in its folder.');
  return join(folder, 'dist');
}
