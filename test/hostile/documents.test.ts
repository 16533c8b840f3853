import fc from 'fast-check';
import { expect, it } from 'vitest';
import { activeContent } from './active-content.js';
import { checkDocument } from './check-document.js';
import { CORPUS } from './corpus.js';
import { hostileDocument, hostileLanguage, hostileOptions } from './documents.js';
import { unreported } from './unreported.js';

// test/long runs the same over a hundred thousand documents.
it('a few hundred hostile documents: nothing thrown, nothing active, nothing dropped without a word', () => {
  fc.assert(
    fc.property(
      hostileDocument,
      hostileOptions,
      hostileLanguage,
      fc.nat(9),
      (input, options, lang, n) => checkDocument(input, options, lang, n === 0),
    ),
    { numRuns: 300 },
  );
});

it.each(CORPUS)('%j wherever a document has a text', (hostile) => {
  checkDocument(
    {
      title: hostile,
      credit: hostile,
      sources: { src: { publisher: hostile, title: hostile, date: hostile, url: hostile } },
      alliances: [
        {
          id: 'a',
          name: hostile,
          short: hostile,
          website: hostile,
          members: [{ countries: ['TJ'], role: 'member', sources: ['src'], note: hostile }],
        },
      ],
      disputes: [
        {
          id: 'd',
          name: hostile,
          parties: ['TJ', 'KG'],
          kind: 'water',
          history: [{ from: '1991', status: 'active', note: hostile }],
          marks: [{ type: 'point', lat: 40, lon: 70, label: hostile }],
          positions: { TJ: hostile },
          sources: ['src'],
        },
      ],
      places: [{ id: 'p', name: hostile, lat: 38, lon: 68 }],
      links: [
        {
          id: 'l',
          kind: hostile,
          claim: 'assessment',
          attribution: hostile,
          from: 'p',
          to: 'IR',
          direction: 'directed',
          tone: 'neutral',
          summary: hostile,
          people: [hostile],
          place: { name: hostile, lat: 40, lon: 60 },
          sources: ['src'],
        },
      ],
    },
    {
      alliances: ['a', hostile],
      disputes: ['d'],
      links: ['l', hostile],
      focus: ['TJ', hostile],
      worldview: hostile,
      asOf: hostile,
    },
    hostile,
    true,
  );
});

// What the checks above rest on must itself be able to fail.
it('finds what is dropped without a word', () => {
  const input = { title: 'T', links: [{ id: 'a', note: 'x' }, { id: 'b' }], focus: ['TJ', 'IR'] };
  expect(unreported(input, input, [])).toEqual([]);
  expect(unreported(input, { ...input, title: undefined }, [])).toEqual(['title']);
  expect(unreported(input, { ...input, links: [{ id: 'a', note: 'x' }] }, [])).toEqual([
    'links[1]',
  ]);
  expect(unreported(input, { ...input, focus: ['TJ'] }, [])).toEqual(['focus[1]']);
  const issue = { path: 'links[0].note', message: 'left out', severity: 'error' } as const;
  expect(unreported(input, { ...input, links: [{ id: 'a' }, { id: 'b' }] }, [issue])).toEqual([]);
});

it.each([
  ['<p onclick="x"></p>', 'onclick'],
  ['<script></script>', '<script>'],
  ['<a href="javascript:alert(1)">x</a>', 'href="javascript:alert(1)"'],
  ['<a href="java\nscript:alert(1)">x</a>', 'href="java\nscript:alert(1)"'],
  ['<rect fill="url(https://evil.example)"/>', 'fill="url(https://evil.example)"'],
  ['<style>@import "x"</style>', 'style @import "x"'],
])('%s is found to be active', (markup, what) => {
  expect(activeContent(markup)).toHaveLength(1);
  expect(what).toContain(activeContent(markup)[0]!.slice(0, 6));
});
