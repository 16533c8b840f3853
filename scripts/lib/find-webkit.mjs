import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { findProgram } from './find-browser.mjs';

/** Folders under which distributions keep WebKitGTK's MiniBrowser, beside or below one per processor. */
const ROOTS = ['/usr/libexec', '/usr/lib64', '/usr/lib'];

/**
 * What drives WebKit: the MiniBrowser that WEBKIT_PATH names or that WebKitGTK brings, its driver and
 * a display for it. Undefined when one of the three is not there.
 */
export function findWebKit(env = process.env, roots = ROOTS) {
  const browser = env.WEBKIT_PATH
    ? findProgram(env.WEBKIT_PATH, env)
    : roots.flatMap(miniBrowsers).find((file) => findProgram(file, env));
  const driver = findProgram('WebKitWebDriver', env);
  const display = findProgram('Xvfb', env);
  return browser && driver && display ? { browser, driver, display } : undefined;
}

/** Newest first: `webkitgtk-6.0` draws with GTK 4, `webkit2gtk-4.1` with GTK 3. */
function miniBrowsers(root) {
  return foldersOf(root)
    .flatMap((folder) => [folder, ...(/-linux-/.test(folder) ? foldersOf(folder) : [])])
    .filter((folder) => /\/webkit(2)?gtk-[\d.]+$/.test(folder))
    .sort()
    .reverse()
    .map((folder) => join(folder, 'MiniBrowser'));
}

function foldersOf(root) {
  if (!existsSync(root)) return [];
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(root, name));
}
