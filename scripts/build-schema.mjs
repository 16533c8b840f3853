// Writes dist/schema.json, the JSON Schema of the data that a map draws.
import { writeFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import { mapDataSchemaOf } from '../dist/core/data/map-data.js';
import { READERS } from '../dist/core/data/readers.js';
import { OPTIONAL_READERS } from '../dist/core/overlays/optional.js';
import { describeFields } from './lib/describe-fields.mjs';
import { FIELD_WORDS } from './lib/field-words.mjs';

const overlays = [...Object.values(READERS), ...Object.values(OPTIONAL_READERS)];
// Checks that JSON Schema cannot express (a date that exists, say) are left to the parser.
const schema = toJsonSchema(mapDataSchemaOf(overlays), {
  errorMode: 'ignore',
  typeMode: 'input',
});
const target = new URL('../dist/schema.json', import.meta.url);
const described = describeFields({ title: 'central-asia-map data', ...schema }, FIELD_WORDS);
writeFileSync(target, `${JSON.stringify(described, null, 2)}\n`);
