import { lightPaint } from '../../app/paint.js';
import type { Position } from '../../core/geometry/projection.js';
import type { Scene } from '../../core/model/scene.js';
import type { DrawOptions } from '../../core/render/draw-frame.js';
import { renderPicture } from '../../core/render/render-picture.js';
import type { FurtherPictures } from './further-pictures.js';
import type { MapStage } from './map-stage.js';

/** The picture of a map as a standalone SVG document, as it is drawn now; empty before that. */
export function svgOf(
  { view: { frame } }: MapStage,
  scene: Scene | undefined,
  further: FurtherPictures,
  idPrefix: string | undefined,
): string {
  if (!frame || !scene) return '';
  const picture = { ...frame, view: { ...frame.view, overscan: 0 } };
  const over = (options: DrawOptions) => further.draw(frame, scene, options);
  return renderPicture(picture, scene, { idPrefix }, { paint: lightPaint, over });
}

/** Pixels of a longitude and latitude in the element of a picture. */
export function projectIn(
  { corner, view }: MapStage,
  lonLat: Position,
): [x: number, y: number] | undefined {
  const point = view.project(lonLat);
  return corner && point && [point[0] + corner[0], point[1] + corner[1]];
}

/** Longitude and latitude of a pixel of the element. */
export const unprojectIn = (
  { corner, view }: MapStage,
  [x, y]: Position,
): [lon: number, lat: number] | undefined =>
  corner && view.unproject([x - corner[0], y - corner[1]]);
