import type { Box, IsoDate } from '../data/primitives.js';
import type { Position } from '../geometry/projection.js';
import type { Worldview } from '../geometry/worldview.js';
import type { Token } from '../style/palette.js';
import type { Mark } from './mark.js';
import type { FramePattern } from './pattern.js';
import type { Citation, Phrase } from './phrase.js';
import type { SceneInset, SceneNote } from './scene-parts.js';

export type { Citation, Phrase } from './phrase.js';

/** One paragraph about an item, with an optional heading such as "Status" or a party's name. */
export interface Detail {
  readonly term?: string;
  /** The colour that the term has on the map, to stand beside it. */
  readonly colour?: Token;
  readonly text: Phrase;
}

/** What all items of overlays share. */
export interface OverlayItem {
  readonly id: string;
  readonly title: Phrase;
  /** The name in full, where the title is a short one. */
  readonly fullName?: Phrase;
  /** ISO codes of the countries it concerns. */
  readonly countries: readonly string[];
  /** Whether it is a part of another item, with which it is told of. */
  readonly isPart?: boolean;
}

/**
 * Something on the map that can be pointed at and opened: a country, or an item of an overlay that has a kind. It carries
 * its own words. Its id begins with its kind: `country:TJ`, `link:L01`.
 */
export interface SceneItem extends OverlayItem {
  readonly kind: string;
  /** The accessible name: what a screen reader says for the item on the map. */
  readonly label: string;
  readonly details: readonly Detail[];
  readonly citations: readonly Citation[];
  /** What a card says of it; without it the first of the details. */
  readonly brief?: Brief | undefined;
}

/** An item in a few words. */
export interface Brief {
  /** How it stands at the map's date, and now if that is another way. */
  readonly standing: Phrase;
  /** What happened, the latest last; at most three. */
  readonly lines: readonly DatedLine[];
}

/** Something that happened, and when in words. */
export interface DatedLine {
  readonly when: string;
  readonly what: Phrase;
}

export interface CountryItem extends SceneItem {
  readonly kind: 'country';
  readonly code: string;
  readonly name: string;
  /** Longitude and latitude where its name stands best. */
  readonly point: Position;
  readonly capital?: { readonly name: string; readonly point: Position };
  /** What it is in what the map shows, in words, e.g. `SCO member`. */
  readonly roles: readonly string[];
  readonly inFocus: boolean;
  /** Whether it is the other party in the link that the map is about. */
  readonly isPartner: boolean;
  /** A page's own colour of its land. */
  readonly color?: string;
}

/** A sea, lake or river with a name. */
export interface WaterItem {
  readonly id: string;
  readonly name: string;
  readonly point: Position;
  /** From this zoom on it is named. */
  readonly zoom: number;
  /** Whether it is a part of the sea, which has no outline of its own. */
  readonly isSea: boolean;
}

/** Size of the box, in pixels, in which a sample of the legend lies. */
export const SAMPLE_SIZE = { width: 30, height: 18 } as const;

/** What the legend shows of an entry: marks in the styles that they have on the map, in a box of SAMPLE_SIZE. */
export interface Sample {
  readonly marks: readonly Mark[];
  /** Class name of the whole, as of such an item on the map. */
  readonly className: string;
  /** In pixels, of a scale of numbers: it stands below its label. Default: SAMPLE_SIZE. */
  readonly size?: { readonly width: number; readonly height: number };
  /** What the marks of a scale say, for those who do not see it. */
  readonly words?: string;
  /** Fills that the marks name. */
  readonly patterns?: readonly FramePattern[];
}

export interface LegendEntry {
  /** Begins with the name of its overlay: `links:hostile`. */
  readonly id: string;
  /** Name of the overlay. */
  readonly overlay: string;
  readonly label: Phrase;
  readonly count: number;
  readonly sample: Sample;
  /** Ids of the items that the entry stands for. */
  readonly targets: readonly string[];
  /** Whether the picture says it by itself, so that only About explains it. */
  readonly isSaid?: boolean | undefined;
}

/** An entry of the legend as an editor wants it. */
export interface WordedEntry {
  readonly label?: Phrase | undefined;
  readonly order?: number | undefined;
  readonly hidden?: boolean | undefined;
}

/** A name on the picture as an editor wants it; tables and the description have it as ever. */
export interface NameOnPicture {
  readonly text?: string | undefined;
  readonly hidden?: boolean | undefined;
  /** Longitude and latitude of its middle. */
  readonly at?: Position | undefined;
}

