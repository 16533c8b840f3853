import type { Issue } from '../core/data/issue.js';
import type { MapData } from '../core/data/map-data.js';
import type { Messages } from '../core/messages/messages.js';
import type { OwnWords } from '../core/messages/with-strings.js';
import type { Scene, SceneItem } from '../core/model/scene.js';
import type { OverlayRenderer } from '../core/overlays/overlay.js';
import type { GivenOptions } from '../core/scene/map-options.js';
import type { Need } from './resource.js';

/** What a story makes of the data and options of its map at one of its steps. */
export type Adapt = (data: MapData, options: GivenOptions) => readonly [MapData, GivenOptions];

/** All that a page asks of a map. */
export interface MapInput extends OwnWords {
  /** Map data as an object; goes before `inline`, `src` and `dataset`. */
  readonly data?: unknown;
  /** Map data as JSON text. */
  readonly inline?: string | undefined;
  /** Address of map data as JSON. */
  readonly src?: string | undefined;
  /** Name of a built-in data set. Default: `article`. */
  readonly dataset?: string | undefined;
  /**
   * What shows that the page means another map than the built-in one, though it gives no data: an empty JSON block or
   * address, an attribute `data`, or a picture of its own.
   */
  readonly misplaced?: 'script' | 'src' | 'data' | 'picture' | undefined;
  /** Overlay types of the page's own. */
  readonly overlayTypes?: unknown;
  /** What of the data is shown, and how, in any form. */
  readonly options: GivenOptions;
  /** Id of the item that is selected, as the page writes it. */
  readonly selected?: unknown;
  /** What a story that the map stands in makes of it; the same data back for the same data. */
  readonly adapt?: Adapt | undefined;
  /** Language tag of the page where the map stands. */
  readonly lang: string;
  /** The reader's day, as `2023-11-02`. */
  readonly today: string;
  /** Whether more is told than the first picture holds, such as sources. */
  readonly needsFullDataset: boolean;
  /** Whether the dates at which something changes are told. */
  readonly needsTimeline: boolean;
  /** Whether something shows the map before it is drawn: the page's figure, or the built-in first picture. */
  readonly isPrerendered: boolean;
  /** Whether the page gives a picture of its own, which is better than a map without its data. */
  readonly hasOwnPicture: boolean;
}

export const EMPTY_INPUT: MapInput = {
  options: {},
  lang: '',
  today: '1970-01-01',
  needsFullDataset: false,
  needsTimeline: false,
  isPrerendered: false,
  hasOwnPicture: false,
};

/** What follows from an input and from what has been loaded so far. */
export interface Derived {
  readonly messages: Messages | undefined;
  readonly data: MapData | undefined;
  readonly scene: Scene | undefined;
  /** What draws the overlays of the scene. */
  readonly overlays: readonly OverlayRenderer[];
  /** The selected item, if the scene has it. */
  readonly item: SceneItem | undefined;
  /** What is wrong with the input. */
  readonly issues: readonly Issue[];
  /** Whether the data could not be had, so that the scene has countries and borders alone. */
  readonly isBare: boolean;
  /** What is to be loaded for more. */
  readonly needs: readonly Need[];
}

/** A scene with what draws its overlays. */
export interface MadeScene extends Pick<Derived, 'overlays'> {
  readonly scene: Scene;
}

/** What has been made of a scene that may be shown next: nothing while something that it needs is not there. */
export interface Prepared extends Pick<Derived, 'needs'> {
  readonly made: MadeScene | undefined;
}

/** Where map data comes from. */
export type Source =
  | OwnSource
  | BuiltIn
  | { readonly kind: 'misplaced'; readonly value: NonNullable<MapInput['misplaced']> };
export interface BuiltIn {
  readonly kind: 'dataset';
  readonly value: string;
}
export type OwnSource =
  | { readonly kind: 'data'; readonly value: unknown }
  | { readonly kind: 'inline' | 'src'; readonly value: string };

export const DEFAULT_DATASET = 'article';

/** The first of an input's sources that is given. */
export function chooseSource({ data, inline, src, dataset, misplaced }: MapInput): Source {
  if (data !== undefined && data !== null) return { kind: 'data', value: data };
  if (inline) return { kind: 'inline', value: inline };
  if (src) return { kind: 'src', value: src };
  if (misplaced && !dataset) return { kind: 'misplaced', value: misplaced };
  return { kind: 'dataset', value: dataset || DEFAULT_DATASET };
}

/** Whether a page asks for no other map than the article's, as it is by default and in English. */
export function isDefaultMap(input: MapInput): boolean {
  const source = chooseSource(input);
  const { unconfirmed, ...options } = input.options;
  return (
    source.kind === 'dataset' &&
    source.value === DEFAULT_DATASET &&
    !input.overlayTypes &&
    !input.adapt &&
    !unconfirmed &&
    !input.strings &&
    input.calendar !== 'persian' &&
    Object.values(options).every((value) => value === undefined) &&
    /^(?:en\b|$)/i.test(input.lang)
  );
}
