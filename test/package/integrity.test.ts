import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const dist = new URL('../../dist/', import.meta.url);
const hashes = JSON.parse(readFileSync(new URL('integrity.json', dist), 'utf8')) as Record<
  string,
  string
>;

describe('integrity.json', () => {
  it('names the entry and every chunk, and nothing else', () => {
    const chunks = readdirSync(new URL('central-asia-map/', dist)).filter((name) =>
      name.endsWith('.js'),
    );
    expect(Object.keys(hashes).sort()).toEqual(
      [
        'central-asia-map.js',
        'central-asia-map.all.js',
        'embed.js',
        ...chunks.map((name) => `central-asia-map/${name}`),
      ].sort(),
    );
  });

  it.each(Object.entries(hashes))('%s has the hash that is published', (file, hash) => {
    const digest = createHash('sha384').update(readFileSync(new URL(file, dist)));
    expect(`sha384-${digest.digest('base64')}`).toBe(hash);
  });
});

/** Tells Chromium to compile a file while it loads; only the first line is read. */
const CALLED_ON_LOAD = /^\/\/# allFunctionsCalledOnLoad\n/;

describe('licence notices', () => {
  it.each(Object.keys(hashes))('%s says what it holds of others', (file) => {
    const text = readFileSync(new URL(file, dist), 'utf8');
    const code = text.replace(CALLED_ON_LOAD, '');
    const holdsLeaflet = code.includes('_leaflet_id');
    if (holdsLeaflet) expect(code).toMatch(/^\/\*! [^*]*leaflet 1\.9\.4 \(BSD-2-Clause\)/);
    if (/reactiveElementVersions/.test(code)) expect(code).toMatch(/^\/\*![^/]*Lit \(c\)/);
  });

  it.each(['central-asia-map', 'map-engine', 'live-map'])(
    'leave the first line of %s to how it is compiled',
    (name) => {
      const isNamed = new RegExp(`(?:^|/)${name}(?:-[\\w-]{8})?\\.js$`);
      const file = Object.keys(hashes).find((path) => isNamed.test(path))!;
      expect(readFileSync(new URL(file, dist), 'utf8')).toMatch(CALLED_ON_LOAD);
    },
  );

  it('gives the texts of all bundled packages', () => {
    const text = readFileSync(new URL('central-asia-map.LICENSES.txt', dist), 'utf8');
    for (const name of ['leaflet', 'lit', 'lit-html', 'topojson-client', 'valibot'])
      expect(text).toMatch(new RegExp(`^${name} \\d`, 'm'));
    expect(readFileSync(new URL('leaflet/leaflet.js', dist), 'utf8')).toMatch(
      /^\/\*![^]*Redistributions in binary form/,
    );
  });
});
