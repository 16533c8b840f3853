import type { Geography, PoliticalMap } from '../geometry/geography-types.js';
import type { Position } from '../geometry/projection.js';
import type { Bounds, Path } from '../geometry/shape.js';
import type { View } from '../geometry/view.js';
import type { LabelLook } from '../style/mark-style.js';
import type { FrameMargin, FrameNote, InsetPlace, TextLine } from './frame-parts.js';
import type { HeadedText, SceneInset } from './scene-parts.js';
import type { Paint } from '../style/paint.js';
import type { WidthClass } from '../style/width-class.js';
import type { Encoding } from './encoding.js';
import type { Ground, GroupedLand } from './ground.js';
import type { Mark } from './mark.js';
import type { FramePattern } from './pattern.js';
import type { Phrase, Sample, Scene, SceneForm } from './scene.js';

/** Marks that belong together; those with an id can be pointed at, focused and opened. */
export interface FrameItem {
  /** One of the frame's layers. */
  readonly layer: string;
  /** Unique in the frame; for interactive items the id of the scene item. */
  readonly key: string;
  readonly id?: string;
  readonly label?: string;
  readonly className: string;
  readonly marks: readonly Mark[];
  /** What it shows besides items, as targets of legend entries: such as land that a state claims and does not hold. */
  readonly signs?: readonly string[];
  /** Where a popup points and where the arrow keys look, in pixels. */
  readonly anchor?: Position;
}

/** Those of a frame's items that are too many to be elements each; none in all but very full pictures. */
export interface Crowd {
  readonly items: readonly FrameItem[];
  /** How many times as many they are as where a crowd begins. */
  readonly times: number;
}

/** What is said of an item beside the picture or on it: a date or a name in bold, if there is one, and what it says of it. */
export interface DirectWords {
  readonly first?: Phrase;
  readonly rest?: Phrase;
}

/** A line of the list under a narrow picture: the words of what a numbered disc on it stands for. */
export interface Numbered extends DirectWords {
  /** That in the disc, from 1 on, in the digits of the language; discs are numbered from the top down. */
  readonly number: string;
  /** Id of the scene item. */
  readonly item: string;
  /** The fill of the disc; its number is in `surface`. */
  readonly colour: Paint;
}

/** Text that stands on the picture, with its box in pixels. */
export interface PlacedLabel {
  /** That of its frame item. */
  readonly key: string;
  /** `name` of a place or a country, `words` of a link or a body, `disc` with a number. */
  readonly kind: 'name' | 'words' | 'disc';
  /** The scene item that it names or tells of. */
  readonly item?: string;
  readonly text: string;
  readonly box: Bounds;
  /** Size of its type in pixels. */
  readonly size: number;
}

/** Something that was asked for and found no room on this picture; the table still tells it. */
export interface Dropped {
  readonly kind: 'name' | 'words' | 'link' | 'place' | 'note' | 'body' | 'number';
  /** Id of the scene item, if it is one. */
  readonly item?: string;
  /** Id of the body, if it is one. */
  readonly body?: string;
  /** What it is called. */
  readonly text: string;
}

/** A close-up with its own picture. */
export interface FrameInset extends InsetPlace {
  readonly inset: SceneInset;
  readonly caption: HeadedText;
  /** Lines of the caption above its picture, each of runs of which the first line's first may be bold. */
  readonly lines: readonly TextLine[];
  /** Where its picture stands, in pixels of the picture around it; from its own corner if it stands below. */
  readonly picture: Bounds;
  readonly frame: Frame;
  /** Whom its geometry is owed to, where that asks to be printed. */
  readonly attribution?: string | undefined;
}

/** A picture with all its pixels settled: what every renderer draws. */
export interface Frame {
  readonly view: View;
  /** From the ground up: countries, waters and borders, then a layer for each overlay, then places and labels. */
  readonly layers: readonly string[];
  readonly items: readonly FrameItem[];
  readonly crowd: Crowd;
  readonly patterns: readonly FramePattern[];
  /** A close-up on the picture or below it, see layout-inset.ts. */
  readonly inset?: FrameInset | undefined;
  /** Notes in the margin, see layout-notes.ts; those on the picture are among its labels and numbers. */
  readonly notes?: readonly FrameNote[] | undefined;
  /** Where notes stand beside the picture. */
  readonly margin?: FrameMargin | undefined;
  /** What the discs on a narrow picture stand for, in the order of their numbers; empty where words stand on the picture. */
  readonly numbered: readonly Numbered[];
  /** Samples of the legend in the sizes of this picture, by the ids of its entries. */
  readonly samples?: Readonly<Record<string, Sample>> | undefined;
  /** The texts on the picture. */
  readonly labels: readonly PlacedLabel[];
  /** What was asked for and found no room. */
  readonly dropped: readonly Dropped[];
  /** As the scene's, and `multiples` where bodies that overlap have no room on a picture of this size. */
  readonly form: SceneForm;
}

/**
 * A request for a label. Requests are granted by rank, then by priority; one that would meet another label, a link or a border
 * with a status is not.
 */
