import { describe, expect, it } from 'vitest';
import { safeUrl } from '../../../src/core/data/safe-url.js';
import { parseTokens } from '../../../src/core/data/parse-tokens.js';
import { selectItems, unknownTokenIssues } from '../../../src/core/data/select-items.js';
import { didYouMean, suggest } from '../../../src/core/data/suggest.js';

describe('suggest', () => {
  const known = ['alliances', 'disputes', 'links', 'IN', 'IR', 'KG', 'KZ', 'TJ'];

  it.each([
    ['aliances', 'alliances'],
    ['Disputs', 'disputes'],
    ['link', 'links'],
    ['tj', 'TJ'],
    // Three-letter codes are the commonest slip.
    ['IRN', 'IR'],
    ['KGZ', 'KG'],
    ['KAZ', 'KZ'],
    ['TJK', 'TJ'],
  ])('%s → %s', (word, meant) => expect(suggest(word, known)).toBe(meant));

  it.each(['helicopter', '', 'qwertyuiopasdfgh'])('finds nothing near "%s"', (word) => {
    expect(suggest(word, ['alliances', 'disputes'])).toBeUndefined();
    expect(didYouMean(word, ['alliances', 'disputes'])).toBe('');
  });

  it('is quick with words that nobody could have meant', () => {
    const start = performance.now();
    expect(suggest('x'.repeat(1e6), known)).toBeUndefined();
    expect(performance.now() - start).toBeLessThan(100);
  });
});

describe('selectItems', () => {
  const items = [
    { id: 'a', tags: ['x'] },
    { id: 'b', tags: ['x', 'y'] },
    { id: 'C3', tags: [] },
  ];
  const pick = (tokens: string[] | undefined) => {
    const { items: picked, unknown } = selectItems(tokens, items, ({ tags }) => tags);
    return { picked: picked.map(({ id }) => id).join(), unknown };
  };

  it.each([
    [undefined, 'a,b,C3', []],
    [[], '', []],
    [['none'], '', []],
    [['all'], 'a,b,C3', []],
    [['ALL'], 'a,b,C3', []],
    [['None'], '', []],
    // In the order of the tokens, each once.
    [['c3', 'a', 'c3'], 'C3,a', []],
    [['y', 'x'], 'b,a', []],
    [['a', 'zz', 'constructor', '__proto__'], 'a', ['zz', 'constructor', '__proto__']],
  ])('%j', (tokens, picked, unknown) => expect(pick(tokens)).toEqual({ picked, unknown }));

  it('does not take "all" of nothing for a mistake', () => {
    expect(selectItems(['all'], []).unknown).toEqual([]);
  });

  it('names the nearest word, or some that there are', () => {
    const messages = (token: string) =>
      unknownTokenIssues('attribute links', [token], ['visit', 'meeting']).map(
        ({ path, message }) => `${path}: ${message}`,
      );
    expect(messages('vist')).toEqual([
      'attribute links: "vist" is not known here; did you mean "visit"?',
    ]);
    expect(messages('qqqqqq')).toEqual([
      'attribute links: "qqqqqq" is not known here; known: visit, meeting',
    ]);
  });

  it('reads token lists as pages write them', () => {
    expect(parseTokens(null)).toBeUndefined();
    expect(parseTokens('')).toEqual([]);
    expect(parseTokens('  sco,ots\n csto , nato ')).toEqual(['sco', 'ots', 'csto', 'nato']);
  });
});

describe('safeUrl', () => {
  it.each([
    'https://example.org/a?b=c#d',
    'http://example.org',
    'HTTPS://EXAMPLE.ORG',
    'mailto:desk@example.org',
    '//example.org/a',
    '/a/b',
    'a/b:c',
    './javascript:alert(1)',
    '?q=javascript:alert(1)',
    '#top',
    'https://example.org/a b',
    '',
  ])('lets "%s" through as it is', (url) => expect(safeUrl(url)).toBe(url));

  it('drops white space around an address', () => {
    expect(safeUrl(' \n https://example.org \t')).toBe('https://example.org');
  });

  const TAB = '\t';
  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    `java${TAB}script:alert(1)`,
    'java\nscript:alert(1)',
    'java\r\nscript\n:alert(1)',
    '\u0000javascript:alert(1)',
    '\u0001\u001fjavascript:alert(1)',
    'java\u0000script:alert(1)',
    '\u00a0javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'DATA:text/html;base64,PHNjcmlwdD4=',
    'vbscript:msgbox(1)',
    'blob:https://example.org/1',
    'file:///etc/passwd',
    'about:blank',
    'view-source:https://example.org',
  ])('stops %j', (url) => expect(safeUrl(url)).toBeUndefined());

  it.each(['\u3000', '\u2003', '\u2028', '\ufeff', '\u200b', '\u00ad'])(
    'gives nothing a browser runs for a scheme behind %j',
    (space) => {
      for (const url of [`${space}javascript:alert(1)`, `java${space}script:alert(1)`]) {
        const safe = safeUrl(url);
        if (safe === undefined) continue;
        expect(new URL(safe, 'https://example.org/').protocol, JSON.stringify(url)).toBe('https:');
      }
    },
  );

  it('passes nothing on for nothing', () => expect(safeUrl(undefined)).toBeUndefined());
});
