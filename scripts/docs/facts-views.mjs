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

/** What the article says and what the record says. */
export const renderCorrections = ({ corrections }, words) =>
  scroller(
    'Where the article and the record differ',
    table({
      caption: 'Where the article and the record differ',
      columns: ['The article', 'The record', 'How sure', 'Links'],
      rows: corrections.map(({ id, text, record, confidence, links = [] }) => ({
        id,
        cells: [
          words.text(text),
          words.text(record),
          words.standing({ confidence }),
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