export interface LabelRequest extends LabelLook {
  readonly key: string;
  readonly text: string;
  /** Said below the text in plain type: who holds a piece of land. */
  readonly second?: string;
  /** The scene item that it names. */
  readonly item?: string;
  readonly x: number;
  readonly y: number;
  /** Where an editor wants the middle of the name, if there is room, be it on lines. */
  readonly at?: Position;
  /** Font size in pixels. */
  readonly size: number;
  /** From 1, who must be named, to 8, who helps to find one's way. Default: 5. */
  readonly rank?: number;
  /** Whether it is no name, such as a number, so that it takes no name's place on the picture. */
  readonly isUncounted?: boolean;
  /** Within a rank: higher goes first. */
  readonly priority: number;
  /**
   * `area`: within the land of the country `within`, else centred on the point or near it; `point`: beside a symbol;
   * `leader`: farther off, joined to it by a line.
   */
  readonly placement: 'area' | 'point' | 'leader';
  /** Code of the country that the name must not leave. */
  readonly within?: string;
  /** How it looks outside of that country, at the end of a leader. Without it there is no name outside. */
  readonly outside?: (LabelLook & { readonly size: number }) | undefined;
  /** Radius of what stands at the point, in pixels, which the text keeps off. Default: that of a dot. */
  readonly radius?: number;
  /** Radius of a dot at the point, drawn only along with the text. */
  readonly dot?: number;
  /** Widest the label may be, in pixels. */
  readonly maxWidth?: number;
}

/** A spot on a line that words may stand beside, and a unit vector to the side that is tried first. */
export interface WordsSpot {
  readonly at: Position;
  readonly side: Position;
  /** Whether it is an end of the line: tried when there is no room along it. */
  readonly isEnd?: boolean;
}

/** A request for words beside a link; where they find no room, or the picture is narrow, a numbered disc stands for them. */
export interface WordsRequest extends DirectWords {
  /** Id of the scene item. */
  readonly item: string;
  /** Of the disc, and of the words as far as they can be read on their ground. */
  readonly colour: Paint;
  readonly text: Paint;
  /** Where to try, best first. */
  readonly spots: readonly WordsSpot[];
  /** Whether a disc stands beside the line rather than on it. */
  readonly isBeside?: boolean;
  /**
   * Words that stand on a body's own land, with an arrow from them to a place: its pixels, the paint of the land and of
   * the arrow, and the layer that it is drawn in. `spots` then are not tried.
   */
  readonly sender?: {
    readonly layer: string;
    readonly to: Position;
    readonly ground: Paint;
    readonly line: Paint;
    /** What the list of a narrow picture says in place of `first`. */
    readonly inList?: string | undefined;
  };
  /** The names of places beyond the frame that the link goes to or comes from, each to stand where it leaves the picture. */
  readonly far?: readonly { readonly text: string; readonly at: Position }[];
  /** Higher goes first. */
  readonly priority: number;
  /** Whether a disc stands for it on all but wide pictures, though there were room for its words. */
  readonly isNumbered?: boolean | undefined;
}

/** What an overlay needs to draw itself in a view. */
export interface FrameContext {
  readonly scene: Scene;
  readonly geography: Geography;
  readonly political: PoliticalMap;
  /** Borders in the default view: what records of disputes speak of, whichever view is drawn. */
  readonly base: PoliticalMap;
  readonly view: View;
  readonly widthClass: WidthClass;
  /** What lies under each spot of the picture. */
  readonly ground: Ground;
  /** In the view of a party, who administers the land that it claims, by the keys of the pieces; else empty. */
  readonly held: ReadonlyMap<string, string>;
  /** How bodies draw one of their members that is no country, by the id of its item. */
  readonly landOf: (id: string) => GroupedLand;
  /** Pixels of a longitude/latitude, from the top left corner of the view. */
  readonly toPixels: (lonLat: Position) => [number, number];
  readonly isInside: (xy: Position) => boolean;
  /** How a number of an item shows on it, by the id of the item. */
  readonly encodingOf: (id: string) => Encoding | undefined;
  /** Path data of what the view shows of closed rings and of open lines; empty where nothing shows. */
  readonly rings: (paths: readonly Path[]) => string;
  readonly lines: (paths: readonly Path[]) => string;
  /** The fill that shows a set of roles; the same set gives the same pattern. */
  readonly usePattern: (pattern: FramePattern) => string;
}

/** What an overlay draws. */
export interface FramePart {
  readonly items: readonly FrameItem[];
  readonly labels?: readonly LabelRequest[];
  readonly words?: readonly WordsRequest[];
  /** What stands on countries, by their codes: their names stand beside it. */
  readonly symbols?: ReadonlyMap<string, { readonly at: Position; readonly radius: number }>;
  /** Codes of the countries that it tells of. */
  readonly told?: readonly string[];
  /** Samples of the legend in the sizes of this picture, by the keys of its entries. */
  readonly samples?: Readonly<Record<string, Sample>>;
  /** What was asked for and is not drawn. */
  readonly dropped?: readonly Dropped[];
  /** Curves that labels keep clear of where they can, as sampled points x0, y0, x1, y1, … */
  readonly obstacles?: readonly number[];
}
