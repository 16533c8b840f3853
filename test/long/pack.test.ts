import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';

// `npm pack` in a checkout in which nothing, or only half, has been built: the tarball holds all that package.json names.

const repository = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'central-asia-map-pack-'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Manifest {
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly bin: Readonly<Record<string, string>>;
  readonly 'web-types': string;
  readonly customElements: string;
}

/** The files that package.json promises, as paths in the package; `*` stands for anything. */
function promised(): string[] {
  const manifest = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8')) as Manifest;
  const targets = [
    ...Object.values(manifest.exports).flatMap((target) =>
      typeof target === 'string' ? [target] : Object.values(target),
    ),
    ...Object.values(manifest.bin),
    manifest['web-types'],
    manifest.customElements,
  ];
  return [...new Set(targets.map((target) => target.replace(/^\.\//, '')))];
}

const isLike = (path: string, pattern: string) => {
  const [start = '', end = ''] = pattern.split('*');
  return pattern.includes('*') ? path.startsWith(start) && path.endsWith(end) : path === pattern;
};

it('npm pack builds all that the package promises', { timeout: 600_000 }, () => {
  const left = new Set(['node_modules', '.git', 'bench']);
  // Half of what is built, as after a run of the tests.
  const isBuiltLater = (path: string) => path.startsWith('dist/') && path.endsWith('.d.ts');
  cpSync(repository, folder, {
    recursive: true,
    filter: (source) => {
      const path = source.slice(repository.length);
      return !left.has(path) && !isBuiltLater(path);
    },
  });
  symlinkSync(join(repository, 'node_modules'), join(folder, 'node_modules'));
  const run = (...args: string[]) =>
    execFileSync('npm', args, {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
      stdio: ['ignore', 'pipe', 'ignore'],
      env: { ...process.env, NODE_ENV: undefined },
    });
  const printed = run('pack', '--json', '--dry-run');
  // What the build says comes first.
  const report = printed.slice(printed.lastIndexOf('\n[\n') + 1);
  const [{ files }] = JSON.parse(report) as [{ files: readonly { path: string }[] }];
  const paths = files.map(({ path }) => path);
  expect(promised().length).toBeGreaterThan(20);
  expect(promised().filter((pattern) => !paths.some((path) => isLike(path, pattern)))).toEqual([]);
});
