/** The kinds of rows that the record is counted by, in the order of reports. */
export const KINDS = [
  'bodies',
  'memberships',
  'disputes',
  'history',
  'events',
  'links',
  'corrections',
  'actors',
  'sites',
  'corridors',
  'states',
];

/**
 * Every row of a record as `{ kind, path, statement, whole }`: what it is, where it stands, the statement with its own
 * confidence, basis, sources and day of check, and the item that it is a part of, if it is one. A membership that names
 * several countries is a row for each of them. An entry of a history or an event was checked with the whole that it stands
 * in, unless it has a day of its own; one that rests on general knowledge was held against nothing.
 */
export function rowsOf({
  alliances = [],
  disputes = [],
  links = [],
  corrections = [],
  actors = [],
  sites = [],
  corridors = [],
}) {
  const row = (kind, path, statement) => ({ kind, path, statement });
  const statesOf = (kind, item) =>
    (item.history ?? []).map((entry) => part(kind, item, `from ${entry.from}`, entry));
  return [
    ...alliances.flatMap((body) => [
      row('bodies', body.id, body),
      ...body.members.flatMap((membership) =>
        membership.countries.map((country) =>
          row('memberships', pathOf(body, membership, country), membership),
        ),
      ),
    ]),
    ...disputes.flatMap((dispute) => [
      row('disputes', dispute.id, dispute),
      ...statesOf('history', dispute),
      ...(dispute.events ?? []).map((event) => part('events', dispute, `on ${event.date}`, event)),
    ]),
    ...links.flatMap((link) => [row('links', link.id, link), ...statesOf('history', link)]),
    ...corrections.map((correction) => row('corrections', correction.id, correction)),
    ...actors.map((actor) => row('actors', actor.id, actor)),
    ...sites.flatMap((site) => [row('sites', site.id, site), ...statesOf('states', site)]),
    ...corridors.flatMap((corridor) => [
      row('corridors', corridor.id, corridor),
      ...statesOf('states', corridor),
    ]),
  ];
}

const pathOf = ({ id }, { role, from, attested }, country) =>
  `${id} ${country} ${role} ${from ? `from ${from}` : `attested ${attested ?? 'never'}`}`;

const part = (kind, whole, words, entry) => ({
  kind,
  path: `${whole.id} ${words}`,
  statement: checkedWith(whole, entry),
  whole,
});

const checkedWith = ({ checked }, entry) =>
  checked === undefined || entry.basis === 'memory' ? entry : { checked, ...entry };
