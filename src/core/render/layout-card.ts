import { joinSentences } from '../messages/join-sentences.js';
import type { Frame } from '../model/frame.js';
import type { Scene } from '../model/scene.js';
import { drawnEntries } from '../scene/drawn-entries.js';
import { firstEntries } from '../scene/first-entries.js';
import { sizedEntries } from '../scene/sized-entries.js';
import {
  ENTRY,
  INDENT,
  indentOf,
  inColumns,
  inRows,
  isScale,
  lengthOf,
  PAD,
  ROW,
  SAMPLE_SCALE,
  scaleHeight,
  widthOf,
  wordsOf,
  type CardEntry,
} from './card-legend.js';
import { wrapText } from './wrap-text.js';

export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A line of text; `y` is its baseline, `x` where it begins: on the right of a card that runs from there. */
export interface CardText {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly lang?: string | undefined;
  readonly size: number;
  readonly isBold?: boolean;
  readonly token: 'label' | 'label-muted' | 'link-cooperative';
}

/** A legend's sample, or a numbered disc; its top left corner. */
export interface CardSample {
  readonly x: number;
  readonly y: number;
  readonly entry: CardEntry;
}

/** A picture that says by itself what it shows: where the map goes, and what is written around it. */
export interface Card {
  readonly width: number;
  readonly height: number;
  readonly map: Area;
  /** What is painted over whatever of the map strays out of its area. */
  readonly panels: readonly Area[];
  readonly texts: readonly CardText[];
  readonly samples: readonly CardSample[];
  readonly isMirrored: boolean;
}

/** What a card says in words. */
export type CardWords = Pick<
  Scene,
  | ('kicker' | 'title' | 'deck' | 'deckNarrow' | 'legend' | 'lang' | 'dir')
  | ('situation' | 'convention' | 'remarks' | 'credit')
>;

/** Smallest card, in pixels: below it there is no room for words and a map. */
export const SMALLEST_CARD = { width: 400, height: 300 } as const;

const GAP = 10;
const TITLE = { size: 18, isBold: true, token: 'label' } as const;
const LARGE_TITLE = { ...TITLE, size: 21 } as const;
const KICKER = { size: 9.5, isBold: true, token: 'link-cooperative' } as const;
const DECK = { size: 11.5, token: 'label' } as const;
const SMALL = { size: 8.5, token: 'label-muted' } as const;
type Style = Omit<CardText, 'x' | 'y' | 'text' | 'lang'>;

const LEADING = 1.2;
/** A card at least so much wider than high has its words beside the map. */
const BROAD = 1.2;
/** Cards lower than this have no room for the sentences below the headline. */
const DECK_HEIGHT = 420;
/** Most of a high card's height that the legend takes, and the least that it leaves to the map. */
const LEGEND_SHARE = 0.22;
const MAP_SHARE = 0.36;
/** Most of the height that notes and sources take, but for what must not be cut. */
const FOOT_SHARE = 0.22;

/**
 * Divides a card between the map and topic, headline, deck, legend, note and credit: at the side of the map and below on a
 * broad card, above and below it otherwise. Where the legend has no room for all, each overlay keeps its first entries; what
 * `numbered` discs on the map stand for comes before them. `seen`: ids of what the map shows, all by default. `undefined` for
 * a card that is too small. `form`: `around` has no words at the side, as several maps need all of the width.
 */
export function layoutCard(
  scene: CardWords,
  { width, height }: { readonly width: number; readonly height: number },
  { numbered = [], ...drawn }: Partial<Pick<Frame, 'numbered' | 'samples' | 'dropped'>> = {},
  seen: readonly string[] = scene.legend.flatMap(({ targets }) => targets),
  form: 'by shape' | 'around' = 'by shape',
): Card | undefined {
  if (width < SMALLEST_CARD.width || height < SMALLEST_CARD.height) return undefined;
  const lay = form === 'by shape' && width / height > BROAD ? besideTheMap : around;
  const first = firstEntries(drawnEntries(scene.legend, drawn), seen);
  const entries = [...numbered, ...sizedEntries(first, drawn)];
  const card = lay(scene, width, height, entries);
  return scene.dir === 'rtl' ? mirror(card) : card;
}

