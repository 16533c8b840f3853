import type { SceneItem } from '../../core/model/scene.js';
import type { CardPlace } from '../../core/scene/place-card.js';
import type { MapStage } from './map-stage.js';

/** Moves a map once for an item that is newly selected, by the least by which its card leaves it free. */
export class ItemClearance {
  readonly #stage: MapStage;
  #movedFor: string | undefined;

  constructor(stage: MapStage) {
    this.#stage = stage;
  }

  clear(item: SceneItem | undefined, place: CardPlace | undefined): void {
    const { view } = this.#stage.view;
    // What tells where the card stands may be on its way.
    const isWaiting = item !== undefined && place === undefined;
    if (!this.#stage.isDrawn || !view || isWaiting || item?.id === this.#movedFor) return;
    this.#movedFor = item?.id;
    const [x, y] = place?.shift ?? [0, 0];
    if (x !== 0 || y !== 0) this.#stage.panBy(-x / view.width, -y / view.height);
  }
}
