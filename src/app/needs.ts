import type { Need, Resource } from './resource.js';

export type HasFailed = (resource: Resource<unknown>) => boolean;

/** What one run asks for, and whether anything of it is still on its way. */
export class Needs {
  readonly all: Need[] = [];
  readonly #hasFailed: HasFailed;
  isWaiting = false;

  constructor(hasFailed: HasFailed) {
    this.#hasFailed = hasFailed;
  }

  /** What a resource holds; until it is there, it is a need. */
  take<T>(resource: Resource<T>, need: Omit<Need, 'resource'>): T | undefined {
    if (resource.value !== undefined) return resource.value;
    this.all.push({ message: 'could not be loaded', ...need, resource });
    if (!need.isOptional && !this.#hasFailed(resource)) this.isWaiting = true;
    return undefined;
  }
}
