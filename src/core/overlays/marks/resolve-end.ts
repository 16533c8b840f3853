import { currentMemberships } from '../../data/current-memberships.js';
import type { Actor, Link } from '../../data/link.js';
import { nameAt } from '../../data/name-at.js';
import type { Position } from '../../geometry/projection.js';
import type { SceneContext } from '../../model/scene-context.js';
import type { LinkEnd } from './link-item.js';

/**
 * Where an end of a link stands: a place at itself, a country at its capital, an actor at its anchor. A body without an
 * anchor stands where the link took place, else, like a group, amid its members, to which it is joined by spokes.
 * `undefined` for an end without a place on the map.
 */
export function resolveEnd(id: string, link: Link, context: SceneContext): LinkEnd | undefined {
  const { atlas, text, messages } = context;
  const place = context.place(id);
  if (place) {
    const name = text(place.name).text;
    return { id, name, place: name, point: [place.lon, place.lat], color: place.color };
  }
  const actor = context.actor(id);
  if (actor) return resolveActor(actor, link, context);
  const capital = atlas.capitals[id] ?? atlas.far[id];
  const name = context.country(id);
  if (capital) {
    const [english, lon, lat] = capital;
    return { id, name, place: messages.capitals[id] ?? english, point: [lon, lat] };
  }
  const point = atlas.countries[id];
  return point && { id, name, place: name, point };
}

function resolveActor(actor: Actor, link: Link, context: SceneContext): LinkEnd | undefined {
  const { id, at, kind } = actor;
  const alliance = context.data.alliances?.find((item) => item.id === actor.alliance);
  const named = alliance ? nameAt(alliance, context.asOf).name : actor.name;
  const name = context.text(named).text;
  if (at) return { id, name, place: capitalAt(at, context) ?? name, point: [at.lon, at.lat] };
  const { lat, lon, name: placeName } = link.place ?? {};
  if (kind === 'organisation' && lat !== undefined && lon !== undefined) {
    return {
      id: `${id}@${lat},${lon}`,
      name,
      place: placeName ? context.text(placeName).text : name,
      point: [lon, lat],
      ...(link.direction === 'mutual' ? { meets: true } : {}),
      ...(alliance ? { body: alliance.id } : {}),
    };
  }
  const members = alliance
    ? currentMemberships(alliance, context.asOf)
        .filter(({ role }) => role === 'member')
        .map(({ country }) => country)
    : (actor.members ?? []);
  const spokes = members.flatMap((code) => {
    const point = context.atlas.countries[code];
    return point ? [point] : [];
  });
  if (spokes.length === 0) return undefined;
  const mean = (axis: 0 | 1) => spokes.reduce((sum, point) => sum + point[axis], 0) / spokes.length;
  const point: Position = [mean(0), mean(1)];
  return { id, name, place: name, point, spokes, ...(alliance ? { body: alliance.id } : {}) };
}

/** Degrees within which an actor stands in a capital, which is then what its dot is called: who it is, is said by the words. */
const IN_CAPITAL = 0.15;

function capitalAt(
  { lat, lon }: { readonly lat: number; readonly lon: number },
  { atlas, messages }: SceneContext,
): string | undefined {
  const found = Object.entries(atlas.capitals).find(
    ([, [, x, y]]) => Math.abs(x - lon) < IN_CAPITAL && Math.abs(y - lat) < IN_CAPITAL,
  );
  return found && (messages.capitals[found[0]] ?? found[1][0]);
}

/** Whether an end of a link is a body of states, which has no place of its own. */
export function isBody(id: string, { actor, data }: SceneContext): boolean {
  const sender = actor(id);
  return (
    sender?.kind === 'organisation' &&
    !sender.at &&
    (data.alliances?.some((body) => body.id === sender.alliance) ?? false)
  );
}
