import { describe, expect, it } from 'vitest';
import { CATALOGUES } from '../../../src/core/messages/catalogues.js';
import { SHAPE_WORDS } from '../../../src/core/messages/shape-words.js';
import { renderStaticMap, type StaticOptions } from '../../../src/static.js';

const box = (west: number, south: number, east: number, north: number) => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ],
});

const pamir = { id: 'pamir', name: 'High Pamir', countries: ['TJ'], geometry: box(71, 37, 74, 39) };
const delta = {
  id: 'delta',
  name: { en: 'The delta', ru: 'Дельта' },
  role: 'zone',
  color: '#7d4e86',
  from: '2020-05',
  summary: 'Where the river ends.',
  geometry: box(58, 42, 61, 44),
};
const railway = {
  id: 'rail',
  name: 'A long new railway',
  short: 'New railway',
  role: 'railway',
  sources: ['paper'],
  geometry: {
    type: 'LineString',
    coordinates: [
      [62, 38],
      [66, 40],
      [69, 41],
    ],
  },
};
const sources = { paper: { publisher: 'The Paper', title: 'On the railway' } };
const data = {
  asOf: '2026-06-30',
  title: 'Shapes',
  show: { alliances: [], disputes: [], links: [] },
  sources,
  shapes: [pamir, delta, railway],
};

const draw = (input: object = data, options: StaticOptions = {}) =>
  renderStaticMap(input, { width: 976, height: 600, ...options });
const groupOf = (svg: string, layer: string) =>
  new RegExp(`<g class="layer-${layer}"[^>]*>(.*?)</g>(?=<g class="layer-|</svg>)`, 's').exec(
    svg,
  )?.[1] ?? '';

describe('shapes', () => {
  const map = draw();

  it('are drawn without any doubt', () => {
    expect(map.issues).toEqual([]);
  });

  it('lie under borders as areas, over them as lines, with their names', () => {
    expect(groupOf(map.svg, 'countries').match(/<g class="shape">/g)).toHaveLength(2);
    expect(groupOf(map.svg, 'borders').match(/<g class="shape-edge">/g)).toHaveLength(2);
    expect(groupOf(map.svg, 'shapes').match(/<g class="shape">/g)).toHaveLength(1);
    const names = groupOf(map.svg, 'labels');
    for (const name of ['High Pamir', 'The delta', 'New railway']) expect(names).toContain(name);
  });

  it('lie over the dark fill of the focus, which would cover them', () => {
    const { svg } = draw({ ...data, focus: ['TJ'] });
    expect(groupOf(svg, 'shapes').match(/<g class="shape">/g)).toHaveLength(2);
  });

  it('have a name that is too wide for them beside them, across none of their edges', () => {
    const wide = { ...pamir, name: 'Langnamenlandschaft', geometry: box(57, 37, 69, 45) };
    const given = { ...data, box: [42, 27, 84, 49], shapes: [wide] };
    const { svg } = draw(given, { width: 360, height: 371 });
    const path = / d="(M[^"]*)"/.exec(groupOf(svg, 'borders').split('shape-edge')[1]!)![1]!;
    const steps = path.match(/-?[\d.]+/g)!.map(Number);
    const along = (axis: number) => {
      let at = 0;
      return steps.flatMap((step, i) => (i % 2 === axis ? [(at += step)] : []));
    };
    const [xs, ys] = [along(0), along(1)];
    const [text] = /<text[^>]*>(?=Langnamen)/.exec(svg)!;
    const [x = 0, y = 0] = ['x', 'y'].map((name) =>
      Number(new RegExp(` ${name}="([^"]*)"`).exec(text)?.[1]),
    );
    const isOff = y < Math.min(...ys) - 6 || y > Math.max(...ys) + 6;
    const isRight = !text.includes('text-anchor') && x > Math.max(...xs);
    const isLeft = text.includes('"end"') && x < Math.min(...xs);
    expect([path, text, isOff || isRight || isLeft]).toEqual([path, text, true]);
  });

  it('draw a railway as one: dark and pale by turns', () => {
    const lines = groupOf(map.svg, 'shapes');
    expect(lines).toMatch(/class="line"[^>]*stroke-width="3.2"/);
    expect(lines).toMatch(/class="core"[^>]*stroke-dasharray="7 7"/);
  });

  it('are in legend, table and description', () => {
    for (const words of ['Region', 'Zone', 'Railway']) expect(map.html).toContain(words);
    expect(map.html).toMatch(/<caption[^>]*>[^<]*Lines and areas/);
    expect(map.html).toMatch(/The delta.*Zone.*since May 2020/s);
    expect(map.html).toContain('The Paper');
    expect(map.html).toContain('High Pamir, The delta');
  });

  it('are not there before they begin', () => {
    expect(draw(data, { asOf: '2019' }).html).not.toContain('The delta');
  });

  it('are chosen by id, country and role', () => {
    const drawn = (shapes: string[]) =>
      draw(data, { shapes }).svg.match(/<g class="shape">/g)?.length ?? 0;
    expect([drawn(['rail']), drawn(['railway', 'zone']), drawn(['TJ']), drawn(['none'])]).toEqual([
      1, 2, 1, 0,
    ]);
  });

  it.each([
    // The least that a first view shows, around its middle.
    { geometry: box(50, 40, 54, 43), box: [49, 39.5, 55, 43.5] },
    // Outside of what a map shows that is about nothing, with some air around it.
    { geometry: box(92, 46, 102, 56), box: [91.4, 45.4, 102.6, 56.6] },
  ])('frame the first view: $box', ({ geometry, box }) => {
    const framed = { ...data, shapes: [{ ...pamir, geometry }] };
    const { svg } = draw(framed);
    expect(svg === draw({ ...framed, box }).svg).toBe(true);
    expect(groupOf(svg, 'labels')).toContain('High Pamir');
  });

  it('with holes have them, whichever way they turn', () => {
    const outer = box(60, 36, 70, 44).coordinates[0]!;
    const hole = box(63, 38, 67, 42).coordinates[0]!;
    const drawn = (rings: unknown[]) =>
      draw({ ...data, shapes: [{ ...pamir, geometry: { type: 'Polygon', coordinates: rings } }] })
        .svg;
    expect(drawn([outer, hole])).toBe(drawn([outer, [...hole].reverse()]));
    expect(drawn([outer, hole])).not.toBe(drawn([outer]));
  });

  it.each(Object.keys(CATALOGUES))('speak %s', (lang) => {
    const words = SHAPE_WORDS[lang as keyof typeof SHAPE_WORDS];
    const { html } = draw(data, { lang });
    expect(html).toContain(words.title);
    expect(html).toContain(words.roles.railway);
    if (lang !== 'en') expect(words.title).not.toBe(SHAPE_WORDS.en.title);
  });
});

