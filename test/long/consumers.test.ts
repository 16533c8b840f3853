import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundle, BUNDLERS, SizeTable, type Scripts } from './consumers/bundling.js';
import { createViewer, type Viewer } from './support/look.js';
import { STRICT } from './consumers/compiler-options.js';
import { createProject, type Project } from './support/project.js';
import { TOOLS } from './consumers/tools.js';
import { WANTED_FILES } from './consumers/wanted-files.js';

// The library as others have it: packed, installed in an empty folder, and used through each of its entries.

const fixtures = fileURLToPath(new URL('consumers/fixtures', import.meta.url));

let project: Project;
let viewer: Viewer;
/** The packages that the library brought. */
let alone: readonly string[];

beforeAll(async () => {
  project = await createProject(fixtures);
  alone = [...readdirSync(installed()), ...readdirSync(installed('@types'))];
  await project.install(TOOLS);
  viewer = await createViewer(project.folder);
});

afterAll(async () => {
  await viewer?.close();
  project?.remove();
});

const installed = (...path: string[]) => join(project.folder, 'node_modules', ...path);

describe('the tarball', () => {
  it('holds these files and no others', () => {
    const paths = project.packed.files.map(({ path }) => path);
    expect(paths.filter((path) => !WANTED_FILES.some((pattern) => pattern.test(path)))).toEqual([]);
    for (const pattern of WANTED_FILES)
      expect(
        paths.some((path) => pattern.test(path)),
        String(pattern),
      ).toBe(true);
  });

  it('is no larger than it may be', () => {
    const unpacked = project.packed.files.reduce((sum, { size }) => sum + size, 0);
    console.log(
      `${project.packed.files.length} files, ${project.packed.size} bytes, unpacked ${unpacked}`,
    );
    // The one file for pages without modules is 2 MB of it, the record with its words in thirteen languages another 2;
    // values, shapes, small maps, the story and the menu, each with such words, have 1.7 MB, a third of it source maps.
    // The article and its story in nine more languages have the last 0.4 MB, small maps in the data and what explains a
    // state's view 0.05; names, frozen members and the end of knowledge on small maps, and ends beyond the frame 0.02;
    // steps of a story that are laid out ahead, the keys of timelines and of tables of roles, and
    // labels of a step 0.02.
    expect(project.packed.size).toBeLessThan(3_498_000);
    expect(unpacked).toBeLessThan(12_310_000);
  });

  it('has source maps that hold their sources, where files name one', () => {
    const scripts = project.packed.files.filter(({ path }) => path.endsWith('.js'));
    let maps = 0;
    for (const { path } of scripts) {
      const text = readFileSync(installed('central-asia-map', path), 'utf8');
      const name = /\/\/# sourceMappingURL=(.+)/.exec(text)?.[1];
      if (!name) continue;
      const map = JSON.parse(
        readFileSync(installed('central-asia-map', path, '..', name), 'utf8'),
      ) as { sources: string[]; sourcesContent: unknown[] };
      expect(map.sourcesContent, path).toHaveLength(map.sources.length);
      expect(
        map.sourcesContent.every((source) => typeof source === 'string'),
        path,
      ).toBe(true);
      maps += 1;
    }
    expect(maps).toBe(project.packed.files.filter(({ path }) => path.endsWith('.map')).length);
    expect(maps).toBeGreaterThan(200);
  });

  it('brings no React, no typings of it and no build tools', () => {
    const packages = alone.filter((name) => !/^[.@]/.test(name));
    const drawing = ['lit', 'lit-element', 'lit-html', 'topojson-client', 'valibot'];
    // Natural breaks of numbers.
    const dependencies = [...drawing, 'parse5', 'entities', 'simple-statistics'];
    expect(packages.sort()).toEqual(
      ['central-asia-map', 'commander', 'trusted-types', ...dependencies].sort(),
    );
  });
});

