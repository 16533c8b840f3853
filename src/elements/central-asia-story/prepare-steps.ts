import { MAX_SCALE } from '../../app/map-view.js';
import { geographyCache, geographyOf } from '../../app/resources.js';
import { runInChunks } from '../../app/run-in-chunks.js';
import { insetLevel } from '../../core/geometry/inset-level.js';
import { deservedLevel } from '../../core/geometry/levels.js';
import { fitView, type View } from '../../core/geometry/view.js';
import { findInset } from '../../core/scene/find-inset.js';
import { createLayoutCache } from '../../core/scene/layout-cache.js';
import { prepareLayout } from '../../core/scene/layout-scene.js';
import type { StoryStep } from '../../core/story/story-step.js';
import { ON_PAPER } from './on-paper.js';
import { stepScenes, type StepScene, type ToldMap } from './step-scenes.js';

/** Works out, in short tasks and as long as that is wanted, what takes longest in laying out steps. */
export async function prepareSteps(
  told: ToldMap,
  steps: readonly StoryStep[],
  isWanted: () => boolean,
): Promise<void> {
  const sceneOf = stepScenes(told);
  for (const step of steps) {
    const view = told.map.frame?.view;
    const made = view && isWanted() ? sceneOf(step) : undefined;
    if (made) await prepareStep(made, view!, isWanted);
  }
}

/** Loads the geometry of the close-ups of steps, so that they are at hand when the page is printed. */
export async function loadCloseUps(
  told: ToldMap,
  steps: readonly StoryStep[],
  isWanted: () => boolean,
): Promise<void> {
  const sceneOf = stepScenes(told);
  for (const step of steps) if (step.insets?.length && isWanted()) await loadCloseUp(sceneOf(step));
}

async function prepareStep(
  { scene, overlays, projection, bounds, at }: StepScene,
  { width, height, overscan, fontScale }: View,
  isWanted: () => boolean,
): Promise<void> {
  const fitted = fitView(bounds, width, height, overscan, MAX_SCALE);
  const view = fontScale === undefined ? fitted : { ...fitted, fontScale };
  const geography = at(deservedLevel(view, projection, 'standard'));
  if (!geography) return;
  const cache = createLayoutCache(geographyCache);
  await runInChunks(asLongAs(isWanted, prepareLayout(scene, geography, view, { overlays, cache })));
}

function* asLongAs(isWanted: () => boolean, steps: Iterable<void>): Generator<void> {
  for (const _ of steps) {
    if (!isWanted()) return;
    yield;
  }
}

async function loadCloseUp(made: StepScene | undefined): Promise<void> {
  const geography = made?.at('standard') ?? made?.at('overview');
  if (!made || !geography) return;
  const { scene, projection, bounds } = made;
  const inset = findInset(scene, geography, fitView(bounds, ON_PAPER.width, ON_PAPER.height), []);
  if (inset) await geographyOf(insetLevel(inset.settled.view, projection), projection).load();
}
