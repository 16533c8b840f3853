import type { IsoDate, Text } from '../data/primitives.js';
import type { OverlayReader, OverlayRow } from '../data/overlay-reader.js';
import type { TimeSpan } from '../data/time-span.js';
import type { Messages, OverlayWords } from '../messages/messages.js';
import type { Encoding } from '../model/encoding.js';
import type { Dropped, FrameContext, FramePart } from '../model/frame.js';
import type { LandFill } from '../model/ground.js';
import type { Position } from '../geometry/projection.js';
import type { FramePattern } from '../model/pattern.js';
import type { SceneContext } from '../model/scene-context.js';
import type {
  Citation,
  Detail,
  LegendEntry,
  OverlayItem,
  Phrase,
  Scene,
  SceneForm,
  TableSection,
} from '../model/scene.js';
import type { MarkStyle } from '../style/mark-style.js';
import type { Paint } from '../style/paint.js';
import type { Token } from '../style/palette.js';
import type { WidthClass } from '../style/width-class.js';
import type { ReachContext } from './reach.js';

/** Something that becomes true at a date, in a sentence. */
export interface Change {
  readonly date: IsoDate;
  readonly words: Phrase;
  /** The last day of what happens over a stretch of time. */
  readonly end?: IsoDate | undefined;
}

/** What the changes of a row are about: a lane of the timeline. */
export interface Matter {
  /** Rows of one matter have the same key. */
  readonly key: string;
  readonly name: string;
  readonly colour: Token;
}

/** A country's part in an item, such as its membership of a body. */
export interface CountryRole {
  /** Said with the country's name, e.g. "SCO member". */
  readonly words: string;
  readonly detail: Detail;
  readonly citations: readonly Citation[];
}

/** How a country's land is painted: with a fill, or with a pattern over it. */
export interface LandPaint {
  readonly fill?: LandFill | undefined;
  readonly pattern?: FramePattern | undefined;
}

/** What of a picture it depends on how land is painted. */
export interface LandContext {
  readonly widthClass: WidthClass;
  /** How much of a country the picture shows, in square pixels. */
  readonly areaOf: (code: string) => number;
}

/** An entry of the legend: a sample, what it means, and the ids of the items that it stands for. */
export interface LegendSample extends Pick<LegendEntry, 'label' | 'sample' | 'targets' | 'isSaid'> {
  /** Unique among the entries of the overlay. */
  readonly key: string;
}

/** The line around the land of several countries together. */
export interface LandEdge {
  readonly codes: readonly string[];
  readonly style: MarkStyle;
  /** Key of the line in the picture; what stands before a colon is its class name. */
  readonly name: string;
  /**
   * Where the line lies: on the outer edge of the land (default), on the borders between its countries (`within`), or as a
   * band inside the outer edge, so many pixels from it; what is between is painted like land without a role, or as `gap` says.
   */
  readonly band?: 'within' | { readonly inset: number; readonly gap?: Paint };
}

/**
 * The part of an overlay type that draws: one kind of thing over the countries, which builds its items from data, says them
 * in words, and lays them out. An overlay either has things of its own on the map, which can be pointed at, or it groups
 * countries and shows on their land; the first sort has a `kind`.
 */
export interface OverlayRenderer<
  Name extends string = string,
  Row extends OverlayRow = OverlayRow,
  Item extends OverlayItem = OverlayItem,
