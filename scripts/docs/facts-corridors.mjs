import { checkedOn, figureTable, stateTable } from './dated-states.mjs';
import { cited } from './facts-alliances.mjs';
import { groupBy } from './group-by.mjs';
import { heading, html, joined } from './html.mjs';

const KINDS = {
  rail: 'Railways',
  road: 'Roads',
  sea: 'Sea routes',
  'gas-pipeline': 'Gas pipelines',
  'oil-pipeline': 'Oil pipelines',
  'power-line': 'Power lines',
};

/** The mode of a section where it differs from that of the corridor. */
const MODES = {
  rail: 'by rail',
  road: 'by road',
  sea: 'by sea',
  'gas-pipeline': 'gas pipeline',
  'oil-pipeline': 'oil pipeline',
  'power-line': 'power line',
};

/** Every corridor, by how it carries. */
export function renderCorridors({ corridors }, words) {
  const kinds = groupBy(corridors, ({ kind }) => kind);
  return html`${Object.keys(KINDS)
    .filter((kind) => kinds.has(kind))
    .map(
      (kind) =>
        html`${heading(2, `kind-${kind}`, KINDS[kind])}
          <ul class="index">
            ${kinds.get(kind).map(({ id, name }) => html`<li><a href="#corridor-${id}">${words.text(name)}</a></li> `)}
          </ul>
          ${kinds.get(kind).map((corridor) => renderCorridor(corridor, words))}`,
    )}`;
}

function renderCorridor(corridor, words) {
  const { id, name, summary, parties, sections, history, figures } = corridor;
  const { text, names } = words;
  return html`<section class="item">
    ${heading(3, `corridor-${id}`, text(name))}
    <p>${text(summary)}</p>
    <p>Id <code>${id}</code>; parties: ${names(parties)}.</p>
    ${corridor.note ? html`<p>${text(corridor.note)}</p> ` : ''}
    <p class="small">
      ${words.standing(corridor)}${checkedOn(corridor, words)}${cited(corridor, words)}
    </p>
    ${stateTable(`States of the whole: ${text(name)}`, history, words)}
    ${figureTable(`Figures: ${text(name)}`, figures, words)}
    <p class="label">Where it runs</p>
    <ul>
      ${sections.map((section) => html`<li>${renderCourse(section, words)}</li> `)}
    </ul>
    ${sections
      .filter((section) => section.history)
      .map((section) =>
        stateTable(`States of a part: ${courseOf(section, words)}`, section.history, words),
      )}
  </section> `;
}

/** The names of its stops; bends have none. */
const courseOf = ({ stops }, { text, nameOf }) =>
  stops
    .map((stop) => (typeof stop === 'string' ? nameOf(stop) : text(stop.name)))
    .filter(Boolean)
    .join(' – ');

function renderCourse(section, words) {
  const about = [section.name && words.text(section.name), section.kind && MODES[section.kind]];
  const remarks = joined(about, ', ');
  return html`${courseOf(section, words)}${remarks.length > 0 ? html` (${remarks})` : ''}`;
}
