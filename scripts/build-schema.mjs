// Writes dist/schema.json, the JSON Schema of the data that a map draws.
import { writeFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import { mapDataSchemaOf } from '../dist/core/data/map-data.js';
import { READERS } from '../dist/core/data/readers.js';
import { describeFields } from './lib/describe-fields.mjs';
import { FIELD_WORDS } from './lib/field-words.mjs';

// Checks that JSON Schema cannot express (a date that exists, say) are left to the parser.
const schema = toJsonSchema(mapDataSchemaOf(Object.values(READERS)), {
  errorMode: 'ignore',
  typeMode: 'input',
});
const target = new URL('../dist/schema.json', import.meta.url);
const described = describeFields({ title: 'central-asia-map data', ...schema }, FIELD_WORDS);
writeFileSync(target, `${JSON.stringify(described, null, 2)}\n`);
