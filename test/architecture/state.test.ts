import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { nodesOf, parseSource, sourceFiles } from './module-graph.js';
import { stateOf } from './module-state.js';

const files = sourceFiles.map(parseSource);

describe('the state of a map', () => {
  const app = files.filter(({ fileName }) => fileName.startsWith('src/app/'));
  const PAGE =
    /^(?:document|window|self|customElements|localStorage|sessionStorage|location|getComputedStyle|matchMedia|requestAnimationFrame|requestIdleCallback|(?:HTML|SVG)\w*Element|Element|Node|Document|DocumentFragment|ShadowRoot|CSSStyleSheet|\w+Observer|DOMParser)$/;

  /** What of a page a file names, values and types alike; names of members are none of a page's, save of the global object. */
  const pageIn = (file: ts.SourceFile): string[] =>
    nodesOf(file)
      .filter(ts.isIdentifier)
      .filter((node) => !isMember(node))
      .map(({ text }) => text)
      .filter((text) => PAGE.test(text));

  const isMember = (node: ts.Identifier): boolean => {
    const { parent } = node;
    if (ts.isPropertyAccessExpression(parent) && parent.name === node)
      return parent.expression.getText() !== 'globalThis';
    return (
      (ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent)) && parent.name === node
    );
  };

  it('would be caught at the page', () => {
    const text = `
      const a = [document.body, globalThis.window, view.window, { location: 1 }.location];
      function f(element: HTMLElement | SVGPathElement, map: Map<string, Node>) {}
      new MutationObserver(f);
    `;
    const file = ts.createSourceFile('a.ts', text, ts.ScriptTarget.ES2022, true);
    expect(pageIn(file)).toEqual([
      'document',
      'window',
      'HTMLElement',
      'SVGPathElement',
      'Node',
      'MutationObserver',
    ]);
  });

  it('is kept without a document', () => {
    expect(app.length).toBeGreaterThan(8);
    for (const file of app) expect(pageIn(file), file.fileName).toEqual([]);
  });
});

describe('state of modules', () => {
  /**
   * What lives as long as the page does, whoever uses it, and why it may. All else belongs to an object that somebody
   * owns.
   */
  const ALLOWED: Readonly<Record<string, string>> = {
    ...Object.fromEntries(
      [
        'src/app/code.ts: ownData, coarsestTopology, standardTopology, articleFirst',
        'src/app/optional-overlays.ts: addingOptional, LOADERS',
        'src/app/pipeline.ts: pipeline',
        'src/app/resources.ts: CATALOGUES, ownWords, wording, ownOverlays, timelines, jsonErrors, allWorldviews, article, TOPOLOGIES, geographyCache, geographies, liveMap, crowd',
        'src/elements/central-asia-map/chunks.ts: interactive, TABLE, TIMELINE',
        'src/elements/central-asia-map/further-chunks.ts: debugCode, multiplesCode, notesCode, insetCode, cardCode, fullTextCode, aboutCode, shortcutsCode',
      ].map((name) => [name, 'what is loaded once, for all maps of a page']),
    ),
    'src/elements/adopt-styles.ts: sheets':
      'a sheet belongs to one document, and all elements in that share it',
  };

  it('would be caught', () => {
    const text = `
      let a = 1;
      var b: string;
      const c = new WeakMap<object, string>();
      const d = new Map();
      const e = new Set(['known']);
      const f: string[] = [];
      const g = { count: 0 };
      const h = [1, 2];
      const i = new Resource(() => import('./x.js'));
      const j = { k: new Resource(() => import('./x.js')) };
      const [l, m] = [[1], [2]];
      const n = () => new WeakMap();
      const o: Record<string, number> = {};
      const p: Record<string, number> = {};
      const q = {};
      function change() {
        d.set('a', 1);
        f.push('x');
        g.count++;
        m[0] = 3;
        delete o.x;
        p.x ??= 1;
        Object.assign(q, p);
        R.count = 1;
        return e.has('a') && h.map((number) => number + 1);
      }
      class R { static count = 0; static styles = []; static readonly #known = new WeakMap(); }
    `;
    const file = ts.createSourceFile('a.ts', text, ts.ScriptTarget.ES2022, true);
    expect(stateOf(file)).toEqual([
      ...['a', 'b', 'c', 'd', 'f', 'g', 'i', 'j', 'm', 'o', 'p', 'q', 'R.count', 'R.#known'],
    ]);
  });

  it('is none, but for what is named here', () => {
    const found = files.flatMap((file) => {
      const names = stateOf(file);
      return names.length > 0 ? [`${file.fileName}: ${names.join(', ')}`] : [];
    });
    expect(found.sort()).toEqual(Object.keys(ALLOWED).sort());
  });
});
