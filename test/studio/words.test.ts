import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { nodesOf } from '../architecture/module-graph.js';
import { ru } from '../../studio/src/words/ru.js';
import { CATALOGUES } from '../../src/core/messages/catalogues.js';
import { PAGE_LANGUAGES, isMachineMade, pickLanguage, sayIn } from '../../studio/src/words/say.js';

const ROOT = 'studio/src';
const files = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.startsWith('words/'))
  .map((name) => {
    const path = join(ROOT, name);
    return ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, true);
  });
const nodes = files.flatMap(nodesOf);

const isText = (node: ts.Node): node is ts.StringLiteralLike => ts.isStringLiteralLike(node);
const written = new Set(nodes.filter(isText).map(({ text }) => text));

/** The words that something is asked to say, where they are written in its call. */
const said = nodes.flatMap((node) => {
  if (!ts.isCallExpression(node)) return [];
  const name = node.expression.getText().split('.').at(-1);
  const [words] = node.arguments;
  if (name !== 'say' || !words) return [];
  return [words, ...nodesIn(words)].filter(isText).map(({ text }) => text);
});

/** The choices of a condition, whose test is no words to say. */
function nodesIn(node: ts.Node): readonly ts.Node[] {
  return ts.isConditionalExpression(node) ? [node.whenTrue, node.whenFalse] : [];
}

const holes = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();

describe('the words of the studio', () => {
  it('are said in Russian, each with the values that the English ones have', () => {
    expect(said.length).toBeGreaterThan(120);
    expect(said.filter((words) => !Object.hasOwn(ru, words))).toEqual([]);
    for (const [words, entry] of Object.entries(ru))
      for (const text of typeof entry === 'string' ? [entry] : Object.values(entry))
        expect([words, holes(text)]).toEqual([words, holes(words)]);
  });

  it('say of themselves that a machine made them, in the words of the map', () => {
    const words = 'Translated by machine, not yet reviewed.';
    expect(words).toBe(CATALOGUES['en']!.machineMade);
    for (const lang of ['en', 'ru'] as const)
      expect(sayIn(lang)(words)).toBe(CATALOGUES[lang]!.machineMade);
    const marked = (Object.keys(PAGE_LANGUAGES) as (keyof typeof PAGE_LANGUAGES)[]).filter(
      isMachineMade,
    );
    expect(marked).toEqual(['ru']);
  });

  it('have no translation that nothing says', () => {
    expect(Object.keys(ru).filter((words) => !written.has(words))).toEqual([]);
  });

  it('agree with their numbers', () => {
    const [english, russian] = [sayIn('en'), sayIn('ru')];
    expect([1, 2].map((n) => english('{n} rows', { n }))).toEqual(['One row', '2 rows']);
    expect([1, 3, 5, 21].map((n) => russian('{n} rows', { n }))).toEqual([
      '1 строка',
      '3 строки',
      '5 строк',
      '21 строка',
    ]);
  });

  it('are those of the reader where the page has them, else English', () => {
    expect(pickLanguage(['kk-KZ', 'ru-KZ', 'en'])).toBe('ru');
    expect(pickLanguage(['fr', 'de-AT'])).toBe('en');
    expect(sayIn('ru')('Never translated {n}', { n: 1 })).toBe('Never translated 1');
  });
});
