import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

// Against dist/, through the exports of package.json, as an application would.
const root = fileURLToPath(new URL('../..', import.meta.url));
const datasets = readdirSync(`${root}/dist/datasets`).filter((name) => name.endsWith('.js'));
const entryPoints = [
  'central-asia-map',
  'central-asia-map/core',
  'central-asia-map/define',
  'central-asia-map/elements/central-asia-map',
  'central-asia-map/static',
  'central-asia-map/overlays',
  'central-asia-map/cdn',
  'central-asia-map/react',
  ...datasets.map((name) => `central-asia-map/datasets/${name.slice(0, -'.js'.length)}`),
];

describe('every entry point can be imported in plain Node', () => {
  it.each(entryPoints)('%s', (name) => {
    const output = runInNode(`await import('${name}'); console.log('imported');`);
    expect(output).toBe('imported\n');
  });
});

describe('the JSON files of the package', () => {
  it.each(['schema.json', 'custom-elements.json', 'geo/first-paint.topo.json'])('%s', (name) => {
    const url = runInNode(`process.stdout.write(import.meta.resolve('central-asia-map/${name}'))`);
    expect(JSON.parse(readFileSync(fileURLToPath(url), 'utf8'))).toBeTypeOf('object');
  });
});

describe('the file beside the one to paste', () => {
  it('has all that overlays of a page’s own are made with, and imports nothing', () => {
    const path = `${root}/dist/central-asia-map/overlays.js`;
    expect(readFileSync(path, 'utf8')).not.toMatch(/\bimport\b|\bfrom\s*["']/);
    const names = runInNode(
      `console.log(Object.keys(await import(${JSON.stringify(path)})).sort().join())`,
    );
    const ofPackage = runInNode(
      `console.log(Object.keys(await import('central-asia-map/overlays')).sort().join())`,
    );
    expect(names).toBe(ofPackage);
    expect(names.split(',')).toEqual(expect.arrayContaining(['defineOverlay', 'idSchema']));
  });
});

function runInNode(script: string): string {
  const args = ['--input-type=module', '--eval', script];
  return execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
}
