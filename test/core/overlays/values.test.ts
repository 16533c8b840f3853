import { describe, expect, it } from 'vitest';
import { parseMapData } from '../../../src/core.js';
import { CATALOGUES } from '../../../src/core/messages/catalogues.js';
import { VALUE_WORDS } from '../../../src/core/messages/value-words.js';
import { classBreaks, classOf } from '../../../src/core/overlays/thematic/class-breaks.js';
import { numberFormat } from '../../../src/core/overlays/thematic/format-number.js';
import { flowWidth } from '../../../src/core/overlays/thematic/flow-width.js';
import { radiusIn } from '../../../src/core/overlays/thematic/layout-circles.js';
import { numberOnArc } from '../../../src/core/overlays/marks/number-on-arc.js';
import { flowPaint, scaleOf } from '../../../src/core/overlays/thematic/ramps.js';
import { roundBelow, roundTicks } from '../../../src/core/overlays/thematic/round-ticks.js';
import { contrast } from '../../../src/core/style/contrast.js';
import { ownColour } from '../../../src/core/style/own-colour.js';
import type { OwnPaint } from '../../../src/core/style/paint.js';
import { DARK, LIGHT } from '../../../src/core/style/palette.js';
import { renderStaticMap, validateMapData } from '../../../src/static.js';
import { printIssues } from '../support.js';

const income = {
  id: 'income',
  name: 'Income per person',
  unit: 'thousand dollars',
  measure: 'rate',
  breaks: [2, 5, 10],
  rows: [
    { country: 'KZ', value: 13.1, date: '2023' },
    { country: 'UZ', value: 2.4, date: '2023' },
    { country: 'TJ', value: 1.2, date: '2023' },
    { country: 'KZ', value: 14, date: '2024' },
    { country: 'TJ', value: 1.3, date: '2024' },
    { country: 'AF', value: null },
  ],
};
const people = {
  id: 'people',
  name: 'People',
  unit: 'millions',
  form: 'circles',
  measure: 'total',
  rows: [
    { country: 'KZ', value: 20 },
    { country: 'UZ', value: 36 },
    { place: 'port', value: 0.2 },
  ],
};
const sent = {
  id: 'sent',
  name: 'Money sent',
  unit: 'billion dollars',
  form: 'widths',
  rows: [
    { item: 'link:a', value: 4 },
    { item: 'link:b', value: 1 },
  ],
};
const link = { kind: 'money', claim: 'standing', direction: 'directed', tone: 'neutral' };
const data = {
  asOf: '2024-06-30',
  box: [45, 33, 88, 55],
  places: [{ id: 'port', name: 'Aktau', lat: 43.65, lon: 51.2, country: 'KZ' }],
  links: [
    { id: 'a', ...link, from: 'RU', to: 'UZ', summary: 'Money sent' },
    { id: 'b', ...link, from: 'KZ', to: 'UZ', summary: 'Money sent' },
  ],
  values: [income, people, sent],
};
const wide = { width: 976, height: 600 };
const draw = (input: unknown = data, options: object = {}) =>
  renderStaticMap(input, { ...wide, ...options });
/** The texts of the cells of all tables. */
const cellsOf = (html: string) =>
  [...html.matchAll(/<td[^>]*>(.*?)<\/td>/gs)]
    .map(([, cell]) => cell!.replace(/<[^>]+>/g, ''))
    .join('|');

