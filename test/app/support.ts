import { vi } from 'vitest';
import type { Derived, MapInput } from '../../src/app/map-input.js';
import type { MapStore } from '../../src/app/map-store.js';
import type { Pipeline, PipelineModule } from '../../src/app/pipeline-parts.js';
import { Resource, type Need } from '../../src/app/resource.js';
import type { Scene } from '../../src/core/model/scene.js';

/** Lets promises that are due come to their end; no time passes. */
export const settle = (): Promise<unknown> => vi.advanceTimersByTimeAsync(0);

export const pass = (milliseconds: number): Promise<unknown> =>
  vi.advanceTimersByTimeAsync(milliseconds);

/** A resource that arrives or fails when a test says so; each try waits for its own answer. */
export class FakeResource<T = unknown> {
  readonly resource = new Resource<T>(() => this.#load());
  readonly #value: T;
  /** When each try was made, in milliseconds. */
  readonly tries: number[] = [];
  #answer: { resolve(value: T): void; reject(error: Error): void } | undefined;
  /** Fails at once from now on. */
  isBroken = false;

  constructor(value: T) {
    this.#value = value;
  }

  #load(): Promise<T> {
    this.tries.push(performance.now());
    if (this.isBroken) return Promise.reject(new Error('gone'));
    return new Promise((resolve, reject) => (this.#answer = { resolve, reject }));
  }

  async arrive(): Promise<void> {
    this.#answer?.resolve(this.#value);
    await settle();
  }

  async fail(reason = 'gone'): Promise<void> {
    this.#answer?.reject(new Error(reason));
    await settle();
  }
}

/** A need of a fake resource, with a path of its own. */
export const needOf = (fake: FakeResource, need: Partial<Need> = {}): Need => ({
  resource: fake.resource,
  path: 'thing',
  message: 'could not be loaded',
  ...need,
});

/** The same list each time, as the pipeline gives it. */
const OVERLAYS: Derived['overlays'] = [];

/** Stands for a scene: two of the same name are the same. */
const scenes = new Map<string, Scene>();
export function sceneOf(name: string): Scene {
  const scene = scenes.get(name) ?? ({ title: { text: name } } as unknown as Scene);
  scenes.set(name, scene);
  return scene;
}

/**
 * A pipeline whose scenes are named for what the input says, and which needs what the test says. As the real one does, it
 * keeps the former scene until nothing is on its way any more, or it is late.
 */
export class FakePipeline {
  readonly runs: MapInput[] = [];
  aborts = 0;
  needsOf: (input: MapInput) => readonly Need[] = () => [];
  /** Names the scene. */
  nameOf: (input: MapInput) => string = ({ dataset }) => dataset ?? 'nothing';
  readonly code: FakeResource<PipelineModule>;

  constructor() {
    const run = (scene: Scene | undefined, ...args: Parameters<Pipeline['run']>) =>
      this.#run(scene, ...args);
    const abort = () => this.aborts++;
    class ScenePipeline implements Pipeline {
      #scene: Scene | undefined;
      run(...args: Parameters<Pipeline['run']>): Derived {
        const derived = run(this.#scene, ...args);
        this.#scene = derived.scene;
        return derived;
      }
      prepare(): undefined {}
      abort(): void {
        abort();
      }
    }
    this.code = new FakeResource({ ScenePipeline });
  }

  #run(
    before: Scene | undefined,
    ...[input, hasFailed, isLate]: Parameters<Pipeline['run']>
  ): Derived {
    this.runs.push(input);
    const needs = this.needsOf(input).filter(({ resource }) => resource.value === undefined);
    const isWaiting = needs.some(({ resource, isOptional }) => !isOptional && !hasFailed(resource));
    const scene = isWaiting && !isLate ? before : sceneOf(this.nameOf(input));
    return {
      messages: undefined,
      data: undefined,
      scene,
      overlays: OVERLAYS,
      item: undefined,
      issues: [],
      isBare: false,
      needs,
    };
  }
}

export const nameOf = (store: MapStore): string | undefined => store.getState().scene?.title.text;

export const told = (store: MapStore): string[] =>
  store.getState().issues.map(({ path, message }) => `${path}: ${message}`);

/** Whether a promise has been fulfilled by now. */
export async function isFulfilled(promise: Promise<unknown>): Promise<boolean> {
  let isDone = false;
  void promise.then(() => (isDone = true));
  await settle();
  return isDone;
}
