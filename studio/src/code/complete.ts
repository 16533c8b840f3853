import {
  snippet,
  type Completion,
  type CompletionContext,
  type CompletionResult,
} from '@codemirror/autocomplete';
import { fieldsAt, wordsAt, type Schema } from './schema.js';
import { spotAt, type Spot } from './spot-at.js';

/** Offers the fields and the words that the schema knows at the place of the cursor. */
export const completeBy =
  (schema: Schema) =>
  (context: CompletionContext): CompletionResult | null => {
    const { state, pos } = context;
    const text = state.doc.toString();
    const spot = spotAt(text, pos);
    const isBegun = spot.from < pos;
    if (!isBegun && !context.explicit) return null;
    // The editor has closed the quotes already.
    const to = isBegun && text[pos] === '"' ? pos + 1 : pos;
    const options = spot.isName
      ? nameOptions(schema, spot.path, isColonNext(text, to))
      : wordOptions(schema, spot.path);
    return options.length === 0 ? null : { from: spot.from, to, options, validFor: /^"[\w-]*$/ };
  };

const isColonNext = (text: string, at: number): boolean => /^\s*:/.test(text.slice(at, at + 20));

const nameOptions = (
  schema: Schema,
  path: Spot['path'],
  hasValue: boolean,
): readonly Completion[] =>
  [...fieldsAt(schema, path)].map(([name, field]) => ({
    label: `"${name}"`,
    displayLabel: name,
    type: 'property',
    info: field.description ?? '',
    apply: hasValue ? `"${name}"` : snippet(`"${name}": ${FORMS[field.type ?? ''] ?? '${}'}`),
  }));

/** What values are written in, by their type; the cursor goes to where the braces stand. */
const FORMS: Readonly<Record<string, string>> = {
  array: '[${}]',
  object: '{${}}',
  string: '"${}"',
};

const wordOptions = (schema: Schema, path: Spot['path']): readonly Completion[] =>
  wordsAt(schema, path).map((word) => ({
    label: `"${word}"`,
    displayLabel: word,
    type: 'enum',
  }));
