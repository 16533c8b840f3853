import type { Geography } from '../geometry/geography-types.js';
import type { Messages } from '../messages/messages.js';
import type { Frame } from '../model/frame.js';
import type { Scene } from '../model/scene.js';
import { buildMultiples } from '../scene/build-multiples.js';
import { renderMultiples } from './render-multiples.js';
import { toMarkup } from './svg-node.js';

/** Small maps of a scene that is told by them, as markup. */
export function multiplesOf(
  { form }: Frame,
  scene: Scene,
  geography: Geography,
  messages: Messages,
  idPrefix = `cam-${scene.statedDate}-`,
): string | undefined {
  if (form === 'map') return undefined;
  const multiples = buildMultiples(scene, messages);
  return toMarkup(renderMultiples(multiples, { scene, geography, idPrefix }));
}
