import { en } from '../../../src/core/messages/en.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileNameOf, renderCsv } from '../../../src/core/render/render-csv.js';
import type { TableSection } from '../../../src/core/model/scene.js';

const section = (cells: readonly string[], more: Partial<TableSection> = {}): TableSection => ({
  id: 'links',
  caption: 'Links',
  columns: cells.map((_, i) => `Column ${i + 1}`),
  rows: [{ item: 'link:a', cells: cells.map((text) => ({ text })), citations: [] }],
  ...more,
});

/** A reader of RFC 4180, so that the test does not repeat what it tests. */
function parseCsv(csv: string): string[][] {
  const lines: string[][] = [];
  let fields: string[] = [];
  const pattern = /"((?:[^"]|"")*)"(,|\r\n)/gy;
  pattern.lastIndex = 1;
  for (let match; (match = pattern.exec(csv));) {
    fields.push(match[1]!.replaceAll('""', '"'));
    if (match[2] === ',') continue;
    lines.push(fields);
    fields = [];
  }
  return lines;
}

describe('renderCsv', () => {
  it('is one list of all sections, with the date, the sources and their addresses', () => {
    const csv = renderCsv(
      [
        section(['Kazakhstan', 'Astana']),
        section(['a', 'b', 'c'], {
          caption: 'Disputes',
          rows: [
            {
              item: 'dispute:a',
              cells: [{ text: 'A "line"' }, { text: 'x,y' }, { text: 'two\nlines' }],
              citations: [{ text: 'Gazette', url: 'https://example.org/a,b' }, { text: 'A book' }],
            },
          ],
        }),
      ],
      'As of 2020',
      en,
    );
    expect(csv).toBe(
      [
        '\ufeff"Links. As of 2020","Column 1","Column 2","","Sources"',
        '"Links","Kazakhstan","Astana","",""',
        '"Disputes. As of 2020","Column 1","Column 2","Column 3","Sources"',
        '"Disputes","A ""line""","x,y","two\nlines","Gazette <https://example.org/a,b>; A book"',
        '',
      ].join('\r\n'),
    );
  });

  it('writes numbers as such, whatever their words', () => {
    const cells = [
      { text: '−1 234,5', sort: -1234.5 },
      { text: 'so', sort: '2020' },
      { text: '-1' },
    ];
    const csv = renderCsv(
      [section(['', '', ''], { rows: [{ item: 'a', cells, citations: [] }] })],
      '',
      en,
    );
    expect(parseCsv(csv)[1]).toEqual(['Links', '-1234.5', 'so', "'-1", '']);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1'])(
    'is no formula to a spreadsheet: %j',
    (text) => expect(parseCsv(renderCsv([section([text])], '', en))[1]![1]).toBe(`'${text}`),
  );

  it.each(['a=1', ' -1', '–1', "'x", ''])('leaves others as they are: %j', (text) =>
    expect(parseCsv(renderCsv([section([text])], '', en))[1]![1]).toBe(text),
  );

  it('is read back as it was, whatever the text, with as many fields in each line', () => {
    const text = fc.string({ unit: 'binary', maxLength: 20 });
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), text, (cells, caption) => {
        const sections = [section(cells, { caption }), section(['one'])];
        const lines = parseCsv(renderCsv(sections, 'now', en));
        expect(lines).toHaveLength(4);
        expect(new Set(lines.map((line) => line.length))).toEqual(new Set([cells.length + 2]));
        const read = lines[1]!.slice(1, -1);
        expect(read.map((field, i) => (field === cells[i] ? field : field.slice(1)))).toEqual(
          cells,
        );
      }),
    );
  });

  it('is empty but for its mark without rows', () => {
    expect(renderCsv([], 'As of 2020', en)).toBe('\ufeff');
  });
});

describe('fileNameOf', () => {
  it.each([
    ['A small map: who/what?', 'A-small-map-who-what-2020-06-15.csv'],
    ['  نقشهٔ آسیا ', 'نقشهٔ-آسیا-2020-06-15.csv'],
    ['../..\\', '2020-06-15.csv'],
    ['中亚', '中亚-2020-06-15.csv'],
    [`${'a'.repeat(79)} b`, `${'a'.repeat(79)}-2020-06-15.csv`],
  ])('%j', (text, name) =>
    expect(fileNameOf({ title: { text }, asOf: '2020-06-15' }, 'csv')).toBe(name),
  );
});
