import { projectBox } from '../geometry/view.js';
import type { Frame, Numbered } from '../model/frame.js';
import type { Phrase } from '../model/phrase.js';
import { layoutCard, type Area, type Card, type CardText } from '../render/layout-card.js';
import { PAD } from '../render/card-legend.js';
import { wrapText } from '../render/wrap-text.js';
import { seenItems } from '../scene/seen-items.js';
import type { Panel, Panels } from './panel-types.js';
import { layoutPanels, type PanelsDrawing } from './render-panels.js';

/** One of a card's maps: its head, its picture, and what numbers on that stand for. Texts are in pixels of the card. */
export interface CardMap {
  readonly panel: Panel;
  readonly frame: Frame;
  readonly area: Area;
  readonly texts: readonly CardText[];
  /** Discs, by their top left corner. */
  readonly discs: readonly { readonly x: number; readonly y: number; readonly entry: Numbered }[];
}

/** Several maps as one picture that says by itself what it shows. */
export interface PanelsCard {
  readonly card: Card;
  readonly maps: readonly CardMap[];
}

type Size = Pick<Area, 'width' | 'height'>;

const GAP = { x: 14, y: 12 } as const;
/** Between a head and its picture. */
const AIR = 4;
const LEADING = 1.2;
const HEAD = { size: 11, isBold: true, token: 'label' } as const;
const SUB = { size: 9, token: 'label-muted' } as const;
const CHANGE = { size: 9, isBold: true, token: 'label' } as const;
const NUMBERED = { size: 9, token: 'label', indent: 15, least: 14 } as const;

/** Below it nobody could make out a country. */
const SMALLEST_MAP = { width: 72, height: 48 } as const;
/** Higher ones would show other land than that which they are about. */
const HIGHEST = 1.3;

/**
 * Divides a card between what is written on it and as many of the maps as it has room for, in the rows that let them be
 * largest; `undefined` for a card that has no room for words or for any map.
 */
export function fitPanelsCard(
  panels: Panels,
  size: Size,
  drawing: PanelsDrawing,
): PanelsCard | undefined {
  const whole = cardOf(panels, size, []);
  if (!whole) return undefined;
  const first = layMaps(panels, whole, drawing);
  if (first.length === 0) return undefined;
  // What none of the maps shows needs no entry, which leaves them more room.
  const card = cardOf(panels, size, first)!;
  const isSame = card.map.height === whole.map.height;
  return { card, maps: isSame ? first : layMaps(panels, card, drawing) };
}

function cardOf(panels: Panels, size: Size, maps: readonly CardMap[]): Card | undefined {
  const { notes: remarks, ...words } = panels;
  const seen = maps.length === 0 ? undefined : maps.flatMap(({ frame }) => [...seenItems(frame)]);
  const samples = maps.at(-1)?.frame.samples;
  const written = { ...words, remarks, situation: '', convention: '' };
  return layoutCard(written, size, samples ? { samples } : {}, seen, 'around');
}

function layMaps(panels: Panels, { map }: Card, drawing: PanelsDrawing): readonly CardMap[] {
  const room = { ...map, x: map.x + PAD, width: map.width - 2 * PAD };
  const ratio = ratioOf(panels, drawing);
  for (let count = panels.panels.length; count > 0; count--) {
    const shown = panels.panels.slice(0, count);
    const grid = gridFor(shown, room, ratio);
    const filled = grid && fillGrid(panels, shown, grid, room, drawing);
    if (filled) return filled;
  }
  return [];
}

/** Width of the frame of all maps by its height. */
function ratioOf({ panels }: Panels, { geography }: PanelsDrawing): number {
  const [x0, y0, x1, y1] = projectBox(panels[0]!.scene.box, geography.projection);
  return (x1 - x0) / (y1 - y0);
}

interface Grid {
  readonly columns: number;
  readonly width: number;
  readonly height: number;
  /** Of the heads, row by row. */
  readonly heads: readonly number[];
}

/** The rows and columns in which the maps are largest. */
function gridFor(panels: readonly Panel[], room: Area, ratio: number): Grid | undefined {
  const grids = panels.map((_, i): Grid => {
    const columns = i + 1;
    const width = Math.floor((room.width - (columns - 1) * GAP.x) / columns);
    const heads = inRows(panels, columns).map((row) =>
      Math.max(...row.map((panel) => heightOf(headOf(panel, width)) + AIR)),
    );
    const free = room.height - sum(heads) - (heads.length - 1) * GAP.y;
    const height = Math.floor(Math.min(free / heads.length, width * HIGHEST));
    return { columns, width, height, heads };
  });
  return grids
    .filter(({ width, height }) => width >= SMALLEST_MAP.width && height >= SMALLEST_MAP.height)
    .reduce<Grid | undefined>(
      (best, grid) => (best && scaleOf(best, ratio) >= scaleOf(grid, ratio) ? best : grid),
      undefined,
    );
}

