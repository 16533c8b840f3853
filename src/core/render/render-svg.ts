import type { Frame } from '../model/frame.js';
import type { Scene } from '../model/scene.js';
import { drawInset } from './draw-inset.js';
import { drawMargin } from './draw-notes.js';
import { drawPicture } from './render-picture.js';
import { toMarkup, type SvgNode } from './svg-node.js';
import { svgPaint } from './svg-paint.js';
import type { SvgOptions } from './svg-options.js';

/** The frame with its close-up and the notes in its margin as a standalone SVG document: see `drawPicture`. */
export const pictureNode = (frame: Frame, scene: Scene, options: SvgOptions = {}): SvgNode =>
  drawPicture(frame, scene, options, {
    paint: svgPaint(options),
    over: (draw) => [
      ...(frame.inset ? drawInset(frame.inset, scene.dir, draw) : []),
      ...drawMargin(frame, scene.dir, draw),
    ],
  });

/** The same as text. */
export const renderSvg = (frame: Frame, scene: Scene, options: SvgOptions = {}): string =>
  toMarkup(pictureNode(frame, scene, options));
