import { heading, html, scroller, slug, table, withCode } from './html.mjs';

const tagName = (tag) => html`<code>&lt;${tag}&gt;</code>`;

/** The page of an element: everything that its part of the manifest says. */
export function renderElement(element) {
  const { tag, name, description, fields } = element;
  const own = fields.filter(({ inheritedFrom }) => !inheritedFrom);
  const shared = fields.filter(({ inheritedFrom }) => inheritedFrom);
  return html`<h1>${tagName(tag)}</h1>
    ${paragraphs(description)}
    <p>Class <code>${name}</code>, registered by <code>central-asia-map/define</code>.</p>
    ${fieldSection('Attributes and properties', `Attributes and properties of ${tag}`, own)}
    ${fieldSection('Data and choice', `What ${tag} takes as the other elements do`, shared)}
    ${methodSection(element)} ${eventSection(element)}
    ${section('Slots', `Slots of ${tag}`, 'slot', element.slots, 'default')}
    ${section('Parts', `Parts of ${tag} for ::part()`, 'part', element.parts)}
    ${section('Custom properties', `Custom properties of ${tag}`, 'property', element.properties)}
    ${section('States', `States of ${tag} for :state()`, 'state', element.states)} `;
}

/** The elements with their first sentence. */
export const renderElementList = (elements) =>
  html`<ul class="pages">
    ${elements.map(
      ({ tag, description }) =>
        html`<li>
          <a href="${tag}.html">${tagName(tag)}</a> ${withCode(firstSentence(description))}
        </li> `,
    )}
  </ul> `;

const firstSentence = (text) => /^.*?[.:](?=\s|$)/s.exec(text)?.[0].replace(/:$/, '.') ?? text;

const paragraphs = (text) =>
  text.split(/\n{2,}/).map((paragraph) => html`<p>${withCode(paragraph)}</p> `);

function fieldSection(title, caption, fields) {
  if (fields.length === 0) return '';
  return html`${heading(2, slug(title), title)}
  ${scroller(
    caption,
    table({
      caption,
      columns: ['Attribute', 'Property', 'Type', 'What'],
      rows: fields.map((field) => ({ id: `property-${field.name}`, cells: fieldCells(field) })),
    }),
  )} `;
}

function fieldCells({ name, attribute, type, description, readonly, reflects, ...rest }) {
  return [
    attribute
      ? html`<a id="attribute-${attribute}" href="#attribute-${attribute}"
          ><code>${attribute}</code></a
        >`
      : html`<span class="none">none</span>`,
    html`<a href="#property-${name}"><code>${name}</code></a>`,
    html`<code>${typeOf(type)}</code>`,
    html`${withCode(description)}${rest.default && !/default/i.test(description) ? html` Default: <code>${rest.default}</code>.` : ''}${readonly ? ' Read only.' : ''}${reflects ? ' Set as property, it is reflected as attribute.' : ''}`,
  ];
}

/** That a property may be left out is said of none. */
const typeOf = (type) => (type?.text ?? '').replace(/ \| undefined$/, '');

function methodSection({ tag, methods }) {
  if (methods.length === 0) return '';
  const cells = ({ name, parameters = [], return: returned, description }) => [
    html`<a href="#method-${name}"
      ><code>${name}(${parameters.map(signature).join(', ')})</code></a
    >`,
    html`<code>${returned?.type?.text ?? 'void'}</code>`,
    withCode(description),
  ];
  return html`${heading(2, 'methods', 'Methods')}
  ${scroller(
    `Methods of ${tag}`,
    table({
      caption: `Methods of ${tag}`,
      columns: ['Method', 'Returns', 'What'],
      rows: methods.map((method) => ({ id: `method-${method.name}`, cells: cells(method) })),
    }),
  )} `;
}

const signature = ({ name, optional, type }) =>
  `${name}${optional ? '?' : ''}: ${type?.text ?? 'unknown'}`;

function eventSection({ tag, events }) {
  if (events.length === 0) return '';
  return html`${heading(2, 'events', 'Events')}
    <p>
      Events bubble and cross shadow roots.
      <a href="index.html#what-events-carry">What they carry</a>.
    </p>
    ${scroller(
      `Events of ${tag}`,
      table({
        caption: `Events of ${tag}`,
        columns: ['Event', 'Class', 'When'],
        rows: events.map(({ name, type, description, of }) => ({
          id: `event-${name}`,
          cells: [
            html`<a href="#event-${name}"><code>${name}</code></a>`,
            html`<code>${type?.text ?? 'Event'}</code>`,
            withCode(description ?? of?.description),
          ],
        })),
      }),
    )} `;
}

/** A list of names with what each is. */
function section(title, caption, prefix, entries, unnamed = '') {
  if (entries.length === 0) return '';
  return html`${heading(2, slug(title), title)}
  ${table({
    caption,
    columns: ['Name', 'What'],
    rows: entries.map(({ name, description, default: byDefault }) => {
      const id = `${prefix}-${slug(name || unnamed)}`;
      return {
        id,
        cells: [
          html`<a href="#${id}">${name ? html`<code>${name}</code>` : unnamed}</a>`,
          html`${withCode(description)}${byDefault ? html` Default: <code>${byDefault}</code>.` : ''}`,
        ],
      };
    }),
  })} `;
}
