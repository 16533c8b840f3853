import { describe, expect, it } from 'vitest';
import { parseMapData, stepOptions, type MapData } from '../../../src/core.js';
import { CATALOGUES } from '../../../src/core/messages/catalogues.js';
import { SITE_WORDS } from '../../../src/core/messages/site-words.js';
import { sites as record } from '../../../src/datasets/sites/index.js';
import { renderStaticMap, validateMapData } from '../../../src/static.js';
import { printIssues } from '../support.js';

const base = {
  id: 'north',
  name: { en: 'North field', de: 'Nordfeld' },
  kind: 'military-site' as const,
  countries: ['KG'],
  lat: 42.9,
  lon: 74.8,
  operators: ['RU'],
  history: [
    { from: '2003-10-23', status: 'under-construction' as const },
    { from: '2005', status: 'active' as const, note: 'Runway opened', sources: ['paper'] },
    { from: '2010', status: 'active' as const, note: 'Runway mended' },
    { from: '2020-05', to: '2022', status: 'closed' as const },
  ],
  figures: [
    { what: 'runway', value: 2.5, unit: 'km', date: '2006', sources: ['paper'] },
    { what: 'hangars', value: 12, unit: 'halls', date: '2030', planned: true, sources: ['paper'] },
    { what: 'flights', value: 9, unit: 'a day', date: '2015', sources: ['paper'] },
  ],
  summary: 'An air field.',
};
const port = {
  id: 'quay',
  name: 'Quay',
  kind: 'port' as const,
  countries: ['KZ'],
  lat: 43.6,
  lon: 51.2,
  precision: 'town' as const,
  history: [{ from: '1963', status: 'active' as const }],
};
const data: MapData = {
  asOf: '2012-06-01',
  sources: { paper: { publisher: 'The Paper', title: 'On air fields' } },
  sites: [base, port],
};

const marksIn = (svg: string) => svg.match(/<g class="site">/g)?.length ?? 0;
const draw = (input: unknown, options: object = {}) => renderStaticMap(input, options);
/** The texts of the cells of a table in HTML. */
const cellsOf = (html: string) =>
  [...html.matchAll(/<td[^>]*>(.*?)<\/td>/gs)].map(([, cell]) => cell!.replace(/<[^>]+>/g, ''));

describe('sites of own data', () => {
  it('are read, with issues at their places', () => {
    expect(printIssues(parseMapData(data).issues)).toEqual([]);
    const wrong = {
      ...data,
      sites: [
        { ...base, countries: ['KG', 'QX'], operators: ['RU', 'actor:nobody', 'XQ'] },
        { ...port, countries: ['QX'] },
        { ...port, id: 'far', lon: -100 },
        {
          ...port,
          id: 'back',
          history: [
            { from: '2010', status: 'active', to: '2001' },
            { from: '2001', status: 'planned', sources: ['papr'] },
          ],
        },
      ],
    };
    const read = parseMapData(wrong);
    expect(printIssues(read.issues)).toEqual([
      'sites[0].countries[1]: "QX" is no country code; did you mean "QA"?',
      'sites[0].operators[2]: "XQ" is no country code; did you mean "IQ"?',
      'sites[1].countries[0]: "QX" is no country code; did you mean "QA"?',
      'sites[2].lon: lies outside this map; it is listed but not drawn',
      'sites[3].history[0].to: "2001" is before "2010"',
      'sites[3].history[1].sources[0]: no source has the key "papr"; did you mean "paper"?',
      'sites[3].history[1].from: "2001" is before "2010"',
    ]);
    const [first, ...others] = (read.data as MapData).sites!;
    expect(first).toMatchObject({ countries: ['KG'], operators: ['RU', 'actor:nobody'] });
    expect(others.map(({ id }) => id)).toEqual(['far', 'back']);
    expect(others[1]!.history.map(({ from }) => from)).toEqual(['2001']);
  });

  it('are shown while a state holds, and chosen by id, kind, country and operator', () => {
    const shown = (options: object) => marksIn(draw(data, options).svg);
    expect(shown({})).toBe(2);
    expect(shown({ asOf: '1990' })).toBe(1);
    expect(shown({ asOf: '2022-01-01' })).toBe(1);
    expect(shown({ asOf: '2021-12-31' })).toBe(2);
    expect(shown({ sites: ['quay'] })).toBe(1);
    expect(shown({ sites: ['RU'] })).toBe(1);
    expect(shown({ sites: ['port', 'KG'] })).toBe(2);
    expect(shown({ sites: ['none'] })).toBe(0);
    expect(shown({ overlays: ['links'] })).toBe(0);
    expect(draw(data, { overlays: ['sites'], sites: ['none'] }).issues).toEqual([]);
  });

  it('have their states in the legend in the shape of the map, where that is one', () => {
    const last = (sites: readonly unknown[], asOf: string) =>
      draw({ ...data, sites, asOf }).html.match(
        /<li[^>]*>(?:(?!<li).)*closed(?:(?!<li).)*<\/li>/s,
      )?.[0];
    const closed = { ...base, id: 'shut', lat: 41 };
    const open = { ...base, history: [{ from: '2003', status: 'active' as const }] };
    expect(last([open, closed], '2021-01-01')).not.toContain('<circle');
    expect(last([open, closed, port], '2021-01-01')).toContain('<circle');
  });

  it('are told with their present state, its date, and who runs them', () => {
    const { html, svg, issues } = draw(data);
    expect(issues).toEqual([]);
    expect(cellsOf(html)).toEqual([
      ...['North field', 'Military site', 'Kyrgyzstan, Russia', 'Russia', 'in use', 'since 2005'],
      'The Paper, On air fields',
      ...['Quay', 'Port', 'Kazakhstan', 'Kazakhstan', 'in use', 'since 1963', ''],
    ]);
    expect(svg).toContain('2 sites');
    expect(html).toContain('Military site');
    expect(html).not.toContain('Site, in use');
    expect(draw(data, { asOf: '2021' }).html).toContain('Site, closed');
  });

  it('of the record join them where a name is not theirs, and only those', () => {
    const named = draw(data, { sites: ['north', 'ir-chabahar'], asOf: '2021' });
    expect(printIssues(named.issues.filter(({ severity }) => severity !== 'info'))).toEqual([]);
    expect(named.html).toContain('Chabahar');
    expect(named.html).not.toContain('Quay');
    expect(cellsOf(named.html)[0]).toBe('North field');
    expect(printIssues(draw(data, { sites: ['nort'] }).issues)).toEqual([
      'attribute sites: "nort" is not known here; did you mean "north"?',
    ]);
  });
});

