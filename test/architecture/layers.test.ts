import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import type { OverlayName } from '../../src/core/data/readers.js';
import { OVERLAYS } from '../../src/core/overlays/index.js';
import { OPTIONAL_READERS, type OptionalName } from '../../src/core/overlays/optional.js';
import {
  importsOf,
  nodesOf,
  parseSource,
  ringsOf,
  sourceFiles,
  type Import,
  type ImportKind,
} from './module-graph.js';

const ENTRY = 'entry point';

/** What a layer may name: layers, `geo` for the committed geometry, or packages. */
type Allowed = Readonly<Partial<Record<ImportKind, readonly string[]>>>;

const BASE = ['core/data', 'core/geometry', 'core/style', 'core/messages'] as const;
const MODEL = [...BASE, 'core/model'] as const;
const SCENE = [...MODEL, 'core/overlays', 'core/scene'] as const;
const CORE = [...SCENE, 'core/render'] as const;

/**
 * Who may import whom. `type` is what may be named for its types besides what may be imported for its values, `dynamic`
 * what may be loaded by `import()`. Files of one layer may import each other, save overlays.
 */
const LAYERS: Readonly<Record<string, Allowed>> = {
  'core/data': { value: ['core/data', 'valibot'] },
  'core/geometry': {
    value: ['core/geometry', 'topojson-client'],
    type: ['core/data', 'topojson-specification'],
  },
  'core/style': { value: ['core/style'], type: ['core/data', 'core/geometry'] },
  'core/messages': { value: ['core/messages'], type: ['core/data'] },
  'core/model': { value: MODEL },
  // Valibot, and natural breaks, for those alone that are loaded where they are used, see below.
  'core/overlays': { value: [...MODEL, 'core/overlays', 'valibot', 'simple-statistics'] },
  'core/scene': { value: SCENE },
  'core/render': { value: CORE },
  // What the steps of a story make of its map.
  'core/story': { value: [...CORE, 'core/story'] },
  // Several small maps of the same data, and two that are compared.
  'core/panels': { value: [...CORE, 'core/panels'] },
  datasets: { value: ['datasets'], type: ['core/data'] },
  // Made by the build: what they import never reaches a browser.
  renditions: { value: [...CORE, 'datasets', 'dom', 'geo'] },
  // State without a page: what is heavy or draws comes when it is asked for.
  app: {
    value: [...CORE, 'app', 'geo'],
    dynamic: [
      ...['app', 'core/data', 'core/geometry', 'core/messages', 'core/overlays', 'core/scene'],
      ...['datasets', 'dom', 'geo', 'leaflet'],
    ],
  },
  dom: { value: [...CORE, 'dom'] },
  leaflet: { value: [...CORE, 'leaflet', 'package leaflet'] },
  elements: {
    value: [...CORE, 'core/panels', 'core/story', 'app', 'dom', 'elements', 'lit', 'renditions'],
    type: ['leaflet'],
    dynamic: ['elements'],
  },
  // Maps and stories as text, with all data and geometry at hand.
  drawing: {
    value: [
      ...CORE,
      ...['core/panels', 'core/story', 'app', 'datasets', 'drawing', 'geo', 'prerender'],
    ],
  },
  // Pages as text, which no map in a browser reads.
  prerender: { value: ['core/data', 'prerender', 'parse5'] },
  // The command: runs in Node, and is imported by nothing.
  cli: {
    value: [...CORE, 'cli', 'datasets', 'node:fs', 'node:path', 'node:url', 'node:util', ENTRY],
    type: ['@resvg/resvg-js'],
    // Overlays of its user's own come from files that the command line names.
    dynamic: ['@resvg/resvg-js', '(computed)'],
  },
  // The page in a frame, and the script around it: both stand alone and use the element as any page does. How addresses
  // are packed they share with what writes these.
  embed: {
    value: ['embed', 'dom'],
    type: ['elements'],
    // The library, as it lies beside the page.
    dynamic: ['(computed)'],
  },
  // The components that are built around it bring the elements.
  react: { value: ['react', '@lit/react'] },
};

const files = sourceFiles.map(parseSource);
const imports = files.flatMap(importsOf);

