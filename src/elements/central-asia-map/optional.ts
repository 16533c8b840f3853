import type { Need, Resource } from '../../app/resource.js';

/** Something that a map does without. */
export const optional = (resource: Resource<unknown>, path: string, what: string): Need => ({
  resource,
  path,
  message: `${what} could not be loaded`,
  severity: 'warning',
});