export interface TableSection {
  readonly id: string;
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
}
export interface TableCell extends Phrase {
  /** Sorts the cell instead of its words: an ISO date, or a number. */
  readonly sort?: string | number | undefined;
}
export interface TableRow {
  /** The item that the row tells of. */
  readonly item: string;
  readonly cells: readonly TableCell[];
  readonly citations: readonly Citation[];
}

/** A date at which something that is shown changes. */
export interface TimelineDate {
  /** At the precision of the data: `2015-09` where the day is not known. As the date of a map it means its last day. */
  readonly date: IsoDate;
  /** What a map as of this date shows that one as of the date before does not, the most telling first. */
  readonly changes: readonly Phrase[];
  /** The same as marks on lanes, by the matters that they are about. */
  readonly marks?: readonly TimelineMark[] | undefined;
}

/** Something that happens, at a point of time or over a stretch of it. */
export interface TimelineMark {
  /** Tells matters apart, and what the matter is called. */
  readonly lane: string;
  readonly name: string;
  readonly colour: Token;
  /** At its own precision; with `end`, a stretch to the end of that. */
  readonly date: IsoDate;
  readonly end?: IsoDate | undefined;
}

/** A place where the text that a map goes with and the record differ. */
export interface Correction {
  readonly text: Phrase;
  readonly record: Phrase;
  readonly citations: readonly Citation[];
}

/**
 * How what is asked for can be told: on one map, on several small ones (from four bodies on), or by the table alone (more
 * than eight).
 */
export type SceneForm = 'map' | 'multiples' | 'table';

/** Everything a map says at one date from one point of view, without geometry: the input of all renderers. */
export interface Scene {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** A full date. */
  readonly asOf: string;
  /** The same at the precision in which it was asked for. */
  readonly statedDate: string;
  /** The date that the data itself gives. */
  readonly ownDate?: string | undefined;
  readonly worldview: Worldview;
  /** Topic, above the headline. */
  readonly kicker?: Phrase | undefined;
  /** The headline: the page's own, that of the data, or one written from what is shown. */
  readonly title: Phrase;
  /** Below the headline, and a shorter form for narrow columns. */
  readonly deck?: Phrase | undefined;
  readonly deckNarrow?: Phrase | undefined;
  /** The date in words, e.g. "As of 2 November 2023"; where the record ends before it, with that date. */
  readonly dateline: string;
  /** The same as a sentence below the map, with the end of the record if the data gives one. */
  readonly situation: string;
  /** The date alone, in words. */
  readonly dateWords: string;
  /** Where nothing of what was chosen is there yet: the first date at which something is. */
  readonly nearest?: { readonly date: string; readonly words: string } | undefined;
  /** Whether the map's date lies after the end of the record. */
  readonly isBeyondRecord: boolean;
  /** How borders are drawn, e.g. "Borders as in United Nations usage; …"; always printed with the map. */
  readonly convention: string;
  /** What the editors add below the map: their note, and where the text that it goes with differs from what is drawn. */
  readonly remarks: readonly Phrase[];
  /** Whose work the map rests on, and the map data; always printed with the map. */
  readonly credit: Phrase;
  readonly description: string;
  /** Name of the projection, see geometry/projections.ts. */
  readonly projection: string;
  /** First view, in degrees. */
  readonly box: Box;
  /** Whether words stand on pictures that are not wide, too, as far as they find room there. */
  readonly isWorded?: boolean;
  /** Where it is not `map`, the map draws none of the bodies. */
  readonly form: SceneForm;
  readonly countries: readonly CountryItem[];
  readonly waters: readonly WaterItem[];
  /** What an editor makes of names on the picture, by the keys of their requests in the layout. */
  readonly labels?: ReadonlyMap<string, NameOnPicture> | undefined;
  /** The items that are shown, by the names of their overlays. */
  readonly overlays: Readonly<Record<string, readonly OverlayItem[]>>;
  /** Close-ups of places that are too small on the picture, in the order of the data; the first that can be drawn is. */
  readonly insets: readonly SceneInset[];
  /** What an editor has written on the map. */
  readonly notes: readonly SceneNote[];
  readonly legend: readonly LegendEntry[];
  /** An editor's words for entries of the legend, by their ids: small maps have a legend of their own. */
  readonly ownEntries?: ReadonlyMap<string, WordedEntry> | undefined;
  readonly corrections: readonly Correction[];
  readonly table: readonly TableSection[];
  /** End of the record, as far as the data gives one. */
  readonly knownTo?: IsoDate | undefined;
  /** The dates at which what is shown changes, the same whichever of them the map is as of; empty unless asked for. */
  readonly timeline: readonly TimelineDate[];
  /** Whatever can be pointed at, by id. */
  readonly items: ReadonlyMap<string, SceneItem>;
}
