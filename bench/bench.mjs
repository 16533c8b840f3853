// Measures the library side by side with the same map made by hand:
// node bench.mjs [suite …] [--rounds N] [--pages NAME,…] [--dist FOLDER] [--name NAME]
import { cpus, loadavg, tmpdir } from 'node:os';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { launch } from './lib/browser.mjs';
import { buildLibrary } from './lib/build-library.mjs';
import { buildSite, OWN_AND_BY_HAND, PAGES } from './lib/build-site.mjs';
import { serve } from './lib/serve.mjs';
import { instances } from './suites/instances.mjs';
import { interaction } from './suites/interaction.mjs';
import { leaks } from './suites/leaks.mjs';
import { links } from './suites/links.mjs';
import { load } from './suites/load.mjs';
import { multiples } from './suites/multiples.mjs';
import { ownData } from './suites/own-data.mjs';
import { shapes } from './suites/shapes.mjs';
import { story } from './suites/story.mjs';
import { values as numbers } from './suites/values.mjs';
import { zoom } from './suites/zoom.mjs';

const SUITES = {
  'own-data': ownData,
  load,
  instances,
  leaks,
  links,
  shapes,
  values: numbers,
  multiples,
  interaction,
  zoom,
  story,
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '5' },
    pages: { type: 'string' },
    dist: { type: 'string' },
    name: { type: 'string' },
  },
});
const names = positionals.length > 0 ? positionals : Object.keys(SUITES);
const rounds = Number(values.rounds);
const pages = values.pages?.split(',');
const unknown = names.filter((name) => !(name in SUITES));
if (unknown.length > 0)
  fail(`No suite ${unknown.join(', ')}; there are ${Object.keys(SUITES).join(', ')}.`);
if (!Number.isInteger(rounds) || rounds < 1) fail('--rounds takes a whole number from 1 on.');

const folder = mkdtempSync(join(tmpdir(), 'central-asia-map-bench-'));
let server;
let browser;
try {
  console.error('Building the library and the pages …');
  const dist = values.dist ? resolve(values.dist) : buildLibrary(join(folder, 'library'));
  server = await serve(await buildSite(dist, folder));
  browser = await launch();
  const results = {
    date: new Date().toISOString(),
    browser: await browser.version(),
    node: process.version,
    processor: `${cpus().length} × ${cpus()[0].model}`,
    load: loadavg(),
    rounds,
    suites: {},
  };
  for (const name of names) {
    console.error(`\n${name}, ${rounds} rounds`);
    results.suites[name] = await SUITES[name]({
      browser,
      origin: server.origin,
      rounds,
      pages: pages ?? (name === 'own-data' ? OWN_AND_BY_HAND : PAGES),
    });
  }
  const file = save(values.name ?? names.join('-'), results);
  console.log(`\n${results.browser}, Node ${results.node}, ${results.processor}\n${file}`);
} finally {
  await browser?.close();
  server?.stop();
  rmSync(folder, { recursive: true, force: true });
}

function save(name, results) {
  const target = fileURLToPath(new URL('results/', import.meta.url));
  mkdirSync(target, { recursive: true });
  const file = join(target, `${name}.json`);
  writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`);
  return file;
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
