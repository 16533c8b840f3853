import { isFields } from '../state/is-fields.js';

/** A JSON schema, as far as completions need it. */
export interface Schema {
  readonly description?: string;
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema | readonly Schema[];
}

/** What may stand at a place of a document, given by the names of fields and the numbers of entries that lead there. */
export const schemasAt = (schema: Schema, path: readonly (string | number)[]): readonly Schema[] =>
  path.reduce<readonly Schema[]>(
    (all, key) => all.flatMap((one) => withVariants(one)).flatMap((one) => inner(one, key)),
    [schema],
  );

/** The fields that an object at a place may have, with what they are. */
export const fieldsAt = (
  schema: Schema,
  path: readonly (string | number)[],
): ReadonlyMap<string, Schema> =>
  new Map(
    schemasAt(schema, path)
      .flatMap(withVariants)
      .flatMap(({ properties = {} }) => Object.entries(properties)),
  );

/** The words among which a value at a place is chosen. */
export const wordsAt = (schema: Schema, path: readonly (string | number)[]): readonly string[] => [
  ...new Set(
    schemasAt(schema, path)
      .flatMap(withVariants)
      .flatMap((one) => (one.const === undefined ? (one.enum ?? []) : [one.const]))
      .filter((word) => typeof word === 'string'),
  ),
];

const withVariants = (schema: Schema): readonly Schema[] => [
  schema,
  ...(schema.anyOf ?? []).flatMap(withVariants),
];

function inner(schema: Schema, key: string | number): readonly Schema[] {
  if (typeof key === 'number') {
    const { items } = schema;
    const item = isList(items) ? items[key] : items;
    return item ? [item] : [];
  }
  const known = schema.properties?.[key];
  if (known) return [known];
  const { additionalProperties: others } = schema;
  return isFields(others) ? [others] : [];
}

const isList = (items: Schema['items']): items is readonly Schema[] => Array.isArray(items);
