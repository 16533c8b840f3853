import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { expect, it } from 'vitest';

const pathOf = (name: string) => fileURLToPath(new URL(`../../${name}`, import.meta.url));

/** Rows of the table of files that name one file and one size, such as `map-engine-….js` and 41.0 kB. */
const rows = [
  ...readFileSync(pathOf('docs/performance.md'), 'utf8').matchAll(
    /^\| `((?!define)[\w.-]+-…\.js|central-asia-map\.js)`[^|]*\| +([\d.]+) kB/gm,
  ),
].map(([, name, kilobytes]) => [name!, Number(kilobytes)] as const);

const files = [
  'central-asia-map.js',
  ...readdirSync(pathOf('dist/central-asia-map')).map((name) => `central-asia-map/${name}`),
];

/** The files of a name; `…` stands for a hash. */
const filesOf = (name: string) =>
  files.filter((file) => {
    const [start, end = ''] = name.split('…');
    const base = file.replace(/^.*\//, '');
    return name.includes('…')
      ? base.startsWith(start!) && base.endsWith(end) && base.length === name.length + 7
      : base === name;
  });

it('the table has the files', () => {
  expect(rows.length).toBeGreaterThan(8);
});

// A tenth is more than a chunk may grow without somebody who looks at size-budget.json.
it.each(rows)('%s has about %d kB, as docs/performance.md says', (name, kilobytes) => {
  const found = filesOf(name);
  expect(found).toHaveLength(1);
  const bytes = readFileSync(pathOf(`dist/${found[0]}`));
  const quality = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
  const size = brotliCompressSync(bytes, { params: quality }).length / 1000;
  expect(Math.abs(size / kilobytes - 1), `${size} kB`).toBeLessThan(0.1);
});
