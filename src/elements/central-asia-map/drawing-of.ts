import type { Derived } from '../../app/map-input.js';
import type { MapStore } from '../../app/map-store.js';
import type { Drawing } from '../../app/map-view-options.js';
import type { FurtherPictures } from './further-pictures.js';
import type { CompanionState } from '../companion-element.js';
import type { InteractiveHost } from './interactive-host.js';
import type { MapStage } from './map-stage.js';

/** A scene as a map draws it; `undefined` without one. */
export const drawingOf = (
  made: Pick<Derived, 'scene' | 'overlays'> | undefined,
  { interactive }: Pick<InteractiveHost, 'interactive'>,
  { notes }: Pick<FurtherPictures, 'notes'>,
): Drawing | undefined => {
  const { scene, overlays = [] } = made ?? {};
  return scene && { scene, overlays, isInteractive: interactive !== 'off', notes };
};

/** Makes and lays out ahead, as long as that is wanted, what a map will be asked to show. */
export const prepareIn =
  (
    store: MapStore,
    { view }: MapStage,
    ...drawn: [InteractiveHost, FurtherPictures]
  ): CompanionState['prepare'] =>
  async (adapt, isWanted) => {
    const drawing = drawingOf(store.prepare(adapt)?.made, ...drawn);
    if (drawing) await view.prepare(drawing, isWanted);
  };
