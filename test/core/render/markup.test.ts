import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeMarkup, toMarkup } from '../../../src/core/render/svg-node.js';
import { parseXml } from './parse-xml.js';

const isLegal = (letter: string): boolean => {
  const code = letter.codePointAt(0)!;
  return (code >= 0x20 || '\t\n\r'.includes(letter)) && code !== 0xfffe && code !== 0xffff;
};

describe('escapeMarkup', () => {
  it.each([
    ['a < b && c > d', 'a &lt; b &amp;&amp; c &gt; d'],
    [`"it's"`, '&quot;it&#39;s&quot;'],
    ['&amp;', '&amp;amp;'],
    ['</text><script>', '&lt;/text&gt;&lt;script&gt;'],
    ['a\u0000b\u0008c\u001bd\ufffee\uffff', 'abcde'],
    ['tab\tline\nend\r', 'tab\tline\nend\r'],
    ['\ud800', '\ufffd'],
    ['a\udc00b', 'a\ufffdb'],
    ['\udc00\ud800', '\ufffd\ufffd'],
    ['\ud83d\ude00', '\ud83d\ude00'],
    ['تاجیکستان Қазақстан 塔吉克', 'تاجیکستان Қазақстан 塔吉克'],
  ])('%j', (text, escaped) => expect(escapeMarkup(text)).toBe(escaped));
});

describe('toMarkup', () => {
  it('closes what can have content by a tag of its own, as HTML wants it', () => {
    expect(toMarkup({ tag: 'g', attributes: {} })).toBe('<g></g>');
    expect(toMarkup({ tag: 'path', attributes: { d: 'M0,0' } })).toBe('<path d="M0,0"/>');
  });

  it('leaves out attributes without a value, and keeps empty ones', () => {
    const attributes = { a: undefined, b: '', c: 0, d: 'x' };
    expect(toMarkup({ tag: 'g', attributes })).toBe('<g b="" c="0" d="x"></g>');
  });

  it('puts text before children', () => {
    const children = [{ tag: 'b', attributes: {}, text: 'two' }];
    expect(toMarkup({ tag: 'p', attributes: {}, text: 'one', children })).toBe(
      '<p>one<b>two</b></p>',
    );
  });

  it('is read back as it was, whatever the text', () => {
    const anyText = fc.string({ unit: 'binary', maxLength: 30 });
    fc.assert(
      fc.property(anyText, anyText, (text, value) => {
        const {
          name,
          attributes,
          text: read,
        } = parseXml(toMarkup({ tag: 'text', attributes: { title: value }, text }));
        // Characters that XML has no place for are dropped; lone surrogates cannot occur in `binary`.
        const legal = (s: string) => [...s].filter(isLegal).join('');
        expect(name).toBe('text');
        expect(attributes['title']).toBe(legal(value));
        expect(read).toBe(legal(text));
      }),
      { numRuns: 300 },
    );
  });
});
