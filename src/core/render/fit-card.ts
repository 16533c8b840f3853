import type { Frame } from '../model/frame.js';
import type { Scene } from '../model/scene.js';
import { layoutCard, type Card } from './layout-card.js';

export interface FittedCard {
  readonly card: Card;
  /** What stands in the card's map. */
  readonly frame: Frame;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** A card and its map, which `draw` lays out in the room that is left. */
export function fitCard(
  scene: Scene,
  size: Size,
  draw: (size: Size) => Frame,
): FittedCard | undefined {
  const card = layoutCard(scene, size);
  return card && { card, frame: draw(card.map) };
}
