import type { Palette } from '../style/palette.js';
import type { Bidi } from './text-run.js';

export interface SvgOptions {
  /**
   * Put before every id in the picture, so that several pictures can stand in one document. Default: `cam-` and a word made
   * of what is drawn; the same picture twice in one document needs one each.
   */
  readonly idPrefix?: string | undefined;
  /** Colours of the picture. Default: the light palette. */
  readonly palette?: Palette | undefined;
  /**
   * Whether a page may restyle the picture by the custom properties `--cam-*`: what is painted then has classes that the
   * style sheet `static.css` of the package turns into them. Its colours are plain all the same. Default false.
   */
  readonly themable?: boolean | undefined;
  /** Whether the picture takes the width it is given instead of its own. Default false. */
  readonly fluid?: boolean | undefined;
  /** How many times larger than laid out the picture is: with 2, type and lines take twice the pixels. Default 1. */
  readonly density?: number | undefined;
  /** Families of the type, as CSS lists them. Default: Source Sans 3 and what systems have that is like it. */
  readonly font?: string | undefined;
  /**
   * Whether programs other than browsers are to draw the picture alike; type then keeps its size wherever the picture is
   * shown. Default false.
   */
  readonly portable?: boolean | undefined;
  /**
   * How lines that mix text from the right with other scripts tell their order: by `direction` (`attribute`), for browsers,
   * Inkscape and librsvg, or by `signs` in the text, for resvg. Default `attribute`.
   */
  readonly bidi?: Bidi | undefined;
}
