import type * as v from 'valibot';
import { Findings } from './findings.js';
import type { Issue } from './issue.js';
import { attempt, parseLenient } from './parse-lenient.js';
import { inside } from './path.js';
import { wordingEntries, type Wording } from './wording.js';

/** What a page's own words say of the legend and of names, checked as data is: `given` are these fields as they came. */
export function readWording(given: Readonly<Record<keyof Wording, unknown>>): {
  readonly wording: Wording;
  readonly issues: readonly Issue[];
} {
  const found = new Findings();
  const read = Object.entries<v.GenericSchema>(wordingEntries).flatMap(([name, schema]) => {
    const value = given[name as keyof Wording];
    if (value === undefined || value === null) return [];
    const path = inside(inside(undefined, 'strings'), name);
    const parsed = attempt(() => parseLenient(schema, value, path, found), path, found);
    return parsed === undefined ? [] : [[name, parsed] as const];
  });
  return { wording: Object.fromEntries(read), issues: found.issues };
}