/** The layer of a file, `geo`, or the name of a package without the path in it. */
function layerOf(target: string): string {
  const core = /^src\/(core\/[^/]+)\//.exec(target);
  const other = /^src\/([^/]+)\//.exec(target);
  if (core) return core[1]!;
  if (other) return other[1]!;
  if (/^src\/[^/]+$/.test(target)) return ENTRY;
  if (target.startsWith('geo/')) return 'geo';
  const name = target.split('/', target.startsWith('@') ? 2 : 1).join('/');
  // The package and the layer have the same name.
  return name === 'leaflet' ? 'package leaflet' : name;
}

function isAllowed({ from, to, kind }: Import): boolean {
  const [layer, target] = [layerOf(from), layerOf(to)];
  if (layer === ENTRY) return true;
  const { value = [], type = [], dynamic = [] } = LAYERS[layer] ?? {};
  if (kind === 'dynamic') return dynamic.includes(target);
  return value.includes(target) || (kind === 'type' && type.includes(target));
}

/** What files import for its values, and what that imports: files and packages. */
function reachedFrom(names: readonly string[]): ReadonlySet<string> {
  const reached = new Set(names);
  for (const name of reached)
    for (const { from, to, kind } of imports)
      if (from === name && kind === 'value') reached.add(to);
  return reached;
}

const print = ({ from, to, kind }: Import) => `${from} → ${to} (${kind})`;

describe('the check itself', () => {
  const imported = (text: string) =>
    importsOf(ts.createSourceFile('src/core/scene/a.ts', text, ts.ScriptTarget.ES2022, true)).map(
      ({ to, kind }) => [to, kind],
    );

  it('sees every way to import', () => {
    expect(
      imported(`
        import { a } from './b.js';
        import type { c } from '../data/d.js';
        import { type e, type f } from 'lit/x.js';
        import { type g, h } from './i.js';
        import './j.js';
        export * from './k.js';
        export type { l } from './m.js';
        const n = () => import('../../leaflet/o.js');
        type P = import('./q.js').P;
      `),
    ).toEqual([
      ['src/core/scene/b.ts', 'value'],
      ['src/core/data/d.ts', 'type'],
      ['lit/x.js', 'type'],
      ['src/core/scene/i.ts', 'value'],
      ['src/core/scene/j.ts', 'value'],
      ['src/core/scene/k.ts', 'value'],
      ['src/core/scene/m.ts', 'type'],
      ['src/leaflet/o.ts', 'dynamic'],
      ['src/core/scene/q.ts', 'type'],
    ]);
  });

  it('finds rings', () => {
    const edges = ['ab', 'bc', 'ca', 'cd', 'de', 'ff'].map(([from, to]) => ({
      from: from!,
      to: to!,
    }));
    expect(ringsOf(edges).map((ring) => ring.sort().join(''))).toEqual(['abc', 'f']);
  });

  it('has files and imports to look at, each file in a known layer', () => {
    expect(files.length).toBeGreaterThan(80);
    expect(imports.length).toBeGreaterThan(200);
    const unknown = sourceFiles.filter(
      (name) => ![ENTRY, ...Object.keys(LAYERS)].includes(layerOf(name)),
    );
    expect(unknown).toEqual([]);
  });

  it('refuses what it should', () => {
    const refused: Import[] = [
      { from: 'src/core/data/a.ts', to: 'src/core/scene/b.ts', kind: 'type' },
      { from: 'src/core/scene/a.ts', to: 'src/core/render/b.ts', kind: 'type' },
      { from: 'src/core/render/a.ts', to: 'lit', kind: 'value' },
      { from: 'src/core/geometry/a.ts', to: 'src/core/data/b.ts', kind: 'value' },
      { from: 'src/datasets/a.ts', to: 'src/core/data/b.ts', kind: 'value' },
      { from: 'src/app/a.ts', to: 'src/leaflet/b.ts', kind: 'type' },
      { from: 'src/app/a.ts', to: 'src/datasets/b.ts', kind: 'value' },
      { from: 'src/app/a.ts', to: 'src/dom/b.ts', kind: 'value' },
      { from: 'src/app/a.ts', to: 'src/elements/b.ts', kind: 'type' },
      { from: 'src/app/a.ts', to: 'lit', kind: 'type' },
      { from: 'src/dom/a.ts', to: 'src/app/b.ts', kind: 'type' },
      { from: 'src/dom/a.ts', to: 'lit', kind: 'value' },
      { from: 'src/leaflet/a.ts', to: 'src/app/b.ts', kind: 'type' },
      { from: 'src/leaflet/a.ts', to: 'src/dom/b.ts', kind: 'value' },
      { from: 'src/elements/a.ts', to: 'leaflet', kind: 'value' },
      { from: 'src/elements/a.ts', to: 'src/leaflet/b.ts', kind: 'dynamic' },
      { from: 'src/elements/a.ts', to: 'src/leaflet/b.ts', kind: 'value' },
      { from: 'src/elements/a.ts', to: 'src/datasets/b.ts', kind: 'dynamic' },
      { from: 'src/elements/a.ts', to: 'src/index.ts', kind: 'type' },
      { from: 'src/app/a.ts', to: '(computed)', kind: 'dynamic' },
      { from: 'src/cli/a.ts', to: '@resvg/resvg-js', kind: 'value' },
      { from: 'src/cli/a.ts', to: 'src/elements/b.ts', kind: 'value' },
      { from: 'src/core/render/a.ts', to: 'src/cli/b.ts', kind: 'type' },
      { from: 'src/core/render/a.ts', to: 'node:fs', kind: 'value' },
    ];
    expect(refused.filter(isAllowed)).toEqual([]);
  });
});

