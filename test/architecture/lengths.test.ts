import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { linesOf, parseSource, sourceFiles } from './module-graph.js';

const MOST = 300;

/** Tables of facts and words, which are as long as there are facts. */
const isData = (name: string): boolean =>
  /^src\/(?:datasets|core\/messages)\//.test(name) || name === 'src/core/geometry/party-views.ts';

describe('the length of files', () => {
  it('is counted without the reference of a class', () => {
    const text = '/** One\n * two */\nexport class A {}\n\n/** Three */\nconst b = 1;\n';
    const file = ts.createSourceFile('a.ts', text, ts.ScriptTarget.ES2022, true);
    expect(linesOf(file)).toBe(4);
  });

  it(`is ${MOST} lines at most, save for data`, () => {
    const long = sourceFiles
      .filter((name) => !isData(name))
      .map((name) => ({ name, lines: linesOf(parseSource(name)) }))
      .filter(({ lines }) => lines > MOST);
    expect(long).toEqual([]);
  });
});
