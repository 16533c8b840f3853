import { describe, expect, it } from 'vitest';
import { LIGHT } from '../../src/core/style/palette.js';
import { article } from '../../src/datasets/article.js';
import { renderStaticMap, renderStaticMultiples, type MultiplesOptions } from '../../src/static.js';

const draw = (options: MultiplesOptions, data?: unknown) => {
  const drawn = renderStaticMultiples(data, options);
  const issues = drawn.issues.filter(({ severity }) => severity !== 'info');
  return { ...drawn, issues: issues.map(({ path, message }) => `${path}: ${message}`) };
};
const count = (html: string, part: RegExp) => html.match(part)?.length ?? 0;
const headsOf = (html: string) =>
  [...html.matchAll(/<h3 class="cam-small-head"[^>]*>([^<]*)/g)].map(([, text]) => text);

describe('small maps as text', () => {
  it('have a map for each date, each headed by it, by how many there are and by who is new', () => {
    const { html, keys, title, issues } = draw({
      by: 'as-of',
      alliances: 'sco',
      dates: '2001 2017 2023 2025',
    });
    expect(issues).toEqual([]);
    expect(keys).toEqual(['2001', '2017', '2023', '2025']);
    expect(title).toBe('Shanghai Cooperation Organisation, 2001–2025');
    expect(headsOf(html)).toEqual(['2001', '2017', '2023', '2025', 'Who is in what']);
    for (const said of ['6 members', '8 members', '9 members', '10 members'])
      expect(html).toContain(`<span>${said}</span>`);
    for (const said of ['New: India, Pakistan', 'New: Iran', 'New: Belarus'])
      expect(html).toContain(`<b>${said}</b>`);
    expect(html).toContain('>+ Iran<');
    expect(count(html, /role="img" aria-label="\d{4}, \d+ members/g)).toBe(4);
  });

  it('find the dates on which members join by themselves', () => {
    expect(draw({ alliances: 'sco' }).keys).toEqual(['2001', '2017', '2023']);
  });

  it('have a map for each body and the role of the focus in it, and outline it where it has none', () => {
    const { html, keys } = draw({
      by: 'alliances',
      alliances: 'csto ots eaeu',
      asOf: '2023',
      focus: 'TJ',
    });
    expect(keys).toEqual(['csto', 'ots', 'eaeu']);
    expect(html).toContain('CSTO · 6 members');
    expect(count(html, /Tajikistan: member</g)).toBe(1);
    expect(count(html, /Tajikistan: no role</g)).toBe(2);
    expect(count(html, /class="country cam-outlined"/g)).toBe(2);
    expect(html).toContain('Members</span>');
    expect(html).toContain('Tajikistan, where it is a member</span>');
  });

  it('tell below the table what its rings stand for, and tell a frozen seat from an observer', () => {
    const keyIn = (html: string) => /<tfoot>.*?<\/tfoot>/s.exec(html)?.[0] ?? '';
    const both = keyIn(draw({ by: 'alliances', alliances: 'csto eaeu sco', asOf: '2026' }).html);
    expect(both.replace(/<[^>]*>/g, '|')).toMatch(/member, participation frozen\|.*\|observer\|/);
    expect(count(both, /cam-ring/g)).toBe(count(both, /<span>/g));
    expect(count(both, /stroke-dasharray/g)).toBe(1);
    expect(keyIn(draw({ by: 'alliances', alliances: 'ots', asOf: '2010' }).html)).toBe('');
  });

  it('have a map for each view, in the frame of what they differ in, and whose each area is', () => {
    const { html } = draw({ worldviews: 'IN PK' });
    expect(headsOf(html).slice(0, 2)).toEqual(['As seen by India', 'As seen by Pakistan']);
    expect(html).toMatch(/Siachen glacier<\/span><\/th><td[^>]*>India<\/td><td[^>]*>Pakistan</);
    expect(html).not.toContain('Crimea');
  });

  it('have a map for each year of numbers, with one legend and the numbers of all years', () => {
    const rows = [2000, 2010, 2020].flatMap((year, i) => [
      { country: 'KZ', date: String(year), value: 100 * (i + 1) },
      { country: 'UZ', date: String(year), value: i === 0 ? null : 50 * i },
    ]);
    const data = { values: [{ id: 'v', name: 'Income', unit: 'dollars', measure: 'rate', rows }] };
    const { html, issues, keys } = draw({ by: 'values' }, data);
    expect(issues).toEqual([]);
    expect(keys).toEqual(['2000', '2010', '2020']);
    expect(html).toMatch(
      /Kazakhstan<\/span><\/th><td[^>]*>100<\/td><td[^>]*>200<\/td><td[^>]*>300</,
    );
    expect(html).toContain('aria-label="No data"');
    expect(count(html, /Income, dollars<\/span>/g)).toBe(1);
    expect(draw({ by: 'values', years: '1990 2010' }, data).issues).toEqual([
      'attribute years: there are no numbers of 1990; those before it are shown',
    ]);
  });

  it('show shapes of the data, as members too', () => {
    const ring = [
      [70, 37],
      [75, 37],
      [75, 40],
      [70, 40],
      [70, 37],
    ];
    const line = { type: 'LineString', coordinates: [ring[0], ring[2]] };
    const data = {
      shapes: [
        { id: 'area', name: 'Own region', geometry: { type: 'Polygon', coordinates: [ring] } },
        { id: 'rail', name: 'Own railway', role: 'railway', geometry: line },
      ],
      alliances: [
        {
          id: 'b',
          name: 'Body',
          short: 'B',
          members: [{ countries: ['shape:area'], role: 'member' }],
        },
      ],
    };
    const { html, issues } = draw({ by: 'as-of', dates: '2001 2002' }, data);
    expect(issues).toEqual([]);
    expect(count(html, /<g class="layer-shapes"><g /g)).toBe(2);
    expect(count(html, /class="area" [^>]*fill="#6e84bb"/g)).toBe(2);
    expect(html).toContain('Own region</span></th>');
  });

  it('tell what is wrong by its path, each once, and draw the rest', () => {
    const { issues, keys } = draw({
      by: 'as off' as 'as-of',
      alliances: 'sco',
      dates: ['2001', '20177', '1999-02-31', '2001'],
    });
    expect(issues).toEqual([
      'attribute by: "as off" is nothing that small maps can differ in; did you mean "as-of"?',
      'attribute dates: "20177" is not a date such as "2023", "2023-10" or "2023-10-17" that exists in the calendar',
      'attribute dates: "1999-02-31" is not a date such as "2023", "2023-10" or "2023-10-17" that exists in the calendar',
    ]);
    expect(keys).toEqual(['2001']);
    expect(draw({ worldviews: 'IN PX' }).issues).toEqual([
      'attribute worldviews: "PX" is no known worldview; did you mean "PK"?',
    ]);
    expect(draw({ by: 'alliances', alliances: 'sco nonsense' }).issues).toEqual([
      expect.stringContaining('attribute alliances: "nonsense" is not known here'),
    ]);
    const years = Array.from({ length: 30 }, (_, i) => String(1995 + i));
    expect(draw({ alliances: 'sco', dates: years })).toMatchObject({
      keys: years.slice(0, 24),
      issues: ['attribute dates: holds 30, of which the first 24 are drawn'],
    });
  });

  it('are what data asks for, as figure and as card, unless the page wants one map', () => {
    const data = {
      show: { alliances: ['sco'] },
      multiples: { by: 'as-of', dates: ['2001', '2017-06'] },
    } as const;
    const several = renderStaticMap(data);
    const asked = renderStaticMultiples(data, { by: 'as-of', dates: '2001 2017-06' });
    expect([several.html, several.svg, several.keys]).toEqual([asked.html, asked.svg, asked.keys]);
    expect(renderStaticMultiples(data).keys).toEqual(['2001', '2017-06']);
    const card = renderStaticMap(data, { caption: true, width: 1200, height: 630 });
    expect(card.svg).toContain('viewBox="0 0 1200 630"');
    expect(count(card.svg, /Shanghai/g)).toBeGreaterThan(0);
    const one = renderStaticMap(data, { multiples: 'none' });
    expect([one.keys, count(one.html, /data-panel=/g)]).toEqual([undefined, 0]);
    // What the page says goes before the data.
    const views = { by: 'worldview', worldviews: ['IN', 'PK'] } as const;
    expect(renderStaticMap(data, { multiples: views }).keys).toEqual(['IN', 'PK']);
    expect(renderStaticMultiples(data, { dates: '2020 2024' }).keys).toEqual(['2020', '2024']);
    expect(draw({ worldviews: 'IN PK' }, data).keys).toEqual(['IN', 'PK']);
  });

  it('have paths in the data where that is wrong', () => {
    const issuesOf = (multiples: object) =>
      draw({}, { show: { alliances: ['sco'] }, multiples }).issues;
    expect(issuesOf({ by: 'as-off', dates: ['2001', '20177'] })).toEqual([
      expect.stringMatching(/^multiples\.by: expected .*"as-of"/),
      expect.stringMatching(/^multiples\.dates\[1\]: expected a date/),
    ]);
    expect(issuesOf({ worldviews: ['IN', 'PX'] })).toEqual([
      'multiples.worldviews: "PX" is no known worldview; did you mean "PK"?',
    ]);
    expect(draw({}, { multiples: 'as-of' }).issues[0]).toMatch(/^multiples: /);
    expect(renderStaticMap({ multiples: 'as-of' }).keys).toBeUndefined();
  });

  it("have an editor's words in their legend, and numbers without their date else", () => {
    const rows = ['2020', '2024'].map((date, i) => ({ country: 'KZ', date, value: i }));
    const data = { values: [{ id: 'n', name: 'Rate', measure: 'rate', rows }] };
    const legendIn = (more: object) =>
      /cam-small-legend.*?<span>([^<]*)/s.exec(
        draw({ by: 'values' }, { ...data, ...more }).html,
      )?.[1];
    expect(legendIn({})).toBe('Rate');
    expect(legendIn({ legend: { 'values:n': { label: 'How much' } } })).toBe('How much');
  });

  it('weigh no more than two maps of the same, be they twelve', () => {
    const dates = Array.from({ length: 12 }, (_, i) => String(2001 + 2 * i));
    const { html } = draw({ alliances: 'sco', dates });
    const one = renderStaticMap(undefined, { alliances: 'sco', asOf: '2023', projection: 'conic' });
    expect(headsOf(html)).toHaveLength(13);
    expect(html.length).toBeLessThan(2 * one.html.length);
  });

  it('have ids that are unique, and use none that is not there', () => {
    const { html } = draw({ alliances: 'sco', dates: '2001 2017 2023' });
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!);
    expect(new Set(ids).size).toBe(ids.length);
    const used = [...html.matchAll(/href="#([^"]+)"|url\(#([^)]+)\)/g)].map(([, a, b]) => a ?? b!);
    expect(used.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('are drawn in the language that is asked for', () => {
    const { html, dir, lang } = draw({ alliances: 'sco', dates: '2017 2023', lang: 'fa' });
    expect([dir, lang]).toEqual(['rtl', 'fa']);
    expect(html).toContain('تازه: ایران');
  });

  it('have their own colours for bodies where no style sheet gives any', () => {
    const { html } = draw({ alliances: 'sco', dates: '2001 2017' });
    expect(html).toContain('#6e84bb');
    expect(html).not.toContain(LIGHT['body-1-tint']);
    expect(draw({ worldviews: 'IN PK' }).html).toContain(LIGHT['claimant-1']);
  });

  it('do without the headline of the article, and keep that of own data', () => {
    expect(draw({}, article).html).not.toContain('With trouble on two borders');
    const own = { headline: 'Who joined', alliances: [], show: { alliances: ['sco'] } };
    expect(draw({ dates: '2001 2017' }, own).title).toBe('Who joined');
    expect(draw({ dates: '2001', header: 'none' }, own).html).not.toContain('figcaption');
  });
});
