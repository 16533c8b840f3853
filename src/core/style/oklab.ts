/** Lightness from 0 to 1, and two axes of colour: Björn Ottosson, A perceptual color space for image processing, 2020. */
type Oklab = readonly [lightness: number, a: number, b: number];
type Channels = readonly [red: number, green: number, blue: number];

const linear = (value: number): number =>
  value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
const gamma = (value: number): number =>
  value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055;

/** Linear light of the channels of `#rgb` or `#rrggbb`. */
export function readChannels(colour: string): Channels {
  const digits = colour.slice(1);
  const step = digits.length === 3 ? 1 : 2;
  const channel = (i: number) => {
    const pair = digits.slice(i * step, i * step + step);
    return linear(parseInt(step === 1 ? pair + pair : pair, 16) / 255);
  };
  return [channel(0), channel(1), channel(2)];
}

export function toOklab(colour: string): Oklab {
  const [r, g, b] = readChannels(colour);
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

/** As `#rrggbb`; what no screen can show is cut to what it can. */
export function fromOklab([lightness, a, b]: Oklab): string {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const channels = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
  const digits = channels.map((value) => {
    const byte = Math.round(255 * gamma(Math.min(1, Math.max(0, value))));
    return byte.toString(16).padStart(2, '0');
  });
  return `#${digits.join('')}`;
}

/** A share of one colour in another. */
export function mixColours(colour: string, share: number, ground: string): string {
  const [one, other] = [toOklab(colour), toOklab(ground)];
  const mix = (i: 0 | 1 | 2) => one[i] * share + other[i] * (1 - share);
  return fromOklab([mix(0), mix(1), mix(2)]);
}
