// Prints the paths of the browsers that the element tests use; installs them where it can.
import { spawnSync } from 'node:child_process';
import { findBrowser, findFirefox, findProgram } from './lib/find-browser.mjs';
import { findWebKit } from './lib/find-webkit.mjs';

const CHROMIUM = ['chromium', 'fonts-dejavu-core'];
const FIREFOX = ['firefox-esr'];
const WEBKIT = ['webkit2gtk-driver', 'xvfb'];
const { NO_FIREFOX, NO_WEBKIT } = process.env;

if (process.env.CHROME_PATH && !findBrowser()) {
  fail(`CHROME_PATH is ${process.env.CHROME_PATH}, which is no program that can be run.`);
}
if (!findBrowser()) installWithApt(CHROMIUM);
if (!NO_FIREFOX && !findFirefox()) installWithApt(FIREFOX);
if (!NO_WEBKIT && !findWebKit()) installWithApt(WEBKIT);

const browser = findBrowser();
if (!browser) {
  fail(
    'The element tests need Chromium or Chrome and found none.\n' +
      'Install one (Debian, Ubuntu: apt-get install chromium), or set CHROME_PATH to its program.',
  );
}
const firefox = NO_FIREFOX ? undefined : findFirefox();
const webkit = NO_WEBKIT ? undefined : findWebKit();
const found = [browser, firefox, webkit?.browser].filter(Boolean);
console.log(`Browsers for the element tests: ${found.join(', ')}`);
if (!NO_FIREFOX && !firefox) {
  console.log(
    'No Firefox found: the element tests do not run in it.\n' +
      'Install one (Debian: apt-get install firefox-esr), or set FIREFOX_PATH to its program.',
  );
}
if (!NO_WEBKIT && !webkit) {
  console.log(
    'No WebKit found: the element tests do not run in it. They need WebKitWebDriver, MiniBrowser and Xvfb.\n' +
      'Install them (Debian, Ubuntu: apt-get install webkit2gtk-driver xvfb); WEBKIT_PATH may name MiniBrowser.',
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
