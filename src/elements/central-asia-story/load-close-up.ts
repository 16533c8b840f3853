import type { MadeScene } from '../../app/map-input.js';
import { geographyOf } from '../../app/resources.js';
import { insetLevel } from '../../core/geometry/inset-level.js';
import { fitView } from '../../core/geometry/view.js';
import { findInset } from '../../core/scene/find-inset.js';
import { landOnPaper, ON_PAPER } from './on-paper.js';

/** Loads the geometry of the close-up of a step, so that it is at hand when the page is printed. */
export async function loadCloseUp({ scene }: MadeScene): Promise<void> {
  const { projection, bounds, geography } = landOnPaper(scene);
  if (!geography) return;
  const inset = findInset(scene, geography, fitView(bounds, ON_PAPER.width, ON_PAPER.height), []);
  if (inset) await geographyOf(insetLevel(inset.settled.view, projection), projection).load();
}
