// Builds the library and the documentation site: npm run docs, or npm run docs -- --serve to look at it as well.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { buildSite, ROOT } from './build-site.mjs';

const run = (command, args) =>
  spawnSync(command, args, {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  }).status ?? 1;

for (const script of ['build:runtime', 'build:studio']) {
  const status = run('npm', ['run', '--silent', script]);
  if (status !== 0) process.exit(status);
}
const pages = await buildSite(join(ROOT, 'site'));
console.log(`${pages.length} pages written to site/`);
if (process.argv.includes('--serve'))
  process.exit(run(process.execPath, ['scripts/serve.mjs', 'site']));
console.log('To look at them: npm run docs -- --serve, or any server of the folder site/.');
