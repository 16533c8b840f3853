import { cited } from './facts-alliances.mjs';
import { heading, html, joined, scroller, table } from './html.mjs';

/** Every point of view with its convention, the decisions behind it and what they rest on. */
export const renderWorldviews = (worldviews) =>
  html`${Object.values(worldviews).map(
    ({ id, label, convention, note, sources }) =>
      html`<section class="item">
        ${heading(2, `worldview-${id}`, label)}
        <p>Value <code>${id}</code>. On the map: “${convention}”</p>
        <p>${note}</p>
        <details>
          <summary>What it rests on</summary>
          <ul>
            ${sources.map((title) => html`<li>${title}</li> `)}
          </ul>
        </details>
      </section> `,
  )}`;

/** What the article says, and what the record says against it or besides. */
export function renderCorrections({ corrections }, words) {
  const isContext = ({ kind }) => kind === 'context';
  return html`${correctionTable(
    'Where the article and the record differ',
    corrections.filter((item) => !isContext(item)),
    words,
  )}
  ${correctionTable(
    'What the record adds to the article',
    corrections.filter((item) => isContext(item)),
    words,
  )}`;
}

const correctionTable = (caption, corrections, words) =>
  scroller(
    caption,
    table({
      caption,
      columns: ['The article', 'The record', 'What it rests on', 'Links'],
      rows: corrections.map(({ id, text, record, links = [], ...rest }) => ({
        id,
        cells: [
          words.text(text),
          words.text(record),
          html`${words.standing(rest)}${cited(rest, words)}`,
          joined(links.map((link) => html`<a href="links.html#link-${link}">${link}</a>`)),
        ],
      })),
    }),
  );

/** How many of each there are. */
export const renderCounts = (record, worldviews) => {
  const { alliances, disputes, links, sites, corridors, sources } = record;
  const entries = [
    ['alliances.html', 'Alliances', `${alliances.length} bodies, who belonged to them and when.`],
    ['disputes.html', 'Disputes', `${disputes.length} disputes with their state over time.`],
    ['links.html', 'Links', `${links.length} links between countries and others.`],
    ['sites.html', 'Sites', `${sites.length} sites with their state over time.`],
    [
      'corridors.html',
      'Corridors',
      `${corridors.length} corridors with their state and figures over time.`,
    ],
    [
      'worldviews.html',
      'Worldviews',
      `${Object.keys(worldviews).length} points of view, and how each draws disputed areas.`,
    ],
    [
      'sources.html',
      'Sources',
      `${Object.keys(sources).length} publications and what rests on them.`,
    ],
  ];
  return html`<ul class="pages">
    ${entries.map(([path, name, what]) => html`<li><a href="${path}">${name}</a> ${what}</li> `)}
  </ul> `;
};
