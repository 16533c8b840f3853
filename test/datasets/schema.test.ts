import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { allianceSchema } from '../../src/core/data/alliance.js';
import { disputeSchema } from '../../src/core/data/dispute.js';
import { actorSchema, linkSchema, placeSchema } from '../../src/core/data/link.js';
import {
  correctionSchema,
  entriesOf,
  mapDataSchemaOf,
  sourceSchema,
} from '../../src/core/data/map-data.js';
import { READERS } from '../../src/core/data/readers.js';
import { articleFirst } from '../../src/datasets/article-first.js';
import { article } from '../../src/datasets/article.js';

const issuesOf = (schema: v.GenericSchema, value: unknown): string[] =>
  (v.safeParse(schema, value, { abortEarly: false }).issues ?? []).map(
    (issue) => `${v.getDotPath(issue) ?? ''}: ${issue.message}`,
  );

const overlays = Object.values(READERS);

const lists = {
  alliances: allianceSchema,
  disputes: disputeSchema,
  links: linkSchema,
  actors: actorSchema,
  places: placeSchema,
  corrections: correctionSchema,
  steps: entriesOf(overlays).lists.steps,
} satisfies Record<string, v.GenericSchema>;

describe.each([
  ['articleFirst', articleFirst],
  ['article', article],
])('%s', (_name, data) => {
  it('parses without an issue', () => {
    expect(issuesOf(mapDataSchemaOf(overlays), data)).toEqual([]);
  });

  it('parses item by item', () => {
    for (const [key, schema] of Object.entries(lists)) {
      for (const item of data[key as keyof typeof lists] ?? []) {
        expect(issuesOf(schema, item), `${key} ${item.id}`).toEqual([]);
      }
    }
    for (const [key, source] of Object.entries(data.sources ?? {})) {
      expect(issuesOf(sourceSchema, source), key).toEqual([]);
    }
  });
});
