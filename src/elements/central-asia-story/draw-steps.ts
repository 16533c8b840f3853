import type { Numbered } from '../../core/model/frame.js';
import { joinSentences } from '../../core/messages/join-sentences.js';
import { fitView } from '../../core/geometry/view.js';
import { pictureNode } from '../../core/render/render-svg.js';
import { createLayoutCache } from '../../core/scene/layout-cache.js';
import { layoutPicture } from '../../core/scene/layout-picture.js';
import type { StoryStep } from '../../core/story/story-step.js';
import { SvgPatcher } from '../../dom/svg-patcher.js';
import { ON_PAPER } from './on-paper.js';
import { stepScenes, type ToldMap } from './step-scenes.js';

export { loadCloseUps } from './load-close-ups.js';

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
 * Draws steps with what their map has at hand, at once: before a page is printed there is no time for anything else.
 * `undefined` for what that map could not show now.
 */
export function drawSteps(
  told: ToldMap,
  steps: readonly (StoryStep | undefined)[],
): (StepPicture | undefined)[] {
  const sceneOf = stepScenes(told);
  const cache = createLayoutCache();
  return steps.map((step, i) => {
    const made = sceneOf(step);
    const geography = made?.at('standard') ?? made?.at('overview');
    if (!made || !geography) return undefined;
    const { scene, overlays, at } = made;
    const view = { ...fitView(made.bounds, ON_PAPER.width, ON_PAPER.height), overscan: 0 };
    const frame = layoutPicture(scene, geography, view, { overlays, cache, insetGeography: at });
    // As elements: a page's policy may allow no markup.
    const patcher = new SvgPatcher(told.map.ownerDocument);
    patcher.draw([pictureNode(frame, scene, { idPrefix: `cam-print-${i + 1}-` })]);
    return {
      svg: patcher.element.firstElementChild!,
      numbered: frame.numbered,
      note: joinSentences([
        scene.situation,
        scene.convention,
        ...scene.remarks.map(({ text }) => text),
        scene.credit.text,
      ]),
    };
  });
}
