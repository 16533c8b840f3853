import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
let copy: string;

/** Runs a program in the copy; fails with what it says. */
const run = (program: string, ...args: string[]): string =>
  execFileSync(program, args, { cwd: copy, encoding: 'utf8' });

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'central-asia-map-new-'));
  const files = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isFile());
  for (const name of ['src', 'test', 'scripts', 'geo', ...files.map((file) => file.name)])
    cpSync(join(root, name), join(copy, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
}, 60_000);

afterAll(() => rmSync(copy, { recursive: true }));

describe('npm run new:overlay', () => {
  it('writes an overlay, its test, its line in the registry and the words of its fields', () => {
    for (const name of ['depots', 'wells'])
      expect(run('npm', 'run', '--silent', 'new:overlay', name)).toContain(
        `src/core/overlays/${name}.ts\ntest/core/overlays/${name}.test.ts\n`,
      );
  }, 60_000);

  it('that compile, are as tidy as the rest, and pass', () => {
    const files = ['src/core/overlays', 'test/core/overlays', 'scripts/lib/field-words.mjs'];
    run('npx', 'prettier', '--check', ...files);
    run('npx', 'eslint', ...files);
    run('npx', 'tsc', '-p', 'test');
    run('npx', 'vitest', 'run', 'test/core/overlays', 'test/architecture', 'test/datasets');
  }, 300_000);

  it.each([
    ['links', 'is there already'],
    ['title', 'is a field of map data already'],
    ['Depots', 'usage: npm run new:overlay NAME'],
    ['fish', 'has to be a plural'],
  ])('refuses %s', (name, reason) => {
    const { status, stderr } = spawnSync('node', ['scripts/new-overlay.mjs', name], {
      cwd: copy,
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect(stderr).toContain(reason);
  });
});
