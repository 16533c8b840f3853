import { heading, html, joined, scroller, sentenceStart, table } from './html.mjs';

/** Every body with its dated memberships. */
export const renderAlliances = ({ alliances }, words) =>
  html`${alliances.map((body) => renderAlliance(body, words))}`;

function renderAlliance(body, words) {
  const { text, date } = words;
  const { id, name, short, names = [], kind = [], founded, website, seat, members, note } = body;
  const title = text(short) === text(name) ? text(name) : `${text(name)} (${text(short)})`;
  return html`<section class="item">
    ${heading(2, `alliance-${id}`, title)}
    <p>
      ${joined(
        [
          html`Id <code>${id}</code>`,
          kind.join(', '),
          founded && html`founded ${date(founded)}`,
          seat && html`seat: ${text(seat)}`,
          website && html`<a href="${words.safeUrl(website)}">${new URL(website).host}</a>`,
        ],
        '; ',
      )}.
    </p>
    ${names.map((other) => renderName(other, words))}
    ${note ? html`<p>${sentence(text(note))}</p> ` : ''}${ground(body, words)}
    <details>
      <summary>Members and their dates (${members.length})</summary>
      ${scroller(
        `Members of ${text(short)}`,
        table({
          caption: `Who belongs to ${text(short)}, as what, and when`,
          columns: ['Countries', 'Role', 'When', 'What it rests on'],
          rows: members.map((row) => ({
            cells: [
              words.names(row.countries),
              words.messages.roles[row.role],
              words.period(row.from, row.to, row.attested),
              html`${row.note ? html`${sentence(text(row.note))} ` : ''}${words.standing(row)}${cited(row, words)}`,
            ],
          })),
        }),
      )}
    </details>
  </section> `;
}

function renderName({ from, to, name, short }, { text, period }) {
  const called = text(short) === text(name) ? text(name) : `${text(name)} (${text(short)})`;
  return html`<p>${called}: ${period(from, to)}.</p> `;
}

/** Notes begin as they come. */
export const sentence = (note) => sentenceStart(note).replace(/([^.!?])$/, '$1.');

/** How sure a statement is, and what it rests on, as a line of its own. */
export const ground = (item, words) =>
  html`<p class="small">${words.standing(item)}${cited(item, words)}</p>`;

/** Where a statement comes from, after it. */
export function cited({ sources }, { cite }) {
  const links = cite(sources);
  return links.length ? html` Sources: ${links}.` : '';
}

/** What one dated statement rests on where that is not what the whole item rests on, after it. */
export const rests = (entry, words) =>
  html`${entry.basis === 'memory' ? ' General knowledge; no source was re-read.' : ''}${cited(entry, words)}`;
