/** The kinds of rows that the record is counted by, in the order of reports. */
export const KINDS = ['bodies', 'memberships', 'disputes', 'history', 'events', 'links'];

/**
 * Every row of a record as `{ kind, path, statement }`: what it is, where it stands, and the statement with its own
 * confidence, basis, sources and day of check. A membership that names several countries is a row for each of them.
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
      ...dispute.history.map((entry) => row('history', `${dispute.id} from ${entry.from}`, entry)),
      ...(dispute.events ?? []).map((event) =>
        row('events', `${dispute.id} on ${event.date}`, event),
      ),
    ]),
    ...links.map((link) => row('links', link.id, link)),
  ];
}

const pathOf = ({ id }, { role, from, attested }, country) =>
  `${id} ${country} ${role} ${from ? `from ${from}` : `attested ${attested ?? 'never'}`}`;
