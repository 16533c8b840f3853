import { describe, expect, it } from 'vitest';
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

const bodies = (palette: Palette) =>
  Array.from({ length: 8 }, (_, i) => palette[`alliance-${i + 1}` as Token]);
const pairs = <T>(items: readonly T[]) =>
  items.flatMap((a, i) => items.slice(i + 1).map((b) => [a, b] as const));

describe.each([
  ['light', LIGHT],
  ['dark', DARK],
])('the %s palette', (_, palette) => {
  it('lets every body stand out from land', () => {
    for (const colour of bodies(palette))
      expect(contrast(colour, palette.land), colour).toBeGreaterThanOrEqual(3);
  });

  it('lets neighbours in the legend stand out from each other', () => {
    bodies(palette)
      .slice(1)
      .forEach((colour, i) => {
        expect(
          contrast(colour, bodies(palette)[i]!),
          `${i + 1} and ${i + 2}`,
        ).toBeGreaterThanOrEqual(3);
      });
  });

  it.each(Object.entries(DEFICIENCIES))('keeps bodies apart with %s', (__, matrix) => {
    for (const [a, b] of pairs(bodies(palette)))
      expect(difference(a, b, matrix), `${a} ${b}`).toBeGreaterThan(7);
    // Only four are ever drawn over each other; the others differ by the shape of their badge as well.
    for (const [a, b] of pairs(bodies(palette).slice(0, 4)))
      expect(difference(a, b, matrix)).toBeGreaterThan(10);
  });

  it.each([
    'dispute',
    'link-cooperative',
    'link-strained',
    'link-hostile',
    'link-neutral',
  ] as const)('lets %s stand out from land', (token) => {
    expect(contrast(palette[token], palette.land)).toBeGreaterThanOrEqual(3);
  });

  it.each([
    'dispute-settled',
    'claimant-1',
    'claimant-2',
    'claimant-3',
    'border',
    'focus',
  ] as const)('lets %s be seen on land', (token) => {
    expect(contrast(palette[token], palette.land)).toBeGreaterThanOrEqual(3);
  });

  it.each(['label', 'label-muted', 'dispute', 'label-water'] as const)(
    'lets text in %s be read on its halo',
    (token) => {
      expect(contrast(palette[token], palette.halo)).toBeGreaterThanOrEqual(4.5);
    },
  );

  it('keeps the tones of links apart in all ways of seeing', () => {
    const tones = (['cooperative', 'strained', 'hostile', 'neutral'] as const).map(
      (tone) => palette[`link-${tone}`],
    );
    for (const matrix of Object.values(DEFICIENCIES)) {
      for (const [a, b] of pairs(tones))
        expect(difference(a, b, matrix), `${a} ${b}`).toBeGreaterThan(7);
    }
  });
});
