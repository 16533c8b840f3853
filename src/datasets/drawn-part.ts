import type { Alliance, Membership } from '../core/data/alliance.js';
import type { Dispute } from '../core/data/dispute.js';
import type { Actor, Link, LinkChange } from '../core/data/link.js';
import type { MapData } from '../core/data/map-data.js';
import type { Text } from '../core/data/primitives.js';

/**
 * Of map data only what its first picture needs: the items that `show` names by their ids, as far as they are drawn,
 * labelled and counted, in the language of the data alone. Sources, events, positions, notes and translations are left
 * to the whole.
 */
export function drawnPart(data: MapData): MapData {
  const { lang = 'en', title, summary, credit, machineTranslated } = data;
  const { asOf, knownTo, worldview, focus, box, show } = data;
  const plain: Plain = (text) => plainText(text, lang);
  const settings = {
    ...{ lang: data.lang, machineTranslated },
    ...{ title: title && plain(title), summary: summary && plain(summary) },
    ...{ credit: credit && plain(credit), asOf, knownTo, worldview, focus, box, show },
  };
  const links = named(data.links, show?.links).map((link) => drawnLink(link, plain));
  const ends = new Set(links.flatMap(({ from, to }) => [from, to].flat()));
  const actors = (data.actors ?? []).filter(({ id }) => ends.has(id));
  return {
    ...(JSON.parse(JSON.stringify(settings)) as MapData),
    alliances: named(data.alliances, show?.alliances).map((body) => drawnAlliance(body, plain)),
    disputes: named(data.disputes, show?.disputes).map((dispute) => drawnDispute(dispute, plain)),
    links,
    actors: actors.map((actor) => drawnActor(actor, plain)),
  };
}

type Plain = (text: Text) => string;

/** The text in one language; where it has none, in English or whatever it has. */
function plainText(text: Text, lang: string): string {
  if (typeof text === 'string') return text;
  return text[lang] ?? text['en'] ?? Object.values(text)[0] ?? '';
}

function named<T extends { readonly id: string }>(
  items: readonly T[] = [],
  ids: readonly string[] = [],
): T[] {
  return ids.flatMap((id) => items.filter((item) => item.id === id));
}

const drawnAlliance = ({ id, name, short, names, members }: Alliance, plain: Plain): Alliance => ({
  id,
  name: plain(name),
  short: plain(short),
  ...(names ? { names: names.map((other) => drawnName(other, plain)) } : {}),
  members: members.filter(({ confidence }) => confidence !== 'check').map(drawnMembership),
});

const drawnName = (
  { name, short, ...period }: NonNullable<Alliance['names']>[number],
  plain: Plain,
) => ({ ...period, name: plain(name), short: plain(short) });

const drawnMembership = ({ countries, role, from, attested, to }: Membership): Membership => ({
  countries,
  role,
  ...(from ? { from } : {}),
  ...(attested ? { attested } : {}),
  ...(to ? { to } : {}),
});

const drawnDispute = (
  { id, name, parties, kind, history, marks }: Dispute,
  plain: Plain,
): Dispute => ({
  id,
  name: plain(name),
  parties,
  kind,
  history: history.map(({ from, status }) => ({ from, status })),
  marks: marks.map((mark) => (mark.label ? { ...mark, label: plain(mark.label) } : mark)),
});

const drawnLink = (
  { id, kind, claim, from, to, direction, tone, date, history, summary, attribution, part }: Link,
  plain: Plain,
): Link => ({
  id,
  kind,
  claim,
  from,
  to,
  direction,
  tone,
  summary: plain(summary),
  ...(date ? { date } : {}),
  ...(history ? { history: history.map(drawnChange) } : {}),
  ...(attribution ? { attribution: plain(attribution) } : {}),
  ...(part ? { part } : {}),
});

const drawnChange = ({ from, tone, claim }: LinkChange): LinkChange => ({
  from,
  ...(tone ? { tone } : {}),
  ...(claim ? { claim } : {}),
});

const drawnActor = ({ id, name, kind, at, members, alliance }: Actor, plain: Plain): Actor => ({
  id,
  name: plain(name),
  kind,
  ...(at ? { at } : {}),
  ...(members ? { members } : {}),
  ...(alliance ? { alliance } : {}),
});
