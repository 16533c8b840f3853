import { describe, expect, it } from 'vitest';
import { renderStaticMap } from '../../src/static.js';
import { elementsOf, parseXml } from '../core/render/parse-xml.js';

describe('lines that mix Arabic script with other scripts or numbers', () => {
  const textsOf = (svg: string) => elementsOf(parseXml(svg)).filter(({ name }) => name === 'text');
  // The one body that Persian calls by Latin letters.
  const options = { lang: 'fa', caption: true, alliances: ['c5plus1'] } as const;

  it('run from the right by an attribute, with their start on the right', () => {
    const { svg } = renderStaticMap(undefined, options);
    const mixed = textsOf(svg).filter(({ text }) => /C5|Natural|Earth|۲۰۲۳/.test(text));
    expect(mixed.length).toBeGreaterThan(2);
    for (const { attributes } of mixed) {
      expect(attributes['direction']).toBe('rtl');
      expect([undefined, 'start']).toContain(attributes['text-anchor']);
      expect(Number(attributes['x'])).toBeGreaterThan(900);
    }
    // Inkscape passes over it.
    expect(svg).not.toContain('\u2067');
    const plain = textsOf(svg).filter(({ text }) => text === 'تاجیکستان');
    for (const { attributes } of plain) expect(attributes['direction']).toBeUndefined();
  });

  it('or by signs in the text, with their end on the right, for what knows those alone', () => {
    const { svg } = renderStaticMap(undefined, { ...options, bidi: 'signs' });
    const mixed = textsOf(svg).filter(({ text }) => /C5|Natural|Earth|۲۰۲۳/.test(text));
    expect(mixed.length).toBeGreaterThan(2);
    for (const { attributes, text } of mixed) {
      expect(attributes['direction']).toBeUndefined();
      expect(attributes['text-anchor']).toBe('end');
      expect(text).toMatch(/^\u2067.*\u2069$/);
    }
  });
});

describe('a map in another language', () => {
  it('says so, and mirrors the page but not the picture', () => {
    const { html, svg, issues } = renderStaticMap(undefined, { lang: 'fa-IR' });
    expect(issues).toEqual([]);
    const figure = parseXml(html);
    expect(figure.attributes).toMatchObject({ lang: 'fa', dir: 'rtl' });
    expect(parseXml(svg).attributes).toMatchObject({ lang: 'fa', direction: 'ltr' });
    const texts = elementsOf(parseXml(svg)).map(({ text }) => text);
    expect(texts).toContain('تاجیکستان');
    expect(html).toContain('مرزها بر پایهٔ رویهٔ سازمان ملل متحد');
  });

  it('prints the view of a party in the words of the language', () => {
    const { html } = renderStaticMap(undefined, { lang: 'ru', worldview: 'AE' });
    expect(html).toContain(
      'Границы с точки зрения страны: ОАЭ (показано частично); точечные линии — землёй управляют другие',
    );
    expect(renderStaticMap(undefined, { worldview: 'AE' }).html).toContain(
      'Borders as seen by the United Arab Emirates, in part, dotted if held by others, dashed if unsettled; all lines are approximate.',
    );
  });

  it.each([
    ['TR', 'XC', 'Kuzey Kıbrıs', [31.5, 34, 35.5, 36.5]],
    ['RU', 'XAB', 'Abhazya', [39, 41.5, 43, 44.5]],
    ['RU', 'XSO', 'Güney Osetya', [43, 41.5, 45.5, 43]],
    ['de-facto', 'TW', 'Tayvan', [118, 21, 123, 26]],
  ])('names what only the view %s shows apart: %s', (worldview, code, name, box) => {
    const { svg } = renderStaticMap({ title: 'T', box, focus: [code] }, { lang: 'tr', worldview });
    const lines = elementsOf(parseXml(svg)).filter((element) => element.name === 'text');
    const texts = lines.map((line) =>
      [line, ...line.children]
        .map((part) => part.text)
        .join(' ')
        .trim(),
    );
    const upper = name.toLocaleUpperCase('tr');
    expect(texts.filter((text) => text === name || text === upper)).toHaveLength(1);
  });

  it('has no spaces between sentences in Chinese, below the figure and below the picture', () => {
    const { html, svg } = renderStaticMap(undefined, { lang: 'zh', caption: true });
    const note = elementsOf(parseXml(html)).find(
      ({ attributes }) => attributes['class'] === 'cam-note',
    );
    const words = note!.children.map(({ text }) => text).join('');
    expect(words).toMatch(/。边界.*。文章/u);
    const lines = elementsOf(parseXml(svg)).filter(
      ({ name }) => name === 'text' || name === 'tspan',
    );
    expect(lines.filter(({ text }) => /。\s+\S/u.test(text))).toEqual([]);
  });

  it('is English where the language is unknown', () => {
    expect(renderStaticMap(undefined, { lang: 'sv' })).toEqual(renderStaticMap());
  });
});
