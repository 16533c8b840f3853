import { describe } from './describe.js';
import type { Findings } from './findings.js';
import type { Issue } from './issue.js';
import { inWords } from './limits.js';
import type { Path } from './path.js';

/** What may be wrong within a geometry. */
export type GeometryFault =
  | 'object'
  | 'list'
  | 'type'
  | 'position'
  | 'number'
  | 'text'
  | 'range'
  | 'line'
  | 'ring'
  | 'open'
  | 'crossing';

/** The first of its kind. */
interface Noted {
  readonly path: Path;
  readonly value: unknown;
  readonly hint: string;
  count: number;
}

/** What is said of a fault, and of how many others like it. */
interface Words {
  readonly say: (value: unknown, hint: string) => string;
  readonly others: string;
  readonly severity?: Issue['severity'];
}

const WORDS: Readonly<Record<GeometryFault, Words>> = {
  object: {
    say: (value) => `expected a geometry as an object, got ${describe(value)}`,
    others: 'others like it are left out',
  },
  list: {
    say: (value) => `expected a list, got ${describe(value)}`,
    others: 'others like it are left out',
  },
  type: {
    say: (value, hint) => `${describe(value)} is no type of geometry${hint}`,
    others: 'others like it are left out',
  },
  position: {
    say: (value) => `expected [longitude, latitude], got ${describe(value)}`,
    others: 'others like it are left out',
  },
  number: {
    say: (value) => `expected longitude and latitude as numbers, got ${describe(value)}`,
    others: 'others like it are left out',
  },
  text: {
    say: (value) => `expected a number, got the text ${describe(value)}, which is read as one`,
    others: 'others like it as well',
    severity: 'warning',
  },
  range: {
    say: (value) =>
      `expected degrees, longitude from -180 to 180 and latitude from -90 to 90, got [${(value as readonly number[]).join(', ')}]`,
    others: 'others like it are left out',
  },
  line: {
    say: (value) => `expected a line of at least 2 positions, got ${String(value)}`,
    others: 'others like it are left out',
  },
  ring: {
    say: (value) =>
      `expected a ring of at least 4 positions, the last as the first, got ${String(value)}`,
    others: 'others like it are left out',
  },
  open: {
    say: () => 'is not closed: the last position is not the first; it is closed by a straight line',
    others: 'others like it as well',
    severity: 'warning',
  },
  crossing: {
    say: () => 'crosses 180°; it is drawn as going on there, not around the world',
    others: 'others like it as well',
    severity: 'info',
  },
};

/** The faults of one geometry, of each kind the first and how many there are: of thousands of numbers all may be wrong. */
export class GeometryFaults {
  readonly #noted = new Map<GeometryFault, Noted>();
  /** Positions that are nowhere on earth; of them, those that would be with the other number first, and those in metres. */
  outside = 0;
  swapped = 0;
  metres = 0;

  get count(): number {
    return this.#noted.size;
  }

  note(kind: GeometryFault, path: Path, value: unknown, hint = ''): void {
    const noted = this.#noted.get(kind);
    if (noted) noted.count++;
    else this.#noted.set(kind, { path, value, hint, count: 1 });
  }

  tell(found: Findings): void {
    for (const [kind, { path, value, hint, count }] of this.#noted) {
      const { say, others, severity } = WORDS[kind];
      const more = count > 1 ? `; ${inWords(count - 1)} ${others}` : '';
      found.add(path, () => `${say(value, hint)}${more}`, severity);
    }
  }
}
