import { walkFields } from '../lib/describe-fields.mjs';
import { groupBy } from './group-by.mjs';
import { heading, html, scroller, slug, table } from './html.mjs';
import { typeOf } from './schema-types.mjs';

/** Tables of every field of map data: the single ones first, then one table for each list. */
export function renderFields(schema) {
  const fields = mergeVariants([...walkFields(schema)]);
  const groups = groupBy(fields, ({ path }) => /^(\w+)(?:\[\]|\{\})/.exec(path)?.[1]);
  const isList = ({ path }) => groups.has(path);
  const settings = groups.get('').filter((field) => !isList(field));
  const lists = groups.get('').filter(isList);
  return html`${heading(3, 'field-group-settings', 'Single fields')}
    <p>All of them may be left out.</p>
    ${fieldTable('Single fields of map data', settings)}
    ${lists.map(
      (list) =>
        html`${heading(3, idOf(list.path), html`<code>${list.path}</code>`)}
          <p>${list.node.description} ${typeOf(list.node, true)}.</p>
          ${fieldTable(`Fields of each entry of ${list.path}`, groups.get(list.path), list.path)} `,
    )}`;
}

const idOf = (path) => `field-${slug(path.replaceAll('$', ''))}`;

const fieldTable = (caption, fields, list = '') =>
  scroller(
    caption,
    table({
      caption,
      className: 'fields',
      columns: ['Field', 'Type', 'Required', 'What'],
      rows: fields.map(({ path, node, required, of }) => ({
        id: idOf(path),
        cells: [
          html`<a href="#${idOf(path)}"><code>${path.slice(list && list.length + 3)}</code></a>`,
          typeOf(node),
          required ? 'yes' : 'no',
          html`${node.description}${of ? html` With <code>type</code> ${of.join(', ')}.` : ''}`,
        ],
      })),
    }),
  );

/** A field that several variants have is one row; what not all have is said with the variants that do. */
function mergeVariants(fields) {
  const byPath = new Map();
  for (const { of, ...field } of fields) {
    const known = byPath.get(field.path);
    if (!known) byPath.set(field.path, { ...field, of: of && [of] });
    else {
      known.of?.push(of);
      known.required = known.required && field.required;
      if (field.node.const)
        known.node = {
          ...known.node,
          enum: [...(known.node.enum ?? [known.node.const]), field.node.const],
        };
    }
  }
  const all = Math.max(...[...byPath.values()].map(({ of }) => of?.length ?? 0));
  return [...byPath.values()].map((field) =>
    field.of?.length === all ? { ...field, of: undefined } : field,
  );
}
