/** Markup that has been escaped where it has to be. */
class Markup {
  constructor(text) {
    this.text = text;
  }
  toString() {
    return this.text;
  }
}

/** Says that a text is markup already. */
export const raw = (text) => new Markup(text);

const ESCAPES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
export const escape = (text) => String(text).replace(/[&<>"]/g, (char) => ESCAPES[char]);

/** Template tag: what is put in is escaped, unless it is markup; lists are joined, nothing is nothing. */
export function html(strings, ...values) {
  return raw(String.raw({ raw: strings }, ...values.map(insert)));
}

function insert(value) {
  if (value === undefined || value === null || value === false) return '';
  if (Array.isArray(value)) return value.map(insert).join('');
  return value instanceof Markup ? value.text : escape(value);
}

/** A text in which `code` may stand between back quotes, as in docstrings. */
export const withCode = (text = '') =>
  text.split('`').map((part, i) => (i % 2 ? html`<code>${part}</code>` : part));

/** Markup between the items of a list. */
export const joined = (items, between = ', ') =>
  items.filter(Boolean).flatMap((item, i) => (i ? [between, item] : [item]));

/** Words as the beginning of a sentence. */
export const sentenceStart = (words) => words.replace(/^./u, (first) => first.toUpperCase());

/** The words of a heading as the name of its anchor. */
export const slug = (text) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

/** A heading that links to itself, so that its address can be copied. */
export const heading = (level, id, content) =>
  raw(`<h${level} id="${escape(id)}"><a href="#${escape(id)}">${html`${content}`}</a></h${level}>`);

/** A block wider than the page can be; the keyboard can scroll it. */
export const scroller = (label, content) =>
  html`<div class="scroll" role="group" aria-label="${label}" tabindex="0">${content}</div>`;

/** A table with a caption; `columns` are its headings, the cells of `rows` are markup. */
export function table({ caption, columns, rows, className }) {
  const row = ({ id, cells }) =>
    html`<tr${id ? html` id="${id}"` : ''}>${cells.map((cell, i) =>
      i ? html`<td>${cell}</td>` : html`<th scope="row">${cell}</th>`,
    )}</tr>`;
  return html`<table${className ? html` class="${className}"` : ''}>
<caption>${caption}</caption>
<thead><tr>${columns.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
<tbody>
${joined(rows.map(row), '\n')}
</tbody>
</table>`;
}
