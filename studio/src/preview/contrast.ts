import type { Say } from '../words/say.js';

/** Land of the library's light and dark theme: what lines and edges are to stand out from. */
export const LAND = { light: '#f4f0e7', dark: '#2a2f33' } as const;
/** The least contrast of lines and edges with land, by WCAG 2 for what is no text. */
export const LEAST = 3;

const GROUNDS = {
  light: 'light land ({ratio} to 1)',
  dark: 'dark land ({ratio} to 1)',
} as const;

function luminance(colour: string): number {
  const digits = colour.slice(1);
  const whole = digits.length === 3 ? digits.replace(/./g, '$&$&') : digits;
  const [red, green, blue] = [0, 2, 4].map((at) => {
    const share = parseInt(whole.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

/** Contrast of two colours such as #0e5a66, from 1 to 21. */
export function contrast(a: string, b: string): number {
  const [one, other] = [luminance(a), luminance(b)];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

/** What to say of a colour that is hard to see; `undefined` where it is not. */
export function contrastWarning(colour: string, say: Say): string | undefined {
  if (!/^#(?:[0-9a-f]{3}){1,2}$/i.test(colour)) return say('Write a colour as #0e5a66');
  const grounds = (['light', 'dark'] as const)
    .map((theme) => ({ theme, ratio: contrast(colour, LAND[theme]) }))
    .filter(({ ratio }) => ratio < LEAST);
  if (grounds.length === 0) return undefined;
  const [one, other] = grounds.map(({ theme, ratio }) =>
    say(GROUNDS[theme], { ratio: ratio.toFixed(1) }),
  );
  const where = other ? say('{one} and {other}', { one: one!, other }) : one!;
  return say('Hard to see on {where}; the map draws it with more contrast there.', { where });
}
