import type { MadeScene } from '../../app/map-input.js';
import type { Numbered } from '../../core/model/frame.js';
import { fitView } from '../../core/geometry/view.js';
import { pictureNode } from '../../core/render/render-svg.js';
import { createLayoutCache } from '../../core/scene/layout-cache.js';
import { layoutPicture } from '../../core/scene/layout-picture.js';
import { SvgPatcher } from '../../dom/svg-patcher.js';
import { noteOf } from './note-of.js';
import { landOnPaper, ON_PAPER } from './on-paper.js';

export { loadCloseUp } from './load-close-up.js';

/** The picture of a step. */
export interface StepPicture {
  /** In light colours. */
  readonly svg: Element;
  /** What the numbers on it stand for. */
  readonly numbered: readonly Numbered[];
  /** Its date, how borders are drawn, and whose work it rests on. */
  readonly note: string;
}

/**
 * Draws the scenes of steps, at once: before a page is printed there is no time for anything else. `undefined` for those that
 * could not be made, or have no geometry at hand.
 */
export function drawSteps(
  page: Document,
  steps: readonly (MadeScene | undefined)[],
): (StepPicture | undefined)[] {
  const cache = createLayoutCache();
  return steps.map((made, i) => {
    if (!made) return undefined;
    const { scene, overlays } = made;
    const land = landOnPaper(scene);
    if (!land.geography) return undefined;
    const view = { ...fitView(land.bounds, ON_PAPER.width, ON_PAPER.height), overscan: 0 };
    const options = { overlays, cache, insetGeography: land.at };
    const frame = layoutPicture(scene, land.geography, view, options);
    // As elements: a page's policy may allow no markup.
    const patcher = new SvgPatcher(page);
    patcher.draw([pictureNode(frame, scene, { idPrefix: `cam-print-${i + 1}-` })]);
    return {
      svg: patcher.element.firstElementChild!,
      numbered: frame.numbered,
      note: noteOf(scene),
    };
  });
}
