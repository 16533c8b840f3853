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
  for (const name of [
    'src',
    'integrations',
    'test',
    'scripts',
    'geo',
    'studio',
    'examples',
    ...files.map((file) => file.name),
  ])
    cpSync(join(root, name), join(copy, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
}, 60_000);

afterAll(() => rmSync(copy, { recursive: true }));

describe('npm run new:overlay', () => {
  it('writes what reads and draws an overlay, its test, its lines in the registries, the words of its fields', () => {
    for (const kind of ['depot', 'well'])
      expect(run('npm', 'run', '--silent', 'new:overlay', `${kind}s`)).toContain(
        `src/core/data/${kind}.ts\nsrc/core/overlays/${kind}s.ts\ntest/core/overlays/${kind}s.test.ts\n`,
      );
  }, 60_000);

  it('that compile, are as tidy as the rest, and pass', () => {
    const files = ['src/core', 'src/app', 'src/elements', 'test/core/overlays', 'scripts/lib'];
    run('npx', 'prettier', '--check', ...files);
    run('npx', 'eslint', ...files);
    run('npx', 'tsc', '-p', 'test');
    run('npx', 'vitest', 'run', 'test/core/overlays', 'test/architecture', 'test/datasets');
  }, 300_000);

  it.each([
    ['links', 'is there already'],
    ['sites', 'is there already'],
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