describe('values of own data', () => {
  it('are read, each fault at its place', () => {
    expect(printIssues(validateMapData(data))).toEqual([]);
    const wrong = {
      values: [
        {
          id: 'a',
          name: 'A',
          rows: [
            { value: 1 },
            { country: 'KZ', place: 'x', value: 2 },
            { country: 'KZ', value: 3 },
          ],
        },
        { id: 'b', name: 'B', breaks: [3, 1], classes: 9, rows: [{ country: 'KZ', value: 3 }] },
        { id: 'c', name: 'C', form: 'circles', rows: [{ place: 'nowhere', value: 3 }] },
        {
          id: 'd',
          name: 'D',
          measure: 'total',
          rows: [
            { country: 'KZ', value: 3, date: '2024-13' },
            { country: 'KZ', value: 3, date: '2024' },
          ],
        },
        { id: 'e', name: 'E', rows: [] },
      ],
    };
    expect(printIssues(parseMapData(wrong).issues)).toEqual([
      'values[0].rows[0]: expected one country, place or item, got an object; so in 2 rows',
      'values[1].classes: expected 3 to 7 classes, got 9',
      'values[1].breaks: expected breaks from the lowest up, each once, got a list',
      'values[3].rows[0].date: expected a date such as "2023", "2023-10" or "2023-10-17" that exists in the calendar, got "2024-13"',
      'values[3].measure: a total that is shaded tells how large countries are; use "circles", or a rate such as one per person',
      'values[4].rows: holds nothing that can be shown',
      'values[2].rows[0].place: "nowhere" is no place of this data',
    ]);
  });

  it('of a column of text are one issue with a count, whatever its length', () => {
    const rows = Array.from({ length: 2000 }, (_, i) => ({
      country: 'KZ',
      date: String(1000 + i),
      value: i % 2 ? 'n/a' : '12.5',
    }));
    const { issues, data: read } = parseMapData({ values: [{ id: 'a', name: 'A', rows }] });
    expect(printIssues(issues)).toEqual([
      'values[0].rows[0].value: expected a number, not text; read as one, got "12.5"; so in 1,000 rows',
      'values[0].rows[1].value: expected a number, got "n/a"; so in 1,000 rows',
    ]);
    const kept = (read as { values: { rows: { value: number | null }[] }[] }).values[0]!.rows;
    expect(kept).toHaveLength(2000);
    expect(kept.slice(0, 2).map(({ value }) => value)).toEqual([12.5, null]);
    const codes = rows.map((row) => ({ ...row, country: 'KAZ', value: 1 }));
    expect(
      printIssues(parseMapData({ values: [{ id: 'a', name: 'A', rows: codes }] }).issues),
    ).toEqual([
      'values[0].rows[0].country: expected a two-letter country code such as "TJ", got "KAZ"; so in 2,000 rows',
      'values[0].rows: holds nothing that can be shown',
    ]);
  });

  it('of what is not there are told with their path, those of one column once', () => {
    const issuesOf = (form: string, rows: object[], more: object = {}) =>
      printIssues(
        parseMapData({ ...data, ...more, values: [{ id: 'x', name: 'X', form, rows }] }).issues,
      );
    expect(
      issuesOf('circles', [
        { country: 'KZ', value: 1 },
        { country: 'PE', value: 2 },
        { country: 'CL', value: 3 },
        { place: 'prt', value: 3 },
        { place: 'nowhere', value: 3 },
      ]),
    ).toEqual([
      'values[0].rows[1].country: "PE" (Peru) lies outside this map; it is listed but not drawn; so in 2 rows',
      'values[0].rows[3].place: "prt" is no place of this data; did you mean "port"? So in 2 rows',
    ]);
    const links = [{ ...data.links[0], id: 'ru-uz' }];
    expect(
      issuesOf(
        'widths',
        [
          { item: 'link:ru-uzb', value: 1 },
          { item: 'link:ru-uz', value: 2 },
          { item: 'lnik:ru-uz', value: 3 },
          { item: 'ru-uz', value: 4 },
        ],
        { links },
      ),
    ).toEqual([
      'values[0].rows[0].item: no link of this data has the id "ru-uzb"; did you mean "ru-uz"? So in 3 rows',
    ]);
    expect(issuesOf('widths', [{ item: 'lnik:a', value: 3 }])).toEqual([
      'values[0].rows[0].item: expected a kind and an id, such as "link:a", got "lnik:a"; did you mean "link"?',
    ]);
    // Paths are those of the input, whatever was left out before.
    expect(
      issuesOf('widths', [{ item: 'link:a', value: 1, x: 1 }, 5 as never, { item: 'link:z' }]).at(
        -1,
      ),
    ).toMatch(/^values\[0\]\.rows\[2\]\.item: no link of this data has the id "z"/);
    expect(issuesOf('widths', [{ country: 'KZ', value: 3 }])).toEqual([
      'values[0].rows[0].country: "widths" is a form for items; this number is listed but not drawn',
    ]);
    expect(
      issuesOf('classes', [
        { country: 'KZ', value: 3 },
        { place: 'port', value: 1 },
        { place: 'port', value: 1, date: '2024' },
      ]),
    ).toEqual([
      'values[0].rows[1].place: "classes" is a form for countries and items; this number is listed but not drawn; so in 2 rows',
    ]);
  });

  it('have heads in the legend only where lines on the map have them', () => {
    const headsIn = (direction: string) => {
      const links = data.links.map((one) => ({ ...one, direction }));
      const { html } = draw({ ...data, links, values: [sent] });
      const legend = /class="cam-legend".*?<\/ul>/s.exec(html)![0];
      return [html.replace(legend, ''), legend].map((part) => /class="head/.test(part));
    };
    expect([headsIn('directed'), headsIn('mutual')]).toEqual([
      [true, true],
      [false, false],
    ]);
  });

  it('of items that are not shown are neither in table nor legend, which is told', () => {
    const only = { ...data, values: [sent] };
    const { html, issues } = draw(only, { links: 'b' });
    expect(issues.map(({ path, message }) => `${path}: ${message}`)).toContain(
      'value:sent: "link:a" has a number and is not on this picture',
    );
    expect(html).not.toContain('link:a');
    expect(cellsOf(html)).toContain('Kazakhstan → Uzbekistan|1|');
    const none = draw(only, { links: 'none' }).html;
    expect(none).not.toContain('link:');
    expect(none).not.toContain('Money sent, billion dollars');
  });

  it('are in table, legend, description and CSV, in the year of the map', () => {
    const { html, issues } = draw();
    expect(printIssues(issues.filter(({ severity }) => severity !== 'info'))).toEqual([]);
    expect(html).toContain(
      'Income per person, thousand dollars (2024): Kazakhstan 14 thousand dollars, Tajikistan 1.3 thousand dollars; no data: Uzbekistan, Afghanistan. People',
    );
    expect(cellsOf(html)).toContain('Kazakhstan|14|20|');
    expect(cellsOf(html)).toContain('Tajikistan|1.3||');
    expect(cellsOf(html)).toContain('Russia → Uzbekistan|||4|');
    expect(cellsOf(draw(data, { asOf: '2023-12-31' }).html)).toContain('Uzbekistan|2.4|36|');
  });

  it('shade countries, and hatch those without a number', () => {
    const { svg } = draw({ ...data, values: [income] });
    expect(svg.match(/<pattern /g)).toHaveLength(1);
    const shades = new Set(
      [...svg.matchAll(/class="land[^"]*"[^>]*fill="(#[0-9a-f]{6})"/g)].map(([, fill]) => fill),
    );
    expect(shades).toContain('#30767f');
    expect(shades).toContain('#eef1e4');
  });

  it('draw circles by area, and lines by width', () => {
    const { svg } = draw({ ...data, values: [people, sent] });
    const radii = [...svg.matchAll(/<circle class="point"[^>]* r="([\d.]+)"/g)].map(([, r]) =>
      Number(r),
    );
    expect(Math.max(...radii)).toBeCloseTo(36, 0);
    const radius = radiusIn({ greatest: 36 }, wide);
    expect(radius(9) ** 2 / radius(36) ** 2).toBeCloseTo(0.25, 1);
    const width = flowWidth(4, 'wide');
    expect([width(4), width(2), width(0.001)]).toEqual([14, 7, 1.2]);
    const widths = [...svg.matchAll(/class="arc"[^>]*stroke-width="([\d.]+)"/g)].map(([, w]) =>
      Number(w),
    );
    expect(widths.sort((a, b) => a - b)).toEqual([3.5, 14]);
  });

  it('have numbers on lines that can be read on land, whatever their colour', () => {
    for (const color of [undefined, '#8a3b12', '#ffd500', '#101040'])
      for (const palette of [LIGHT, DARK]) {
        const [number] = numberOnArc(
          { id: 'a' },
          { middle: [0, 0], points: [0, 0, 1, 1, 2, 0], samples: () => [] },
          { words: '12', paint: flowPaint(color) },
        );
        const ink = ownColour(number!.style.fill as OwnPaint, palette);
        expect(contrast(ink, palette.land), `${color} on ${palette.land}`).toBeGreaterThan(4.5);
      }
  });

  it('are conic, however close', () => {
    const close = { ...data, box: [66, 36, 76, 42], values: [income] };
    const isDrawnIn = (input: object, projection: string) =>
      draw(input).svg === draw(input, { projection }).svg;
    expect([isDrawnIn(close, 'conic'), isDrawnIn(close, 'mercator')]).toEqual([true, false]);
    // A box as close is not without numbers.
    const bare = { ...close, values: [] };
    expect([isDrawnIn(bare, 'conic'), isDrawnIn(bare, 'mercator')]).toEqual([false, true]);
  });

  it('leave the focus its shade, with an outline', () => {
    const focused = { ...data, box: [60, 34, 80, 46], focus: ['TJ'] };
    const marksOf = (values: object[]) =>
      ['focus-fill', 'outline'].filter((name) =>
        draw({ ...focused, values }).svg.includes(`class="${name}"`),
      );
    expect(marksOf([income])).toEqual(['outline']);
    expect(marksOf([])).toEqual(['focus-fill']);
  });

  it.each(Object.keys(CATALOGUES))('have words in %s', (lang) => {
    const words = VALUE_WORDS[lang as keyof typeof VALUE_WORDS];
    const { html } = draw(data, { lang });
    expect(html).toContain(words.noData);
    for (const said of [words.under('7'), words.between('7', '7'), words.from('7'), words.count(7)])
      expect(said).toMatch(/[7۷٧]/);
    if (lang !== 'en') expect(words.noData).not.toBe(VALUE_WORDS.en.noData);
  });
});

describe('places with numbers', () => {
  const rows = [{ place: 'khujand', value: 3 }];
  const places = [{ id: 'khujand', name: 'Khujand', lat: 40.28, lon: 69.63 }];

  it('are no ends of links that are missing', () => {
    const values = [{ id: 'people', name: 'People', form: 'circles', rows }];
    expect(validateMapData({ places, values })).toEqual([]);
    const onCountries = [{ ...values[0], rows: [{ country: 'TJ', value: 3 }] }];
    expect(validateMapData({ places, values: onCountries }).map(({ path }) => path)).toEqual([
      'places',
    ]);
  });
});

describe('columns of numbers', () => {
  const check = (rows: readonly object[], more: object = {}) =>
    printIssues(validateMapData({ values: [{ id: 'n', name: 'N', rows, ...more }] }));
  const years = ['2020', '2021', '2022'];

  it('with dates that are none have one issue, and no number without its date', () => {
    const rows = years.map((year, i) => ({ country: 'KZ', date: `year ${year}`, value: i }));
    expect(check([...rows, { country: 'KZ', date: '2023', value: 4 }])).toEqual([
      'values[0].rows[0].date: expected a date such as "2023", "2023-10" or "2023-10-17" that exists in the calendar, got "year 2020"; so in 3 rows',
    ]);
  });

  it('may have years as numbers, which is told', () => {
    const rows = years.map((year, i) => ({ country: 'KZ', date: Number(year), value: i }));
    expect(check(rows)).toEqual([
      'values[0].rows[0].date: expected a date as text; read as one, got 2020; so in 3 rows',
    ]);
  });

  it('have one number for each subject and date', () => {
    const rows = [1, 2, 3].map((value) => ({ country: 'KZ', date: '2020', value }));
    expect(check(rows)).toEqual([
      'values[0].rows[1]: expected one number for each subject and date; the first is shown, got "country:KZ 2020"; so in 2 rows',
    ]);
  });

  it('are above 0 where their size is drawn', () => {
    const rows = [3, -1, -2].map((value, i) => ({ country: ['KZ', 'UZ', 'TJ'][i], value }));
    expect(check(rows, { form: 'circles' })).toEqual([
      'values[0].rows[1].value: is below 0, which no size can tell; use "classes"; so in 2 rows',
    ]);
    expect(check(rows)).toEqual([]);
  });
});

describe('classes', () => {
  const of = (numbers: number[], options: object = {}) => classBreaks(numbers, options);

  it('part at round numbers near natural breaks, none of them empty', () => {
    expect(of([1.1, 1.3, 2.2, 2.4, 4.8, 5.5, 8, 13, 14])).toEqual([2, 2.5, 5, 10]);
    // Multiples of 20, and the roundest between the two numbers that each parts.
    expect(of(Array.from({ length: 100 }, (_, i) => i + 1))).toEqual([20, 40, 60, 80]);
    expect(of([62, 64, 66, 70, 71, 73, 78])).toEqual([65, 70, 72, 75]);
    expect(of([-3, -1, 0.5, 2, 8])).toEqual([-2, 0, 1, 5]);
    expect(of([1000, 1001, 1002, 1003, 1010])).toEqual([1001, 1002, 1003, 1010]);
  });

  it('part at round numbers of their own size where numbers are of very different sizes', () => {
    expect(of([0.01, 0.02, 5, 8, 900])).toEqual([0.02, 0.25, 6, 100]);
    expect(of([-900, -8, -5, -0.02, -0.01])).toEqual([-100, -5, -0.25, -0.01]);
  });

  it('can be natural, quantiles, equal steps, or own', () => {
    const numbers = [1, 2, 3, 10, 11, 12, 50, 51];
    expect(of(numbers, { method: 'natural', classes: 3 })).toEqual([10, 50]);
    expect(of([1, 2, 3, 4, 5, 6, 7, 8], { method: 'quantile', classes: 4 })).toEqual([
      2.75, 4.5, 6.25,
    ]);
    expect(of([0, 1, 2, 100], { method: 'equal', classes: 4 })).toEqual([25, 50, 75]);
    expect(of(numbers, { breaks: [7, 8] })).toEqual([7, 8]);
    expect(of([4, 4, 4])).toEqual([]);
    expect(classOf(7, [7, 8])).toBe(1);
  });

  it('part at a stated middle', () => {
    const breaks = of([-8, -3, -1, 2, 4, 9, 12], { middle: 0 });
    expect(breaks).toContain(0);
    expect([...breaks].sort((a, b) => a - b)).toEqual(breaks);
  });
});

describe('scales', () => {
  it.each([
    [false, undefined],
    [true, undefined],
    [false, '#0b5394'],
    [false, '#ffee00'],
  ])('can be read at every step (diverging %s, colour %s)', (isDiverging, color) => {
    const { paintAt, textAt } = scaleOf(isDiverging, color);
    for (let share = 0; share <= 1.0001; share += 0.125)
      for (const palette of [LIGHT, DARK]) {
        const [fill, text] = [paintAt(share), textAt(share)].map((paint) =>
          ownColour(paint as OwnPaint, palette),
        );
        expect(contrast(text!, fill!), `${share} ${fill}`).toBeGreaterThanOrEqual(4.5);
      }
  });

  it.each([false, true])('are told apart without colour (diverging %s)', (isDiverging) => {
    const { paintAt } = scaleOf(isDiverging, undefined);
    const steps = isDiverging ? 6 : 4;
    for (const palette of [LIGHT, DARK]) {
      const shades = Array.from({ length: steps + 1 }, (_, i) =>
        ownColour(paintAt(i / steps) as OwnPaint, palette),
      );
      for (const [i, one] of shades.entries())
        for (const other of shades.slice(i + 1))
          expect(contrast(one, other), `${one} beside ${other}`).toBeGreaterThanOrEqual(1.2);
    }
  });

  it('tell numbers in round steps and as the language writes them', () => {
    expect(roundTicks(0.3, 9.7)).toEqual([2.5, 5, 7.5]);
    expect([89, 4.8, 0.07, 1].map(roundBelow)).toEqual([80, 4, 0.06, 1]);
    expect(numberFormat('de', [1234.5])(1234.5)).toBe('1.234,5');
    expect(numberFormat('en', [1 / 3])(1 / 3)).toBe('0.33');
    expect(numberFormat('tg', [1234.5])(1234.5)).toBe(numberFormat('ru', [1234.5])(1234.5));
  });
});
