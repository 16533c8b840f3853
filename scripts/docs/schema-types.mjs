import { html, joined, sentenceStart } from './html.mjs';

/** The library's own types, known by how the schema checks them. */
const NAMED = [
  ['date', (node) => node.pattern?.includes('\\d{4}')],
  ['country code', (node) => node.pattern === '^[A-Z]{2}$'],
  ['id', (node) => node.pattern?.startsWith('^[A-Za-z0-9]')],
  ['text', (node) => node.anyOf?.some(({ propertyNames }) => propertyNames)],
  ['box', (node) => Array.isArray(node.items) && node.items.length === 4],
  ['two country codes', (node) => Array.isArray(node.items) && node.items.length === 2],
];

/** What a field holds, in words. */
export function typeOf(node, isStart = false) {
  const words = wordsOf(node, '');
  return isStart && typeof words === 'string' ? sentenceStart(words) : words;
}

/** `s` where several are meant. */
function wordsOf(node, s) {
  const named = NAMED.find(([, is]) => is(node))?.[0];
  if (named) return named + (s && named !== 'text' ? (named.endsWith('x') ? 'es' : s) : '');
  const values = node.enum ?? (node.const && [node.const]);
  if (values) return html`one of ${joined(values.map((value) => html`<code>${value}</code>`))}`;
  if (node.anyOf)
    return joined(
      node.anyOf.map((one) => wordsOf(one, s)),
      ' or ',
    ).flat();
  if (node.type === 'array') return listOf(node);
  if (node.type === 'object' || node.oneOf) return objectOf(node, s);
  if (node.type === 'number') return 'number';
  if (node.type === 'boolean') return html`<code>true</code> or <code>false</code>`;
  return node.type + s;
}

function listOf({ items, minItems }) {
  const least = minItems === 1 ? ', at least one' : '';
  const values = items.enum;
  if (values)
    return html`list of ${joined(values.map((value) => html`<code>${value}</code>`))}${least}`;
  return `list of ${wordsOf(items, 's')}${least}`;
}

function objectOf({ additionalProperties }, s) {
  if (typeof additionalProperties !== 'object') return `object${s}`;
  return `object of ${wordsOf(additionalProperties, 's')} by key`;
}