function besideTheMap(
  scene: CardWords,
  width: number,
  height: number,
  all: readonly CardEntry[],
): Card {
  const side = Math.round(clamp(width * 0.34, 170, 270));
  const foot = footOf(scene, width - 2 * PAD, height);
  const strip = heightOf(foot) + 1.5 * GAP;
  const map = { x: side, y: 0, width: width - side, height: Math.round(height - strip) };
  const inner = side - 2 * PAD;
  const head = stack(PAD, PAD - 3, headOf(scene, TITLE, inner, 5, height >= DECK_HEIGHT ? 5 : 0));
  const lines = (entry: CardEntry) => linesOf(entry, inner - indentOf(entry), 2);
  const heightOfEntry = (entry: CardEntry) =>
    Math.max(ROW, heightOf(lines(entry)) + 3) + scaleHeight(entry);
  const room = map.height - head.bottom - GAP;
  const entries = mostThatFit(all, (some) => sum(some.map(heightOfEntry)) <= room);
  const samples: CardSample[] = [];
  const texts: CardText[] = [];
  let y = head.bottom + GAP;
  for (const entry of entries) {
    const head = isScale(entry) ? heightOf(lines(entry)) + 3 : 0;
    samples.push({ x: PAD, y: y + head, entry });
    texts.push(...stack(PAD + indentOf(entry), y + ENTRY_RISE, lines(entry)).texts);
    y += heightOfEntry(entry);
  }
  return {
    width,
    height,
    map,
    panels: [
      { x: 0, y: 0, width: side, height },
      { x: side, y: map.height, width: map.width, height: height - map.height },
    ],
    texts: [...head.texts, ...texts, ...stack(PAD, map.height + GAP / 2, foot).texts],
    samples,
    isMirrored: false,
  };
}

function around(scene: CardWords, width: number, height: number, all: readonly CardEntry[]): Card {
  const inner = width - 2 * PAD;
  const head = stack(PAD, PAD, headOf(scene, LARGE_TITLE, inner, 3, height >= DECK_HEIGHT ? 3 : 0));
  const foot = footOf(scene, inner, height);
  const footTop = height - PAD - heightOf(foot);
  const wide = Math.max(0, ...all.map((entry) => lengthOf(wordsOf(entry).text)));
  const free = footTop - head.bottom - 2 * GAP - GAP / 2;
  const room = Math.min(height * LEGEND_SHARE, free - height * MAP_SHARE);
  const arrange = all.some(isScale)
    ? inRows(inner)
    : inColumns(Math.max(1, Math.floor((inner + PAD) / (INDENT + wide + PAD))), inner);
  const entries = mostThatFit(all, (some) => arrange(some).height <= Math.max(ROW, room));
  const legend = arrange(entries);
  const legendTop = footTop - (legend.height > 0 ? legend.height + GAP / 2 : 0);
  const placed = legend.places.map(({ entry, x, y }) => ({ entry, x: PAD + x, y: legendTop + y }));
  const map = { x: 0, y: Math.round(head.bottom + GAP), width, height: 0 };
  const bottom = Math.round(legendTop - GAP);
  return {
    width,
    height,
    map: { ...map, height: bottom - map.y },
    panels: [
      { x: 0, y: 0, width, height: map.y },
      { x: 0, y: bottom, width, height: height - bottom },
    ],
    texts: [
      ...head.texts,
      ...placed.flatMap(
        ({ entry, x, y }) =>
          stack(x + indentOf(entry), y + ENTRY_RISE, linesOf(entry, inner - indentOf(entry), 1))
            .texts,
      ),
      ...stack(PAD, footTop, foot).texts,
    ],
    samples: placed.map(({ entry, x, y }) => ({
      entry,
      x,
      y: y + (isScale(entry) ? ROW : 0),
    })),
    isMirrored: false,
  };
}

