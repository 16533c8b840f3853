import { describe, expect, it } from 'vitest';
import { renderStaticMap } from '../../src/static.js';
import { elementsOf, parseXml } from '../core/render/parse-xml.js';

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
    expect(html).toContain('Границы с точки зрения: ОАЭ; все линии приблизительны.');
    expect(renderStaticMap(undefined, { worldview: 'AE' }).html).toContain(
      'Borders as seen by the United Arab Emirates, in part, dotted if held by others, dashed if unsettled; all lines are approximate.',
    );
  });

  it.each([
    ['TR', 'XC', 'Kuzey Kıbrıs'],
    ['RU', 'XAB', 'Abhazya'],
    ['RU', 'XSO', 'Güney Osetya'],
    ['de-facto', 'TW', 'Tayvan'],
  ])('names what only the view %s shows apart: %s', (worldview, code, name) => {
    const { svg } = renderStaticMap(
      { title: 'T', box: code === 'TW' ? [118, 21, 123, 26] : [31, 33, 47, 45], focus: [code] },
      { lang: 'tr', worldview },
    );
    const lines = elementsOf(parseXml(svg)).filter((element) => element.name === 'text');
    const texts = lines.map((line) =>
      [line, ...line.children]
        .map((part) => part.text)
        .join(' ')
        .trim(),
    );
    expect(texts).toContain(name);
  });

  it('is English where the language is unknown', () => {
    expect(renderStaticMap(undefined, { lang: 'sv' })).toEqual(renderStaticMap());
  });
});
