import { readdirSync } from 'node:fs';

/** The tags of all elements, each of which has a folder of its name. */
export const TAGS: readonly string[] = readdirSync(
  new URL('../../src/elements/', import.meta.url),
  { withFileTypes: true },
)
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();
