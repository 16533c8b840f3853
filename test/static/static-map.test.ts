import { describe, expect, it } from 'vitest';
import { DARK, LIGHT } from '../../src/core/style/palette.js';
import { tokenRules } from '../../src/core/style/token-rules.js';
import { articleFirst } from '../../src/datasets/article-first.js';
import { renderStaticMap } from '../../src/static.js';
import { goodAlliance, goodDispute, goodLink } from '../core/support.js';
import { elementsOf, parseXml, type XmlElement } from '../core/render/parse-xml.js';

const TITLE = articleFirst.headline as string;
const map = renderStaticMap();
const svg = parseXml(map.svg);
const figure = parseXml(map.html);

const named = (root: XmlElement, name: string) =>
  elementsOf(root).filter((element) => element.name === name);
const withClass = (root: XmlElement, name: string) =>
  elementsOf(root).filter((element) => element.attributes['class']?.split(' ').includes(name));
const idsOf = (root: XmlElement) =>
  elementsOf(root).flatMap(({ attributes }) => attributes['id'] ?? []);
const textOf = (root: XmlElement) =>
  elementsOf(root)
    .map(({ text }) => text)
    .join(' ');

describe('the reader of XML that these tests rest on', () => {
  it.each([
    '<a>',
    '<a></b>',
    '<a b="1" b="2"/>',
    '<a>&nbsp;</a>',
    '<a>a & b</a>',
    '<a b="<"/>',
    '<a b=c/>',
    '<a/><b/>',
    '<a>\u0001</a>',
    '<a>\ud800</a>',
    'x<a/>',
    '<a><!-- --></a>',
  ])('refuses %j', (source) => expect(() => parseXml(source)).toThrow(/not well formed/));
});

