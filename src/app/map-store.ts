import { isEqual } from '../core/data/is-equal.js';
import type { Issue } from '../core/data/issue.js';
import type { Scene } from '../core/model/scene.js';
import { ownData } from './code.js';
import { chooseSource, EMPTY_INPUT, type Derived, type MapInput } from './map-input.js';
import { messageOf } from './message-of.js';
import type { Resource } from './resource.js';
import { type Need } from './resource.js';

/**
 * How far a map has come:
 *
 * - `prerendered`: it shows what the page or the build has drawn, and nobody has asked for more;
 * - `loading`: nothing has been drawn from its data yet;
 * - `drawn`: its picture is on screen;
 * - `live`: readers can move it;
 * - `failed`: its picture cannot be drawn; it is tried again when that may help.
 */
export type MapPhase = 'prerendered' | 'loading' | 'drawn' | 'live' | 'failed';

/** The state of a map. */
export interface MapState extends Omit<Derived, 'needs'> {
  readonly phase: MapPhase;
  /** Whether nothing is on its way that would change what is drawn. */
  readonly isSettled: boolean;
}

/** Turns inputs into scenes; the code for it is loaded when a map is first asked for. */
export interface Pipeline {
  /**
   * `hasFailed`: whether something cannot be had at present. With `isLate` a scene is made of what is there, where
   * otherwise the former one would stay until all is.
   */
  run(
    input: MapInput,
    hasFailed: (resource: Resource<unknown>) => boolean,
    isLate: boolean,
  ): Derived;
  /** Gives up what it is loading by itself. */
  abort(): void;
}

export interface PipelineModule {
  readonly ScenePipeline: new () => Pipeline;
}

interface Request {
  readonly need: Need;
  tries: number;
  /** When it was last tried, in milliseconds. */
  time: number;
  /** Whether it is asked for beside what the scene needs, and so remembered until it is there. */
  readonly isExtra: boolean;
  isLoading: boolean;
  /** Resolves when the present try has come to its end, whichever. */
  attempt: Promise<void>;
  issue?: Issue;
  timer?: ReturnType<typeof setTimeout>;
}

/** Pauses after the first, second and third failure, in milliseconds; later the network or the reader has to come back. */
const PAUSES: readonly number[] = [2_000, 8_000, 60_000];
/** After so many tries of one resource the next has to wait for a minute, whoever asks. */
const MOST_TRIES = 3;
const MINUTE = 60_000;
/** Milliseconds after which a map is drawn from what is there, though something is still on its way. */
const PATIENCE = 1_000;

const NOTHING: Derived = {
  messages: undefined,
  data: undefined,
  scene: undefined,
  item: undefined,
  issues: [],
  isBare: false,
  needs: [],
};

/**
 * The state of one map, without Lit and without a document: takes what a page asks for, loads what that needs, and tells
 * its subscribers when there is something new. Whatever is set last counts; what comes late for an older input is dropped.
 */
export class MapStore {
  readonly #code: Resource<PipelineModule>;
  readonly #listeners = new Set<() => void>();
  readonly #requests = new Map<Resource<unknown>, Request>();
  readonly #waiting: (() => void)[] = [];
  #input = EMPTY_INPUT;
  #derived = NOTHING;
  #state: MapState = { ...NOTHING, phase: 'loading', isSettled: false };
  #pipeline: Pipeline | undefined;
  #drawn: Scene | undefined;
  #isLive = false;
  #isLost = false;
  #isActive = false;
  #isConnected = false;
  #patience: ReturnType<typeof setTimeout> | undefined;
  #isLate = false;

  constructor(code: Resource<PipelineModule>) {
    this.#code = code;
  }

  getState(): MapState {
    return this.#state;
  }

  get input(): MapInput {
    return this.#input;
  }

