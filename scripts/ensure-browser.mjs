// Prints the path of the Chromium that the element tests use; installs one where it can.
import { spawnSync } from 'node:child_process';
import { findBrowser, findProgram } from './lib/find-browser.mjs';

const PACKAGES = ['chromium', 'fonts-dejavu-core'];

if (process.env.CHROME_PATH && !findBrowser()) {
  fail(`CHROME_PATH is ${process.env.CHROME_PATH}, which is no program that can be run.`);
}
if (!findBrowser()) installWithApt();

const browser = findBrowser();
if (!browser) {
  fail(
    'The element tests need Chromium or Chrome and found none.\n' +
      'Install one (Debian, Ubuntu: apt-get install chromium), or set CHROME_PATH to its program.',
  );
}
console.log(`Browser for the element tests: ${browser}`);

function installWithApt() {
  if (process.getuid?.() !== 0 || !findProgram('apt-get')) return;
  console.log(`No Chromium found; installing ${PACKAGES.join(' and ')} …`);
  apt('update');
  apt('install', '-y', '--no-install-recommends', ...PACKAGES);
}

function apt(...args) {
  spawnSync('apt-get', ['-qq', ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
