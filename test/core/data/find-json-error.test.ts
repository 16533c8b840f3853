import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findJsonError } from '../../../src/core/data/find-json-error.js';

const isJson = (text: string) => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe('where a text stops being JSON', () => {
  it.each([
    ['', 0],
    ['{', 1],
    ['{"a": tru}', 6],
    ['{"a": 1,}', 8],
    ['{a: 1}', 1],
    ['{"a" 1}', 5],
    ['[1, 2,, 3]', 6],
    ['[1 2]', 3],
    ['[01]', 1],
    ['{} {}', 3],
    ['"a\nb"', 0],
    ['[1}', 2],
    ['// a\n1', 0],
  ])('%j: at %i', (text, at) => expect(findJsonError(text)).toBe(at));

  it('is nowhere in JSON', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 4 }), fc.constantFrom('', 1, '\t'), (text, indent) => {
        expect(findJsonError(JSON.stringify(JSON.parse(text), null, indent))).toBeUndefined();
      }),
    );
  });

  it('is somewhere just when engines refuse the text', () => {
    const piece = fc.constantFrom(...'{}[],:"', '"a"', '1', '-0.5e3', 'null', ' ', '\n', '\\', 'x');
    const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, (source) => {
        expect(findJsonError(source) === undefined).toBe(isJson(source));
      }),
      { numRuns: 5000 },
    );
  });

  it('bears any nesting', () => {
    expect(findJsonError('['.repeat(200_000))).toBe(200_000);
  });
});
