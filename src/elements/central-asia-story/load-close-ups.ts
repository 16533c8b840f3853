import { geographyOf } from '../../app/resources.js';
import { insetLevel } from '../../core/geometry/inset-level.js';
import { fitView } from '../../core/geometry/view.js';
import { findInset } from '../../core/scene/find-inset.js';
import type { StoryStep } from '../../core/story/story-step.js';
import { ON_PAPER } from './on-paper.js';
import { stepScenes, type StepScene, type ToldMap } from './step-scenes.js';

/** Loads the geometry of the close-ups of steps, so that they are at hand when the page is printed. */
export async function loadCloseUps(
  told: ToldMap,
  steps: readonly (StoryStep | undefined)[],
  isWanted: () => boolean,
): Promise<void> {
  const sceneOf = stepScenes(told);
  for (const step of steps)
    if (step?.insets?.length && isWanted()) await loadCloseUp(sceneOf(step));
}

async function loadCloseUp(made: StepScene | undefined): Promise<void> {
  const geography = made?.at('standard') ?? made?.at('overview');
  if (!made || !geography) return;
  const { scene, projection, bounds } = made;
  const inset = findInset(scene, geography, fitView(bounds, ON_PAPER.width, ON_PAPER.height), []);
  if (inset) await geographyOf(insetLevel(inset.settled.view, projection), projection).load();
}
