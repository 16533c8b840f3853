import { isEqual } from '../core/data/is-equal.js';
import type { Scene } from '../core/model/scene.js';
import { isSameState } from './is-same-state.js';
import { copyOf } from './copy-of.js';
import { beginFetch, type BegunFetch } from './begin-fetch.js';
import { articleFirst, ownData } from './code.js';
import {
  chooseSource,
  EMPTY_INPUT,
  type Adapt,
  type Derived,
  type Prepared,
  type MapInput,
} from './map-input.js';
import type { Pipeline, PipelineModule } from './pipeline-parts.js';
import { Requests } from './requests.js';
import type { Need, Resource } from './resource.js';

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

/** Milliseconds after which a map is drawn from what is there, though something is still on its way. */
const PATIENCE = 1_000;

const NOTHING: Derived = {
  messages: undefined,
  data: undefined,
  scene: undefined,
  overlays: [],
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
  readonly #requests: Requests;
  readonly #waiting: (() => void)[] = [];
  #input = EMPTY_INPUT;
  #derived = NOTHING;
  #state: MapState = { ...NOTHING, phase: 'loading', isSettled: false };
  #pipeline: Pipeline | undefined;
  /** Own data that is fetched while the code is on its way. */
  #begun: BegunFetch | undefined;
  #drawn: Scene | undefined;
  /** What could not be drawn, though it was tried: a scene, or none for want of code. */
  #lost: { readonly scene: Scene | undefined } | undefined;
  #isLive = false;
  #isActive = false;
  #isConnected = false;
  #patience: ReturnType<typeof setTimeout> | undefined;
  #isLate = false;

  constructor(code: Resource<PipelineModule>) {
    this.#code = code;
    this.#requests = new Requests(code, (hasHelped) => {
      this.#run();
      if (hasHelped) this.#tell();
    });
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
    const taken = changed.map(([name, value]) => [name, name === 'data' ? copyOf(value) : value]);
    this.#input = { ...this.#input, ...(Object.fromEntries(taken) as Partial<MapInput>) };
    this.#run();
  }

  /** Makes ahead the scene that the map will have with this `adapt`; `undefined` before there is data. */
  prepare(adapt: Adapt): Prepared | undefined {
    return this.#pipeline?.prepare(this.#input, adapt, this.#hasFailed);
  }

  /** Somebody waits for the map: loads what it needs. */
  activate(): void {
    if (this.#isActive) return;
    this.#isActive = true;
    this.#run();
  }

  /** Tries what has failed once more, unless that has been done too often: a reader has come back. */
  retry(): void {
    this.#requests.retry();
  }

  get isActive(): boolean {
    return this.#isActive;
  }

  /** The map is in a page. */
  connect(): void {
    this.#isConnected = true;
    this.#requests.connect();
    this.#run();
  }

  /** The map has left its page: what is on its way for it alone is given up, and asked for again on the way back. */
  disconnect(): void {
    this.#isConnected = false;
    this.#endPatience();
    this.#pipeline?.abort();
    this.#abandon();
    this.#requests.disconnect();
  }

  /** Gives up what was asked for ahead of the code. */
  #abandon(): void {
    this.#begun?.request.abort();
    this.#begun = undefined;
  }

  /**
   * Loads something beside what the scene needs, such as the code of a table. True when it is there, false when this try
   * has failed; it is tried again as everything is, and the state changes once that has helped.
   */
  want(need: Need): Promise<boolean> {
    this.#requests.ask(need, true);
    this.#publish();
    return this.#requests.attempt(need.resource);
  }

  /** A picture of this scene is on screen. */
  markDrawn(scene: Scene): void {
    this.#drawn = scene;
    this.#lost = undefined;
    this.#publish();
  }

  /** The present scene cannot be drawn at present, for want of code or geometry. */
  markLost(): void {
    this.#lost = { scene: this.#state.scene };
    this.#publish();
  }

  /** Readers can move the picture, or no longer. */
  markLive(isLive: boolean): void {
    this.#isLive = isLive;
    this.#publish();
  }

  /** Whether what is on screen is all that was asked for, as far as it can be had. */
  get isCurrent(): boolean {
    const { isSettled, scene } = this.#state;
    const isOver = scene === this.#drawn || !this.#pipeline || scene === this.#lost?.scene;
    return isSettled && isOver;
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
      this.#pipeline ??= new code.ScenePipeline(
        () => queueMicrotask(() => this.#run()),
        this.#begun,
      );
      this.#begun = undefined;
      this.#derived = this.#pipeline.run(this.#input, this.#hasFailed, this.#isLate);
      this.#requests.prune(this.#derived.needs);
      for (const need of this.#derived.needs) this.#requests.ask(need);
    } else {
      // Known before the code is there that knows the rest.
      const { kind, value } = chooseSource(this.#input);
      const isBuiltIn = kind === 'dataset';
      const ahead = isBuiltIn ? articleFirst : ownData;
      this.#requests.ask({ resource: ahead, path: isBuiltIn ? kind : 'data' }, true);
      const url = kind === 'src' ? value : undefined;
      if (this.#begun?.url !== url) this.#abandon();
      if (url !== undefined) this.#begun ??= beginFetch(url);
      this.#requests.ask({
        resource: this.#code,
        path: 'map',
        message: 'the map stays a picture, its code could not be loaded',
        severity: 'warning',
      });
    }
    this.#publish();
  }

  readonly #hasFailed = (resource: Resource<unknown>): boolean =>
    this.#requests.hasFailed(resource);

  #beginPatience(): void {
    if (this.#isLate || !this.#isConnected) return;
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
    const isSettled = this.#isSettled;
    if (isSettled) this.#endPatience();
    else if (this.#isActive) this.#beginPatience();
    const { messages, data, scene, overlays, item, isBare } = this.#derived;
    const next: MapState = {
      messages,
      data,
      scene,
      overlays,
      item,
      isBare,
      // While something is on its way that may mend it, nothing new is called wrong.
      issues: isSettled ? [...this.#derived.issues, ...this.#requests.issues] : this.#state.issues,
      phase: this.#phase(),
      isSettled,
    };
    const before = this.#state;
    const isSame = isSameState(next, before);
    // The same list is the same object.
    this.#state = isSame ? { ...before, isSettled } : next;
    if (!isSame) this.#tell();
    this.#settle();
  }

  #tell(): void {
    for (const listener of [...this.#listeners]) listener();
  }

  /** Out of its page nothing comes to an end. */
  get #isSettled(): boolean {
    const isComing = (resource: Resource<unknown>) => this.#requests.isLoading(resource);
    const isDone = this.#pipeline
      ? !this.#derived.needs.some(({ resource, isOptional }) => !isOptional && isComing(resource))
      : this.#hasFailed(this.#code) && !isComing(this.#code);
    return this.#isConnected && isDone;
  }

  #phase(): MapPhase {
    if (this.#drawn) return this.#isLive ? 'live' : 'drawn';
    if (this.#lost || (!this.#pipeline && this.#hasFailed(this.#code))) return 'failed';
    return this.#input.isPrerendered ? 'prerendered' : 'loading';
  }
}
