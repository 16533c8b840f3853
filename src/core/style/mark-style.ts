import type { Token } from './palette.js';

/** How a mark is painted; colours are tokens of the palette. */
export interface MarkStyle {
  readonly fill?: Token | 'none';
  readonly stroke?: Token;
  readonly width?: number;
  /** Lengths of strokes and gaps in pixels. */
  readonly dash?: string;
  readonly opacity?: number;
  readonly round?: boolean;
  readonly italic?: boolean;
  readonly bold?: boolean;
  readonly spacing?: number;
}

const STYLES: Readonly<Record<string, MarkStyle>> = {
  land: { fill: 'land' },
  tint: { fill: 'focus', opacity: 0.16 },
  edge: { fill: 'none', stroke: 'alliance-1', width: 1.2, round: true },
  outline: { fill: 'none', stroke: 'focus', width: 4, opacity: 0.6, round: true },
  lake: { fill: 'water', stroke: 'water-line', width: 0.5 },
  river: { fill: 'none', stroke: 'water-line', width: 0.9, round: true },
  'border solid': { fill: 'none', stroke: 'border', width: 0.9, round: true },
  'border dashed': { fill: 'none', stroke: 'border', width: 1.1, dash: '5 3' },
  'border dotted': { fill: 'none', stroke: 'border', width: 1.1, dash: '0.1 3', round: true },
  'swatch tinted': { stroke: 'alliance-1', width: 1.6 },
  swatch: { stroke: 'border', width: 1 },
  hit: { fill: 'none', stroke: 'halo', width: 14, opacity: 0, round: true },
  'dispute-point': { fill: 'halo', stroke: 'dispute', width: 1.8 },
  'dispute-area': { fill: 'none', stroke: 'dispute', width: 0.8, dash: '3 2' },
  'dispute-patch': { fill: 'none' },
  head: {},
  spoke: { fill: 'none', stroke: 'link-neutral', width: 0.8, dash: '1 3' },
  'place-dot': { fill: 'halo', stroke: 'label', width: 1.6 },
  'badge-1': { fill: 'alliance-5', stroke: 'halo', width: 1 },
  'badge-2': { fill: 'alliance-6', stroke: 'halo', width: 1 },
  'badge-3': { fill: 'alliance-7', stroke: 'halo', width: 1 },
  'badge-4': { fill: 'alliance-8', stroke: 'halo', width: 1 },
  'label-country': { fill: 'label' },
  'label-focus': { fill: 'label', bold: true },
  'label-place': { fill: 'label-muted' },
  'label-far': { fill: 'label', italic: true },
  leader: { fill: 'none', stroke: 'label-muted', width: 0.8 },
  'label-dispute': { fill: 'dispute' },
  'label-water': { fill: 'label-water', italic: true },
};

/** Line styles by status, after common practice: the hotter the dispute, the heavier and shorter the dashes. */
const DISPUTE_LINES: Readonly<Record<string, MarkStyle>> = {
  active: { stroke: 'dispute', width: 2.4, dash: '6 3' },
  frozen: { stroke: 'dispute', width: 2, dash: '2 3' },
  dormant: { stroke: 'dispute', width: 1.4, dash: '2 4' },
  agreed: { stroke: 'dispute-settled', width: 1.8, dash: '8 2' },
  resolved: { stroke: 'dispute-settled', width: 1.4, dash: '8 2 2 2' },
  uncontested: { stroke: 'dispute-settled', width: 1.2, dash: '1 3' },
};

const LINK_DASHES: Readonly<Record<string, string | undefined>> = {
  cooperative: undefined,
  strained: '9 4',
  hostile: '5 3',
  neutral: '2 3',
};

const has = (className: string, word: string) => className.split(' ').includes(word);

/** The style of a mark from its own class names and those of the item it belongs to. */
export function markStyle(markClass: string, itemClass: string): MarkStyle {
  if (has(markClass, 'dispute-line')) return disputeLine(has(markClass, 'stretch'), itemClass);
  if (markClass === 'dispute-point' && /agreed|resolved|uncontested/.test(itemClass)) {
    return { ...STYLES['dispute-point'], stroke: 'dispute-settled' };
  }
  if (has(markClass, 'badge')) {
    const style = STYLES[markClass.split(' ')[1]!]!;
    if (!has(markClass, 'hollow') || typeof style.fill !== 'string' || style.fill === 'none')
      return style;
    return { fill: 'halo', stroke: style.fill, width: 2 };
  }
  if (markClass === 'arc' || markClass === 'head' || markClass === 'core')
    return linkStyle(markClass, itemClass);
  return STYLES[markClass] ?? STYLES[markClass.split(' ').at(-1)!] ?? {};
}

/** The status sets weight and dashes; water and crossings have colours of their own, since no territory is at stake. */
function disputeLine(isStretch: boolean, itemClass: string): MarkStyle {
  const status = Object.keys(DISPUTE_LINES).find((word) => has(itemClass, word)) ?? 'active';
  const style = DISPUTE_LINES[status]!;
  const own = Object.entries(SUBJECT_COLOURS).find(([subject]) => has(itemClass, subject))?.[1];
  return {
    fill: 'none',
    ...style,
    ...(own && style.stroke === 'dispute' ? { stroke: own } : {}),
    width: style.width! + (isStretch ? 2 : 0),
  };
}

const SUBJECT_COLOURS: Readonly<Record<string, Token>> = {
  water: 'label-water',
  crossing: 'link-neutral',
};

/** Each claim has a line of its own: events heavy, lasting relations double, judgements thin, expectations as dots. */
const CLAIM_LINES: Readonly<Record<string, { width: number; dash?: string }>> = {
  event: { width: 2.5 },
  standing: { width: 3.6 },
  assessment: { width: 1.4 },
  forecast: { width: 2, dash: '0.1 5' },
};
/** What came before or since the article, in dash and dot. */
const CONTEXT_DASH = '9 3 2 3';

/** Tone is told by colour and dash, the kind of claim by the line; what is judged or expected has an open head. */
function linkStyle(markClass: 'arc' | 'head' | 'core', itemClass: string): MarkStyle {
  const tone = Object.keys(LINK_DASHES).find((word) => has(itemClass, word)) ?? 'neutral';
  const claim = Object.keys(CLAIM_LINES).find((word) => has(itemClass, word)) ?? 'event';
  const stroke = `link-${tone}` as Token;
  const isJudgement = claim === 'assessment' || claim === 'forecast';
  if (markClass === 'head') return { fill: isJudgement ? 'halo' : stroke, stroke, width: 1.2 };
  if (markClass === 'core') return { fill: 'none', stroke: 'halo', width: 1.3 };
  const line = CLAIM_LINES[claim]!;
  const isSample = has(itemClass, 'legend');
  const dash =
    line.dash ??
    (isSample ? undefined : has(itemClass, 'context') ? CONTEXT_DASH : LINK_DASHES[tone]);
  const isDotted = line.dash !== undefined;
  return {
    fill: 'none',
    stroke,
    width: line.width,
    ...(dash ? { dash } : {}),
    round: isDotted || !dash,
  };
}