const scaleOf = ({ width, height }: Grid, ratio: number): number => Math.min(width / ratio, height);

const inRows = <T>(all: readonly T[], columns: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(all.length / columns) }, (_, row) =>
    all.slice(row * columns, (row + 1) * columns),
  );

/** Where numbers stand on maps, their words take some of the height of all; `undefined` where that leaves too little. */
function fillGrid(
  panels: Panels,
  shown: readonly Panel[],
  grid: Grid,
  room: Area,
  drawing: PanelsDrawing,
): readonly CardMap[] | undefined {
  const lay = (height: number) =>
    layoutPanels({ panels: shown }, drawing, { width: grid.width, height, precision: 0.5 });
  const first = lay(grid.height);
  const below = Math.max(...first.map(({ numbered }) => heightOfNumbered(numbered, grid.width)));
  const height = grid.height - below;
  if (below > 0 && height < SMALLEST_MAP.height) return undefined;
  const frames = below > 0 ? lay(height) : first;
  const mirrored = panels.dir === 'rtl';
  return frames.map((frame, i) => {
    const row = Math.floor(i / grid.columns);
    const column = i % grid.columns;
    const x = mirrored
      ? room.x + room.width - (column + 1) * grid.width - column * GAP.x
      : room.x + column * (grid.width + GAP.x);
    const top = room.y + sum(grid.heads.slice(0, row)) + row * (grid.height + GAP.y);
    const y = top + grid.heads[row]!;
    const start = (inset: number) => (mirrored ? x + grid.width - inset : x + inset);
    const panel = shown[i]!;
    const end = y + frame.view.height + AIR;
    const { texts, discs } = layNumbered(frame.numbered, grid.width, end, start);
    return {
      panel,
      frame,
      area: { x, y, width: grid.width, height: frame.view.height },
      texts: [...stack(start(0), top, headOf(panel, grid.width)), ...texts],
      discs: discs.map(({ x: at, ...disc }) => ({ ...disc, x: mirrored ? at - DISC : at })),
    };
  });
}

/** Of a numbered disc, as a card draws it. */
const DISC = 12;

type Line = Omit<CardText, 'x' | 'y'>;

const set = (
  { text, lang }: Phrase,
  style: Omit<Line, 'text' | 'lang'>,
  width: number,
  most: number,
): Line[] =>
  wrapText(text, { ...style, width, most }).map((line) => ({ ...style, text: line, lang }));

const headOf = ({ head, sub, changes, focusRole }: Panel, width: number): Line[] => [
  ...set(head, HEAD, width, 2),
  ...[...sub, focusRole ?? []].flat().flatMap((text) => set({ text }, SUB, width, 1)),
  ...changes.flatMap((text) => set({ text }, CHANGE, width, 2)),
];

const linesOf = ({ first, rest }: Numbered, width: number): Line[] =>
  set(
    { ...(rest ?? first), text: [first?.text, rest?.text].filter(Boolean).join(': ') },
    NUMBERED,
    width - NUMBERED.indent,
    3,
  );

const roomOf = (entry: Numbered, width: number): number =>
  Math.max(NUMBERED.least, heightOf(linesOf(entry, width)) + 2);

const heightOfNumbered = (numbered: readonly Numbered[], width: number): number =>
  numbered.length === 0 ? 0 : AIR + sum(numbered.map((entry) => roomOf(entry, width)));

function layNumbered(
  numbered: readonly Numbered[],
  width: number,
  top: number,
  start: (inset: number) => number,
) {
  const texts: CardText[] = [];
  const discs: CardMap['discs'][number][] = [];
  let y = top;
  for (const entry of numbered) {
    texts.push(...stack(start(NUMBERED.indent), y, linesOf(entry, width)));
    discs.push({ x: start(0), y, entry });
    y += roomOf(entry, width);
  }
  return { texts, discs };
}

/** Lines below each other from a top on. */
function stack(x: number, top: number, lines: readonly Line[]): CardText[] {
  let bottom = top;
  return lines.map(({ ...line }) => {
    bottom += line.size * LEADING;
    return { ...line, x, y: bottom - line.size * (LEADING - 1) };
  });
}

const heightOf = (lines: readonly Line[]): number => sum(lines.map(({ size }) => size * LEADING));
const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
