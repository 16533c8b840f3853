import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast } from '../../../src/core/style/contrast.js';
import { DARK, LIGHT } from '../../../src/core/style/palette.js';
import { renderStaticMap } from '../../../src/static.js';

const trade = JSON.parse(
  readFileSync(new URL('../../../examples/gallery/china-trade.json', import.meta.url), 'utf8'),
) as object;
/** Every shade from the lightest to the darkest under a name, with a number as a circle beside it. */
const codes = ['KZ', 'UZ', 'TM', 'KG', 'TJ', 'AF', 'IR'];
const row = (value: number, country: string) => ({ country, value });
const SHADED = {
  values: [
    {
      id: 'rate',
      name: 'Rate',
      measure: 'rate',
      form: 'continuous',
      rows: codes.map((code, i) => row(i, code)),
    },
    { id: 'sum', name: 'Sum', form: 'circles', rows: codes.map((code, i) => row(i + 1, code)) },
  ],
};

interface Name {
  readonly text: string;
  readonly fill: string;
  readonly halo: string;
}

const namesIn = (svg: string): Name[] =>
  [...svg.matchAll(/<text ([^>]*label-country[^>]*)>([^<]+)/g)].map(([, list, text]) => ({
    text: text!,
    fill: / fill="([^"]+)"/.exec(` ${list}`)![1]!,
    halo: / stroke="([^"]+)"/.exec(` ${list}`)![1]!,
  }));

describe.each([
  ['light', LIGHT],
  ['dark', DARK],
])('names on shades of numbers, %s', (_, palette) => {
  it.each([
    ['trade', trade],
    ['shades of all steps', SHADED],
  ])('can be read on their halo, which is the shade under most of them: %s', (what, data) => {
    const { svg } = renderStaticMap(data, { width: 976, height: 600, palette });
    const names = namesIn(svg);
    expect(names.length).toBeGreaterThan(4);
    for (const { text, fill, halo } of names)
      expect(contrast(fill, halo), `${text} in ${what}`).toBeGreaterThanOrEqual(4.5);
    const fillOf = (name: string) => names.find(({ text }) => text === name)!.halo;
    expect(fillOf('Kazakhstan')).not.toBe(palette.land);
    const shades = [...svg.matchAll(/class="land"[^>]* fill="([^"]+)"/g)].map(([, fill]) => fill);
    expect(shades).toContain(fillOf('Kazakhstan'));
  });
});