> {
  /** That of the reader. */
  readonly name: Name;
  /** Begins the ids of its items: `link` gives `link:L01`. Its items are then SceneItems; without a kind they only group countries. */
  readonly kind?: string;
  /** Where its layer lies: areas under lines under points. Default: `points`. */
  readonly layer?: 'areas' | 'lines' | 'points';
  /** From more items than this on they are drawn on a canvas: elements would take seconds to make. Default: never. */
  readonly crowd?: number;
  /** Whether its marks are where they are whatever the borders, so that finer ones leave them as they are. Default: false. */
  readonly ignoresBorders?: boolean;

  /** Whether it compares areas, so that its maps must not swell any of them. Default: false. */
  readonly isEqualArea?: boolean;

  words(messages: Messages): OverlayWords;
  /** Words that name several items at once in a token list, besides their ids. */
  tagsOf(row: Row): readonly string[];
  /** Names a row in the menu of what else can be shown, where rows are offered one by one and not all at once by `words`. */
  menu?(row: Row): { readonly short: Text; readonly name: Text };
  /** The items of the chosen rows that hold at the date of the scene. */
  build(rows: readonly Row[], context: SceneContext): readonly Item[];

  /** One line about an item in the popup of a country that it concerns. Default: its title. */
  line?(item: Item, context: SceneContext): Phrase;
  /** What a country is in the items. */
  roles?(code: string, items: readonly Item[], context: SceneContext): readonly CountryRole[];
  /** Sentences that the description of the map says of the items. Default: what `words` say, within its own. */
  describe?(items: readonly Item[], context: SceneContext): readonly string[];
  /** What its marks mean; an entry that stands for nothing is left out. */
  legend(items: readonly Item[], context: SceneContext): readonly LegendSample[];
  /** The keys that entries of its legend can have for some rows, at any date; without it a slip in one is not known for one. */
  legendKeys?(rows: readonly Row[]): readonly string[];
  table(items: readonly Item[], context: SceneContext): Pick<TableSection, 'columns' | 'rows'>;

  /** What it paints on a country's land, if anything. */
  land?(code: string, items: readonly Item[], context: LandContext): LandPaint | undefined;
  /** How the numbers of this overlay show on items of others, by their ids. */
  encode?(items: readonly Item[], context: LandContext): ReadonlyMap<string, Encoding>;
  /** What it outlines of the countries' land, if anything. */
  edge?(items: readonly Item[], context: LandContext): LandEdge | readonly LandEdge[] | undefined;
  /** Items that find no room on a picture of the width. */
  dropped?(items: readonly Item[], context: LandContext): readonly Dropped[];
  /** Longitudes and latitudes that a first view of rows has to show. */
  reach?(rows: readonly Row[], context: ReachContext): readonly Position[];
  /** How its items can be told, where that is not on one map. */
  form?(items: readonly Item[]): SceneForm;
  /** The country at the other end of the one item that the map is about, if it has such a thing. */
  partner?(items: readonly Item[], focus: readonly string[]): string | undefined;
  layout?(items: readonly Item[], context: FrameContext): FramePart;
}

/** An overlay with its items at the date of a scene. */
export interface ShownOverlay {
  readonly overlay: OverlayRenderer;
  readonly items: readonly OverlayItem[];
}

/** Some overlays with their items in a scene; none where the scene was built without the overlay. */
export const shownIn = (scene: Scene, overlays: readonly OverlayRenderer[]): ShownOverlay[] =>
  overlays.map((overlay) => ({ overlay, items: scene.overlays[overlay.name] ?? [] }));

/**
 * The part of an overlay type that tells of it over time. It is apart from what draws it, since only a timeline brings it
 * along.
 */
export interface OverlayHistory<Name extends string = string, Row extends OverlayRow = OverlayRow> {
  readonly name: Name;
  /** The dates at which a row changes, as the timeline stops at them. */
  datesOf(row: Row): readonly (IsoDate | undefined)[];
  /** What of a row changes within a stretch of time. */
  changes(row: Row, span: TimeSpan, context: SceneContext): readonly Change[];
  /** What the row is about on the timeline, as of one of its dates. Default: all rows of the overlay are one matter. */
  matterOf?(row: Row, context: SceneContext, date: IsoDate): Matter;
}

/** An overlay as a whole: what reads it, what draws it, and what tells of it over time. */
export type OverlayType<
  Name extends string = string,
  Input = unknown,
  Row extends OverlayRow = OverlayRow,
  Item extends OverlayItem = OverlayItem,
> = OverlayReader<Name, Input, Row> & OverlayRenderer<Name, Row, Item> & OverlayHistory<Name, Row>;
