import { currentMemberships } from '../data/current-memberships.js';
import type { Actor } from '../data/link.js';
import type { LinkEnd } from './scene.js';
import type { SceneContext } from './scene-context.js';

/**
 * Where an end of a link stands: a country at its capital, an actor at its anchor, a body or group without one at the
 * centre of its members, a place at itself; `undefined` for an end without a place on the map.
 */
export function resolveEnd(id: string, context: SceneContext): LinkEnd | undefined {
  const { data, atlas, text } = context;
  const place = data.places?.find((item) => item.id === id);
  if (place) {
    const name = text(place.name).text;
    return { id, name, place: name, point: [place.lon, place.lat] };
  }
  const actor = data.actors?.find((item) => item.id === id);
  if (actor) {
    const name = text(actor.name).text;
    const point = actor.at ? ([actor.at.lon, actor.at.lat] as const) : centreOf(actor, context);
    return point && { id, name, place: name, point };
  }
  const capital = atlas.capitals[id];
  const name = context.country(id);
  if (capital) {
    const [place, lon, lat] = capital as [string, number, number];
    return { id, name, place, point: [lon, lat] };
  }
  const point = atlas.countries[id];
  return point && { id, name, place: name, point: [point[0]!, point[1]!] };
}

function centreOf(actor: Actor, context: SceneContext): readonly [number, number] | undefined {
  const alliance = context.data.alliances?.find((item) => item.id === actor.alliance);
  const members = alliance
    ? currentMemberships(alliance, context.asOf)
        .filter(({ role }) => role === 'member')
        .map(({ country }) => country)
    : (actor.members ?? []);
  const points = members.flatMap((code) => {
    const point = context.atlas.countries[code];
    return point ? [point] : [];
  });
  if (points.length === 0) return undefined;
  const mean = (axis: 0 | 1) =>
    points.reduce((sum, point) => sum + point[axis]!, 0) / points.length;
  return [mean(0), mean(1)];
}
