import { describe, expect, it } from 'vitest';
import { DARK, LIGHT } from '../../src/core/style/palette.js';
import { contrast as ownContrast } from '../../src/core/style/contrast.js';
import { SIZES, pixelsOf } from '../../src/cli/sizes.js';
import { WORLDVIEWS } from 'central-asia-map/core';
import { CARDS } from '../../studio/src/outputs/draw-png.js';
import { OUTPUTS } from '../../studio/src/outputs/outputs.js';
import { tableCsv } from '../../studio/src/outputs/table-csv.js';
import { LAND, contrast, contrastWarning } from '../../studio/src/preview/contrast.js';
import { checksOf } from '../../studio/src/preview/checks.js';
import { createStaticPart } from '../../studio/src/preview/static-part.js';
import { START_WORDS } from '../../studio/src/state/edit-notes.js';
import { sayIn } from '../../studio/src/words/say.js';
import { DEFAULT_OPTIONS } from '../../studio/src/state/studio-state.js';

const say = sayIn('en');
const statics = createStaticPart(() => '2026-06-30');
const evil = '</script><img src=x onerror=alert(1)> --> "quoted" & `${1}`';
const document = { headline: evil, deck: evil, focus: ['TJ'], worldview: 'un', asOf: '2024' };
const options = { ...DEFAULT_OPTIONS, lang: 'fa', theme: 'dark' as const, timeline: true };
const made = {
  ...{ document, options, base: 'https://maps.example/"lib"/' },
  figure: (size: Parameters<typeof statics.figureOf>[2]) =>
    statics.figureOf(document, options, size),
};
const around = {
  height: 640,
  tables: [],
  link: () => Promise.resolve('https://maps.example/#map=A'),
};

describe('outputs', () => {
  it.each([
    'element',
    'element-figure',
    'iframe',
    'wordpress',
    'wordpress-html',
    'figure',
  ] as const)('%s lets no text of the map out of its place', async (name) => {
    const text = await OUTPUTS[name].make(made, around);
    expect(text).not.toContain('<img src=x');
    expect(text).not.toMatch(/--> "quoted/);
    expect(text).not.toContain('/"lib"/');
  });

  it('have the attributes that say something', async () => {
    const text = await OUTPUTS.element.make(made, around);
    expect(text).toContain('<central-asia-map lang="fa" theme="dark" timeline>');
    const plain = await OUTPUTS.element.make({ ...made, options: DEFAULT_OPTIONS }, around);
    expect(plain).toContain('<central-asia-map lang="en">');
  });

  it.each(['element', 'element-figure', 'react', 'vue', 'svelte', 'iframe'] as const)(
    'as %s show data of small maps as those',
    async (name) => {
      const several = {
        ...{ worldview: 'un', show: { alliances: ['sco'] } },
        multiples: { by: 'as-of', dates: ['2001', '2017'] },
      } as const;
      const figure: typeof made.figure = (size) => statics.figureOf(several, options, size);
      const text = await OUTPUTS[name].make({ ...made, document: several, figure }, around);
      expect(text).toMatch(/(?:<|&lt;)central-asia-multiples |<CentralAsiaMultiples /);
      expect(text).not.toMatch(/central-asia-map[ >]|CentralAsiaMap/);
    },
  );

  it('as a block of WordPress hold the map in the comment and the figure between', async () => {
    const told = { ...document, note: 'A -- B' };
    const text = await OUTPUTS.wordpress.make({ ...made, document: told }, around);
    const parts = /^<!-- wp:central-asia-map\/map (\{.*\}) -->\n(.*)\n<!-- \/wp:\S+ -->\n$/s.exec(
      text,
    );
    expect(JSON.parse(parts![1]!)).toEqual({
      ...{ data: told, lang: 'fa', theme: 'dark', timeline: true },
    });
    expect(parts![1]).not.toMatch(/--|[<>&]/);
    expect(parts![2]).toBe(made.figure({ width: 944, height: 600 }).html);
  });

  it('of the same map and size are drawn once', () => {
    const size = { width: 944, height: 600 };
    expect(made.figure(size)).toBe(made.figure(size));
  });

  it('as JSON name the schema and hold the map', async () => {
    const text = await OUTPUTS.json.make(made, around);
    expect(JSON.parse(text)).toEqual({ $schema: `${made.base}schema.json`, ...document });
  });

  it('as cards have the sizes of the command line', () => {
    for (const [name, { width, height }] of Object.entries(CARDS))
      expect(pixelsOf(SIZES[name]!)).toBe(`${width}x${height}`);
  });

  it('as CSV keep numbers, and take no text for a formula', () => {
    const row = (...cells: string[]) => ({ cells: cells.map((text) => ({ text })) });
    const csv = tableCsv([
      { caption: 'Numbers', columns: ['a', 'b'], rows: [row('-1.9', '=1+1'), row('-x', 'y,z')] },
    ]);
    expect(csv).toBe(`\uFEFFNumbers\r\na,b\r\n-1.9,"'=1+1"\r\n"'-x","y,z"\r\n`);
  });
});

describe('contrast', () => {
  it('is measured as the library does, on its land', () => {
    expect(LAND).toEqual({ light: LIGHT.land, dark: DARK.land });
    for (const colour of Object.values(LIGHT) as string[])
      expect(contrast(colour, LAND.light)).toBeCloseTo(ownContrast(colour, LAND.light), 5);
  });

  it.each([
    ['#eeeeee', 'light land'],
    ['#222222', 'dark land'],
    ['red', '#0e5a66'],
  ])('of %s is warned of: %s', (colour, words) => {
    expect(contrastWarning(colour, say)).toContain(words);
  });

  it('that is enough on both is not', () => {
    expect(contrastWarning('#967116', say)).toBeUndefined();
  });
});

describe('checks', () => {
  const checked = { say, document, issues: [], legend: [], figureBytes: 10, dataBytes: 10 };
  const bad = (change: Partial<Parameters<typeof checksOf>[0]>) =>
    checksOf({ ...checked, ...change })
      .filter(({ isGood }) => !isGood)
      .map(({ label }) => label);

  it('find what is missing', () => {
    expect(bad({})).toEqual(['Alternative text']);
    expect(bad({ document: { alt: 'One' } })).toEqual(['Worldview', 'Date']);
    expect(checksOf(checked)[0]!.detail).toBe(WORLDVIEWS.un!.label);
  });

  it('find what is too long, too pale, too heavy or wrong', () => {
    const told = { path: 'a', severity: 'info' as const };
    expect(
      bad({
        document: {
          ...{ ...document, alt: 'One', headline: 'h'.repeat(61), deck: { ru: 'д'.repeat(231) } },
          notes: [{ id: 'n', text: START_WORDS, lat: 40, lon: 70 }],
          colors: { TJ: '#f4f0e7' },
        },
        issues: [
          { ...told, severity: 'error', message: 'broken' },
          { ...told, message: '"A" has no room' },
        ],
        legend: ['a', 'b', 'c', 'd', 'e', 'f', 'g'.repeat(41)],
        figureBytes: 1e6,
        dataBytes: 1e6,
      }),
    ).toEqual([
      'Headline',
      'Deck',
      'Notes',
      'Input',
      'Names',
      'Colours',
      'Legend',
      'Words of the legend',
      'Data',
      'Figure without script',
    ]);
  });
});
