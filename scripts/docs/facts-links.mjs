import { ground, rests } from './facts-alliances.mjs';
import { groupBy } from './group-by.mjs';
import { heading, html, joined, sentenceStart } from './html.mjs';

const PARTS = {
  article: 'Links of the article',
  context: 'Links that the article does not have',
};

/** Every link, those of the article first. */
export function renderLinks({ links }, words) {
  const parts = groupBy(links, ({ part }) => part);
  return html`${[...parts].map(
    ([part, items]) =>
      html`${heading(2, `part-${part}`, PARTS[part])}
      ${items.map((link) => renderLink(link, words))}`,
  )}`;
}

function renderLink(link, words) {
  const { id, kind, claim, from, to, direction, tone, date, place, people = [] } = link;
  const { text, names, messages } = words;
  const joint = direction === 'directed' ? 'to' : 'and';
  return html`<section class="item">
    ${heading(3, `link-${id}`, `${id}: ${names(from)} ${joint} ${names(to)}`)}
    <p>${text(link.summary)}</p>
    <p>
      ${joined(
        [
          sentenceStart(`${messages.claims[claim]}: ${kind.replaceAll('-', ' ')}`),
          messages.tones[tone],
          whenOf(claim, date, words),
          place && text(place.name),
          people.length > 0 && people.join(', '),
          link.paragraph && `paragraph ${link.paragraph.replace(/^P/, '')} of the article`,
        ],
        '; ',
      )}.${link.attribution ? ` According to ${text(link.attribution)}.` : ''}
    </p>
    ${link.note ? html`<p>${text(link.note)}</p> ` : ''}${changes(link, words)}${ground(link, words)}
  </section> `;
}

/** How tone and claim change over time. */
const changes = ({ history = [] }, words) =>
  history.map((entry) => {
    const { text, date, messages } = words;
    const what = [entry.claim && messages.claims[entry.claim], messages.tones[entry.tone]];
    return html`<p>
      From ${date(entry.from)}: ${joined([...what, text(entry.note)], '; ')}.${rests(entry, words)}
    </p> `;
  });

/** An event has days, the rest a period. */
function whenOf(claim, { start, end } = {}, { date, range, period }) {
  if (claim !== 'event' || !start) return period(start, end);
  return end ? range(start, end) : date(start);
}