describe('the library’s sites', () => {
  const options = { asOf: '2026-06-30', sites: ['all'] };
  const firm = record.filter(({ confidence }) => confidence !== 'check').length;

  it('are off in the article’s map, and on by name, with who runs them', () => {
    expect(marksIn(draw(undefined).svg)).toBe(0);
    const { svg, html, issues } = draw(undefined, { ...options, focus: 'TJ' });
    expect(issues).toEqual([]);
    expect(marksIn(svg)).toBeGreaterThan(25);
    expect(html).toContain(`${firm} sites`);
    expect(html).not.toMatch(/actor:|hist:/);
  });

  it('are what data without own ones takes, by its own choice too', () => {
    expect(draw({ asOf: '2026' }, { sites: ['dam'] }).issues).toEqual([]);
    expect(marksIn(draw({ asOf: '2026', show: { sites: ['dam'] } }).svg)).toBeGreaterThan(1);
    expect(marksIn(draw({ asOf: '2026' }, { overlays: ['sites'] }).svg)).toBeGreaterThan(25);
    expect(marksIn(draw({ asOf: '2026' }).svg)).toBe(0);
    expect(validateMapData({ show: { sites: ['dam'] } })).toEqual([]);
    expect(printIssues(validateMapData({ show: { sites: ['damm'] } }))[0]).toMatch(
      /^show\.sites: "damm" is not known here/,
    );
  });

  it('leave out what no editor has confirmed, unless it is asked for', () => {
    const count = (unconfirmed: boolean) =>
      /and (\d+) sites/.exec(draw(undefined, { ...options, unconfirmed }).html)?.[1];
    expect([count(false), count(true)]).toEqual([String(firm), String(record.length)]);
  });

  it('are called what the page calls them, and a word that there is not is an issue', () => {
    const overlays = { sites: { title: 'Fields', kinds: { 'military-site': 'Air field' } } };
    const { html, issues } = draw(data, { strings: { overlays } });
    expect(issues).toEqual([]);
    expect(html).toContain('Fields');
    expect(html).toContain('Air field');
    expect(html).not.toContain('Military site');
    const wrong = { sites: { titel: 'Fields' }, corridors: { titel: 'Ways' } };
    const { issues: found } = draw(data, { strings: { overlays: wrong } as never });
    // Of corridors there are none, and their words are not looked at.
    expect(found.map(({ path }) => path)).toEqual(['strings.overlays.sites.titel']);
  });

  it('are shown by the steps that name them', () => {
    const step = { id: 's', title: 'S', summary: 'S.', asOf: '2026', box: [60, 30, 70, 40] };
    expect(stepOptions({ ...step, sites: ['dam'] } as never)).toMatchObject({ sites: ['dam'] });
    expect(stepOptions(step as never)).toMatchObject({ sites: [], corridors: [], links: [] });
  });
});

describe('the words for sites', () => {
  it.each(Object.keys(CATALOGUES))('%s are all there, and no two alike', (lang) => {
    const words = SITE_WORDS[lang as keyof typeof SITE_WORDS];
    for (const group of [words.kinds, words.statuses, words.marks]) {
      const said = Object.values(group);
      expect(new Set(said).size).toBe(said.length);
      expect(said.every((word) => word.trim() === word && word !== '')).toBe(true);
    }
    expect(words.count(2)).toMatch(/\p{L}/u);
    if (lang !== 'en') expect(words.kinds).not.toEqual(SITE_WORDS.en.kinds);
    const { html, issues } = draw(data, { lang });
    expect(issues).toEqual([]);
    expect(html).toContain(words.kinds.port);
    expect(html).toContain(words.title);
  });
});
