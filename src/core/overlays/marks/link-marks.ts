import type { Claim, Tone } from '../../data/link.js';
import { curveArc, type Arc } from '../../geometry/curve-arc.js';
import type { Mark } from '../../model/mark.js';
import { SAMPLE_SIZE, type Sample } from '../../model/scene.js';
import type { MarkStyle } from '../../style/mark-style.js';
import type { Token } from '../../style/palette.js';

/** Tone is told by colour and dash. */
const DASHES: Readonly<Record<Tone, string | undefined>> = {
  cooperative: undefined,
  strained: '9 4',
  hostile: '5 3',
  neutral: '2 3',
};
const CONTEXT_DASH = '9 3 2 3';

/** Each claim has a line of its own: events heavy, lasting relations double, judgements thin, expectations as dots. */
const LINES: Readonly<Record<Claim, { readonly width: number; readonly dash?: string }>> = {
  event: { width: 2.5 },
  standing: { width: 3.6 },
  assessment: { width: 1.4 },
  forecast: { width: 2, dash: '0.1 5' },
  // Never drawn.
  absence: { width: 0 },
};

const CORE: MarkStyle = { fill: 'none', stroke: 'halo', width: 1.3 };

/** How the parts of an arc are painted; only a relation that lasts has a core, which makes its line double. */
export interface LinkStyles {
  readonly line: MarkStyle;
  readonly core: MarkStyle | undefined;
  readonly head: MarkStyle;
}

/** The dash of a link's line, as far as its claim has none of its own. */
export const dashOf = (tone: Tone, isContext: boolean): string | undefined =>
  isContext ? CONTEXT_DASH : DASHES[tone];

/** What is judged or expected has an open head. */
export function stylesOf(tone: Tone, claim: Claim, toneDash: string | undefined): LinkStyles {
  const stroke: Token = `link-${tone}`;
  const { width, dash: own } = LINES[claim];
  const dash = own ?? toneDash;
  const isJudgement = claim === 'assessment' || claim === 'forecast';
  return {
    line: {
      fill: 'none',
      stroke,
      width,
      ...(dash ? { dash } : {}),
      round: Boolean(own) || !dash,
    },
    core: claim === 'standing' ? CORE : undefined,
    head: { fill: isJudgement ? 'halo' : stroke, stroke, width: 1.2 },
  };
}

/** What is seen of an arc: its line, with the core, and its head. */
export function arcMarks({ points, head }: Arc, styles: LinkStyles): Mark[] {
  const curve = { type: 'curve', points } as const;
  const marks: Mark[] = [{ ...curve, role: 'line', className: 'arc', style: styles.line }];
  if (styles.core) marks.push({ ...curve, role: 'core', style: styles.core });
  if (head) marks.push({ type: 'ring', points: head, role: 'head', style: styles.head });
  return marks;
}

/** What the legend shows of links that look alike. */
export function sampleOf(className: string, styles: LinkStyles, directed: boolean): Sample {
  const { width, height } = SAMPLE_SIZE;
  const y = height / 2 + 5;
  return { className, marks: arcMarks(curveArc([-3, y], [width + 2, y], 0.09, directed), styles) };
}
