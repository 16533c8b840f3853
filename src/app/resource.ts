/** Milliseconds for which a failure holds for everybody who asks: those of one page ask at nearly the same time. */
const REST = 1_000;
/** Within so many milliseconds it is tried three times at most. */
const MINUTE = 60_000;

/**
 * A chunk of code or a file of data: loaded when it is first asked for, then at hand for every map of the page. Whoever
 * asks, it is tried no more than three times within a minute.
 */
export class Resource<T> {
  readonly #load: () => Promise<T>;
  #loading: Promise<T> | undefined;
  /** When it has failed, the last first, in milliseconds. */
  #failures: readonly number[] = [];
  #error: unknown;

  /** What has been loaded; `undefined` until then. */
  value: T | undefined;

  constructor(load: () => Promise<T>) {
    this.#load = load;
  }

  /** Milliseconds until it may be tried again; none or less if it may be. */
  get rest(): number {
    const [last = -MINUTE, , third = -MINUTE] = this.#failures;
    return Math.max(last + REST, third + MINUTE) - performance.now();
  }

  /** Resolves with the value; rejects with what went wrong, without another try where that may not be yet. */
  load(): Promise<T> {
    this.#loading ??= this.#try().finally(() => (this.#loading = undefined));
    return this.#loading;
  }

  async #try(): Promise<T> {
    if (this.value !== undefined) return this.value;
    // Timers cut fractions of a millisecond.
    if (this.rest > 1) throw this.#error;
    try {
      return (this.value = await this.#load());
    } catch (error) {
      this.#failures = [performance.now(), ...this.#failures.slice(0, 2)];
      throw (this.#error = error);
    }
  }
}

/** Something that a map waits for, and how its absence is told. */
export interface Need {
  readonly resource: Resource<unknown>;
  /** Path of the issue when it cannot be loaded. */
  readonly path: string;
  /** What that means for the map, before the reason: "could not be loaded". Without it the reason says all. */
  readonly message?: string;
  readonly severity?: 'error' | 'warning';
  /** Whether the map is drawn without it in the meantime. */
  readonly isOptional?: boolean;
}
