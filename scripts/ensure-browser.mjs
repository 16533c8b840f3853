// Prints the paths of the browsers that the element tests use; installs them where it can.
import { spawnSync } from 'node:child_process';
import { findBrowser, findFirefox, findProgram } from './lib/find-browser.mjs';

const CHROMIUM = ['chromium', 'fonts-dejavu-core'];
const FIREFOX = ['firefox-esr'];

if (process.env.CHROME_PATH && !findBrowser()) {
  fail(`CHROME_PATH is ${process.env.CHROME_PATH}, which is no program that can be run.`);
}
if (!findBrowser()) installWithApt(CHROMIUM);
if (!findFirefox()) installWithApt(FIREFOX);

const browser = findBrowser();
if (!browser) {
  fail(
    'The element tests need Chromium or Chrome and found none.\n' +
      'Install one (Debian, Ubuntu: apt-get install chromium), or set CHROME_PATH to its program.',
  );
}
const firefox = findFirefox();
console.log(`Browsers for the element tests: ${[browser, firefox].filter(Boolean).join(', ')}`);
if (!firefox) {
  console.log(
    'No Firefox found: the element tests run in Chromium alone.\n' +
      'Install one (Debian: apt-get install firefox-esr), or set FIREFOX_PATH to its program.',
  );
}

function installWithApt(packages) {
  if (process.getuid?.() !== 0 || !findProgram('apt-get')) return;
  console.log(`Installing ${packages.join(' and ')} …`);
  apt('update');
  apt('install', '-y', '--no-install-recommends', ...packages);
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