describe('who imports whom', () => {
  it.each([...Object.keys(LAYERS), ENTRY])('%s', (layer) => {
    const own = imports.filter(({ from }) => layerOf(from) === layer);
    expect(own.length, 'imports in this layer').toBeGreaterThan(0);
    expect(own.filter((item) => !isAllowed(item)).map(print)).toEqual([]);
  });

  it('names only files that are there', () => {
    const missing = imports.filter(({ to }) => to.startsWith('src/') && !sourceFiles.includes(to));
    expect(missing.map(print)).toEqual([]);
  });

  it('keeps overlays from each other', () => {
    const names = [...Object.keys(OVERLAYS), ...Object.keys(OPTIONAL_READERS)];
    const own = names.map((name) => `src/core/overlays/${name}.ts`);
    expect(own.filter((name) => !sourceFiles.includes(name))).toEqual([]);
    const between = imports.filter(
      ({ from, to }) =>
        layerOf(from) === 'core/overlays' &&
        own.includes(to) &&
        !/\/overlays\/(?:index|optional)\.ts$/.test(from),
    );
    expect(between.map(print)).toEqual([]);
  });

  /** What is loaded for every map: what draws one, and tells of it over time. */
  const loadedAtFirst = () =>
    reachedFrom(
      sourceFiles.filter((name) =>
        /^src\/core\/(?:scene|render|overlays\/(?:index|histories\/index))\b/.test(name),
      ),
    );

  it.each(['valibot', 'simple-statistics'])(
    'draws what every map has, and tells of it over time, without %s',
    (library) => {
      const reached = loadedAtFirst();
      expect(reached.size).toBeGreaterThan(60);
      expect(imports.some(({ to }) => layerOf(to) === library)).toBe(true);
      expect([...reached].filter((name) => layerOf(name) === library)).toEqual([]);
    },
  );

  it('classes numbers by statistics in one file, which no element loads at once', () => {
    const all = imports.filter(({ to }) => layerOf(to) === 'simple-statistics');
    expect(all.map(print)).toEqual([
      'src/core/overlays/thematic/class-breaks.ts → simple-statistics (value)',
    ]);
    const reached = reachedFrom(
      sourceFiles.filter((name) => /^src\/elements\/[^/]+\/define\.ts$/.test(name)),
    );
    expect(reached.size).toBeGreaterThan(60);
    expect([...reached].filter((name) => layerOf(name) === 'simple-statistics')).toEqual([]);
  });

  it('imports Leaflet in one place', () => {
    const all = imports.filter(({ to }) => layerOf(to) === 'package leaflet');
    expect(new Set(all.map(({ from }) => layerOf(from)))).toEqual(new Set(['leaflet']));
  });

  it('imports entry points nowhere, save those that add to another and what the command draws with', () => {
    const all = imports.filter(({ to }) => layerOf(to) === ENTRY);
    const [ofCli, others] = [true, false].map((isCli) =>
      all.filter(({ from }) => (layerOf(from) === 'cli') === isCli),
    );
    expect(others!.map(print)).toEqual([
      'src/define.ts → src/index.ts (value)',
      'src/index.ts → src/core.ts (value)',
    ]);
    expect(new Set(ofCli!.map(({ to }) => to))).toEqual(new Set(['src/static.ts']));
  });

  it('imports the command nowhere', () => {
    const all = imports.filter(({ from, to }) => layerOf(to) === 'cli' && layerOf(from) !== 'cli');
    expect(all.map(print)).toEqual([]);
  });

  it('has no ring of files, types and what is loaded later included', () => {
    expect(ringsOf(imports)).toEqual([]);
  });
});

