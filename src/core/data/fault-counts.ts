import type { Findings } from './findings.js';
import type { Issue } from './issue.js';
import type { RowPath } from './overlay-reader.js';
import type { Path } from './path.js';
import { withCount } from './with-count.js';

interface Fault {
  readonly path: Path;
  readonly message: () => string;
  readonly severity: Issue['severity'];
  count: number;
}

/** Faults of the rows of tables: one of each column, with the first that has it and how many there are. */
export class FaultCounts {
  readonly #faults = new Map<string, Fault>();

  /** `within` is where it stands in the item: a list, the number of a row, and a column. */
  add(
    [list, , ...column]: RowPath,
    path: Path,
    message: () => string,
    severity: Issue['severity'],
  ): void {
    const key = [list, ...column, severity].join(' ');
    const known = this.#faults.get(key);
    if (known) known.count++;
    else this.#faults.set(key, { path, message, severity, count: 1 });
  }

  /** Tells of all that there are, and forgets them. */
  tell(found: Findings): void {
    for (const { path, message, severity, count } of this.#faults.values())
      found.add(path, () => withCount(message(), count), severity);
    this.#faults.clear();
  }
}