describe('in plain Node', () => {
  it('imports every entry', async () => {
    const root = installed('central-asia-map');
    const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      exports: Record<string, string | { default: string }>;
    };
    const modules = Object.entries(exports).filter(([name]) => !name.endsWith('.css'));
    const names = modules.flatMap(([name, target]) => {
      const file = typeof target === 'string' ? target : target.default;
      const [start, end] = file.split('*') as [string, string?];
      if (end === undefined) return [name];
      return readdirSync(join(root, start), { encoding: 'utf8', recursive: true })
        .filter((path) => path.endsWith(end) && /\.js(?:on)?$/.test(path))
        .map((path) => name.replace('*', path.slice(0, path.length - end.length)));
    });
    expect(names.length).toBeGreaterThan(50);
    const lines = names.map((name) => {
      const attributes = name.endsWith('.json') ? ", { with: { type: 'json' } }" : '';
      return `console.log(typeof (await import('central-asia-map${name.slice(1)}'${attributes})));`;
    });
    project.write('import.mjs', lines.join('\n'));
    const printed = await project.node(['--no-warnings', 'import.mjs']);
    expect(printed).toBe('object\n'.repeat(names.length));
  });
});

/** Which of the libraries that draw and steer maps are in a script. */
const librariesIn = ({ code }: Scripts): string[] => [
  ...(/litHtmlVersions|reactiveElementVersions/.test(code) ? ['Lit'] : []),
  ...(/_leaflet_id/.test(code) ? ['Leaflet'] : []),
];
const sizes = new SizeTable();

afterAll(() => console.log(sizes.toMarkdown()));

async function openReady(path: string) {
  const { page, complaints } = await viewer.open(path);
  await page.waitForFunction(() => document.title !== '…', { timeout: 60_000 });
  return { page, complaints, title: await page.title() };
}

describe.each(BUNDLERS)('bundled by %s', (bundler) => {
  it('draws maps and makes them live', async () => {
    const { path, first, all } = await bundle(project, bundler, 'app');
    expect(librariesIn(all)).toEqual(['Lit', 'Leaflet']);
    expect(librariesIn(first)).toEqual(['Lit']);
    const { page, complaints } = await openReady(path);
    await page.waitForFunction(() => {
      const roots = [...document.querySelectorAll('central-asia-map')].map(
        ({ shadowRoot }) => shadowRoot!,
      );
      const isLive = (root: ShadowRoot) =>
        root.querySelectorAll('.leaflet-container svg .country').length > 2;
      return roots.every(isLive) && roots[1]!.querySelector('central-asia-timeline:defined');
    });
    expect(complaints).toEqual([]);
    await page.close();
    sizes.add('`define`, at once', bundler, first);
    sizes.add('`define`, with all that may follow', bundler, all);
  });

  it('loads at once little more than one element where only that is imported', async () => {
    const { first } = await bundle(project, bundler, 'one-element');
    sizes.add('`elements/central-asia-map`, at once', bundler, first);
    expect(librariesIn(first)).toEqual(['Lit']);
    // Its first picture, which the build has drawn, is in it.
    expect(first.brotli).toBeLessThan(33_000);
  });

  it('leaves Lit and Leaflet out where only data is read', async () => {
    const { path, first, all } = await bundle(project, bundler, 'core');
    expect(librariesIn(all)).toEqual([]);
    const { page, complaints, title } = await openReady(path);
    expect(title).toBe('[1,true]');
    expect(complaints).toEqual([]);
    await page.close();
    sizes.add('`parseMapData`, `WORLDVIEWS` of `core`', bundler, first);
    // Valibot, the table of worldviews, and what admits overlays of a page's own are most of it; an
    // editor's own words for legend, names and roles have half a kilobyte, the checks of dates and numbers as columns a fifth,
    // those of what numbers are about and of small maps two thirds.
    expect(first.brotli).toBeLessThan(26_400);
  });

  it('leaves them out where only that is taken from the main entry', async () => {
    const { first, all } = await bundle(project, bundler, 'core-of-all');
    sizes.add('the same of the main entry', bundler, first);
    // It keeps what unused modules would load by import(), and loads at once what that shares with them.
    if (bundler === 'esbuild') return;
    expect(librariesIn(all)).toEqual([]);
    expect(all.bytes).toBe(first.bytes);
  });
});

