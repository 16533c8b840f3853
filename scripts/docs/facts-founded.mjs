import { heading, html, joined, scroller, table } from './html.mjs';

const NAMES = {
  bodies: 'Bodies',
  memberships: 'Memberships',
  disputes: 'Disputes',
  history: 'States of disputes and links',
  events: 'Events in disputes',
  links: 'Links',
  corrections: 'Corrections',
  actors: 'Actors',
  sites: 'Sites',
  corridors: 'Corridors',
  states: 'States of sites and corridors',
};

const PAGES = { bodies: 'alliances', disputes: 'disputes', links: 'links' };

/** How well the rows of some kinds are founded; of all when none are named. The same numbers as `npm run facts`. */
export function renderFounded(counts, words, kinds = Object.keys(NAMES)) {
  const caption = 'How well the record is founded';
  return scroller(
    caption,
    table({
      caption,
      columns: [
        'Rows',
        'All',
        'With a source',
        'Sure',
        'Likely',
        'To confirm',
        'Never checked',
        'Oldest check',
      ],
      rows: counts
        .filter(({ kind }) => kinds.includes(kind))
        .map(({ kind, rows, sourced, sure, likely, check, unchecked, oldest }) => ({
          cells: [
            NAMES[kind],
            rows,
            sourced,
            sure,
            likely,
            check,
            unchecked,
            oldest ? words.date(oldest) : '–',
          ],
        })),
    }),
  );
}

/** What is due, with the items to look at then. */
export function renderWatchList(watchList, record, words) {
  const links = new Map([
    ...record.alliances.map(({ id, short }) => [id, linkTo('bodies', `alliance-${id}`, short)]),
    ...record.disputes.map(({ id, name }) => [id, linkTo('disputes', `dispute-${id}`, name)]),
    ...record.links.map(({ id }) => [id, linkTo('links', `link-${id}`, id)]),
  ]);
  const linkOf = (id) => links.get(id)?.(words) ?? id;
  return html`${heading(3, 'watch-list', 'What is due')}
    <ul>
      ${watchList.map(
        ({ due, what, items }) =>
          html`<li>
            ${due ? html`${words.date(due)}: ` : ''}${what} (${joined(items.map(linkOf), ', ')}).
          </li> `,
      )}
    </ul> `;
}

const linkTo =
  (kind, anchor, name) =>
  ({ text }) =>
    html`<a href="${PAGES[kind]}.html#${anchor}">${text(name)}</a>`;
