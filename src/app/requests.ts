import type { Issue } from '../core/data/issue.js';
import { messageOf } from './message-of.js';
import type { Need, Resource } from './resource.js';

interface Request {
  readonly need: Need;
  /** Whether it is asked for beside what the scene needs, and so remembered until it is there. */
  readonly isExtra: boolean;
  tries: number;
  isLoading: boolean;
  /** Resolves when the present try has come to its end, whichever. */
  attempt?: Promise<void>;
  issue?: Issue;
  timer?: ReturnType<typeof setTimeout>;
}

/** Pauses after the first, second and third failure, in milliseconds; later the network or the reader has to come back. */
const PAUSES: readonly number[] = [2_000, 8_000, 60_000];

/** What a map has asked for and does not have yet: loads it, and tries again what has failed. */
export class Requests {
  readonly #base: Resource<unknown>;
  readonly #changed: (hasHelped: boolean) => void;
  readonly #requests = new Map<Resource<unknown>, Request>();
  #isConnected = false;

  /**
   * `base`: code that most of the other needs, so that without it these come to nothing, whatever they are. `changed`: what
   * had failed is being tried again, or a try has come to its end; `hasHelped`: that has brought what had been missing.
   */
  constructor(base: Resource<unknown>, changed: (hasHelped: boolean) => void) {
    this.#base = base;
    this.#changed = changed;
  }

  /** What could not be loaded, each told once. */
  get issues(): Issue[] {
    const issues = [...this.#requests.values()].flatMap(({ issue }) => issue ?? []);
    return [...new Map(issues.map((issue) => [`${issue.path}: ${issue.message}`, issue])).values()];
  }

  hasFailed(resource: Resource<unknown>): boolean {
    return this.#requests.get(resource)?.issue !== undefined;
  }

  isLoading(resource: Resource<unknown>): boolean {
    return this.#requests.get(resource)?.isLoading === true;
  }

  /** Loads something, unless it is there or has been asked for. */
  ask(need: Need, isExtra = false): void {
    if (need.resource.value !== undefined || this.#requests.has(need.resource)) return;
    const request: Request = { need, isExtra, isLoading: false, tries: 0 };
    this.#requests.set(need.resource, request);
    this.#load(request);
  }

  /** Resolves when the present try of a resource has come to its end; true if that is there by then. */
  async attempt(resource: Resource<unknown>): Promise<boolean> {
    await this.#requests.get(resource)?.attempt;
    return resource.value !== undefined;
  }

  /** Tries what has failed once more, as soon as it may be tried: the network or a reader has come back. */
  retry(): void {
    const failed = [...this.#requests.values()].filter(
      ({ isLoading, issue }) => !isLoading && issue,
    );
    for (const request of failed) {
      const { rest } = request.need.resource;
      if (rest > 0) this.#wait(request, rest);
      else this.#load(request);
    }
    if (failed.length > 0) this.#changed(false);
  }

  /** Forgets what the scene no longer needs. */
  prune(needs: readonly Need[]): void {
    const needed = new Set(needs.map(({ resource }) => resource));
    for (const [resource, { isExtra }] of this.#requests)
      if (!isExtra && !needed.has(resource)) this.#forget(resource);
  }

  /** The map is in a page: it tries again when the network is back. */
  connect(): void {
    this.#isConnected = true;
    globalThis.addEventListener?.('online', this.#onOnline);
  }

  /** The map has left its page: whoever still needs something then asks anew. */
  disconnect(): void {
    this.#isConnected = false;
    globalThis.removeEventListener?.('online', this.#onOnline);
    for (const [resource, { isExtra, isLoading }] of this.#requests)
      if (!isExtra || !isLoading) this.#forget(resource);
  }

  #forget(resource: Resource<unknown>): void {
    clearTimeout(this.#requests.get(resource)?.timer);
    this.#requests.delete(resource);
  }

  #load(request: Request): void {
    clearTimeout(request.timer);
    request.tries++;
    request.isLoading = true;
    request.attempt = this.#try(request);
  }

  async #try(request: Request): Promise<void> {
    const { resource } = request.need;
    const isCurrent = () => this.#requests.get(resource) === request;
    try {
      await resource.load();
      if (isCurrent()) this.#forget(resource);
      if (resource === this.#base) this.#resume();
    } catch (error) {
      if (isCurrent()) this.#fail(request, error);
      else return;
    }
    this.#changed(request.tries > 1 && resource.value !== undefined);
  }

  #fail(request: Request, error: unknown): void {
    request.isLoading = false;
    if (!this.#isConnected) return this.#forget(request.need.resource);
    if (request.need.resource !== this.#base && this.#requests.has(this.#base)) return;
    request.issue = issueOf(request.need, error);
    const pause = PAUSES[request.tries - 1];
    if (pause !== undefined && globalThis.navigator?.onLine !== false) this.#wait(request, pause);
  }

  /** What has failed for want of the base, which is told and tried again in its own right, is tried once that is there. */
  #resume(): void {
    for (const request of this.#requests.values())
      if (!request.isLoading && !request.issue) this.#load(request);
  }

  #wait(request: Request, milliseconds: number): void {
    clearTimeout(request.timer);
    request.timer = setTimeout(() => {
      this.#load(request);
      this.#changed(false);
    }, milliseconds);
  }

  readonly #onOnline = (): void => this.retry();
}

function issueOf({ path, message, severity = 'error' }: Need, error: unknown): Issue {
  const reason = messageOf(error);
  return { path, message: message ? `${message}: ${reason}` : reason, severity };
}
