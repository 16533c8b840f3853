import { contrast } from '../../style/contrast.js';
import { mixColours } from '../../style/oklab.js';
import type { Paint } from '../../style/paint.js';
import { DARK, LIGHT } from '../../style/palette.js';

/** A colour on light land, and the same on dark. */
interface Pair {
  readonly light: string;
  readonly dark: string;
}

/** Colours from the least number to the greatest. */
type Ramp = readonly Pair[];

const pairs = (light: readonly string[], dark: readonly string[]): Ramp =>
  light.map((one, i) => ({ light: one, dark: dark[i]! }));

/** Five shades: on dark land the greatest number is the lightest. */
const SEQUENTIAL = pairs(
  ['#eef1e4', '#cfe0c8', '#9cc6b4', '#5c9f9b', '#30767f'],
  ['#24373a', '#30575d', '#4a827f', '#86b8a6', '#cfe0c8'],
);

/** From what lies farthest below the middle to what lies farthest above; no two are alike without colour. */
const DIVERGING = pairs(
  ['#7a3d14', '#b7763e', '#d9b184', '#f2efe6', '#bcd9cf', '#6aa8a3', '#30767f'],
  ['#fbe0c0', '#cf9560', '#8a6344', '#3a3d3c', '#32555a', '#57958f', '#a9d8cd'],
);

/** Of links and corridors whose width is a number. */
const FLOW = '#8a3b12';

/** From the palest to the strongest shade of a colour: how much of it is in the land. */
const SHARES = [0.1, 0.28, 0.48, 0.72, 0.96] as const;

const ownRamp = (color: string): Ramp =>
  SHARES.map((share) => ({
    light: mixColours(color, share, LIGHT.land),
    dark: mixColours(color, share, DARK.land),
  }));

/** The colours of a scale: those of classes, or any share of it from 0 to 1. */
export interface Scale {
  readonly paintAt: (share: number) => Paint;
  /** The colour of names on it. */
  readonly textAt: (share: number) => Paint;
}

/** The scale from light to dark, or the two from a middle; of a page's own colour the first. */
export function scaleOf(isDiverging: boolean, color: string | undefined): Scale {
  const ramp = isDiverging ? DIVERGING : color === undefined ? SEQUENTIAL : ownRamp(color);
  const at = (share: number) => between(ramp, share);
  return {
    paintAt: (share) => pairPaint(at(share)),
    textAt: (share) => {
      const { light, dark } = at(share);
      return pairPaint({ light: textOn(light), dark: textOn(dark) });
    },
  };
}

/** The colour of lines whose width is a number. */
export const flowPaint = (color = FLOW): Paint => `own:line:#${color.slice(1)}`;

const pairPaint = ({ light, dark }: Pair): Paint => `own:pair:#${light.slice(1)}/#${dark.slice(1)}`;

function between(ramp: Ramp, share: number): Pair {
  const at = Math.min(1, Math.max(0, share)) * (ramp.length - 1);
  const low = Math.min(ramp.length - 2, Math.floor(at));
  const [from, to] = [ramp[low]!, ramp[low + 1]!];
  const part = at - low;
  if (part === 0) return from;
  if (part === 1) return to;
  return {
    light: mixColours(to.light, part, from.light),
    dark: mixColours(to.dark, part, from.dark),
  };
}

/** The first of ink, white and black that is read on a ground: one of the last two always is. */
const textOn = (ground: string): string =>
  [LIGHT.label, '#ffffff', '#000000'].find((text) => contrast(text, ground) >= READABLE)!;

/** The least contrast of text. */
const READABLE = 4.5;
