import type { Issue } from '../core/data/issue.js';
import type { WithConstantLists } from '../core/data/input-types.js';
import type { MultiplesSettings } from '../core/data/multiples.js';
import type { OwnWords } from '../core/messages/with-strings.js';
import type { TokensOf } from '../core/overlays/map-data-with.js';
import type { OptionalTokens } from '../core/overlays/optional.js';
import type { OverlayType } from '../core/overlays/overlay.js';
import type { SvgOptions } from '../core/render/svg-options.js';
import type { MapOptions } from '../core/scene/map-options.js';
import type { SourceOptions } from '../core/scene/read-files.js';

/** How a map is drawn as text. Those of its own overlay types that it shows are chosen by options of their names. */
export type StaticOptions<Types extends readonly OverlayType[] = readonly OverlayType[]> =
  DrawingOptions & {
    /** Overlays of the page's own, made by `defineOverlay`; the data has their items under their names. */
    readonly overlayTypes?: Types | undefined;
  } & TokensOf<Types>;

export interface DrawingOptions
  extends MapOptions, OptionalTokens, SvgOptions, OwnWords, SourceOptions {
  /** Size of the picture in pixels. Default: 960 by 590. */
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  /** Language of the words, such as `fa` or `uz-Latn`; unknown ones get English. Default: `en`. */
  readonly lang?: string | undefined;
  /** Date to use when neither `asOf` nor the data gives one, as `2023-11-02`. Default: the day of the call, in UTC. */
  readonly today?: string | undefined;
  /** `none` leaves topic, headline and deck out of `html`, for a page that has its own. */
  readonly header?: 'none' | undefined;
  /**
   * Whether `svg` also holds headline, legend, note and sources, as a picture that stands alone needs them; the
   * map takes the room that is left, in `html` too. Default false.
   */
  readonly caption?: boolean | undefined;
  /**
   * Whether `html` holds a second picture whose names can be read in a narrow column; the style sheet `static.css` of the
   * package shows the one that fits. Default false.
   */
  readonly narrow?: boolean | undefined;
  /**
   * Small maps in place of one, as the data's `multiples` asks for them; `none` draws one map whatever the data asks for.
   * They are as `renderStaticMultiples` draws them: `svg` with its legend and notes, and no narrow picture.
   */
  readonly multiples?: WithConstantLists<MultiplesSettings> | 'none' | undefined;
}

export interface StaticMap {
  /** A standalone SVG document. */
  readonly svg: string;
  /** A `<figure>` with the picture, its caption, legend and tables. */
  readonly html: string;
  /** What the map is called, in its language. */
  readonly title: string;
  /** Language of the words, and which way it runs. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** Of small maps: the dates, bodies or views that are drawn, in order. */
  readonly keys?: readonly string[] | undefined;
  /** What is wrong with the data or the options; the rest is drawn. */
  readonly issues: readonly Issue[];
}
