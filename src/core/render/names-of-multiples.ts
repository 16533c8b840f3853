import type { PoliticalMap } from '../geometry/geography-types.js';
import { tenths } from '../geometry/round.js';
import type { Path } from '../geometry/shape.js';
import type { View } from '../geometry/view.js';
import { isInRing, visiblePoint } from '../geometry/visible-point.js';
import type { Scene } from '../model/scene.js';
import { textWidth } from '../scene/text-width.js';
import { svgNode, type SvgNode } from './svg-node.js';

/** A name and its middle, in pixels of the small map. */
export interface Name {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Half its width, in pixels. */
  readonly half: number;
}

/** Size of names in pixels of the small map; one that is wider than its land could not be read beside it in the dark. */
const NAME_SIZE = 11.5;

/** The names of countries that stand on their own land from end to end, by code. */
export function namesIn(
  scene: Scene,
  political: PoliticalMap,
  view: View,
): ReadonlyMap<string, Name> {
  const names = new Map<string, Name>();
  for (const { code, id, name: known } of scene.countries) {
    const { text: name = known, hidden } = scene.labels?.get(id) ?? {};
    if (hidden) continue;
    const paths = political.countries.get(code);
    const spot = paths && visiblePoint(paths, view, new WeakMap());
    const half = textWidth(name, NAME_SIZE, true) / 2;
    if (!spot || !isOnLand(paths, view, spot, half)) continue;
    const isInside = spot.x > half && spot.x < view.width - half && spot.y > 8;
    if (isInside && spot.y < view.height - 8)
      names.set(code, { text: name, x: spot.x, y: spot.y, half });
  }
  return names;
}

/** Whether a name of this half width stands on its land from end to end, as high as its letters are. */
function isOnLand(
  paths: readonly Path[],
  { scale, left, top }: View,
  { x, y }: Pick<Name, 'x' | 'y'>,
  half: number,
): boolean {
  const rows = [y - NAME_SIZE * 0.4, y + NAME_SIZE * 0.4];
  const columns = [x - half, x - half / 2, x, x + half / 2, x + half];
  return rows.every((row) =>
    columns.every((column) =>
      paths.some(({ xy }) => isInRing(xy, (column + left) / scale, (row + top) / scale)),
    ),
  );
}

/** The names of some countries, the first ones first, none on another. */
export function drawNames(codes: readonly string[], names: ReadonlyMap<string, Name>): SvgNode[] {
  const placed: Name[] = [];
  for (const code of codes) {
    const name = names.get(code);
    const meets = (other: Name) =>
      Math.abs(other.x - name!.x) < other.half + name!.half + 3 &&
      Math.abs(other.y - name!.y) < NAME_SIZE + 3;
    if (name && !placed.some(meets)) placed.push(name);
  }
  return placed.map(({ text, x, y }) =>
    svgNode(
      'text',
      {
        class: 'cam-small-name',
        x: tenths(x),
        y: tenths(y + NAME_SIZE * 0.36),
        'text-anchor': 'middle',
        'font-size': NAME_SIZE,
        'font-weight': 600,
      },
      text,
    ),
  );
}