describe('a figure', () => {
  it('is drawn in a page without Lit and Leaflet', async () => {
    const { path, all } = await bundle(project, 'esbuild', 'static');
    expect(librariesIn(all)).toEqual([]);
    const { page, complaints } = await openReady(path);
    expect(await page.$$eval('svg .country', ({ length }) => length)).toBeGreaterThan(20);
    expect(complaints).toEqual([]);
    await page.close();
    sizes.add('`static`', 'esbuild', all);
  });
});

describe('with React', () => {
  it('shows a figure from the server, which the map takes over', async () => {
    const server = await project.node(['react-server.mjs']);
    const { root, figure } = JSON.parse(server) as { root: string; figure: string };
    expect(root).toContain('<central-asia-map class="wide" as-of="2022-09" loading="eager"><div>');
    const props = JSON.stringify({ figure }).replaceAll('<', '\\u003c');
    const { path } = await bundle(
      project,
      'esbuild',
      'react-client',
      `<div id="root">${root}</div><script type="application/json" id="props">${props}</script>`,
      // React complains of what does not fit only when it is in development.
      { NODE_ENV: 'development' },
    );
    const { page, complaints } = await viewer.open(path);
    await page.waitForFunction(() => document.title === 'cam-ready null');
    const state = () =>
      page.$eval('central-asia-map', (element) => {
        const map = element as Element & { asOf: string; data: { title: string }; scene: unknown };
        const { asOf, data, className } = map;
        return { asOf, title: data.title, className };
      });
    expect(await state()).toEqual({ asOf: '2022-09', title: 'Own data', className: 'wide' });
    await page.click('button');
    await page.waitForFunction(() =>
      document
        .querySelector('central-asia-map')
        ?.shadowRoot?.querySelector('[part="note"]')
        ?.textContent?.includes('31 March 2025'),
    );
    expect((await state()).asOf).toBe('2025-03-31');
    expect(complaints).toEqual([]);
    await page.close();
  });

  it.each(['vite-server', 'webpack-server'])('runs on a server as %s', async (bundler) => {
    const plain = await project.node(['react-server.mjs']);
    await project.node(['bundle.mjs', bundler, 'react-server.mjs', `out/${bundler}`]);
    expect(await project.node([`out/${bundler}/main.mjs`])).toBe(plain);
  });

  it.each(['vite', 'webpack'])('takes along only the elements used, by %s', async (bundler) => {
    const { first } = await bundle(project, bundler, 'one-component');
    expect(/central-asia-legend/.test(first.code), 'the one').toBe(true);
    expect(/central-asia-timeline["'`],/.test(first.code), 'another').toBe(false);
    expect(librariesIn(first)).toEqual(['Lit']);
  });
});

describe('in TypeScript, strict, libraries checked', () => {
  const config = (compilerOptions: object, include: readonly string[]) =>
    project.write('tsconfig.json', JSON.stringify({ compilerOptions, include }));

  it.each([
    ['bundler', 'esnext'],
    ['node16', 'node16'],
  ])('resolved as %s', async (moduleResolution, module) => {
    config({ ...STRICT, module, moduleResolution }, ['types/entries.ts', 'types/jsx.tsx']);
    expect(await project.node([installed('typescript/bin/tsc'), '-p', '.'])).toBe('');
  });

  it('in templates of Vue and Svelte', async () => {
    const strict = {
      ...STRICT,
      skipLibCheck: true,
      module: 'esnext',
      moduleResolution: 'bundler',
    };
    config(strict, ['types/frameworks.ts', 'types/App.vue']);
    expect(await project.node([installed('vue-tsc/bin/vue-tsc.js'), '-p', '.'])).toBe('');
    config(strict, ['types/App.svelte']);
    const check = installed('svelte-check/bin/svelte-check');
    expect(await project.node([check, '--tsconfig', './tsconfig.json'])).toContain('0 errors');
  });
});
