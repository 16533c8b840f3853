import { accessSync, constants } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const FIREFOX_NAMES = ['firefox-esr', 'firefox'];

/** Path of the Chromium named by CHROME_PATH or, without it, of the first one on PATH; else undefined. */
export function findBrowser(env = process.env) {
  if (env.CHROME_PATH) return findProgram(env.CHROME_PATH, env);
  return NAMES.map((name) => findProgram(name, env)).find(Boolean);
}

/** Path of the Firefox named by FIREFOX_PATH or, without it, of the first one on PATH; else undefined. */
export function findFirefox(env = process.env) {
  if (env.FIREFOX_PATH) return findProgram(env.FIREFOX_PATH, env);
  return FIREFOX_NAMES.map((name) => findProgram(name, env)).find(Boolean);
}

/** Path of a program, looked for on PATH like a shell does. */
export function findProgram(name, env = process.env) {
  if (isAbsolute(name)) return isExecutable(name) ? name : undefined;
  return (env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find(isExecutable);
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
