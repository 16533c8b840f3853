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

/**
 * A card and its map, which `draw` lays out in the room that is left. What numbers on the map stand for is told beside it;
 * that may leave less room, and so make other numbers.
 */
export function fitCard(
  scene: Scene,
  size: Size,
  draw: (size: Size) => Frame,
): FittedCard | undefined {
  let card = layoutCard(scene, size);
  if (!card) return undefined;
  let frame = draw(card.map);
  let told = '';
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const numbers = JSON.stringify(frame.numbered.map(({ item }) => item));
    if (numbers === told || (told === '' && frame.numbered.length === 0)) break;
    told = numbers;
    card = layoutCard(scene, size, frame.numbered)!;
    frame = draw(card.map);
  }
  return { card, frame };
}

const MOST_TRIES = 3;
