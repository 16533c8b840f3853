import type { SceneContext } from '../model/scene-context.js';
import type { ShownOverlay } from '../overlays/overlay.js';

/** Most bodies and things that a headline names one by one. */
const MOST_GROUPS = 3;
const MOST_THINGS = 2;

/**
 * A headline for a map to which nobody has given one: the bodies and disputes that it shows, without those its links,
 * and its date in words. With nothing on it, what every map shows.
 */
export function writeTitle(
  shown: readonly ShownOverlay[],
  date: string,
  context: SceneContext,
): string {
  const { lists, mapTitle } = context.messages;
  const names = (some: readonly ShownOverlay[]) => some.flatMap((one) => namesOf(one, context));
  // A count of links says less than the names of bodies and disputes. Many bodies have small maps, with nothing else on them.
  const many = shown.filter(({ overlay, items }) => !overlay.kind && items.length > MOST_GROUPS);
  const areas = shown.filter(({ overlay }) => overlay.layer !== 'lines');
  const places = names(many.length > 0 ? many : areas);
  const what = places.length > 0 ? places : names(shown);
  return lists.comma([what.length > 0 ? lists.and(what) : mapTitle, date]);
}

function namesOf({ overlay, items }: ShownOverlay, { messages }: SceneContext): string[] {
  const told = items.filter(
    ({ countries, isPart }) => !isPart && (overlay.kind || countries.length > 0),
  );
  if (told.length === 0) return [];
  const { title, count } = overlay.words(messages);
  const names = () => told.map(({ fullName, title }) => (fullName ?? title).text);
  if (!overlay.kind) return told.length > MOST_GROUPS ? [title] : names();
  // The titles of lines are their ends with an arrow between them.
  if (overlay.layer !== 'lines' && told.length <= MOST_THINGS) return names();
  return [count?.(told.length) ?? title];
}
