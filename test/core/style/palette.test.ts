import { describe, expect, it } from 'vitest';
import { ownColour } from '../../../src/core/style/own-colour.js';
import { DARK, LIGHT, type Palette, type Token } from '../../../src/core/style/palette.js';

type Rgb = readonly [number, number, number];

/** Linear light of an sRGB colour such as `#1b9e77`. */
function linear(hex: string): Rgb {
  const channel = (at: number) => {
    const value = parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}
const luminance = ([r, g, b]: Rgb) => 0.2126 * r + 0.7152 * g + 0.0722 * b;

/** Contrast ratio of WCAG 2.2. */
function contrast(a: string, b: string): number {
  const [x, y] = [luminance(linear(a)), luminance(linear(b))];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

/** Machado, Oliveira and Fernandes (2009), severity 1. */
const DEFICIENCIES: Readonly<Record<string, readonly Rgb[]>> = {
  none: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** CIE 1976 L*a*b* under D65. */
function lab([r, g, b]: Rgb): Rgb {
  const f = (t: number) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const x = f(Math.max(0, 0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505);
  const y = f(Math.max(0, 0.2126 * r + 0.7152 * g + 0.0722 * b));
  const z = f(Math.max(0, 0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** Difference of two colours (CIE76) as a reader with a deficiency sees them; 2.3 can just be noticed. */
function difference(a: string, b: string, matrix: readonly Rgb[]): number {
  const seen = (hex: string) => {
    const from = linear(hex);
    return lab(
      matrix.map((row) => row[0] * from[0] + row[1] * from[1] + row[2] * from[2]) as unknown as Rgb,
    );
  };
  const [x, y] = [seen(a), seen(b)];
  return Math.hypot(x[0] - y[0], x[1] - y[1], x[2] - y[2]);
}

const pairs = <T>(items: readonly T[]) =>
  items.flatMap((a, i) => items.slice(i + 1).map((b) => [a, b] as const));

/** What text stands on: with each the least contrast, see the art direction. */
const TEXTS: readonly (readonly [text: Token, grounds: readonly Token[]])[] = [
  ['label', ['halo', 'land', 'body-1-tint', 'body-2-tint', 'partner', 'claimant-1', 'claimant-2']],
  ['label', ['claimant-3', 'claimant-1-claim', 'claimant-2-claim', 'claimant-3-claim']],
  ['muted', ['halo', 'land']],
  ['label-muted', ['land']],
  ['label-water', ['water']],
  ['body-1-text', ['body-1-tint']],
  ['body-2-text', ['body-2-tint']],
  ['partner-text', ['partner']],
  ['focus-text', ['focus']],
  ['focus-name', ['land', 'halo', 'water', 'body-1-tint', 'body-2-tint']],
  ['link-hostile', ['land', 'halo']],
  ['link-cooperative', ['land', 'halo', 'body-1-tint']],
  ['link-neutral', ['land', 'halo', 'body-1-tint', 'partner', 'claimant-1', 'claimant-1-claim']],
  ['link-strained-text', ['halo', 'land', 'body-1-tint']],
];
/** Lines and edges, and what they have to stand out from. */
const LINES: readonly (readonly [line: Token, grounds: readonly Token[]])[] = [
  ['body-1', ['land', 'body-1-tint']],
  ['body-2', ['land', 'body-2-tint']],
  ['body-3', ['land']],
  ['partner-edge', ['land', 'partner']],
  ['focus', ['land', 'body-1-tint', 'water']],
  ['link-cooperative', ['land', 'body-1-tint', 'partner', 'halo']],
  ['link-hostile', ['land', 'body-1-tint', 'partner', 'halo']],
  ['link-strained', ['land', 'body-1-tint', 'partner', 'halo']],
  ['link-neutral', ['land', 'body-1-tint', 'partner', 'halo']],
  ['dispute', ['land', 'body-1-tint', 'partner', 'halo']],
  ['dispute-settled', ['land', 'body-1-tint', 'partner', 'halo']],
  ['muted', ['land', 'halo']],
  ['halo', ['focus']],
];
const each = (table: typeof TEXTS) =>
  table.flatMap(([token, grounds]) => grounds.map((ground) => [token, ground] as const));

describe.each([
  ['light', LIGHT],
  ['dark', DARK],
])('the %s palette', (_, palette: Palette) => {
  it.each(each(TEXTS))('lets text in %s be read on %s', (text, ground) => {
    expect(contrast(palette[text], palette[ground])).toBeGreaterThanOrEqual(4.5);
  });

  it.each(each(LINES))('lets %s stand out from %s', (line, ground) => {
    expect(contrast(palette[line], palette[ground])).toBeGreaterThanOrEqual(2.95);
  });

  it('keeps land, tints and focus apart without colour', () => {
    const lightness = (token: Token) => lab(linear(palette[token]))[0];
    for (const [a, b] of [
      ['land', 'body-1-tint'],
      ['land', 'partner'],
      ['land', 'focus'],
      ['body-1-tint', 'focus'],
      ['partner', 'focus'],
    ] as const)
      expect(Math.abs(lightness(a) - lightness(b)), `${a} ${b}`).toBeGreaterThan(5);
  });

  it('keeps the tones of links apart in all ways of seeing, or by their lines', () => {
    const tones = (['cooperative', 'hostile', 'neutral'] as const).map(
      (tone) => palette[`link-${tone}`],
    );
    for (const matrix of Object.values(DEFICIENCIES)) {
      for (const [a, b] of pairs(tones))
        expect(difference(a, b, matrix), `${a} ${b}`).toBeGreaterThan(7);
      // A strained tie has long dashes besides.
      for (const tone of tones)
        expect(difference(palette['link-strained'], tone, matrix), tone).toBeGreaterThan(4);
    }
  });
});

describe("a page's own colour", () => {
  const COLOURS = ['#0b5394', '#ffdd00', '#ffffff', '#000000', '#c00', '#8fd18f', '#7d4e86'];
  it.each(COLOURS.flatMap((colour) => [[colour, LIGHT] as const, [colour, DARK] as const]))(
    '%s gives an edge, a tint and a text that can be read',
    (colour, palette) => {
      const of = (use: 'line' | 'tint' | 'text') =>
        ownColour(`own:${use}:#${colour.slice(1)}`, palette);
      expect(contrast(of('line'), palette.land)).toBeGreaterThanOrEqual(3);
      expect(contrast(of('text'), of('tint'))).toBeGreaterThanOrEqual(4.5);
      expect(of('tint')).not.toBe(palette.land);
    },
  );

  it('is mixed as browsers mix it', () => {
    // color-mix(in oklab, #967116 24%, #f4f0e7) in Chromium.
    expect(ownColour('own:tint:#967116', LIGHT)).toMatch(/^#dd[cd][0-9a-f]b/);
  });
});
