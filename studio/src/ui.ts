import type { Issue, MapData } from 'central-asia-map/core';
import type { Scene } from 'central-asia-map/define';
import type { Eyes } from './preview/filters.js';
import type { PageLanguage } from './words/say.js';

export const PANES = { make: 'Make', data: 'Own data', see: 'See', take: 'Take' } as const;
export type Pane = keyof typeof PANES;

export const WIDTHS = {
  full: 'As wide as here',
  w976: '976',
  w600: '600',
  w360: '360',
} as const;
export type Width = keyof typeof WIDTHS;

export const LOOKS = {
  live: 'Live',
  figure: 'Without script',
  paper: 'On paper',
} as const;
export type Look = keyof typeof LOOKS;

/** What the map on the page has told of itself. */
export interface Seen {
  readonly issues: readonly Issue[];
  readonly countries: readonly { readonly code: string; readonly name: string }[];
  readonly legend: readonly string[];
  readonly title: string;
  readonly height: number;
  /** The map that it speaks of, and the scene that was made of it. */
  readonly document: MapData;
  readonly scene: Scene;
}

/** An output that is ready; `key` says of which map. */
export interface Output {
  readonly id: string;
  readonly key: string;
  readonly text: string;
  readonly failure?: string;
}

/** How the map is looked at. */
export interface View {
  readonly width: Width;
  readonly scheme: 'auto' | 'light' | 'dark';
  readonly look: Look;
  readonly eyes: Eyes;
  readonly isMirrored: boolean;
}

const PLAIN_VIEW: View = {
  width: 'full',
  scheme: 'auto',
  look: 'live',
  eyes: 'all',
  isMirrored: false,
};

/** A text in the making, in the cell of a row and a column. */
export interface Typed {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** What is open on the page: no part of the map, not undone and not kept. */
export interface Ui {
  /** Language of the page itself. */
  readonly lang: PageLanguage;
  readonly pane: Pane;
  readonly view: View;
  readonly searches: Readonly<Record<string, string>>;
  readonly textLang: string | undefined;
  readonly box: readonly [number, number, number, number] | undefined;
  /** How often the map was sent back to its frame. */
  readonly framings: number;
  readonly seen: Seen | undefined;
  /** The note that waits for a click on the map: its id, or `new`. */
  readonly placing: string | undefined;
  /** Whether the map stands beside the form as JSON. */
  readonly isCodeOpen: boolean;
  readonly message: string;
  readonly firstRow: number;
  /** What is being written into a cell of the table; it is a part of the table once the cell is left. */
  readonly typed: Typed | undefined;
  readonly pasted: string;
  readonly output: string;
  readonly base: string;
  readonly made: Output | undefined;
  readonly gallery: readonly { readonly file: string; readonly title: string }[];
}

export const startUi = (base: string, lang: PageLanguage): Ui => ({
  lang,
  pane: 'make',
  view: PLAIN_VIEW,
  searches: {},
  textLang: undefined,
  box: undefined,
  framings: 0,
  seen: undefined,
  placing: undefined,
  isCodeOpen: false,
  message: '',
  firstRow: 0,
  typed: undefined,
  pasted: '',
  output: 'element',
  base,
  made: undefined,
  gallery: [],
});

/** Only under “See” is the map looked at otherwise than it is made. */
export const viewOf = ({ pane, view }: Ui): View => (pane === 'see' ? view : PLAIN_VIEW);