describe('the core', () => {
  const core = files.filter(({ fileName }) => fileName.startsWith('src/core/'));
  const FORBIDDEN = new Set(
    'document window self globalThis navigator customElements localStorage fetch performance process setTimeout setInterval queueMicrotask requestAnimationFrame crypto console'.split(
      ' ',
    ),
  );

  /** Reaching for what must be passed in: the clock, chance, the page. */
  function reachesOf(file: ts.SourceFile): string[] {
    return nodesOf(file).flatMap((node): string[] => {
      const text = node.getText(file);
      if (ts.isNewExpression(node) && text.startsWith('new Date') && !node.arguments?.length)
        return [text];
      if (ts.isPropertyAccessExpression(node) && /^(?:Date\.now|Math\.random)$/.test(text))
        return [text];
      if (!ts.isIdentifier(node) || !FORBIDDEN.has(node.text)) return [];
      const isProperty = ts.isPropertyAccessExpression(node.parent) && node.parent.name === node;
      return isProperty ? [] : [node.text];
    });
  }

  it('would be caught', () => {
    const text =
      'const a = [new Date(), new Date, Date.now(), document.body, x.document, Math.random()];';
    const file = ts.createSourceFile('a.ts', text, ts.ScriptTarget.ES2022, true);
    expect(reachesOf(file)).toEqual([
      'new Date()',
      'new Date',
      'Date.now',
      'document',
      'Math.random',
    ]);
  });

  it('knows no page, no clock and no chance', () => {
    for (const file of core) expect(reachesOf(file), file.fileName).toEqual([]);
  });

  /** Files that may know an overlay by name: its own, and those that hold one line for each. */
  const ALL = { ...OVERLAYS, ...OPTIONAL_READERS };
  type AnyName = OverlayName | OptionalName;
  const OWN_FILES: Readonly<Record<OverlayName, RegExp>> = {
    alliances: /\/(?:alliances|alliance|alliance-history|body-marks|plan-bodies)\.ts$/,
    disputes: /\/(?:disputes|dispute|dispute-history|dispute-\w+|layout-dispute)\.ts$/,
    links: /\/(?:links|link|link-history|link-\w+|layout-links|resolve-end)\.ts$/,
  };
  /** An optional overlay has a file of its name, and others that begin with what one of its items is called. */
  const ownFilesOf = (name: AnyName): RegExp =>
    // How numbers are mapped has a folder.
    name === 'values'
      ? /\/(?:thematic\/[\w-]+|values?(?:-\w+)?)\.ts$/
      : ((OWN_FILES as Readonly<Partial<Record<string, RegExp>>>)[name] ??
        new RegExp(`/(?:${name}|${name.replace(/s$/, '')}(?:-\\w+)?)\\.ts$`));
  // In bodies and numbers small maps may differ, which is what they are for.
  const REGISTRIES =
    /^src\/core\/(?:data\/(?:readers|multiples)\.ts|overlays\/optional\.ts|overlays\/index\.ts|overlays\/histories\/index\.ts|panels\/)/;
  const CATALOGUES = /^src\/core\/messages\//;
  /** What is called like an overlay, or asks for one, for a reason of its own. */
  const EXCEPTIONS: readonly (readonly [file: string, name: AnyName, why: string])[] = [
    [
      'src/core/data/check-drawn.ts',
      'disputes',
      'what cannot be seen is known of the overlays that are drawn on names of the atlas',
    ],
    ['src/core/data/check-drawn.ts', 'links', 'the same'],
    ['src/core/data/check-steps.ts', 'links', 'a step has words of its own for links'],
    [
      'src/core/data/corrected-items.ts',
      'links',
      'corrections name the links of the article that they are about',
    ],
    ['src/core/data/map-data.ts', 'links', 'the same'],
    [
      'src/core/overlays/marks/resolve-end.ts',
      'alliances',
      'a group of states may have the members of a body',
    ],
    ['src/core/overlays/shapes.ts', 'values', 'a shape looks like the number that it bears'],
    [
      'src/core/overlays/shapes.ts',
      'alliances',
      'a shape tells of the bodies that count it among their members',
    ],
    [
      'src/core/render/render-multiples.ts',
      'shapes',
      'what small maps share: outlines of countries',
    ],
    [
      'src/core/scene/build-multiples.ts',
      'alliances',
      'small maps are a form of bodies that are too many for one',
    ],
  ];

  /** Names of overlays in the code of a file: as names of fields, or in quotes. */
  const namedIn = (file: ts.SourceFile): AnyName[] =>
    nodesOf(file)
      .filter((node) => ts.isIdentifier(node) || ts.isStringLiteralLike(node))
      .filter((node) => Object.hasOwn(ALL, node.text) && !isOrdinaryWord(node))
      .map((node) => node.text as AnyName);

  /** Whether it is the word `values` for something else: a method of collections, or what is held in a variable. */
  const isOrdinaryWord = (node: ts.Identifier | ts.StringLiteralLike): boolean =>
    node.text === 'values' && ts.isIdentifier(node) && !isFieldName(node);

  /** Whether a field is read, taken out or written by this name; methods that are called are none. */
  function isFieldName(node: ts.Identifier): boolean {
    const { parent } = node;
    if (ts.isPropertyAccessExpression(parent) && parent.name === node)
      return !(ts.isCallExpression(parent.parent) && parent.parent.expression === parent);
    if (ts.isBindingElement(parent) && ts.isObjectBindingPattern(parent.parent))
      return (parent.propertyName ?? parent.name) === node;
    return (
      ts.isShorthandPropertyAssignment(parent) ||
      ((ts.isPropertyAssignment(parent) ||
        ts.isPropertySignature(parent) ||
        ts.isPropertyDeclaration(parent)) &&
        parent.name === node)
    );
  }

  it('would be caught at naming an overlay', () => {
    const caught = (text: string) =>
      namedIn(ts.createSourceFile('a.ts', text, ts.ScriptTarget.ES2022, true));
    expect(
      caught("const a = scene.links; const b = { disputes: 1 }; f('alliances'); g.sites;"),
    ).toEqual(['links', 'disputes', 'alliances', 'sites']);
    for (const text of [
      'h.values;',
      'const { values } = scene.overlays;',
      'const { values = [] } = scene.overlays;',
      'const { values: shown } = scene.overlays;',
      'f(({ values }) => 1);',
      'const b = { values };',
      'const b = { values: 1 };',
      'interface I { readonly values: 1 }',
      'class C { values = 1 }',
      "g['values'];",
    ])
      expect(caught(text), text).toEqual(['values']);
    for (const text of [
      'const linksOf = 1;',
      'i.values();',
      'const values = 2;',
      'const [values] = i;',
      'const { a: values } = i;',
      'const b = { a: values };',
      'f((values) => values.length);',
    ])
      expect(caught(text), text).toEqual([]);
  });

  it('knows overlays by name in their own files, the registries and the catalogues alone', () => {
    const named = core
      .filter(({ fileName }) => !REGISTRIES.test(fileName) && !CATALOGUES.test(fileName))
      .flatMap((file) => [...new Set(namedIn(file))].map((name) => [file.fileName, name] as const))
      .filter(([file, name]) => !ownFilesOf(name).test(file));
    expect(named).toEqual(EXCEPTIONS.map(([file, name]) => [file, name]));
  });
});

