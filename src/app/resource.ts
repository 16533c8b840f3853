/** A chunk of code or a file of data: loaded when it is first asked for, then at hand for every map of the page. */
export class Resource<T> {
  readonly #load: () => Promise<T>;
  #loading: Promise<T> | undefined;

  /** What has been loaded; `undefined` until then. */
  value: T | undefined;

  constructor(load: () => Promise<T>) {
    this.#load = load;
  }

  /** Resolves with the value; rejects with what went wrong. After a failure the next call tries again. */
  load(): Promise<T> {
    this.#loading ??= this.#load().then(
      (value) => (this.value = value),
      (error: unknown) => {
        this.#loading = undefined;
        throw error;
      },
    );
    return this.#loading;
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
