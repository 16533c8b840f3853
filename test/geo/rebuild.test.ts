import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { missingSources, sourceFolder } from '../../geo/lib/sources.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const missing = missingSources(sourceFolder(root));

if (missing.length > 0) {
  console.warn(`rebuild of geo/ not tested: sources absent (${missing.join(', ')})`);
}

it.skipIf(missing.length > 0)(
  'the committed files are what the sources give',
  () => {
    const run = spawnSync(process.execPath, ['geo/build.mjs', '--check'], {
      cwd: root,
      encoding: 'utf8',
    });
    expect(run.stderr + run.stdout).toContain('up to date');
    expect(run.status).toBe(0);
  },
  120_000,
);

it('says that it skips when the sources are absent', () => {
  const env = { ...process.env, GEO_SOURCE: 'no-such-folder' };
  const run = spawnSync(process.execPath, ['geo/build.mjs', '--check'], {
    cwd: root,
    env,
    encoding: 'utf8',
  });
  expect(run.stdout).toMatch(/^skipped: /);
  expect(run.status).toBe(0);
}, 60_000);