describe('shapes that belong to a body', () => {
  const members = [{ role: 'member', countries: ['KG', 'shape:pamir'], from: '2001' }];
  const body = { id: 'body', name: 'The Body', short: 'TB', members };
  const bodied = { ...data, show: { disputes: [], links: [] }, alliances: [body] };
  const map = draw(bodied);

  it('have its tint and edge', () => {
    expect(map.issues).toEqual([]);
    const area = groupOf(map.svg, 'countries').match(/<g class="shape">.*?<\/g>/gs)!;
    expect(area[0]).toContain('fill="#ecdcb4"');
    expect(area[1]).not.toContain('fill="#ecdcb4"');
    expect(groupOf(map.svg, 'borders')).toMatch(/<g class="shape-edge"><path[^>]*stroke="#967116"/);
  });

  it('are listed among its members by their name', () => {
    expect(map.html).toMatch(/TB.*High Pamir.*Member/is);
    expect(map.html).not.toContain('shape:pamir<');
  });

  it('have the band of one that overlaps with another', () => {
    const other = {
      ...body,
      id: 'other',
      short: 'TO',
      members: [{ role: 'member', countries: ['KG', 'UZ', 'KZ'] }],
    };
    const { svg } = draw({ ...bodied, alliances: [other, body] });
    expect(groupOf(svg, 'borders')).toMatch(/<g class="shape-edge"><clipPath/);
  });

  it('that there are not are told', () => {
    const wrong = { ...body, members: [{ role: 'member', countries: ['KG', 'shape:pamirs'] }] };
    expect(draw({ ...bodied, alliances: [wrong] }).issues).toEqual([
      {
        path: 'alliances[0].members[0].countries[1]',
        message: 'no shape of this data has the id "pamirs"; did you mean "pamir"?',
        severity: 'error',
      },
    ]);
  });
});

describe('a shape in a file', () => {
  const { geometry, ...others } = railway;
  const named = { ...data, shapes: [{ ...others, src: 'rail.json' }] };

  it('is read by whoever draws', () => {
    const map = draw(named, { readSource: () => JSON.stringify(geometry) });
    expect(map.issues).toEqual([]);
    expect(map.svg).toContain('New railway');
  });

  it.each<[string, StaticOptions, string]>([
    ['not given', {}, '"rail.json" is not at hand; give readSource to have it read'],
    ['not there', { readSource: () => undefined }, '"rail.json" is not at hand'],
    ['no JSON', { readSource: () => '<html>' }, '"rail.json" is not JSON'],
    [
      'not to be had',
      {
        readSource() {
          throw new Error('rail.json answered with status 404');
        },
      },
      'rail.json answered with status 404',
    ],
  ])('that is %s is told, and still listed', (_, options, message) => {
    const map = draw(named, options);
    expect(map.issues).toEqual([{ path: 'shapes[0].src', message, severity: 'error' }]);
    expect(map.html).toContain('A long new railway');
  });
});

describe('shapes with numbers', () => {
  const numbers = (form: string, item: string, measure = 'rate') => ({
    id: form,
    name: form,
    form,
    measure,
    rows: [
      { item, value: 5 },
      { country: 'KG', value: 2 },
      { country: 'KZ', value: 9 },
    ],
  });

  it('have the shade of their class, and no entry of their own in the legend', () => {
    const plain = draw({ ...data, shapes: [pamir] });
    const { svg, html, issues } = draw({
      ...data,
      shapes: [pamir],
      values: [numbers('classes', 'shape:pamir')],
    });
    expect(issues).toEqual([]);
    const fillOf = (drawn: string) =>
      /<g class="shape"><path[^>]*? fill="([^"]+)"/.exec(groupOf(drawn, 'countries'))?.[1];
    expect(fillOf(svg)).toMatch(/^#/);
    expect(fillOf(svg)).not.toBe(fillOf(plain.svg));
    const own = '<span> Region</span>';
    expect([plain.html.includes(own), html.includes(own)]).toEqual([true, false]);
    expect(html).toContain('High Pamir');
  });

  it('have the width of their number', () => {
    const rows = [{ item: 'shape:rail', value: 12 }];
    const values = [{ ...numbers('widths', 'shape:rail', 'total'), rows }];
    const { svg } = draw({ ...data, values });
    const width = /class="line"[^>]*stroke-width="([\d.]+)"/.exec(groupOf(svg, 'shapes'))![1];
    expect(Number(width)).toBeGreaterThan(5);
  });
});
