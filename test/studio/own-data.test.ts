import { describe, expect, it } from 'vitest';
import { createCountryIndex } from '../../studio/src/data/country-index.js';
import { guessColumns, guessTable } from '../../studio/src/data/guess-columns.js';
import {
  emptyTable,
  replaceInColumn,
  setCell,
  setRole,
  type OwnTable,
} from '../../studio/src/data/own-table.js';
import { readDate, readNumber, usesDecimalComma } from '../../studio/src/data/read-cells.js';
import { readOwnText } from '../../studio/src/data/read-own-data.js';
import { readGrid } from '../../studio/src/data/read-table-text.js';
import { issueInTable, itemsOfTable } from '../../studio/src/data/table-items.js';
import { documentOf } from '../../studio/src/state/document-of.js';
import { validateMapData } from '../../src/static.js';

const countries = createCountryIndex();

/** A table as a paste makes it. */
function tableOf(text: string): OwnTable {
  const read = readOwnText(text);
  if (read.kind !== 'table') throw new Error(JSON.stringify(read));
  const { titles, rows } = read.table;
  return { ...emptyTable(), ...guessTable(titles, rows, countries), rows };
}

const rolesOf = (table: OwnTable) => table.columns.map(({ role }) => role);

/** The document with a table on an empty map, and what the library says of it. */
function drawn(table: OwnTable) {
  const document = documentOf(
    { show: { alliances: [], links: [] } },
    itemsOfTable(table, countries).items,
  );
  return { document, issues: validateMapData(document) };
}

describe('what is pasted', () => {
  it.each([
    ['a,b\n1,2', [['1', '2']]],
    ['a\tb\n1\t2\n\n', [['1', '2']]],
    ['a;b\n"1;5";2', [['1;5', '2']]],
    [
      '\uFEFFa,b\r\n"x ""y""",2\r\n3',
      [
        ['x "y"', '2'],
        ['3', ''],
      ],
    ],
    [
      '[{"a":1,"b":null},{"b":true}]',
      [
        ['1', ''],
        ['', 'true'],
      ],
    ],
  ])('is a table: %j', (text, rows) => {
    expect(readOwnText(text)).toEqual({ kind: 'table', table: { titles: ['a', 'b'], rows } });
  });

  it('is a map where it is an object of JSON', () => {
    const map = { kind: 'map', map: { focus: ['TJ'] } };
    expect(readOwnText('{"$schema":"schema.json","focus":["TJ"]}')).toEqual({ ...map, issues: [] });
    expect(readOwnText('{"focus":["TJ"],"box":7}')).toMatchObject({
      ...map,
      issues: [{ path: 'box' }],
    });
  });

  it.each(['', ' \n', 'title alone', '{"a":', '[1,2]', '[]'])('is neither: %j', (text) => {
    expect(readOwnText(text)).toMatchObject({ kind: 'failure' });
  });

  it('is too much above ten thousand rows', () => {
    const failure = readOwnText(`a\n${'1\n'.repeat(10_001)}`);
    expect(failure).toMatchObject({ kind: 'failure', message: expect.stringContaining('10001') });
  });

  it('may come from a spreadsheet, whose dates are days', () => {
    const grid = [
      ['Country', 'Since'],
      ['Iran', new Date(Date.UTC(2023, 6, 4))],
      [null, null],
    ];
    expect(readGrid(grid)).toEqual({
      titles: ['Country', 'Since'],
      rows: [['Iran', '2023-07-04']],
    });
  });
});

describe('cells', () => {
  it.each([
    ['12', false, 12],
    ['1,234.5', false, 1234.5],
    ['1.234,5', true, 1234.5],
    ['1 234,5 %', true, 1234.5],
    ['−3', false, -3],
    ['۱۲٫۵', false, 12.5],
    ['٣', false, 3],
    ['.5', false, 0.5],
    ['', false, undefined],
    ['12 km', false, undefined],
    ['1e3', false, undefined],
    ['--1', false, undefined],
  ])('%s (comma: %s) is the number %s', (text, hasComma, number) => {
    expect(readNumber(text, hasComma)).toBe(number);
  });

  it.each([
    [['1,5', '2'], true],
    [['1,234', '2,000'], false],
    [['1.234,56'], true],
    [['1,234.56'], false],
    [[], false],
  ])('of %j have a decimal comma: %s', (cells, has) => {
    expect(usesDecimalComma(cells)).toBe(has);
  });

  it.each([
    ['2023', '2023'],
    ['2023-7', '2023-07'],
    ['2023-07-04', '2023-07-04'],
    ['4.7.2023', '2023-07-04'],
    ['07.2023', '2023-07'],
    ['2024-02-29', '2024-02-29'],
    ['2023-02-29', undefined],
    ['2023-13', undefined],
    ['07/04/2023', undefined],
    ['soon', undefined],
  ])('%s is the date %s', (text, date) => {
    expect(readDate(text)).toBe(date);
  });
});

