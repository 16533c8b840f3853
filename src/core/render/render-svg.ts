import type { Frame } from '../model/frame.js';
import type { Scene } from '../model/scene.js';
import { LIGHT, type Palette, type Token } from '../style/palette.js';
import { drawFrame } from './draw-frame.js';
import { toMarkup } from './svg-node.js';

export interface SvgOptions {
  /** Put before every id in the picture, so that several pictures can stand in one document. Default `cam-`. */
  readonly idPrefix?: string | undefined;
  /** Colours of the picture. Default: the light palette. */
  readonly palette?: Palette | undefined;
  /** Whether a page may restyle the picture by the custom properties `--cam-*`. Default false: plain colours. */
  readonly themable?: boolean | undefined;
  /** Whether the picture takes the width it is given instead of its own. Default false. */
  readonly fluid?: boolean | undefined;
}

/** How an SVG with these options names its colours. */
export function svgPaint({
  palette = LIGHT,
  themable = false,
}: SvgOptions): (token: Token) => string {
  return (token) => (themable ? `var(--cam-${token},${palette[token]})` : palette[token]);
}

/** The frame as a standalone SVG document, with its title and description as text for assistive technology. */
export function renderSvg(frame: Frame, scene: Scene, options: SvgOptions = {}): string {
  const { idPrefix = 'cam-', fluid = false } = options;
  const { width, height } = frame.view;
  return toMarkup({
    tag: 'svg',
    attributes: {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width: fluid ? '100%' : width,
      height: fluid ? undefined : height,
      role: 'img',
      'aria-labelledby': `${idPrefix}title ${idPrefix}desc`,
      lang: scene.lang,
      // The map is not mirrored, and its labels stand where they were laid out.
      direction: scene.dir === 'rtl' ? 'ltr' : undefined,
      'font-family': 'system-ui, sans-serif',
    },
    children: [
      { tag: 'title', attributes: { id: `${idPrefix}title` }, text: scene.title.text },
      { tag: 'desc', attributes: { id: `${idPrefix}desc` }, text: scene.description },
      ...drawFrame(frame, { idPrefix, interactive: false, paint: svgPaint(options) }),
    ],
  });
}
