import type { Issue } from '../core/data/issue.js';
import type { MapData } from '../core/data/map-data.js';
import { messageOf } from './message-of.js';
import { Retry } from './retry.js';

/** Adds to data what the record knows. */
export type Extend = (data: MapData) => MapData;

/** Asks the built-in record for what data does not have: each name once, and again after a failure that may pass. */
export class RecordLookUp {
  #asked = new Set<string>();
  #underWay = 0;
  readonly #changed: () => void;
  readonly #isAwaited: () => boolean;
  readonly #retry = new Retry(() => {
    this.#askAgain();
    this.#changed();
  });

  /** That the record could not be loaded. */
  issue: Issue | undefined;

  /** `changed`: an answer has come, or it is time to ask again; `isAwaited`: whether somebody waits for answers. */
  constructor(changed: () => void, isAwaited: () => boolean) {
    this.#changed = changed;
    this.#isAwaited = isAwaited;
  }

  /** Whether any answer is still to come. */
  get isUnderWay(): boolean {
    return this.#underWay > 0;
  }

  /** The names that have not been asked for; all are with `*`, which stands for everything. */
  fresh(names: readonly string[]): readonly string[] {
    return this.#asked.has('*') ? [] : names.filter((name) => !this.#asked.has(name));
  }

  /** Asks for names, and gives the answer to `take`. Never rejects. */
  async ask(
    names: readonly string[],
    load: () => Promise<Extend>,
    take: (extend: Extend) => void,
  ): Promise<void> {
    for (const name of names) this.#asked.add(name);
    this.#underWay++;
    try {
      const extend = await load();
      this.issue = undefined;
      this.#retry.succeeded();
      take(extend);
    } catch (error) {
      this.issue = couldNotLoad('datasets', error);
      if (this.#isAwaited()) this.#retry.failed();
      else this.#askAgain();
    }
    this.#underWay--;
    this.#changed();
  }

  #askAgain(): void {
    this.#asked = new Set();
    this.issue = undefined;
  }

  /** For other data everything may be asked for again. */
  forget(): void {
    this.#askAgain();
    this.#retry.succeeded();
  }

  /** Nobody waits any longer; what failed is asked for again by who comes back. */
  stop(): void {
    if (this.#retry.isWaiting) this.#askAgain();
    this.#retry.stop();
  }
}

export const couldNotLoad = (path: string, error: unknown): Issue => ({
  path,
  message: `could not be loaded: ${messageOf(error)}`,
  severity: 'error',
});
