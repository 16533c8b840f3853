import { geographyOf } from '../../app/resources.js';
import { PROJECTIONS } from '../../core/geometry/projections.js';
import { projectBox } from '../../core/geometry/view.js';
import type { Scene } from '../../core/model/scene.js';

/** Size of a step's picture on paper, in pixels. */
export const ON_PAPER = { width: 656, height: 560 } as const;

/** What a scene is drawn from on paper: its projection, its frame in world units, and the geometry that is at hand. */
export function landOnPaper({ projection: name, box }: Scene) {
  const projection = PROJECTIONS[name]!;
  const at = (level: Parameters<typeof geographyOf>[0]) => geographyOf(level, projection).value;
  const geography = at('standard') ?? at('overview');
  return { projection, bounds: projectBox(box, projection), at, geography };
}