describe('columns', () => {
  it.each([
    ['Country,Since\nTajikistan,2002', 'members', ['country', 'from']],
    ['Страна,Блок,С\nТаджикистан,ОДКБ,2002', 'members', ['country', 'body', 'from']],
    [
      'From,To,What,Tone\nIran,Tajikistan,Visit,cooperative',
      'links',
      ['from', 'to', 'summary', 'tone'],
    ],
    ['Country,Trade 2024\nTajikistan,3.86\nIran,2', 'values', ['country', 'value']],
    ['Country,Year,Value\nTajikistan,2023,1', 'values', ['country', 'date', 'value']],
    ['Name,Lat,Lon\nKhujand,40.28,69.62', 'places', ['name', 'lat', 'lon']],
    ['Land,Von,Bis\nIran,2023,2024', 'members', ['country', 'from', 'to']],
    ['x,Kind\nTajikistan,good', 'members', ['country', 'ignore']],
  ])('of %j are %s: %j', (text, kind, roles) => {
    const table = tableOf(text);
    expect([table.kind, rolesOf(table)]).toEqual([kind, roles]);
  });

  it('are guessed anew for another kind', () => {
    const rows = [['Iran', 'Tajikistan']];
    const columns = guessColumns('links', ['A', 'B'], rows, countries);
    expect(columns.map(({ role }) => role)).toEqual(['from', 'to']);
  });

  it('have one role each', () => {
    const table = setRole(tableOf('Country,Other\nIran,good'), 1, 'country');
    expect(rolesOf(table)).toEqual(['ignore', 'country']);
  });

  it('that are needed and not there are asked for', () => {
    const table = setRole(tableOf('Country,Since\nIran,2023'), 0, 'ignore');
    const { issues, items } = itemsOfTable(table, countries);
    expect(items).toEqual({});
    expect(issues).toEqual([{ message: expect.stringContaining('country') }]);
  });
});

describe('a table', () => {
  it('of members is a body for each name, with their dates', () => {
    const table = tableOf('Country,Body,From\nИран,North,2023-07-04\nTJ,South,\nКазахстан,North,');
    expect(drawn(table)).toMatchObject({
      issues: [],
      document: {
        alliances: [
          {
            short: 'North',
            members: [
              { countries: ['IR'], role: 'member', from: '2023-07-04' },
              { countries: ['KZ'] },
            ],
          },
          { short: 'South', members: [{ countries: ['TJ'] }] },
        ],
        show: { alliances: ['own-1-north', 'own-2-south'] },
      },
    });
  });

  it('of links, of values and of places is drawn without a complaint', () => {
    const texts = [
      'From,To,What,Tone,Date\nIran,Tajikistan,A visit,cooperative,2023-10-17\nRU,KZ,Trade,,',
      'Country,Value\nTajikistan,"1,5"\nIran,"2,25"\nKZ,3\nUZ,7',
      'Name,Lat,Lon\nKhujand,40.28,69.62\nХорог,37.49,71.55',
    ];
    for (const text of texts) {
      const { document, issues } = drawn(tableOf(text));
      expect(issues).toEqual([]);
      expect(JSON.stringify(document)).toContain('own-');
    }
  });

  it('says what is wrong at its cell, suggests what is meant, and draws the rest', () => {
    const table = tableOf('Country,Since\nUbzekistan,2001\nIran,soon\n,2002\nTajikistan,2001');
    const { issues, items } = itemsOfTable(table, countries);
    expect(issues).toEqual([
      {
        row: 0,
        column: 0,
        message: 'No such country is known',
        suggestion: 'Uzbekistan',
      },
      { row: 1, column: 1, message: 'Write 2023, 2023-10 or 2023-10-17' },
      { row: 2, column: 0, message: 'A country is missing' },
    ]);
    expect(items.alliances![0]!.members.map((one) => one.countries)).toEqual([['IR'], ['TJ']]);
  });

  it('is mended cell by cell, or wherever a column says the same', () => {
    const table = tableOf('Country,Since\nUbzekistan,2001\nIran,1\nUbzekistan,2002');
    const mended = replaceInColumn(table, 0, 'Ubzekistan', 'Uzbekistan');
    expect(mended.rows.map(([name]) => name)).toEqual(['Uzbekistan', 'Iran', 'Uzbekistan']);
    expect(setCell(table, 1, 1, '1')).toBe(table);
    expect(setCell(table, 1, 1, '2023').rows[1]).toEqual(['Iran', '2023']);
    expect(table.rows[1]).toEqual(['Iran', '1']);
  });

  it('knows the row of what the library complains of', () => {
    const table = tableOf('From,To\nIran,Nowhere\nIran,Tajikistan\nIran,Iran');
    const made = itemsOfTable(table, countries);
    const map = { links: [] };
    expect(issueInTable('links[0].from', map, made)).toBe(1);
    expect(issueInTable('links[1].to', map, made)).toBe(2);
    expect(issueInTable('places[0]', map, made)).toBeUndefined();
    const members = itemsOfTable(tableOf('Country,Body\nX1,A\nIran,A\nTJ,B'), countries);
    expect(issueInTable('alliances[1].members[0].from', {}, members)).toBe(2);
  });

  it('of two thousand rows with misspelt names is read in less than a second', () => {
    const names = ['Ubzekistan', 'Iran', 'Таджикистн', 'Kyrgistan'];
    const rows = Array.from({ length: 2000 }, (_, row) => `${names[row % 4]}${row % 50},${row}`);
    const table = tableOf(`Country,Value\n${rows.join('\n')}`);
    const begin = performance.now();
    const { issues } = itemsOfTable(table, countries);
    expect(issues.length).toBeGreaterThan(1000);
    expect(performance.now() - begin).toBeLessThan(1000);
  });
});
