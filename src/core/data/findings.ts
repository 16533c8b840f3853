import type { Issue } from './issue.js';
import { inWords, LIMITS } from './limits.js';
import { formatPath, type Path } from './path.js';

/** What a reading finds: its faults, and for each list that lost entries where those that stayed stood in the input. */
export class Findings {
  /** How many entries of lists may still be read. */
  room: number = LIMITS.all;
  /** The same for lists within the items of the overlay that is being read, by the names of the lists. */
  roomIn = new Map<string, number>();
  readonly #issues: Issue[] = [];
  #more = 0;
  readonly origins = new WeakMap<readonly unknown[], readonly number[]>();

  /** Notes a fault; its words are made only if it is listed. */
  add(path: Path, message: () => string, severity: Issue['severity'] = 'error'): void {
    if (this.#issues.length < LIMITS.issues)
      this.#issues.push({ path: formatPath(path), message: message(), severity });
    else this.#more++;
  }

  get issues(): readonly Issue[] {
    if (this.#more === 0) return this.#issues;
    const message = `${inWords(this.#more)} further problems are not listed`;
    return [...this.#issues, { path: 'issues', message, severity: 'error' }];
  }
}
