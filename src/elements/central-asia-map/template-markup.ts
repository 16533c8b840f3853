import { nothing, type TemplateResult } from 'lit';
import { escapeMarkup } from '../../core/render/svg-node.js';

/**
 * The markup that a template makes, if all that is in it is text, attributes, templates and lists of these. Throws an Error
 * at listeners and properties, which markup cannot have.
 */
export function templateMarkup({ strings, values }: TemplateResult): string {
  let markup = strings[0]!;
  values.forEach((value, i) => {
    markup = withValue(markup, value) + strings[i + 1];
  });
  // Only authors read the indentation.
  return markup.replace(/\n\s+/g, '\n');
}

function withValue(markup: string, value: unknown): string {
  const isInQuotes = /="[^"<>]*$/.test(markup);
  if (isInQuotes) return markup + escapeMarkup(textOf(value));
  const [end, kind, name] = /\s([.?@]?)([\w-]+)=$/.exec(markup) ?? [];
  if (end === undefined) return markup + contentOf(value);
  const before = markup.slice(0, -end.length);
  if (kind === '?') return value ? `${before} ${name}` : before;
  if (kind) throw new Error(`${kind}${name} cannot be written as markup`);
  return value === nothing ? before : `${before} ${name}="${escapeMarkup(textOf(value))}"`;
}

function contentOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(contentOf).join('');
  return isTemplate(value) ? templateMarkup(value) : escapeMarkup(textOf(value));
}

function textOf(value: unknown): string {
  if (value === nothing || value === undefined || value === null) return '';
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  throw new Error(`${typeof value} cannot be written as markup`);
}

const isTemplate = (value: unknown): value is TemplateResult =>
  typeof value === 'object' && value !== null && '_$litType$' in value;
