import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { importsOf, linesOf, nodesOf, ringsOf, type Import } from './module-graph.js';

const ROOT = 'studio/src';

const files = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => {
    const path = join(ROOT, name);
    return ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, true);
  });
const imports = files.flatMap(importsOf);

/** Folders that know no page: what is in them is tested without one. */
const PURE = ['state', 'data', 'record'];
const folderOf = (path: string) => /^studio\/src\/(\w+)\//.exec(path)?.[1];

const print = ({ from, to }: Import) => `${from} → ${to}`;

describe('the studio', () => {
  it('takes of the library what any user can: its entry points', () => {
    expect(files.length).toBeGreaterThan(30);
    const library = imports.filter(({ to }) => /^(?:src|dist|geo|scripts|examples)\//.test(to));
    expect(library.map(print)).toEqual([]);
    const named = files.flatMap((file) =>
      nodesOf(file).flatMap((node) =>
        ts.isStringLiteral(node) && node.text.startsWith('central-asia-map/') ? [node.text] : [],
      ),
    );
    const known = /^central-asia-map\/(?:core|define|static|schema\.json|datasets\/[\w/]+)$/;
    expect(named.filter((name) => !known.test(name) && !name.endsWith('/react'))).toEqual([]);
    expect(named).toContain('central-asia-map/core');
  });

  it('has state, data and record without elements and without a page', () => {
    const isOfPages = (to: string) =>
      to === 'lit' || to.startsWith('lit/') || /^studio\/src\/(?:panes|preview)\//.test(to);
    const wrong = imports.filter(
      ({ from, to }) => PURE.includes(folderOf(from) ?? '') && isOfPages(to),
    );
    expect(wrong.map(print)).toEqual([]);
    const touching = files
      .filter(({ fileName }) => PURE.includes(folderOf(fileName) ?? ''))
      .filter((file) =>
        nodesOf(file).some(
          (node) => ts.isIdentifier(node) && /^(?:window|navigator)$/.test(node.text),
        ),
      );
    expect(touching.map(({ fileName }) => fileName)).toEqual([]);
  });

  it('has no ring of imports, and no file of more than 300 lines', () => {
    expect(ringsOf(imports.filter(({ kind }) => kind === 'value'))).toEqual([]);
    expect(files.filter((file) => linesOf(file) > 300).map(({ fileName }) => fileName)).toEqual([]);
  });
});
