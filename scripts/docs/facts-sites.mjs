import { checkedOn, figureTable, stateTable } from './dated-states.mjs';
import { cited } from './facts-alliances.mjs';
import { groupBy } from './group-by.mjs';
import { heading, html, joined } from './html.mjs';

const KINDS = {
  'military-site': 'Military sites',
  'border-post': 'Border posts',
  'drone-plant': 'Drone plants',
  spaceport: 'Launch sites',
  'test-site': 'Test sites and ranges',
  port: 'Ports',
  dam: 'Dams',
  'power-plant': 'Power plants',
  crossing: 'Border crossings',
};

const PRECISION = {
  facility: 'the point marks the place itself',
  town: 'the point marks the town',
  area: 'the point marks the area',
};

/** Every site, by what it is. */
export function renderSites({ sites }, words) {
  const kinds = groupBy(sites, ({ kind }) => kind);
  return html`${Object.keys(KINDS)
    .filter((kind) => kinds.has(kind))
    .map(
      (kind) =>
        html`${heading(2, `kind-${kind}`, KINDS[kind])}
          <ul class="index">
            ${kinds.get(kind).map(({ id, name }) => html`<li><a href="#site-${id}">${words.text(name)}</a></li> `)}
          </ul>
          ${kinds.get(kind).map((site) => renderSite(site, words))}`,
    )}`;
}

function renderSite(site, words) {
  const { id, name, summary, countries, lat, lon, precision = 'facility', reported = [] } = site;
  const { text, names } = words;
  const facts = [
    html`Id <code>${id}</code>`,
    names(countries),
    `${lat}, ${lon}`,
    PRECISION[precision],
    reported.length > 0 && `reported there, and denied: ${names(reported)}`,
  ];
  const operators = (entry) => names(entry.operators ?? site.operators ?? countries);
  return html`<section class="item">
    ${heading(3, `site-${id}`, text(name))}
    <p>${text(summary)}</p>
    <p>${joined(facts, '; ')}.</p>
    ${site.note ? html`<p>${text(site.note)}</p> ` : ''}
    <p class="small">${words.standing(site)}${checkedOn(site, words)}${cited(site, words)}</p>
    ${stateTable(`Its states: ${text(name)}`, site.history, words, { 'Run by': operators })}
    ${figureTable(`Figures: ${text(name)}`, site.figures, words)}
  </section> `;
}