/** Brings the first line of an entry to the middle of its sample. */
const ENTRY_RISE = 0.7;

type Line = Style & Pick<CardText, 'text' | 'lang'>;

/** `most` lines for the headline, and for the deck in its short form. */
function headOf(
  scene: CardWords,
  style: Style,
  width: number,
  most: number,
  deckLines: number,
): Line[] {
  const { kicker, title, deck, deckNarrow = deck, lang } = scene;
  return [
    ...(kicker
      ? set({ ...kicker, text: kicker.text.toLocaleUpperCase(lang) }, KICKER, width, 1)
      : []),
    ...set(title, style, width, most),
    ...(deckNarrow && deckLines > 0 ? set(deckNarrow, DECK, width, deckLines) : []),
  ];
}

/**
 * Date, convention, notes and sources. How borders are drawn is never cut: as long as it is, it has its lines, and so has
 * what else there is room for.
 */
function footOf(
  { situation, convention, remarks, credit }: CardWords,
  width: number,
  height: number,
): Line[] {
  const note = joinSentences(
    [situation, convention, ...remarks.map(({ text }) => text)].filter(Boolean),
  );
  const sources = set(credit, SMALL, width, 3);
  const needed = set(
    { text: joinSentences([situation, convention].filter(Boolean)) },
    SMALL,
    width,
    Infinity,
  );
  const room = Math.floor((height * FOOT_SHARE) / (SMALL.size * LEADING)) - sources.length;
  return [...set({ text: note }, SMALL, width, Math.max(3, needed.length, room)), ...sources];
}

const linesOf = (entry: CardEntry, width: number, most: number): Line[] =>
  set(wordsOf(entry), ENTRY, width, most);

const set = (
  { text, lang }: { text: string; lang?: string },
  style: Style,
  width: number,
  most: number,
): Line[] =>
  wrapText(text, { ...style, width, most }).map((line) => ({ ...style, text: line, lang }));

/** Lines below each other from the top left corner on. */
function stack(x: number, top: number, lines: readonly Line[]) {
  let bottom = top;
  const texts = lines.map((line): CardText => {
    bottom += line.size * LEADING;
    return { ...line, x, y: bottom - line.size * (LEADING - 1) };
  });
  return { texts, bottom };
}

const heightOf = (lines: readonly Line[]) => sum(lines.map(({ size }) => size * LEADING));

/** The most entries that fit: all numbers before those that each overlay names first, in their own order. */
function mostThatFit(
  all: readonly CardEntry[],
  fit: (entries: readonly CardEntry[]) => boolean,
): readonly CardEntry[] {
  const overlayOf = (entry: CardEntry) => ('overlay' in entry ? entry.overlay : undefined);
  const rank = (entry: CardEntry) =>
    overlayOf(entry) === undefined
      ? -1
      : all.filter((other) => overlayOf(other) === overlayOf(entry)).indexOf(entry);
  const byRank = [...all].sort((a, b) => rank(a) - rank(b));
  for (let count = all.length; count > 0; count--) {
    const some = new Set(byRank.slice(0, count));
    const entries = all.filter((entry) => some.has(entry));
    if (fit(entries)) return entries;
  }
  return [];
}

function mirror(card: Card): Card {
  const flip = (area: Area): Area => ({ ...area, x: card.width - area.x - area.width });
  return {
    ...card,
    map: flip(card.map),
    panels: card.panels.map(flip),
    texts: card.texts.map((text) => ({ ...text, x: card.width - text.x })),
    samples: card.samples.map((sample) => ({
      ...sample,
      x: card.width - sample.x - widthOf(sample.entry) * SAMPLE_SCALE,
    })),
    isMirrored: true,
  };
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
const clamp = (value: number, least: number, most: number) =>
  Math.min(most, Math.max(least, value));