describe('side effects', () => {
  const isDefine = (name: string) => /(?:^|\/)define\.ts$/.test(name);

  it('registers elements in define files only', () => {
    for (const file of files) {
      const calls = nodesOf(file).filter(
        (node): node is ts.CallExpression =>
          ts.isCallExpression(node) &&
          /^(?:customElements\.define|defineOnce)$/.test(node.expression.getText(file)),
      );
      const allowed = isDefine(file.fileName) || file.fileName.endsWith('/define-once.ts');
      if (!allowed)
        expect(
          calls.map((call) => call.getText(file)),
          file.fileName,
        ).toEqual([]);
    }
  });

  it.each([
    ['src/define.ts', []],
    ['src/cdn.ts', ['src/elements/define-found.ts']],
  ])('registers every element by %s', (entry, further) => {
    const folders = sourceFiles.filter((name) => /^src\/elements\/[^/]+\/define\.ts$/.test(name));
    expect(folders.length).toBeGreaterThan(4);
    const from = [entry, ...further];
    const named = imports.filter((one) => from.includes(one.from) && folders.includes(one.to));
    expect(named.map(({ to }) => to).sort()).toEqual(folders);
  });

  it('leaves the index free of them', () => {
    const reached = reachedFrom(['src/index.ts']);
    expect(reached.size).toBeGreaterThan(20);
    expect([...reached].filter(isDefine)).toEqual([]);
  });
});
