import type { Frame } from '../model/frame.js';
import type { Scene } from '../model/scene.js';
import { explainShortNames } from './explain-short-names.js';
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

/**
 * A card and its map, which `draw` lays out in the room that is left. The short names on the map are explained beside it;
 * that may leave less room, and so make other names short.
 */
export function fitCard(
  scene: Scene,
  size: Size,
  draw: (size: Size) => Frame,
): FittedCard | undefined {
  let card = layoutCard(scene, size);
  if (!card) return undefined;
  let frame = draw(card.map);
  let explained = '';
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const notes = explainShortNames(frame);
    if (notes === explained) break;
    explained = notes;
    card = layoutCard(scene, size, notes)!;
    frame = draw(card.map);
  }
  return { card, frame };
}

const MOST_TRIES = 3;
