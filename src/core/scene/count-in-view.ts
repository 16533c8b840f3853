import type { Messages } from '../messages/messages.js';
import type { Frame } from '../model/frame.js';
import type { Scene } from '../model/scene.js';
import { shownIn, type OverlayRenderer } from '../overlays/overlay.js';

/** So many countries are named, the rest counted. */
const NAMED = 5;

/** What a frame shows of a scene: its countries, those in focus and with roles first, and how many things of each overlay. */
export function countInView(
  scene: Scene,
  { items, view }: Frame,
  overlays: readonly OverlayRenderer[],
  messages: Messages,
): Parameters<Messages['inView']>[0] {
  const seen = new Set(
    items.flatMap(({ id, anchor }) => {
      if (id === undefined || !anchor) return [];
      const [x, y] = anchor;
      return x >= 0 && y >= 0 && x <= view.width && y <= view.height ? [id] : [];
    }),
  );
  const weight = ({ inFocus, roles }: Scene['countries'][number]) =>
    (inFocus ? 100 : 0) + roles.length;
  const countries = scene.countries
    .filter(({ id }) => seen.has(id))
    .sort((a, b) => weight(b) - weight(a))
    .map(({ name }) => name);
  const things = shownIn(scene, overlays).flatMap(({ overlay, items }) => {
    const count = items.filter(({ id }) => seen.has(id)).length;
    return overlay.kind ? (overlay.words(messages).count?.(count) ?? []) : [];
  });
  return {
    countries: countries.slice(0, NAMED),
    more: Math.max(0, countries.length - NAMED),
    things,
  };
}
