import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const repository = fileURLToPath(new URL('../../..', import.meta.url));

/** Builds the library once where that has not been done: tests that pack it go side by side. */
export default function build(): void {
  if (existsSync(join(repository, 'dist/index.d.ts'))) return;
  execFileSync('npm', ['run', 'build'], {
    cwd: repository,
    stdio: 'ignore',
    // The test runner's own NODE_ENV would have the development code of its dependencies built in.
    env: { ...process.env, NODE_ENV: undefined },
    shell: process.platform === 'win32',
  });
}
