import type { Claim, Tone } from '../../data/link.js';
import { curveArc, type Arc, type ArcPoints } from '../../geometry/curve-arc.js';
import type { Encoding } from '../../model/encoding.js';
import type { Mark } from '../../model/mark.js';
import { SAMPLE_SIZE, type Sample } from '../../model/scene.js';
import { casingOf } from '../../style/base-looks.js';
import type { MarkStyle } from '../../style/mark-style.js';
import type { Paint } from '../../style/paint.js';
import { byWidth, type ByWidth, type WidthClass } from '../../style/width-class.js';

/** What a link is, as far as it is drawn differently. */
export interface LinkSort {
  readonly tone: Tone;
  readonly claim: Claim;
  readonly isLead: boolean;
  readonly isLater: boolean;
  readonly directed: boolean;
  readonly color?: string | undefined;
}

/** A width in pixels by that of the picture, with the arrowhead's length and width. */
interface LineLook {
  readonly width: ByWidth<number>;
  readonly head: ByWidth<readonly [length: number, width: number]>;
}

const EVENT_HEAD = [
  [10, 8.4],
  [10, 8.4],
  [8, 6.8],
] as const;
const LEAD: LineLook = {
  width: [4.2, 3.7, 3.2],
  head: [
    [14, 11.8],
    [12.5, 10.5],
    [11, 9.2],
  ],
};
const LINES: Readonly<Record<Claim, LineLook>> = {
  event: { width: [2.2, 2.2, 1.9], head: EVENT_HEAD },
  standing: {
    width: [1.6, 1.6, 1.4],
    head: [
      [9, 7.6],
      [9, 7.6],
      [8, 6.6],
    ],
  },
  assessment: { width: [1.8, 1.8, 1.6], head: EVENT_HEAD },
  forecast: { width: [1.8, 1.8, 1.6], head: EVENT_HEAD },
  // Never drawn.
  absence: { width: [0, 0, 0], head: EVENT_HEAD },
};
const LATER: ByWidth<number> = [1.6, 1.6, 1.4];

const STRAINED_DASH = '7 3';
const JUDGED_DASH = '2 3.2';

/** Pixels between a line and the ground on each side. */
export const CASING = 1.5;

/** The colour of a link. */
export const lineColour = ({ tone, color }: Pick<LinkSort, 'tone' | 'color'>): Paint =>
  color === undefined ? `link-${tone}` : `own:line:#${color.slice(1)}`;

/** The colour of its words. */
export const textColour = ({ tone, color }: Pick<LinkSort, 'tone' | 'color'>): Paint =>
  color === undefined
    ? tone === 'strained'
      ? 'link-strained-text'
      : `link-${tone}`
    : `own:text:#${color.slice(1)}`;

const isJudged = (claim: Claim) => claim === 'assessment' || claim === 'forecast';

/** How the parts of an arc are painted. */
export interface LinkStyles {
  readonly line: MarkStyle;
  readonly head: MarkStyle;
  readonly headSize: readonly [length: number, width: number] | undefined;
}

export function stylesOf(sort: LinkSort, widthClass: WidthClass): LinkStyles {
  const { claim, tone, isLead, isLater, directed } = sort;
  const stroke = lineColour(sort);
  const look = isLead ? LEAD : LINES[claim];
  const dash = isJudged(claim) ? JUDGED_DASH : tone === 'strained' ? STRAINED_DASH : undefined;
  return {
    line: {
      fill: 'none',
      stroke,
      width: byWidth(isLater ? LATER : look.width, widthClass),
      ...(dash ? { dash } : {}),
    },
    // What came after the text has an open head.
    head: isLater ? { fill: 'halo', stroke, width: 1.2 } : { fill: stroke },
    headSize: directed ? byWidth(look.head, widthClass) : undefined,
  };
}

/** The same as wide and in the colour that a number gives the line. */
export const encoded = (
  { line, head, headSize }: LinkStyles,
  { width, paint, head: size }: Encoding,
): LinkStyles => ({
  line: { ...line, ...(paint && { stroke: paint }), ...(width && { width }) },
  head: paint ? { fill: paint } : head,
  headSize: headSize && (size ?? headSize),
});

/** What parts a stretch of a line from the ground under it. */
export interface Casing {
  readonly points: ArcPoints;
  readonly paint: Paint;
}

/** What is seen of an arc: what parts it from the ground, from its start to its end, its line and its head. */
export function arcMarks(
  { points, head }: Arc,
  styles: LinkStyles,
  casings: readonly Casing[],
): Mark[] {
  const marks = casings.map(({ points, paint }): Mark => ({
    type: 'curve',
    points,
    ...casingOf(styles.line, CASING, paint),
  }));
  const last = casings.at(-1);
  if (last && head) {
    const style = { fill: last.paint, stroke: last.paint, width: 2 * CASING, round: true } as const;
    marks.push({ type: 'ring', points: head, role: 'casing', style });
  }
  marks.push({ type: 'curve', points, role: 'line', className: 'arc', style: styles.line });
  if (head) marks.push({ type: 'ring', points: head, role: 'head', style: styles.head });
  return marks;
}

/** What the legend shows of links that look alike. */
export function sampleOf(className: string, sort: LinkSort): Sample {
  const { width, height } = SAMPLE_SIZE;
  const styles = stylesOf(sort, 'wide');
  const arc = curveArc([1, height / 2], [width - 1, height / 2], 0, {
    head: undefined,
    gaps: [0, 0],
  });
  return { className, marks: arcMarks(arc, styles, []) };
}
