import * as v from 'valibot';
import { describe } from './describe.js';
import type { Findings } from './findings.js';
import type { ItemReader } from './overlay-reader.js';
import { inside, type Path } from './path.js';
import { idSchema } from './primitives.js';
import { cut, isObject, parseLenient } from './parse-lenient.js';
import type { StandardFault, StandardSchema } from './standard-schema.js';

/** Characters of a message of somebody else's schema. */
const LONGEST_MESSAGE = 300;

/**
 * Reads items by anybody's schema. Valibot's are walked, so that a bad field costs no more than itself; by others an item is
 * taken or left as a whole. Whatever the schema says, an item needs an id.
 */
export const itemReader =
  (schema: StandardSchema): ItemReader =>
  (value, path, found) => {
    const item = isValibot(schema)
      ? parseLenient(schema, value, path, found)
      : readWith(schema, value, path, found);
    if (item === undefined || hasId(item)) return item;
    found.add(
      inside(path, 'id'),
      () => 'is missing; expected an id of letters, digits and . _ - : +',
    );
    return undefined;
  };

const isValibot = (schema: StandardSchema): schema is v.GenericSchema & StandardSchema =>
  schema['~standard'].vendor === 'valibot' && '~run' in schema;

const hasId = (item: unknown) => isObject(item) && v.is(idSchema, item['id']);

function readWith(schema: StandardSchema, value: unknown, path: Path, found: Findings): unknown {
  const result = schema['~standard'].validate(value);
  if ('then' in result) {
    found.add(path, () => 'cannot be read: its schema answers by a promise');
    return undefined;
  }
  if (!result.issues) return cut(result.value, path, found);
  for (const fault of result.issues)
    found.add(placeOf(fault, path), () => `${wordsOf(fault)}, got ${describe(value)}`);
  return undefined;
}

const placeOf = ({ path = [] }: StandardFault, within: Path): Path =>
  path
    .map((step) => (typeof step === 'object' ? step.key : step))
    .reduce<Path>(
      (where, key) => inside(where, typeof key === 'number' ? key : String(key)),
      within,
    );

const wordsOf = ({ message }: StandardFault) => String(message).slice(0, LONGEST_MESSAGE);