  /** Calls `listener` when there is something new to show or to tell; returns what ends that. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Takes what has changed of the input. Values that are equal all the way down change nothing. */
  set(patch: Partial<MapInput>): void {
    const changed = Object.entries(patch).filter(
      ([name, value]) => !isEqual(value, this.#input[name as keyof MapInput]),
    );
    if (changed.length === 0) return;
    this.#input = { ...this.#input, ...Object.fromEntries(changed) };
    this.#run();
  }

  /** Somebody waits for the map: loads what it needs. */
  activate(): void {
    if (this.#isActive) return;
    this.#isActive = true;
    this.#run();
  }

  /** Tries what has failed once more, unless that has been done too often: the network or a reader has come back. */
  retry(): void {
    for (const request of this.#requests.values())
      if (!request.isLoading && (request.tries < MOST_TRIES || now() - request.time > MINUTE))
        this.#load(request);
  }

  get isActive(): boolean {
    return this.#isActive;
  }

  /** The map is in a page. */
  connect(): void {
    this.#isConnected = true;
    globalThis.addEventListener?.('online', this.#onOnline);
    this.#run();
  }

  /** The map has left its page: what is on its way for it alone is given up, and asked for again on the way back. */
  disconnect(): void {
    this.#isConnected = false;
    globalThis.removeEventListener?.('online', this.#onOnline);
    this.#endPatience();
    this.#pipeline?.abort();
    for (const [resource, request] of this.#requests) {
      clearTimeout(request.timer);
      if (!request.isExtra || !request.isLoading) this.#requests.delete(resource);
    }
  }

  /**
   * Loads something beside what the scene needs, such as the code of a table. True when it is there, false when this try
   * has failed; it is tried again as everything is, and the state changes once that has helped.
   */
  async want(need: Need): Promise<boolean> {
    const { resource } = need;
    this.#ask(need, true);
    this.#publish();
    await this.#requests.get(resource)?.attempt;
    return resource.value !== undefined;
  }

  /** A picture of this scene is on screen. */
  markDrawn(scene: Scene): void {
    this.#drawn = scene;
    this.#isLost = false;
    this.#publish();
  }

  /** No picture can be drawn at present, for want of code or geometry. */
  markLost(): void {
    this.#isLost = true;
    this.#publish();
  }

  /** Readers can move the picture, or no longer. */
  markLive(isLive: boolean): void {
    this.#isLive = isLive;
    this.#publish();
  }

  /** Whether what is on screen is all that was asked for, as far as it can be had. */
  get isCurrent(): boolean {
    const { isSettled, scene, phase } = this.#state;
    return isSettled && (phase === 'failed' || scene === this.#drawn);
  }

  /** Resolves when that is so. */
  whenCurrent(): Promise<void> {
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
      this.#settle();
    });
  }

  #settle(): void {
    if (this.isCurrent) for (const resolve of this.#waiting.splice(0)) resolve();
  }

  #run(): void {
    if (!this.#isActive || !this.#isConnected) return this.#publish();
    const code = this.#code.value;
    if (code) {
      this.#pipeline ??= new code.ScenePipeline();
      this.#derived = this.#pipeline.run(this.#input, this.#hasFailed, this.#isLate);
      this.#prune();
      for (const need of this.#derived.needs) this.#ask(need);
    } else {
      // Known before the code is there that knows the rest.
      if (chooseSource(this.#input).kind !== 'dataset')
        this.#ask({ resource: ownData, path: 'data' }, true);
      this.#ask({
        resource: this.#code,
        path: 'map',
        message: 'the map stays a picture, its code could not be loaded',
        severity: 'warning',
      });
    }
    this.#publish();
  }

  readonly #hasFailed = (resource: Resource<unknown>): boolean =>
    this.#requests.get(resource)?.issue !== undefined;

  /** Forgets what the scene no longer needs. */
  #prune(): void {
    const needed = new Set(this.#derived.needs.map(({ resource }) => resource));
    for (const [resource, request] of this.#requests) {
      if (request.isExtra || needed.has(resource)) continue;
      clearTimeout(request.timer);
      this.#requests.delete(resource);
    }
  }

  #ask(need: Need, isExtra = false): void {
    if (need.resource.value !== undefined || this.#requests.has(need.resource)) return;
    const request: Request = {
      need,
      isExtra,
      isLoading: false,
      attempt: Promise.resolve(),
      tries: 0,
      time: 0,
    };
    this.#requests.set(need.resource, request);
    this.#load(request);
  }

  #load(request: Request): void {
    clearTimeout(request.timer);
    request.tries++;
    request.time = now();
    request.isLoading = true;
    if (!request.need.isOptional) this.#beginPatience();
    request.attempt = this.#try(request);
  }

  async #try(request: Request): Promise<void> {
    const { need } = request;
    const isCurrent = () => this.#requests.get(need.resource) === request;
    try {
      await need.resource.load();
      if (isCurrent()) this.#requests.delete(need.resource);
    } catch (error) {
      if (!isCurrent()) return;
      request.isLoading = false;
      request.issue = issueOf(need, error);
      const pause = PAUSES[request.tries - 1];
      if (pause !== undefined && globalThis.navigator?.onLine !== false)
        request.timer = setTimeout(() => this.#load(request), pause);
    }
    this.#run();
  }

  readonly #onOnline = (): void => this.retry();

  #beginPatience(): void {
    if (this.#isLate) return;
    this.#patience ??= setTimeout(() => {
      this.#isLate = true;
      this.#run();
    }, PATIENCE);
  }

  #endPatience(): void {
    clearTimeout(this.#patience);
    this.#patience = undefined;
    this.#isLate = false;
  }

  #publish(): void {
    const requests = [...this.#requests.values()];
    const isSettled =
      this.#pipeline !== undefined
        ? !this.#derived.needs.some(
            ({ resource, isOptional }) => !isOptional && this.#requests.get(resource)?.isLoading,
          )
        : this.#hasFailed(this.#code);
    if (isSettled) this.#endPatience();
    const { messages, data, scene, item, isBare } = this.#derived;
    const next: MapState = {
      messages,
      data,
      scene,
      item,
      isBare,
      // While something is on its way that may mend it, nothing new is called wrong.
      issues: isSettled ? [...this.#derived.issues, ...issuesOf(requests)] : this.#state.issues,
      phase: this.#phase(),
      isSettled,
    };
    const before = this.#state;
    const isSame = isAlike(next, before);
    // The same list is the same object.
    this.#state = isSame ? { ...before, isSettled } : next;
    if (!isSame) for (const listener of [...this.#listeners]) listener();
    this.#settle();
  }

  #phase(): MapPhase {
    if (this.#drawn) return this.#isLive ? 'live' : 'drawn';
    if (this.#isLost || (!this.#pipeline && this.#hasFailed(this.#code))) return 'failed';
    return this.#input.isPrerendered ? 'prerendered' : 'loading';
  }
}

const now = (): number => performance.now();

function issueOf({ path, message, severity = 'error' }: Need, error: unknown): Issue {
  const reason = messageOf(error);
  return { path, message: message ? `${message}: ${reason}` : reason, severity };
}

/** What could not be loaded, each told once. */
function issuesOf(requests: readonly Request[]): Issue[] {
  const issues = requests.flatMap(({ issue }) => issue ?? []);
  return [...new Map(issues.map((issue) => [`${issue.path}: ${issue.message}`, issue])).values()];
}

/** Whether two states tell and show the same. */
const isAlike = (a: MapState, b: MapState): boolean =>
  a.phase === b.phase &&
  a.scene === b.scene &&
  a.item === b.item &&
  a.messages === b.messages &&
  a.data === b.data &&
  a.isBare === b.isBare &&
  isEqual(a.issues, b.issues);
