import { describe, expect, it } from 'vitest';
import { renderStaticMap, renderStaticMultiples, type MultiplesOptions } from '../../src/static.js';
import type { EntryWording } from '../../src/core/data/wording.js';
import { printIssues } from '../core/support.js';

/*
 * Whatever an entry of a legend is of, an editor's label, order and hiding hold, in each kind of picture.
 */

type Legend = Readonly<Record<string, EntryWording>>;

const line = { type: 'LineString', coordinates: [[62, 38] as const, [69, 41] as const] };
const shown = {
  alliances: ['csto'],
  disputes: ['kg-tj-border', 'kg-uz-border'],
  links: ['all'],
  sites: ['all'],
  corridors: ['all'],
};
const numbers = (id: string, form: string, rows: object[]) => ({
  id,
  name: `Name of ${id}`,
  form,
  rows,
});
const data = {
  asOf: '2023-06-30',
  box: [45, 33, 88, 55],
  actors: [],
  links: [
    {
      id: 'a',
      kind: 'trade',
      claim: 'assessment',
      direction: 'directed',
      tone: 'neutral',
      from: 'RU',
      to: 'UZ',
      summary: 'Trade',
    },
  ],
  shapes: [{ id: 'way', name: 'Way', role: 'railway', geometry: line }],
  values: [
    numbers('shades', 'classes', [
      { country: 'KZ', value: 14 },
      { country: 'TJ', value: 1 },
      { country: 'AF', value: null },
    ]),
    numbers('circles', 'circles', [{ country: 'KZ', value: 20 }]),
    numbers('widths', 'widths', [{ item: 'link:a', value: 4 }]),
  ],
};

/** The entries that stand below a picture, and all words of figure or picture besides. */
const firstOf = (html: string) =>
  [
    ...(/class="cam-(?:small-)?legend".*?<\/ul>/s.exec(html)?.[0].matchAll(/<span[^>]*>([^<]*)/g) ??
      []),
  ].map(([, text]) => text!.trim());

const KINDS = [
  'alliances:csto:member',
  'disputes:active',
  'disputes:agreed',
  'links:assessment',
  'sites:port',
  'corridors:rail',
  'shapes:railway',
  'values:shades',
  'values:none',
  'values:circles',
  'values:widths',
];

describe.each(['data', 'strings'])("an editor's words from %s", (from) => {
  const draw = (legend: Legend, options: { readonly caption?: boolean } = {}) => {
    const own =
      from === 'data'
        ? { data: { ...data, legend }, options }
        : { data, options: { ...options, strings: { legend } } };
    const drawn = renderStaticMap(own.data, { ...shown, width: 976, height: 600, ...own.options });
    const wrong = drawn.issues.filter(({ path }) => path.includes('legend'));
    expect(printIssues(wrong)).toEqual([]);
    return drawn;
  };

  it.each(KINDS)('hold for %s in a figure and its card', (id) => {
    const first = draw({ [id]: { label: 'Own words', order: 1 } });
    expect(firstOf(first.html)[0]).toBe('Own words');
    expect(draw({ [id]: { label: 'Own words', order: 1 } }, { caption: true }).svg).toContain(
      'Own words',
    );
    const last = draw({ [id]: { label: 'Own words', order: -1 } });
    expect(last.html).toContain('Own words');
    expect(firstOf(last.html)[0]).not.toBe('Own words');
    const hidden = draw({ [id]: { label: 'Own words', hidden: true } });
    expect(hidden.html).not.toContain('Own words');
  });
});

/** What is compared, and the entries that its legend has. */
const MAPS: readonly (readonly [string, MultiplesOptions, readonly string[]])[] = [
  [
    'by bodies',
    { by: 'alliances', alliances: 'csto sco', asOf: '2023' },
    ['alliances:member', 'alliances:partner'],
  ],
  [
    'by bodies, of one of them',
    { by: 'alliances', alliances: 'csto sco', asOf: '2023' },
    ['alliances:csto:member', 'alliances:sco:member', 'alliances:sco:partner'],
  ],
  [
    'by bodies, of the focus',
    { by: 'alliances', alliances: 'csto sco', asOf: '2023', focus: 'TJ' },
    ['alliances:focus'],
  ],
  [
    'by dates',
    { by: 'as-of', alliances: 'csto sco', dates: '2002 2023' },
    ['alliances:csto:member', 'alliances:sco:member'],
  ],
  ['by views', { by: 'worldview', worldviews: 'IN PK', disputes: 'all' }, ['disputes:active']],
  [
    'by years',
    { by: 'values', years: '2022 2023' },
    ['values:shades', 'values:none', 'values:circles', 'values:widths'],
  ],
];
const CASES = MAPS.flatMap(([name, options, ids]) => ids.map((id) => [name, id, options] as const));

describe("an editor's words in small maps", () => {
  it.each(CASES)('%s hold for %s', (_name, id, options) => {
    const own =
      options.by === 'values'
        ? {
            ...data,
            values: data.values.map((one) => ({
              ...one,
              rows: one.rows.flatMap((row) => ['2022', '2023'].map((date) => ({ ...row, date }))),
            })),
          }
        : undefined;
    const draw = (entry: EntryWording) => {
      const legend = { [id]: entry };
      const links = options.by === 'values' ? { links: 'all' } : {};
      const drawn = renderStaticMultiples(own, { ...options, ...links, strings: { legend } });
      expect(printIssues(drawn.issues.filter(({ path }) => path.includes('legend')))).toEqual([]);
      return drawn;
    };
    const first = draw({ label: 'Own words', order: 1 });
    expect(firstOf(first.html)[0]).toBe('Own words');
    expect(first.svg).toContain('Own words');
    const last = draw({ label: 'Own words', order: -1 });
    expect(firstOf(last.html).at(-1)).toBe('Own words');
    const hidden = draw({ label: 'Own words', hidden: true });
    expect(hidden.html).not.toContain('Own words');
    expect(firstOf(hidden.html).length).toBeLessThan(firstOf(first.html).length);
  });
});

describe("an editor's words where bodies overlap too much for one map", () => {
  const draw = (legend: Legend) =>
    renderStaticMap(undefined, {
      alliances: 'sco csto cis eaeu ots',
      focus: 'TJ',
      strings: { legend },
    });
  const wordsOf = (legend: Legend) => {
    const { html, issues } = draw(legend);
    expect(printIssues(issues.filter(({ path }) => path.includes('legend')))).toEqual([]);
    return firstOf(html.replace(/^.*cam-multiples/s, ''));
  };
  const plain = ['Member', 'Observer, partner or associate', 'Tajikistan, where it is a member'];

  it('are those of the common entries', () => {
    expect(wordsOf({})).toEqual(plain);
    expect(
      wordsOf({
        'alliances:member': { label: 'In it', order: -1 },
        'alliances:partner': { hidden: true },
        'alliances:focus': { label: 'Tajiks' },
      }),
    ).toEqual(['Tajiks', 'In it']);
  });

  it('leave a body whose entry has a label its own', () => {
    expect(wordsOf({ 'alliances:csto:member': { label: 'Defence pact' } })).toEqual([
      'Member',
      'Defence pact',
      ...plain.slice(1),
    ]);
    const pacts: Legend = Object.fromEntries(
      ['sco', 'csto', 'cis', 'eaeu', 'ots'].map((id) => [
        `alliances:${id}:member`,
        { label: 'In a pact', order: 2 },
      ]),
    );
    expect(wordsOf(pacts)[0]).toBe('In a pact');
    expect(wordsOf(pacts)).not.toContain('Member');
  });
});
