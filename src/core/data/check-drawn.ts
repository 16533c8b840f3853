import { checkMark, type PlaceOf } from './check-mark.js';
import { overlap, type DrawnNames } from './drawn-names.js';
import type { Findings } from './findings.js';
import type { Actor, Link } from './link.js';
import { listOf } from './list-of.js';
import type { MapData } from './map-data.js';
import { inside } from './path.js';

/**
 * Tells of what is right in itself and cannot be seen, since the map has nothing to draw it on: editors would look for it
 * in vain. Gives the data without a first view that shows no land; all else stays.
 */
export function checkDrawn(
  data: MapData,
  drawn: DrawnNames,
  found: Findings,
  placeOf: PlaceOf,
): MapData {
  data.disputes?.forEach(({ marks }, i) => {
    const place = placeOf(undefined, 'disputes', data.disputes, i);
    marks.forEach((mark, j) =>
      checkMark(mark, placeOf(place, 'marks', marks, j), drawn, found, placeOf),
    );
  });
  checkLinks(data, drawn, found, placeOf);
  const { box, ...others } = data;
  if (!box || overlap(box, drawn.extent)) return data;
  const extent = drawn.extent.join(', ');
  found.add(inside(undefined, 'box'), () => `lies outside this map, which covers [${extent}]`);
  return others;
}

/** Links without two places to join. */
function checkLinks(data: MapData, drawn: DrawnNames, found: Findings, placeOf: PlaceOf): void {
  const actors = new Map(data.actors?.map((actor) => [actor.id, actor]));
  data.links?.forEach((link, i) => {
    const path = placeOf(undefined, 'links', data.links, i);
    const warn = (key: string, message: string) =>
      found.add(inside(path, key), () => `${message}; it is listed but not drawn`, 'warning');
    if (link.claim === 'absence') return;
    if (isOnOne(link)) warn('to', 'ends where it begins');
    for (const side of ['from', 'to'] as const)
      for (const id of listOf(link[side])) {
        const actor = actors.get(id);
        if (actor && !hasPlace(actor, link, drawn))
          warn(side, `"${id}" has neither a place, as in "at", nor members on this map`);
      }
  });
}

/** Whether a link that tells of two ends has one; what is said of one country alone may have that as both ends. */
function isOnOne({ claim, from, to }: Link): boolean {
  const ends = new Set([...listOf(from), ...listOf(to)]);
  return claim === 'event' && ends.size === 1;
}

/**
 * Whether an actor stands where it is meant to, see model/resolve-end.ts: bodies and groups amid their members, which may
 * still come from the record. Single actors and states of the past may be without a place.
 */
function hasPlace({ at, kind, members, alliance }: Actor, { place }: Link, drawn: DrawnNames) {
  if (at || alliance !== undefined || kind === 'actor' || kind === 'historical') return true;
  if (kind === 'organisation' && place?.lat !== undefined && place.lon !== undefined) return true;
  return members?.some((id) => drawn.countries.includes(id)) ?? false;
}

/**
 * Places, and actors with one, are drawn as ends of links. More of them than a map's links need are a common list.
 * `areNamed`: whether items of any overlay name a place.
 */
export function checkLoose(
  { links = [], places = [], actors = [], notes = [], insets = [] }: MapData,
  areNamed: boolean,
  found: Findings,
): void {
  // Notes and insets name places, too.
  if (areNamed || links.length + notes.length + insets.length > 0) return;
  const warn = (name: string) =>
    found.add(
      inside(undefined, name),
      () => 'are drawn as ends of links, and there is no link',
      'warning',
    );
  if (places.length > 0) warn('places');
  if (actors.some(({ at }) => at)) warn('actors');
}
