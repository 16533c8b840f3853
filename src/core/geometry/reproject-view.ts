import type { Position, Projection } from './projection.js';
import type { View } from './view.js';

/** The view of the same place in another projection, about the same centre and at the same scale there. */
export function reprojectView(view: View, from: Projection, to: Projection): View {
  const { left, top, width, height } = view;
  const place = (x: number): Position => {
    const [lon, lat] = from.unproject([x / view.scale, (top + height / 2) / view.scale]);
    return to.project([lon, lat]);
  };
  const [west, centre, east] = [left, left + width / 2, left + width].map(place) as [
    Position,
    Position,
    Position,
  ];
  const scale = width / Math.hypot(east[0] - west[0], east[1] - west[1]);
  return {
    ...view,
    scale,
    left: Math.round(centre[0] * scale - width / 2),
    top: Math.round(centre[1] * scale - height / 2),
  };
}
