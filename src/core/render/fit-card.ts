import type { Frame, Numbered } from '../model/frame.js';
import type { LegendEntry, Scene } from '../model/scene.js';
import { drawnEntries } from '../scene/drawn-entries.js';
import { firstEntries } from '../scene/first-entries.js';
import { seenItems } from '../scene/seen-items.js';
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
  const keyOf = (
    drawn: Partial<Pick<Frame, 'dropped'>>,
    numbered: readonly Numbered[],
    seen: readonly string[],
  ) => JSON.stringify([numbered, firstEntries(drawnEntries(scene.legend, drawn), seen)].map(idsOf));
  let told = keyOf(
    {},
    [],
    scene.legend.flatMap(({ targets }) => targets),
  );
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const seen = seenItems(frame);
    const next =
      keyOf(frame, frame.numbered, seen) + (frame.samples ? JSON.stringify(frame.samples) : '');
    if (next === told) break;
    told = next;
    card = layoutCard(scene, size, frame, seen)!;
    frame = draw(card.map);
  }
  return { card, frame };
}

const idsOf = (entries: readonly (Numbered | LegendEntry)[]): string[] =>
  entries.map((entry) => ('item' in entry ? entry.item : entry.id));

const MOST_TRIES = 3;
