import { ground, rests } from './facts-alliances.mjs';
import { groupBy } from './group-by.mjs';
import { heading, html, scroller, sentenceStart, table } from './html.mjs';

const REGIONS = {
  core: 'Central Asia',
  'south-west-asia': 'South and West Asia',
  'caucasus-black-sea': 'Caucasus and Black Sea',
  'far-east': 'Far East',
};

/** Every dispute, by the part of the map it belongs to. */
export function renderDisputes({ disputes }, words) {
  const regions = groupBy(disputes, ({ region }) => region);
  return html`${[...regions].map(
    ([region, items]) =>
      html`${heading(2, `region-${region}`, REGIONS[region])}
        <ul class="index">
          ${items.map(({ id, name }) => html`<li><a href="#dispute-${id}">${words.text(name)}</a></li> `)}
        </ul>
        ${items.map((dispute) => renderDispute(dispute, words))}`,
  )}`;
}

function renderDispute(dispute, words) {
  const { id, name, parties, kind, note } = dispute;
  const { text, messages } = words;
  return html`<section class="item">
    ${heading(3, `dispute-${id}`, text(name))}
    <p>Id <code>${id}</code>; ${messages.disputeKinds[kind]}; parties: ${words.names(parties)}.</p>
    ${note ? html`<p>${text(note)}</p> ` : ''}${ground(dispute, words)} ${states(dispute, words)}
    ${details(dispute, words)}
  </section> `;
}

/** Its states over time, each with what it rests on by itself. */
function states({ name, history }, { text, date, messages, ...words }) {
  const caption = `State of the dispute: ${text(name)}`;
  const hasNotes = history.some((entry) => entry.note);
  return scroller(
    caption,
    table({
      caption,
      columns: ['From', 'State', ...(hasNotes ? ['Note'] : []), 'What it rests on'],
      rows: history.map((entry) => ({
        cells: [
          date(entry.from),
          messages.statuses[entry.status],
          ...(hasNotes ? [text(entry.note)] : []),
          rests(entry, words),
        ],
      })),
    }),
  );
}

/** What each side says, what happened and how it is drawn: long, so it opens on demand. */
function details(dispute, words) {
  const { events = [], facts = [], positions = {}, casualties = [], marks } = dispute;
  const { text, date, nameOf } = words;
  const claims = Object.entries(positions);
  const list = (title, items) =>
    items.length > 0 &&
    html`<p class="label">${title}</p>
      <ul>
        ${items.map((item) => html`<li>${item}</li> `)}
      </ul> `;
  const parts = [
    ...(claims.length > 0 ? ['claims'] : []),
    ...(events.length > 0 ? ['events'] : []),
    ...(facts.length > 0 ? ['facts'] : []),
    ...(casualties.length > 0 ? ['casualties'] : []),
    'how it is drawn',
  ];
  return html`<details>
    <summary>${sentenceStart(parts.join(', '))}</summary>
    ${list(
      'What each side says',
      claims.map(([code, claim]) => html`${nameOf(code)}: ${text(claim)}`),
    )}
    ${list(
      'Events',
      events.map((event) => html`${date(event.date)}: ${text(event.what)}.${rests(event, words)}`),
    )}
    ${list(
      'Facts',
      facts.map((fact) => text(fact)),
    )}
    ${list(
      'Casualties',
      casualties.map((row) => html`${row.period}: ${text(row.figure)}.${rests(row, words)}`),
    )}
    ${list('How it is drawn', marks.length > 0 ? marks.map((mark) => describeMark(mark, words)) : ['not drawn'])}
  </details>`;
}

function describeMark(mark, words) {
  const { text, names, period } = words;
  const what = {
    border: () =>
      `common border of ${names(mark.countries)}${mark.box ? `, within ${mark.box.join(', ')}` : ''}`,
    pieces: () => html`pieces of the geometry: ${mark.pieces.join(', ')}`,
    area: () => `soft area within ${mark.box.join(', ')}`,
    water: () => `waters: ${mark.waters.join(', ')}`,
    point: () => `${mark.context ? 'place for orientation' : 'point'} at ${mark.lat}, ${mark.lon}`,
  }[mark.type]();
  return html`${what}${mark.label ? `, “${text(mark.label)}”` : ''}${mark.from || mark.to ? html`, ${period(mark.from, mark.to)}` : ''}`;
}
