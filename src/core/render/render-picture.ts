import type { Frame } from '../model/frame.js';
import type { Scene } from '../model/scene.js';
import { drawFrame, type DrawOptions } from './draw-frame.js';
import { idPrefixOf } from './id-prefix.js';
import type { SvgOptions } from './svg-options.js';
import { toMarkup, type SvgNode } from './svg-node.js';

/** What a picture is drawn with besides its frame. */
export interface PictureParts {
  readonly paint: DrawOptions['paint'];
  /** What lies on it. */
  readonly over: (options: DrawOptions) => readonly SvgNode[];
}

/** The frame as a standalone SVG document, with its title and description as text for assistive technology. */
export const renderPicture = (...given: Parameters<typeof drawPicture>): string =>
  toMarkup(drawPicture(...given));

/** The same as a node. */
export function drawPicture(
  frame: Frame,
  scene: Scene,
  given: SvgOptions,
  { paint, over }: PictureParts,
): SvgNode {
  const options = { ...given, idPrefix: idPrefixOf(frame, scene, given) };
  const draw = stillOptions(options, paint);
  return documentNode(scene, areaOf(frame, scene), options, [
    ...drawFrame(frame, draw),
    ...over(draw),
  ]);
}

/** Options of a picture whose ids have been settled. */
export type NamedOptions = SvgOptions & { readonly idPrefix: string };

/** How a still picture with these options is drawn, in these colours. */
export function stillOptions(options: NamedOptions, paint: DrawOptions['paint']): DrawOptions {
  const { idPrefix, portable = false, bidi, themable } = options;
  return { idPrefix, portable, bidi, themable, interactive: false, paint };
}

/** What a picture and the margin at its end of the line cover, in pixels. */
export function areaOf({ view, margin }: Frame, { dir }: Pick<Scene, 'dir'>) {
  const width = margin?.width ?? view.width;
  return { x: dir === 'rtl' ? view.width - width : 0, width, height: view.height };
}

/** A sans that most systems have: on a map it reads two sizes smaller than the serif of a text. */
export const FONT =
  "'Source Sans 3', 'Segoe UI', 'Helvetica Neue', 'Noto Sans', Arial, 'DejaVu Sans Condensed', sans-serif";

/** A drawing of a size as a document that names and describes itself. */
export const svgDocument = (...given: Parameters<typeof documentNode>): string =>
  toMarkup(documentNode(...given));

function documentNode(
  scene: Pick<Scene, 'title' | 'description' | 'lang' | 'dir'>,
  {
    x = 0,
    width,
    height,
  }: { readonly x?: number; readonly width: number; readonly height: number },
  options: NamedOptions,
  drawing: readonly SvgNode[],
): SvgNode {
  const { idPrefix, fluid = false, density = 1 } = options;
  const { font = FONT } = options;
  return {
    tag: 'svg',
    attributes: {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `${x} 0 ${width} ${height}`,
      width: fluid ? '100%' : Math.round(width * density),
      height: fluid ? undefined : Math.round(height * density),
      role: 'img',
      'aria-labelledby': `${idPrefix}title ${idPrefix}desc`,
      lang: scene.lang,
      // The map is not mirrored, and its labels stand where they were laid out.
      direction: scene.dir === 'rtl' ? 'ltr' : undefined,
      'font-family': font,
    },
    children: [
      { tag: 'title', attributes: { id: `${idPrefix}title` }, text: scene.title.text },
      { tag: 'desc', attributes: { id: `${idPrefix}desc` }, text: scene.description },
      ...drawing,
    ],
  };
}
