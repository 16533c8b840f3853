// Writes dist/schema.json, the JSON Schema of the data that a map draws.
import { writeFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import { mapDataSchema } from '../dist/core/data/map-data.js';

// Checks that JSON Schema cannot express (a date that exists, say) are left to the parser.
const schema = toJsonSchema(mapDataSchema, { errorMode: 'ignore', typeMode: 'input' });
const target = new URL('../dist/schema.json', import.meta.url);
writeFileSync(
  target,
  `${JSON.stringify({ title: 'central-asia-map data', ...schema }, null, 2)}\n`,
);