describe('the picture', () => {
  it('is a standalone document with a name and a description', () => {
    expect(map.issues).toEqual([]);
    expect(svg.name).toBe('svg');
    expect(svg.attributes).toMatchObject({
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: '0 0 960 590',
      width: '960',
      height: '590',
      role: 'img',
    });
    expect(named(svg, 'title').map(({ text }) => text)).toEqual([TITLE]);
    expect(named(svg, 'desc')[0]!.text).toMatch(/2 November 2023/);
  });

  it('has the size it is asked for', () => {
    const { attributes } = parseXml(renderStaticMap(undefined, { width: 480, height: 360 }).svg);
    expect(attributes).toMatchObject({ viewBox: '0 0 480 360', width: '480', height: '360' });
    const fluid = parseXml(renderStaticMap(undefined, { fluid: true }).svg).attributes;
    expect(fluid['width']).toBe('100%');
    expect(fluid['height']).toBeUndefined();
  });

  it('asks nothing of any other place', () => {
    const addresses = elementsOf(svg).flatMap(({ attributes }) =>
      Object.entries(attributes).filter(
        ([name, value]) => name !== 'xmlns' && /:\/\/|^\/\//.test(value),
      ),
    );
    expect(addresses).toEqual([]);
    expect(named(svg, 'image')).toEqual([]);
    expect(named(svg, 'style')).toEqual([]);
  });

  it('refers to nothing that is not there', () => {
    for (const root of [svg, figure]) {
      const ids = new Set(idsOf(root));
      const references = elementsOf(root).flatMap(({ attributes }) => [
        ...Object.values(attributes).flatMap((value) =>
          [...value.matchAll(/url\(#([^)]*)\)/g)].map(([, id]) => id!),
        ),
        ...(attributes['aria-labelledby']?.split(' ') ?? []),
      ]);
      expect(references.length).toBeGreaterThan(1);
      expect(references.filter((id) => !ids.has(id))).toEqual([]);
    }
  });

  it('takes colours from a palette, or from the page', () => {
    const dark = renderStaticMap(undefined, { palette: DARK }).svg;
    expect(dark).toContain(DARK.land);
    expect(dark).not.toContain('var(');
  });

  it('that can be restyled has plain colours all the same, for programs that know no others', () => {
    const { svg: source } = renderStaticMap(undefined, { themable: true, palette: DARK });
    for (const markup of [source, map.html]) {
      expect(markup).not.toContain('var(');
      const painted = elementsOf(parseXml(markup)).filter(({ attributes }) =>
        Object.keys(attributes).some((name) => name === 'fill' || name === 'stroke'),
      );
      expect(painted.length).toBeGreaterThan(100);
      for (const { attributes } of painted)
        for (const property of ['fill', 'stroke'] as const) {
          const colour = attributes[property] ?? 'none';
          const isColour = colour !== 'none' && !colour.startsWith('url(');
          const names = attributes['class']?.match(new RegExp(`cam-${property}-`, 'g')) ?? [];
          expect(names.length, JSON.stringify(attributes)).toBe(Number(isColour));
        }
    }
    // A picture that a page does not restyle needs no such names.
    expect(map.svg).not.toMatch(/cam-(?:fill|stroke)-/);
  });

  it('has rules in the style sheet for each of its colours', () => {
    const rules = tokenRules();
    const names = new Set(map.html.match(/cam-(?:fill|stroke)-[\w-]+/g));
    expect(names.size).toBeGreaterThan(10);
    for (const name of names) expect(rules).toContain(`svg .${name}.${name} {`);
    expect(rules).toContain(`{ fill: var(--cam-land, ${LIGHT.land}) !important; }`);
  });

  it('is the same each time', () => {
    expect(renderStaticMap()).toEqual(map);
  });
});

describe('ids', () => {
  const all = (...sources: readonly string[]) =>
    sources.flatMap((source) => idsOf(parseXml(source)));
  const twice = (ids: readonly string[]) => ids.filter((id, i) => ids.indexOf(id) !== i);

  it('of pictures that differ are apart without a word of the caller', () => {
    const own = { title: 'A', asOf: '2023' };
    const options = [
      {},
      { asOf: '2021' },
      { lang: 'fa' },
      { worldview: 'IN' },
      { width: 500 },
      { caption: true },
      { focus: ['KG'] },
    ];
    const pictures = [
      ...options.map((one) => renderStaticMap(undefined, one)),
      renderStaticMap(own),
      renderStaticMap({ ...own, title: 'B' }),
    ];
    expect(twice(all(...pictures.map((picture) => picture.svg)))).toEqual([]);
    expect(twice(all(...pictures.map((picture) => picture.html)))).toEqual([]);
    // The picture and the figure of one call can stand in one page as well.
    expect(twice(all(map.svg, map.html))).toEqual([]);
  });

  it('of equal pictures are equal, and apart by a word of the caller', () => {
    expect(twice(all(map.svg, renderStaticMap().svg)).length).toBeGreaterThan(1);
    expect(twice(all(map.svg, renderStaticMap(undefined, { idPrefix: 'b-' }).svg))).toEqual([]);
  });

  it('are each there once, and begin with the prefix', () => {
    for (const root of [svg, figure]) {
      const ids = idsOf(root);
      expect(ids.length).toBeGreaterThan(1);
      expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
      expect(ids.filter((id) => !id.startsWith('cam-'))).toEqual([]);
    }
  });

  it('of two maps in one document are apart', () => {
    const one = idsOf(parseXml(renderStaticMap(undefined, { idPrefix: 'one-' }).html));
    const two = idsOf(parseXml(renderStaticMap(undefined, { idPrefix: 'two-' }).html));
    expect(one.length).toBe(two.length);
    expect(one.every((id) => id.startsWith('one-'))).toBe(true);
    expect(one.filter((id) => two.includes(id))).toEqual([]);
  });
});

describe('the figure', () => {
  it('says its language and direction', () => {
    expect(figure.name).toBe('figure');
    expect(figure.attributes).toMatchObject({
      class: 'cam-figure cam-article',
      lang: 'en',
      dir: 'ltr',
    });
  });

  it('has a caption with topic, headline and deck, and below the picture legend, note and sources', () => {
    const [caption, ...others] = named(figure, 'figcaption');
    expect(others).toEqual([]);
    expect(withClass(caption!, 'cam-title')).toHaveLength(1);
    const text = (name: string) => withClass(figure, name).map((element) => element.text);
    expect(text('cam-title')).toEqual([TITLE]);
    expect(text('cam-kicker')).toEqual(['Central Asia']);
    expect(text('cam-deck')).toHaveLength(2);
    expect(text('cam-date')).toEqual([
      'Situation on 2 November 2023; facts known to 30 June 2026.',
    ]);
    expect(text('cam-convention')[0]).toMatch(/^ Borders as in United Nations usage/);
    expect(text('cam-credit')[0]).toMatch(/Natural Earth/);
    const entries = named(withClass(figure, 'cam-legend')[0]!, 'li');
    expect(entries.length).toBeGreaterThan(2);
    expect(entries.length).toBeLessThanOrEqual(5);
    for (const entry of entries) {
      expect(named(entry, 'svg')[0]!.attributes['role']).toBe('presentation');
      expect(textOf(entry)).toMatch(/\w+/);
    }
  });

  it('may hold a second picture for narrow columns, with ids of its own', () => {
    const both = parseXml(renderStaticMap(undefined, { narrow: true }).html);
    const narrow = withClass(both, 'cam-narrow').find(({ name }) => name === 'div');
    expect(narrow!.children[0]!.attributes['viewBox']).toBe('0 0 340 350');
    const all = idsOf(both);
    expect(new Set(all).size).toBe(all.length);
    // Alone it has no second picture; the deck has its short form all the same.
    expect(withClass(figure, 'cam-narrow').map(({ name }) => name)).toEqual(['p']);
    const numbers = withClass(both, 'cam-numbered');
    expect(named(numbers[0]!, 'li').length).toBeGreaterThan(3);
  });

  it('holds nothing that only a pointer would meet', () => {
    expect(withClass(figure, 'dispute').length).toBeGreaterThan(0);
    expect(withClass(figure, 'hit')).toEqual([]);
  });

  it('has tables with captions and scoped heads, one cell for each', () => {
    const tables = named(figure, 'table');
    expect(tables).toHaveLength(4);
    for (const table of tables) {
      expect(named(table, 'caption')[0]!.text).toContain('As of 2 November 2023');
      const heads = named(table, 'th');
      expect(heads.length).toBeGreaterThan(3);
      for (const { attributes } of heads) expect(['col', 'row']).toContain(attributes['scope']);
      const [body] = named(table, 'tbody');
      const rows = named(body!, 'tr');
      expect(rows.length).toBeGreaterThan(0);
      const columns = heads.filter(({ attributes }) => attributes['scope'] === 'col').length;
      for (const row of rows) expect(row.children.length).toBe(columns);
    }
  });

  it('links to sources on the web only', () => {
    const links = named(figure, 'a').map(({ attributes }) => attributes['href']!);
    expect(links.length).toBeGreaterThan(5);
    for (const href of links) expect(href).toMatch(/^https?:\/\//);
  });
});

describe('hostile data', () => {
  const EVIL = `"><script>alert(1)</script><img src=x onerror=alert(1)>' onload='x \u0000\ud800]]>&`;
  const text = { en: EVIL, ru: EVIL };
  const provenance = { sources: ['s', 't'], note: text };
  const data = {
    title: text,
    summary: EVIL,
    credit: EVIL,
    lang: `en" onclick="alert(1)`,
    asOf: '2023-11-02',
    sources: {
      s: { publisher: EVIL, title: EVIL, date: EVIL, url: 'javascript:alert(1)' },
      t: { publisher: 'P', title: 'T', url: `https://example.org/"onmouseover="alert(1)` },
    },
    actors: [{ id: 'a', name: EVIL, kind: 'actor', at: { lat: 40, lon: 60 } }],
    places: [{ id: 'p', name: EVIL, lat: 35, lon: 65 }],
    alliances: [
      {
        ...goodAlliance,
        name: text,
        short: EVIL,
        ...provenance,
        members: [{ ...goodAlliance.members[0], ...provenance }],
      },
    ],
    disputes: [
      {
        ...goodDispute,
        name: EVIL,
        history: [{ from: '1991', status: 'active', note: EVIL }],
        positions: { [EVIL]: EVIL, KG: EVIL },
        marks: [{ type: 'point', lat: 40, lon: 70, label: EVIL }],
        ...provenance,
      },
    ],
    links: [
      {
        ...goodLink,
        kind: EVIL,
        from: 'a',
        to: 'p',
        summary: EVIL,
        people: [EVIL],
        attribution: EVIL,
        place: { name: EVIL },
        ...provenance,
      },
    ],
  };
  const evil = renderStaticMap(data);

  it.each(['svg', 'html'] as const)('stays text in %s', (format) => {
    // A party that is none is told of, and its words are shown all the same.
    const wrong = evil.issues.filter(({ severity }) => severity !== 'info');
    expect(wrong.map(({ path }) => path.slice(0, 22))).toEqual(['disputes[0].positions[']);
    const root = parseXml(evil[format]);
    const elements = elementsOf(root);
    expect(textOf(root)).toContain('<script>alert(1)</script>');
    const drawn = [...elementsOf(svg), ...elementsOf(figure)].map(({ name }) => name);
    const allowed = new Set([...drawn, 'ol', 'b']);
    expect(
      [...new Set(elements.map(({ name }) => name))].filter((name) => !allowed.has(name)),
    ).toEqual([]);
    for (const name of ['script', 'img', 'foreignObject', 'iframe', 'style'])
      expect(named(root, name)).toEqual([]);
    for (const { attributes } of elements) {
      for (const [name, value] of Object.entries(attributes)) {
        expect(name).not.toMatch(/^on/i);
        expect(name).not.toBe('style');
        if (/^(?:href|src|xlink:href|action)$/.test(name)) expect(value).toMatch(/^https:\/\//);
      }
    }
  });

  it('makes no link of a script', () => {
    expect(evil.html).not.toMatch(/href="\s*javascript/i);
    const links = named(parseXml(evil.html), 'a').map(({ attributes }) => attributes['href']);
    expect(new Set(links)).toEqual(new Set(['https://example.org/"onmouseover="alert(1)']));
  });

  it('cannot break out by the options either', () => {
    const { svg: source, issues } = renderStaticMap(undefined, {
      idPrefix: '"><script>',
      worldview: '"><script>',
      asOf: '"><script>',
      focus: ['"><script>'],
      links: ['"><script>'],
    });
    expect(issues).toHaveLength(4);
    expect(named(parseXml(source), 'script')).toEqual([]);
  });
});

describe('options of any kind', () => {
  const throws = () => {
    throw new Error('no');
  };
  const odd: readonly unknown[] = [NaN, Infinity, -100, 1e9, 5n, Symbol('x'), [], {}, throws];
  const names = ['width', 'height', 'density', 'lang', 'font', 'idPrefix', 'palette', 'fluid'];
  const small = { today: '2024-02-29', width: 300, height: 200 };

  it.each(names)('%s: what does not fit is an issue, and its default stands in', (name) => {
    const { svg: wanted } = renderStaticMap({}, { ...small, [name]: undefined });
    for (const value of odd) {
      const { svg: source, issues } = renderStaticMap({}, { ...small, [name]: value });
      expect(issues.map(({ path }) => path)).toEqual([`option ${name}`]);
      expect(source).toBe(wanted);
    }
  });

  it('that cannot be read at all', () => {
    const options = new Proxy({}, { ownKeys: throws });
    expect(renderStaticMap({}, options).issues.map(({ path }) => path)).toEqual(['options']);
  });

  it('today and strings', () => {
    const options = { today: Symbol('x'), strings: { asOf: throws, ui: 7 } } as unknown;
    const { issues } = renderStaticMap({}, options as Parameters<typeof renderStaticMap>[1]);
    expect(issues.map(({ path }) => path).sort()).toEqual(['strings.asOf', 'strings.ui']);
  });
});

describe('data that are none', () => {
  it.each([[null], ['x'], [[]], [{}], [{ links: 5 }]])('%j still make a map', (data) => {
    const { svg: source, html } = renderStaticMap(data, { today: '2024-02-29' });
    expect(elementsOf(parseXml(source)).length).toBeGreaterThan(50);
    expect(textOf(parseXml(html))).toContain('29 February 2024');
  });

  it('make no difference to a day that does not exist', () => {
    expect(renderStaticMap({}, { today: 'Infinity' }).html).not.toContain('Infinity');
    const today = new Date().getUTCFullYear();
    const { html } = renderStaticMap({}, { today: '2023-02-30' });
    expect(html).toMatch(new RegExp(`${today}|${today + 1}`));
  });
});
