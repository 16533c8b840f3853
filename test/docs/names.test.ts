import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const pathOf = (name: string) => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const read = (name: string) => readFileSync(pathOf(name), 'utf8');
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

/** Pages that name files of the source and commands, for those who change it. */
const PAGES = ['CONTRIBUTING.md', 'SECURITY.md', 'docs/architecture.md', 'docs/releasing.md'];
/** What the build writes, and what contributing takes for its examples. */
const NOT_HERE = /^dist\/|^site\/|\/az\.ts$|story/;

const findAll = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map(([, name]) => name!);

it.each(PAGES)('%s names files that are there', (page) => {
  const names = findAll(
    read(page),
    /`((?:src|test|scripts|geo|docs|examples|dist|site|\.ci|\.github)\/[\w./-]*)`/g,
  );
  expect(names.length).toBeGreaterThan(1);
  expect(names.filter((name) => !NOT_HERE.test(name) && !existsSync(pathOf(name)))).toEqual([]);
});

it.each([...PAGES, 'README.md'])('%s names commands that are there', (page) => {
  const names = findAll(read(page), /npm run (?:--silent |-s )?([\w:]+)/g);
  expect(names.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
});

it('README leads to files that are there', () => {
  const links = findAll(read('README.md'), /\]\((?!https?:)([^)#]+)/g);
  expect(links.length).toBeGreaterThan(20);
  expect(links.filter((link) => !existsSync(pathOf(link)))).toEqual([]);
});

it('the hosted check runs .ci/run, by actions that cannot be changed behind its back', () => {
  const workflow = read('.github/workflows/ci.yml');
  expect(workflow).toMatch(/^ +- run: \.ci\/run$/m);
  expect(workflow).toMatch(/^permissions:\n {2}contents: read$/m);
  const actions = findAll(workflow, /uses: (\S+)/g);
  expect(actions.length).toBeGreaterThan(1);
  expect(actions.filter((action) => !/@[0-9a-f]{40}$/.test(action))).toEqual([]);
});

it('what the record knows is said to be known up to a day, not on it', () => {
  const files = ['docs', 'examples', 'scripts', 'studio/src', 'src'].flatMap((folder) =>
    readdirSync(pathOf(folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:md|html|mjs|ts)$/.test(name) && !name.includes('node_modules'))
      .map((name) => `${folder}/${name}`),
  );
  expect(files.length).toBeGreaterThan(500);
  expect(files.filter((file) => /\bknown\s+on\b/i.test(read(file)))).toEqual([]);
});
