import { readFileSync } from 'node:fs';
import { CompletionContext } from '@codemirror/autocomplete';
import { jsonLanguage } from '@codemirror/lang-json';
import { EditorState } from '@codemirror/state';
import { describe, expect, it } from 'vitest';
import { changeBetween } from '../../studio/src/code/change-between.js';
import { completeBy } from '../../studio/src/code/complete.js';
import { diagnosticsOf } from '../../studio/src/code/diagnostics.js';
import { findPlace, keysOf } from '../../studio/src/code/find-place.js';
import { readCode, writeCode } from '../../studio/src/code/read-code.js';
import { wordsAt, type Schema } from '../../studio/src/code/schema.js';

const schema = JSON.parse(readFileSync('dist/schema.json', 'utf8')) as Schema;

const treeOf = (text: string) => jsonLanguage.parser.parse(text);

describe('a path', () => {
  it('has parts, of which some stand in quotes', () => {
    expect(keysOf('links[3].from')).toEqual(['links', 3, 'from']);
    expect(keysOf('colors["a.b \\"c\\""].x')).toEqual(['colors', 'a.b "c"', 'x']);
    expect(keysOf('')).toEqual([]);
  });

  it.each([
    ['headline', '"One"'],
    ['links[1].from', '"IR"'],
    ['links[1]', '{'],
    ['links[1].to', '{'],
    ['links', '"links"'],
    ['links[7].from', '"links"'],
    ['sources["a.b"].url', '"x"'],
    ['nowhere', '{"headline"'],
  ])('%s is found in a text', (path, expected) => {
    const text =
      '{"headline": "One", "links": [{"from": "TJ"}, {"from": "IR"}], "sources": {"a.b": {"url": "x"}}}';
    const { from, to } = findPlace(treeOf(text), text, path);
    expect(text.slice(from, to).slice(0, expected.length)).toBe(expected);
    if (path !== 'nowhere') expect(to - from).toBe(expected.length);
  });

  it('leads to the last of several fields with one name, as JSON is read', () => {
    const text = '{"lang": "a", "lang": "b"}';
    const { from, to } = findPlace(treeOf(text), text, 'lang');
    expect(text.slice(from, to)).toBe('"b"');
  });
});

describe('what is wrong with a text', () => {
  it('is told where it stands', () => {
    const text = writeCode({
      headline: 'A',
      focus: ['TJ', 'Iran'],
      notes: [{ id: 'one', text: 'A', lat: 38.5 }],
      focsu: ['TJ'],
    } as never);
    const found = diagnosticsOf(text, treeOf(text));
    expect(found.map(({ from, to }) => text.slice(from, to))).toEqual(['"Iran"', '"focsu"', '{']);
    expect(found.map(({ message }) => message)).toEqual([
      expect.stringContaining('two-letter'),
      expect.stringContaining('did you mean "focus"'),
      expect.stringMatching(/^notes\[0\]: /),
    ]);
    expect(text.slice(0, found[2]!.from)).toMatch(/"notes": \[\s*$/);
  });

  it('is one fault, at its place, where it is no JSON', () => {
    const text = '{\n  "headline": "A",\n  "focus": ["TJ" "IR"]\n}';
    const found = diagnosticsOf(text, treeOf(text));
    expect(found).toHaveLength(1);
    expect(found[0]!.severity).toBe('error');
    expect(text.slice(0, found[0]!.from).split('\n')).toHaveLength(3);
  });

  it('is the whole text where its syntax is right and it is no map', () => {
    expect(diagnosticsOf('[1]', treeOf('[1]'))).toMatchObject([{ from: 0, to: 3 }]);
  });
});

describe('the code of a map', () => {
  it('is read as it was written, without the address of its schema', () => {
    const map = { headline: 'A', focus: ['TJ'] };
    expect(readCode(writeCode(map))).toEqual({ kind: 'map', map, issues: [] });
    expect(readCode('{"$schema": "x", "headline": "A"}')).toMatchObject({ issues: [] });
    expect(readCode('{"headline": ')).toMatchObject({ kind: 'broken' });
    expect(readCode('null')).toMatchObject({ kind: 'broken' });
  });

  it.each([
    ['abc', 'abXc', { from: 2, to: 2, insert: 'X' }],
    ['aaa', 'aa', { from: 2, to: 3, insert: '' }],
    ['', 'new', { from: 0, to: 0, insert: 'new' }],
    ['one two', 'one 2', { from: 4, to: 7, insert: '2' }],
  ])('changes from %j to %j in one piece', (before, after, expected) => {
    const change = changeBetween(before, after)!;
    expect(change).toEqual(expected);
    expect(before.slice(0, change.from) + change.insert + before.slice(change.to)).toBe(after);
    expect(changeBetween(before, before)).toBeUndefined();
  });
});

/** What is offered where the text has a |. */
function offered(marked: string) {
  const pos = marked.indexOf('|');
  const state = EditorState.create({
    doc: marked.replace('|', ''),
    extensions: [jsonLanguage],
  });
  const result = completeBy(schema)(new CompletionContext(state, pos, true));
  return (result?.options ?? []).map(({ displayLabel }) => displayLabel);
}

describe('the schema', () => {
  it.each([
    ['{|}', 'headline', 'id'],
    ['{"hea|', 'headline', 'id'],
    ['{"headline": "x", |}', 'focus', 'from'],
    ['{"links": [{"id": "a", "|"}]}', 'from', 'headline'],
    ['{"links": [{|', 'to', 'headline'],
    ['{"insets": [{"narrow": {|}}]}', 'caption', 'countries'],
    ['{"insets": [{"corner": "|"}]}', 'top-left', 'caption'],
    ['{"notes": [{"tone": |}]}', 'hostile', 'headline'],
    ['{"links": [{"claim": "fact", "tone": "|"}, ', 'hostile', 'fact'],
  ])('offers at %s what may stand there', (marked, among, not) => {
    const all = offered(marked);
    expect(all).toContain(among);
    expect(all).not.toContain(not);
  });

  it('knows words of fields that take several kinds', () => {
    const either: Schema = {
      properties: { a: { anyOf: [{ const: 'x' }, { items: { enum: ['y', 2] } }] } },
    };
    expect(wordsAt(either, ['a'])).toEqual(['x']);
    expect(wordsAt(either, ['a', 0])).toEqual(['y']);
    expect(wordsAt(either, ['b', 0])).toEqual([]);
  });
});
