import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainJsonError } from '../../../src/core/data/explain-json-error.js';
import { withoutMark } from '../../../src/core/data/without-mark.js';

const CURLY = "curly quotes: an editor, such as the page's, has changed the straight ones";
const TAG = "a tag of HTML: the page's editor has changed the block";

describe('why a text is not JSON', () => {
  it.each([
    ['{\n  “title”: "T"\n}', 2, 3, CURLY],
    ['{"title”: "T"}', 1, 8, CURLY],
    ['{"title": "T”}', 1, 13, CURLY],
    ['{"title": "T”, "focus": ["TJ"]}', 1, 13, CURLY],
    ['{"title": «T»}', 1, 11, CURLY],
    [
      '{&quot;title&quot;: 1}',
      1,
      2,
      "a sign written as HTML: the page's editor has changed the block",
    ],
    ['{"focus": [&#8220;TJ&#8221;]}', 1, 12, /written as HTML/],
    ['{<br />\n"title": "T"}', 1, 2, TAG],
    ['<p>{"title": "T"}</p>', 1, 1, TAG],
    ['{"title": "T"}</p>', 1, 15, TAG],
    ['\n<![CDATA[\n{}\n]]>', 2, 1, /CDATA/],
    ['{}\n]]>', 2, 1, /CDATA/],
    ['<!--\n{}\n-->', 1, 1, /comment of HTML/],
    ['// mine\n{}', 1, 1, 'a comment, which JSON does not have'],
    ['{"a": 1 /* one */}', 1, 9, 'a comment, which JSON does not have'],
    ['{\r\n  "a": 1, # one\r\n}', 2, 11, 'a comment, which JSON does not have'],
    ['{"focus": ["TJ",\n]}', 1, 16, 'a comma before "]", with nothing after it'],
    ['{"a": 1 , }', 1, 9, 'a comma before "}", with nothing after it'],
    ['{\u00a0"a": 1}', 1, 2, /no-break space/],
    ['{\u200b"a": 1}', 1, 2, /cannot be seen/],
    ["{'a': 1}", 1, 2, /double quotes/],
    ['{a: 1}', 1, 2, 'names stand in double quotes'],
    ['{"a": NaN}', 1, 7, /no value/],
    ['{"a": None}', 1, 7, /no value/],
    ['{"a": "one\ntwo"}', 1, 11, /line break inside a text/],
    ['{"a": "one\ttwo"}', 1, 11, /control character/],
    ['{"a": "C:\\maps"}', 1, 10, /backslash/],
    ['<!doctype html>\n<title>404</title>', 1, 1, 'this is a web page'],
    ['export default {}', 1, 1, 'this is a script'],
    ['show({"a": 1})', 1, 1, 'this is a script'],
    ['\ufffd\ufffd{\0}\0', 1, 1, /UTF-8/],
    ['', 1, 1, 'it is empty'],
    [' \n ', 1, 1, 'it is empty'],
    ['{"a": 1', 1, 8, 'it ends too early'],
    ['{"a": "b', 1, 7, 'a text whose quotes are not closed'],
    ['{"a" 1}', 1, 6, '"1" is not expected here'],
    ['{} 🗺', 1, 4, '"🗺" is not expected here'],
  ])('%j', (text, line, column, reason) => {
    const fault = explainJsonError(text)!;
    expect(fault).toMatchObject({ line, column });
    if (typeof reason === 'string') expect(fault.reason).toBe(reason);
    else expect(fault.reason).toMatch(reason);
  });

  it('is nothing for JSON, whatever its texts hold', () => {
    const text = JSON.stringify({ a: '“q” <br> &quot; // it’s\n', b: ['«', "'"] }, null, 2);
    expect(explainJsonError(text)).toBeUndefined();
  });

  it('is told of every other text, inside it', () => {
    const piece = fc.constantFrom(
      ...'{}[],:"“”’<&/\\\n',
      '"a"',
      '<br>',
      '\u00a0',
      '\ufeff',
      'x',
      '1',
    );
    const text = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, (source) => {
        const fault = explainJsonError(source);
        let isJson = true;
        try {
          JSON.parse(source);
        } catch {
          isJson = false;
        }
        expect(fault === undefined).toBe(isJson);
        if (!fault) return;
        const lines = source.split(/\r\n|\r|\n/);
        expect(fault.line).toBeLessThanOrEqual(lines.length);
        expect(fault.column).toBeLessThanOrEqual(lines[fault.line - 1]!.length + 1);
        expect(fault.reason).not.toBe('');
      }),
      { numRuns: 3000 },
    );
  });
});

describe('the mark of the order of bytes', () => {
  it('is dropped where a text begins, and nowhere else', () => {
    expect(withoutMark('\ufeff{"a": "\ufeff"}')).toBe('{"a": "\ufeff"}');
  });
});
