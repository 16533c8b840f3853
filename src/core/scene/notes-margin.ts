import type { Scene } from '../model/scene.js';

/** From so many notes on they stand in a margin, on pictures with room for one. */
const LEAST_IN_MARGIN = 3;
/** From this width on a picture and its margin have room for each other, in pixels; the picture has this share. */
const LEAST_WIDTH = 720;
const PICTURE_SHARE = 2 / 3;

/** Whether a scene has notes for a margin. */
export const hasMargin = ({ notes }: Pick<Scene, 'notes'>): boolean =>
  notes.length >= LEAST_IN_MARGIN;

/** Width of a picture beside which there is a margin for notes; all of the width where there is none. */
export const widthBesideNotes = (scene: Pick<Scene, 'notes'>, width: number): number =>
  hasMargin(scene) && width >= LEAST_WIDTH ? Math.round(width * PICTURE_SHARE) : width;

/**
 * The direction of the line at whose end the buttons stand: that of the scene; the other one where notes stand in a margin
 * there, so that no leader passes behind a button.
 */
export const buttonsDir = (scene: Pick<Scene, 'notes' | 'dir'>): Scene['dir'] =>
  hasMargin(scene) === (scene.dir === 'rtl') ? 'ltr' : 'rtl';
