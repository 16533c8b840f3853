import type { Alliance, Membership } from '../core/data/alliance.js';
import type { Dispute } from '../core/data/dispute.js';
import type { Actor, Link } from '../core/data/link.js';
import type { MapData } from '../core/data/map-data.js';

/**
 * Of map data only what its first picture needs: the items that `show` names by their ids, as far as they are drawn,
 * labelled and counted. Sources, events, positions and notes are left to the whole.
 */
export function drawnPart(data: MapData): MapData {
  const { lang, title, summary, credit, asOf, knownTo, worldview, focus, box, show } = data;
  const settings = { lang, title, summary, credit, asOf, knownTo, worldview, focus, box, show };
  const links = named(data.links, data.show?.links).map(drawnLink);
  const ends = new Set(links.flatMap(({ from, to }) => [from, to].flat()));
  return {
    ...(JSON.parse(JSON.stringify(settings)) as MapData),
    alliances: named(data.alliances, data.show?.alliances).map(drawnAlliance),
    disputes: named(data.disputes, data.show?.disputes).map(drawnDispute),
    links,
    actors: (data.actors ?? []).filter(({ id }) => ends.has(id)).map(drawnActor),
  };
}

function named<T extends { readonly id: string }>(
  items: readonly T[] = [],
  ids: readonly string[] = [],
): T[] {
  return ids.flatMap((id) => items.filter((item) => item.id === id));
}

const drawnAlliance = ({ id, name, short, members }: Alliance): Alliance => ({
  id,
  name,
  short,
  members: members.filter(({ confidence }) => confidence !== 'check').map(drawnMembership),
});

const drawnMembership = ({ countries, role, from, to }: Membership): Membership => ({
  countries,
  role,
  ...(from ? { from } : {}),
  ...(to ? { to } : {}),
});

const drawnDispute = ({ id, name, parties, kind, history, marks }: Dispute): Dispute => ({
  id,
  name,
  parties,
  kind,
  history: history.map(({ from, status }) => ({ from, status })),
  marks,
});

const drawnLink = ({
  id,
  kind,
  claim,
  from,
  to,
  direction,
  tone,
  date,
  summary,
  part,
}: Link): Link => ({
  id,
  kind,
  claim,
  from,
  to,
  direction,
  tone,
  summary,
  ...(date ? { date } : {}),
  ...(part ? { part } : {}),
});

const drawnActor = ({ id, name, kind, at, members, alliance }: Actor): Actor => ({
  id,
  name,
  kind,
  ...(at ? { at } : {}),
  ...(members ? { members } : {}),
  ...(alliance ? { alliance } : {}),
});
