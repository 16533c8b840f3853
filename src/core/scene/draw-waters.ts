import type { Geography, Water } from '../geometry/geography-types.js';
import type { Path } from '../geometry/shape.js';
import { zoomOf, type View } from '../geometry/view.js';
import type { FrameContext, FrameItem } from '../model/frame.js';
import { LAKE, RIVER } from '../style/base-looks.js';
import type { MarkLook } from '../style/mark-style.js';
import { widthClassOf } from '../style/width-class.js';

/** Rivers are drawn from two kilometres a pixel on, the lesser ones closer in: on overviews they would be threads. */
const RIVER_ZOOM: readonly number[] = [6, 6, 6, 6, 6.3, 6.6, 7];
/** Lakes of these ranks are drawn at any scale, on narrow pictures only the greater ones. */
const LAKE_RANK = { wide: 5, medium: 5, narrow: 3 } as const;

/** Rivers and lakes. */
export function drawWaters({ geography, view, lines, rings }: FrameContext): FrameItem[] {
  return [
    ...drawWater('rivers', RIVER, lines(visibleRivers(geography, view))),
    ...drawWater('lakes', LAKE, rings(visibleLakes(geography, view).flatMap(({ paths }) => paths))),
  ];
}

/** The rivers that are drawn at the zoom of a view. */
export function visibleRivers({ rivers }: Geography, view: View): Path[] {
  const zoom = zoomOf(view.scale);
  return rivers.flatMap(({ rank, paths }) => (zoom >= (RIVER_ZOOM[rank] ?? 7) ? paths : []));
}

/** From this zoom on every lake is drawn. */
const CLOSE_ZOOM = 6.5;

/** The lakes that are drawn at the width and zoom of a view. */
export const visibleLakes = ({ lakes }: Geography, view: View): Water[] =>
  zoomOf(view.scale) >= CLOSE_ZOOM
    ? [...lakes]
    : lakes.filter(({ rank }) => rank <= LAKE_RANK[widthClassOf(view)]);

const drawWater = (key: string, look: MarkLook, d: string): FrameItem[] =>
  d === ''
    ? []
    : [{ layer: 'water', key, className: 'water', marks: [{ type: 'path', ...look, d }] }];
