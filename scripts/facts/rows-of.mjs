/** The kinds of rows that the record is counted by, in the order of reports. */
export const KINDS = ['bodies', 'memberships', 'disputes', 'history', 'events', 'links'];

/**
 * Every row of a record as `{ kind, path, statement }`: what it is, where it stands, and the statement with its own
 * confidence, basis, sources and day of check. A membership that names several countries is a row for each of them. An
 * entry of a history or an event was checked with the whole that it stands in, unless it has a day of its own; one that
 * rests on general knowledge was held against nothing.
 */
export function rowsOf({ alliances = [], disputes = [], links = [] }) {
  const row = (kind, path, statement) => ({ kind, path, statement });
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
      ...dispute.history.map((entry) =>
        row('history', `${dispute.id} from ${entry.from}`, checkedWith(dispute, entry)),
      ),
      ...(dispute.events ?? []).map((event) =>
        row('events', `${dispute.id} on ${event.date}`, checkedWith(dispute, event)),
      ),
    ]),
    ...links.flatMap((link) => [
      row('links', link.id, link),
      ...(link.history ?? []).map((entry) =>
        row('history', `${link.id} from ${entry.from}`, checkedWith(link, entry)),
      ),
    ]),
  ];
}

const pathOf = ({ id }, { role, from, attested }, country) =>
  `${id} ${country} ${role} ${from ? `from ${from}` : `attested ${attested ?? 'never'}`}`;

const checkedWith = ({ checked }, entry) =>
  checked === undefined || entry.basis === 'memory' ? entry : { checked, ...entry };
