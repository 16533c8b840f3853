import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ownData } from '../../src/app/code.js';
import { MapStore } from '../../src/app/map-store.js';
import {
  FakePipeline,
  FakeResource,
  isFulfilled,
  nameOf,
  needOf,
  pass,
  sceneOf,
  settle,
  told,
} from './support.js';

const SECOND = 1000;
const MINUTE = 60 * SECOND;

let page: EventTarget;
let pipeline: FakePipeline;

beforeEach(() => {
  vi.useFakeTimers();
  page = new EventTarget();
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
  vi.stubGlobal('navigator', { onLine: true });
  pipeline = new FakePipeline();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const goOnline = async () => {
  vi.stubGlobal('navigator', { onLine: true });
  page.dispatchEvent(new Event('online'));
  await settle();
};
const goOffline = () => vi.stubGlobal('navigator', { onLine: false });

const createStore = () => new MapStore(pipeline.code.resource);

/** A store of a map that is in a page, near its reader, and has its code. */
async function activeStore(dataset = 'first'): Promise<MapStore> {
  const store = createStore();
  store.set({ dataset });
  store.connect();
  store.activate();
  await pipeline.code.arrive();
  return store;
}

const draw = (store: MapStore) => store.markDrawn(store.getState().scene!);
const phase = (store: MapStore) => store.getState().phase;

/** The greatest number of tries within any minute. */
const mostInAMinute = (tries: readonly number[]) =>
  Math.max(...tries.map((time) => tries.filter((t) => t >= time && t < time + MINUTE).length));

describe('the phase', () => {
  it('is loading at first, and prerendered where something shows the map already', () => {
    const store = createStore();
    expect(phase(store)).toBe('loading');
    store.set({ isPrerendered: true });
    expect(phase(store)).toBe('prerendered');
    store.set({ isPrerendered: false });
    expect(phase(store)).toBe('loading');
  });

  it.each([true, false])(
    'goes from the first picture to a live map (prerendered: %s)',
    async (isPrerendered) => {
      const store = createStore();
      const phases: string[] = [];
      store.set({ isPrerendered });
      store.subscribe(() => phases.push(phase(store)));
      store.connect();
      store.activate();
      await pipeline.code.arrive();
      const first = isPrerendered ? 'prerendered' : 'loading';
      expect([phase(store), nameOf(store)]).toEqual([first, 'nothing']);
      draw(store);
      store.markLive(true);
      store.markLive(false);
      expect(phases).toEqual([first, 'drawn', 'live', 'drawn']);
    },
  );

  it('is failed while its code cannot be had, and goes on once it can', async () => {
    const store = createStore();
    store.set({ isPrerendered: true });
    store.connect();
    store.activate();
    await pipeline.code.fail('blocked');
    expect(phase(store)).toBe('failed');
    expect(store.getState().issues).toEqual([
      {
        path: 'map',
        message: 'the map stays a picture, its code could not be loaded: blocked',
        severity: 'warning',
      },
    ]);
    await pass(2 * SECOND);
    await pipeline.code.arrive();
    expect([phase(store), nameOf(store), told(store)]).toEqual(['prerendered', 'nothing', []]);
    draw(store);
    expect(phase(store)).toBe('drawn');
  });

  it('is failed while there is nothing to draw with, and drawn once there is', async () => {
    const store = await activeStore();
    store.markLost();
    expect(phase(store)).toBe('failed');
    draw(store);
    expect(phase(store)).toBe('drawn');
  });

  it('stays drawn when a later scene cannot be drawn, since the picture stays', async () => {
    const store = await activeStore();
    draw(store);
    store.set({ dataset: 'second' });
    store.markLost();
    expect(phase(store)).toBe('drawn');
  });
});

describe('what is loaded', () => {
  it('is nothing before the map is in a page and somebody waits for it', async () => {
    const store = createStore();
    store.set({ dataset: 'first' });
    store.activate();
    await settle();
    expect(pipeline.code.tries).toEqual([]);
    const other = createStore();
    other.set({ dataset: 'first' });
    other.connect();
    await settle();
    expect(pipeline.code.tries).toEqual([]);
    expect(other.isActive).toBe(false);
    store.connect();
    await settle();
    expect(pipeline.code.tries.length).toBe(1);
  });

  it('with data of a page is what reads it too, beside the code', () => {
    const load = vi.spyOn(ownData, 'load').mockReturnValue(new Promise(() => {}));
    const store = createStore();
    store.set({ data: { title: 'Own' } });
    store.connect();
    store.activate();
    expect(load).toHaveBeenCalledTimes(1);
    expect(pipeline.code.tries.length).toBe(1);
  });

  it('that fails once is told of, is tried again after two seconds, and the issue goes', async () => {
    const thing = new FakeResource('thing');
    pipeline.needsOf = () => [needOf(thing)];
    const store = await activeStore();
    expect([nameOf(store), store.getState().isSettled, told(store)]).toEqual([
      undefined,
      false,
      [],
    ]);
    await thing.fail();
    // Without it the scene is made of what is there.
    expect([nameOf(store), store.getState().isSettled]).toEqual(['first', true]);
    expect(told(store)).toEqual(['thing: could not be loaded: gone']);
    await pass(1999);
    expect(thing.tries.length).toBe(1);
    await pass(1);
    expect(thing.tries.length).toBe(2);
    expect([store.getState().isSettled, told(store)]).toEqual([
      false,
      ['thing: could not be loaded: gone'],
    ]);
    await thing.arrive();
    expect([nameOf(store), store.getState().isSettled, told(store)]).toEqual(['first', true, []]);
    await pass(10 * MINUTE);
    expect(thing.tries.length).toBe(2);
  });

  it('that fails thrice is tried again after a minute, and then waits for network or reader', async () => {
    const thing = new FakeResource('thing');
    thing.isBroken = true;
    pipeline.needsOf = () => [needOf(thing)];
    const store = await activeStore();
    const [start] = thing.tries;
    await pass(60 * MINUTE);
    expect(thing.tries.map((time) => (time - start!) / SECOND)).toEqual([0, 2, 10, 70]);
    expect(told(store)).toEqual(['thing: could not be loaded: gone']);
    thing.isBroken = false;
    store.retry();
    await thing.arrive();
    expect(told(store)).toEqual([]);
  });

  it('is tried at most thrice within a minute, however often a reader asks', async () => {
    const thing = new FakeResource('thing');
    thing.isBroken = true;
    pipeline.needsOf = () => [needOf(thing)];
    const store = await activeStore();
    for (let i = 0; i < 3000; i++) {
      store.retry();
      if (i % 50 === 0) await goOnline();
      await pass(100);
    }
    expect(thing.tries.length).toBeGreaterThan(5);
    expect(mostInAMinute(thing.tries)).toBe(3);
  });

  it('is not tried again by itself where there is no network, but when that is back', async () => {
    const thing = new FakeResource('thing');
    pipeline.needsOf = () => [needOf(thing)];
    const store = await activeStore();
    goOffline();
    await thing.fail();
    await pass(10 * MINUTE);
    expect(thing.tries.length).toBe(1);
    await goOnline();
    expect(thing.tries.length).toBe(2);
    await thing.arrive();
    expect(told(store)).toEqual([]);
  });

  it('is tried once the minute is over, where the network is back before', async () => {
    const thing = new FakeResource('thing');
    thing.isBroken = true;
    pipeline.needsOf = () => [needOf(thing)];
    const store = await activeStore();
    goOffline();
    for (let i = 0; i < 5; i++) {
      store.retry();
      await pass(SECOND);
    }
    expect(thing.tries.length).toBe(3);
    thing.isBroken = false;
    await pass(SECOND);
    await goOnline();
    expect(thing.tries.length).toBe(3);
    await pass(MINUTE);
    expect(thing.tries.length).toBe(4);
    await thing.arrive();
    expect(told(store)).toEqual([]);
  });

  it('waits for the code that it needs itself, whose failure alone is told', async () => {
    const { code } = pipeline;
    const thing = new FakeResource('thing');
    code.isBroken = thing.isBroken = true;
    const store = createStore();
    store.connect();
    store.activate();
    expect(await store.want(needOf(thing))).toBe(false);
    await pass(5 * SECOND);
    expect(told(store)).toEqual([expect.stringContaining('map: ')]);
    expect([code.tries.length, thing.tries.length]).toEqual([2, 1]);
    const heard = vi.fn();
    code.isBroken = thing.isBroken = false;
    await pass(10 * SECOND);
    await code.arrive();
    expect(thing.tries.length).toBe(2);
    store.subscribe(heard);
    await thing.arrive();
    expect(heard).toHaveBeenCalled();
  });

  it('while it is on its way is not asked for again', async () => {
    const thing = new FakeResource('thing');
    pipeline.needsOf = () => [needOf(thing)];
    const store = await activeStore();
    store.retry();
    await goOnline();
    store.set({ lang: 'ru' });
    expect(thing.tries.length).toBe(1);
  });

  it('is told of once, where several things fail for one reason', async () => {
    const things = [new FakeResource(1), new FakeResource(2)];
    pipeline.needsOf = () => things.map((thing) => needOf(thing));
    const store = await activeStore();
    for (const thing of things) await thing.fail();
    expect(told(store)).toEqual(['thing: could not be loaded: gone']);
    await pass(2 * SECOND);
    await things[0]!.arrive();
    await things[1]!.fail('still gone');
    expect(told(store)).toEqual(['thing: could not be loaded: still gone']);
  });

  it('is told of in its own words where it has some, and as a warning where it is one', async () => {
    const [plain, soft] = [new FakeResource(1), new FakeResource(2)];
    pipeline.needsOf = () => [
      needOf(plain, { path: 'src', message: '' }),
      needOf(soft, { path: 'soft', severity: 'warning' }),
    ];
    const store = await activeStore();
    await plain.fail('does not answer');
    await soft.fail();
    expect(store.getState().issues).toEqual([
      { path: 'src', message: 'does not answer', severity: 'error' },
      { path: 'soft', message: 'could not be loaded: gone', severity: 'warning' },
    ]);
  });

  it('without which the map does as well is not waited for', async () => {
    const extra = new FakeResource('extra');
    pipeline.needsOf = () => [needOf(extra, { isOptional: true })];
    const store = await activeStore();
    expect([nameOf(store), store.getState().isSettled]).toEqual(['first', true]);
    const runs = pipeline.runs.length;
    await extra.arrive();
    expect(pipeline.runs.length).toBe(runs + 1);
  });
});

describe('what is set', () => {
  it('shows the newest, whatever arrives when', async () => {
    const [one, two] = [new FakeResource(1), new FakeResource(2)];
    pipeline.needsOf = ({ dataset }) => [needOf(dataset === 'first' ? one : two)];
    const store = await activeStore('first');
    store.set({ dataset: 'second' });
    await one.arrive();
    expect(nameOf(store)).toBeUndefined();
    await two.arrive();
    expect(nameOf(store)).toBe('second');
  });

  it('does not tell what is wrong with what has been overtaken', async () => {
    const [one, two] = [new FakeResource(1), new FakeResource(2)];
    pipeline.needsOf = ({ dataset }) => [needOf(dataset === 'first' ? one : two)];
    const store = await activeStore('first');
    store.set({ dataset: 'second' });
    await one.fail();
    await two.arrive();
    await pass(10 * MINUTE);
    expect([told(store), one.tries.length]).toEqual([[], 1]);
  });

  it('keeps the former scene until all is there', async () => {
    const words = new FakeResource('words');
    pipeline.nameOf = ({ dataset, lang }) => `${dataset} ${lang}`;
    pipeline.needsOf = ({ lang }) => (lang === 'ru' ? [needOf(words)] : []);
    const store = await activeStore();
    store.set({ lang: 'ru' });
    await pass(999);
    expect(nameOf(store)).toBe('first ');
    await words.arrive();
    expect(nameOf(store)).toBe('first ru');
  });

  it('draws from what is there after a second, and with the rest once that is there', async () => {
    const words = new FakeResource('words');
    pipeline.nameOf = ({ lang }) => `${lang} with${words.resource.value ? '' : 'out'} words`;
    pipeline.needsOf = ({ lang }) => (lang === 'ru' ? [needOf(words)] : []);
    const store = await activeStore();
    store.set({ lang: 'ru' });
    await pass(999);
    expect(nameOf(store)).toBe(' without words');
    await pass(1);
    expect([nameOf(store), store.getState().isSettled]).toEqual(['ru without words', false]);
    await words.arrive();
    expect([nameOf(store), store.getState().isSettled]).toEqual(['ru with words', true]);
  });

  it('waits a second anew for the next thing', async () => {
    const [one, two] = [new FakeResource(1), new FakeResource(2)];
    pipeline.needsOf = ({ dataset }) =>
      dataset === 'first' ? [needOf(one)] : dataset === 'second' ? [needOf(two)] : [];
    const store = await activeStore('first');
    await pass(SECOND);
    expect(nameOf(store)).toBe('first');
    await one.arrive();
    store.set({ dataset: 'second' });
    await pass(999);
    expect(nameOf(store)).toBe('first');
    await pass(1);
    expect(nameOf(store)).toBe('second');
  });

  it('does nothing where it is equal', async () => {
    const store = await activeStore();
    store.set({ options: { links: ['a', 'b'] }, data: { title: 'Own', links: [{ id: 'a' }] } });
    const [runs, state, listener] = [pipeline.runs.length, store.getState(), vi.fn()];
    store.subscribe(listener);
    for (let i = 0; i < 100; i++)
      store.set({
        dataset: 'first',
        options: { links: ['a', 'b'] },
        data: { title: 'Own', links: [{ id: 'a' }] },
      });
    expect([pipeline.runs.length, store.getState() === state]).toEqual([runs, true]);
    expect(listener).not.toHaveBeenCalled();
    store.set({ data: { title: 'Own', links: [{ id: 'b' }] } });
    expect(pipeline.runs.length).toBe(runs + 1);
  });

  it('takes data that cannot be compared as new', async () => {
    const store = await activeStore();
    const hostile = () => ({
      get title(): string {
        throw new Error('no');
      },
    });
    const revoked = () => {
      const { proxy, revoke } = Proxy.revocable({}, {});
      revoke();
      return proxy;
    };
    const circular = () => {
      const data: Record<string, unknown> = {};
      data.self = data;
      return data;
    };
    for (const create of [hostile, revoked, circular]) {
      const runs = pipeline.runs.length;
      store.set({ data: create() });
      store.set({ data: create() });
      expect(pipeline.runs.length, create.name).toBe(runs + 2);
      const { data } = store.input;
      store.set({ data });
      expect(pipeline.runs.length, `the same ${create.name}`).toBe(runs + 2);
    }
  });

  it('leaves what it does not name', async () => {
    const store = await activeStore();
    store.set({ lang: 'ru' });
    store.set({ today: '2024-05-06' });
    expect(store.input).toMatchObject({ dataset: 'first', lang: 'ru', today: '2024-05-06' });
  });
});

describe('who listens', () => {
  it('hears only of what is new, and no longer once that is ended', async () => {
    const store = await activeStore();
    const listener = vi.fn();
    const end = store.subscribe(listener);
    store.set({ lang: 'xx' });
    expect(listener, 'another input with the same scene').not.toHaveBeenCalled();
    store.set({ dataset: 'second' });
    expect(listener).toHaveBeenCalledTimes(1);
    end();
    store.set({ dataset: 'third' });
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it('may set something itself, which counts', async () => {
    const store = await activeStore();
    const end = store.subscribe(() => {
      end();
      store.set({ dataset: 'third' });
    });
    store.set({ dataset: 'second' });
    expect(nameOf(store)).toBe('third');
  });

  it('gets the same list of issues while that says the same', async () => {
    const thing = new FakeResource('thing');
    pipeline.needsOf = () => [needOf(thing)];
    const store = await activeStore();
    await thing.fail();
    const { issues } = store.getState();
    store.set({ lang: 'xx' });
    await pass(2 * SECOND);
    await thing.fail();
    expect(store.getState().issues).toBe(issues);
  });
});

describe('what is wanted beside the scene', () => {
  it('is true once it is there, for all who ask', async () => {
    const store = await activeStore();
    const table = new FakeResource('table');
    const answers = [store.want(needOf(table)), store.want(needOf(table))];
    await settle();
    await table.arrive();
    expect(await Promise.all(answers)).toEqual([true, true]);
    expect(table.tries.length).toBe(1);
    expect(await store.want(needOf(table))).toBe(true);
  });

  it('is false when a try has failed, is tried again, and the state changes when that helps', async () => {
    const store = await activeStore();
    const table = new FakeResource('table');
    const answer = store.want(needOf(table, { path: 'table' }));
    await table.fail();
    expect(await answer).toBe(false);
    expect(told(store)).toEqual(['table: could not be loaded: gone']);
    expect(await store.want(needOf(table)), 'not at once').toBe(false);
    expect(table.tries.length).toBe(1);
    const listener = vi.fn();
    store.subscribe(listener);
    await pass(2 * SECOND);
    const second = store.want(needOf(table));
    await table.arrive();
    expect(await second).toBe(true);
    expect(listener).toHaveBeenCalled();
    expect(told(store)).toEqual([]);
  });

  it('does not keep the scene waiting, nor is it forgotten with another input', async () => {
    const store = await activeStore();
    const table = new FakeResource('table');
    const answer = store.want(needOf(table));
    expect(store.getState().isSettled).toBe(true);
    store.set({ dataset: 'second' });
    expect([nameOf(store), store.getState().isSettled]).toEqual(['second', true]);
    await table.arrive();
    expect(await answer).toBe(true);
  });

  it('comes also where nothing else has been asked for', async () => {
    const store = createStore();
    const table = new FakeResource('table');
    const answer = store.want(needOf(table));
    await table.arrive();
    expect(await answer).toBe(true);
  });
});

describe('leaving the page', () => {
  it('gives up what is on its way for the map alone, and asks again on the way back', async () => {
    const thing = new FakeResource('thing');
    pipeline.needsOf = () => [needOf(thing)];
    const store = await activeStore();
    store.disconnect();
    expect(pipeline.aborts).toBe(1);
    const runs = pipeline.runs.length;
    await thing.fail();
    await pass(10 * MINUTE);
    expect([pipeline.runs.length, told(store), thing.tries.length]).toEqual([runs, [], 1]);
    store.connect();
    expect(thing.tries.length).toBe(2);
    await thing.arrive();
    expect(nameOf(store)).toBe('first');
  });

  it('takes what is set meanwhile on the way back', async () => {
    const store = await activeStore();
    store.disconnect();
    store.set({ dataset: 'second' });
    expect(nameOf(store)).toBe('first');
    store.connect();
    expect(nameOf(store)).toBe('second');
  });

  it('ends waiting for the network and for the next try', async () => {
    const [thing, table] = [new FakeResource('thing'), new FakeResource('table')];
    pipeline.needsOf = () => [needOf(thing)];
    const store = await activeStore();
    void store.want(needOf(table));
    await thing.fail();
    await table.fail();
    store.disconnect();
    await goOnline();
    await pass(10 * MINUTE);
    expect([thing.tries.length, table.tries.length]).toEqual([1, 1]);
  });

  it('does not go on trying for what fails only then', async () => {
    const store = await activeStore();
    const table = new FakeResource('table');
    void store.want(needOf(table, { path: 'table' }));
    store.disconnect();
    await table.fail();
    await pass(10 * MINUTE);
    expect(table.tries.length).toBe(1);
    store.connect();
    expect(told(store)).toEqual([]);
    const answer = store.want(needOf(table));
    expect(table.tries.length, 'asked for anew').toBe(2);
    await table.arrive();
    expect(await answer).toBe(true);
  });

  it('keeps the code that arrives meanwhile', async () => {
    const store = createStore();
    store.set({ dataset: 'first' });
    store.connect();
    store.activate();
    store.disconnect();
    await pipeline.code.arrive();
    expect(pipeline.runs).toEqual([]);
    store.connect();
    expect(nameOf(store)).toBe('first');
  });
});

describe('the promise that all is shown', () => {
  it('is kept once the scene of the last input has been drawn', async () => {
    const thing = new FakeResource('thing');
    pipeline.needsOf = ({ dataset }) => (dataset === 'second' ? [needOf(thing)] : []);
    const store = await activeStore();
    const first = store.whenCurrent();
    expect(await isFulfilled(first)).toBe(false);
    draw(store);
    expect(await isFulfilled(first)).toBe(true);
    expect(await isFulfilled(store.whenCurrent())).toBe(true);
    store.set({ dataset: 'second' });
    const second = store.whenCurrent();
    expect(await isFulfilled(second)).toBe(false);
    await thing.arrive();
    expect(await isFulfilled(second)).toBe(false);
    draw(store);
    expect(await isFulfilled(second)).toBe(true);
  });

  it('is not kept before the map is in a page, and not by a scene that is overtaken', async () => {
    const store = createStore();
    const promises = [store.whenCurrent()];
    store.set({ dataset: 'first' });
    store.activate();
    expect(await isFulfilled(promises[0]!)).toBe(false);
    store.connect();
    await pipeline.code.arrive();
    const { scene } = store.getState();
    store.set({ dataset: 'second' });
    promises.push(store.whenCurrent());
    store.markDrawn(scene!);
    for (const promise of promises) expect(await isFulfilled(promise)).toBe(false);
    draw(store);
    for (const promise of promises) expect(await isFulfilled(promise)).toBe(true);
  });

  it('is not kept while the map is out of its page', async () => {
    const store = await activeStore();
    draw(store);
    store.disconnect();
    store.set({ dataset: 'second' });
    const promise = store.whenCurrent();
    expect(await isFulfilled(promise)).toBe(false);
    store.connect();
    draw(store);
    expect(await isFulfilled(promise)).toBe(true);
  });

  it('is kept as far as it can be: without what has failed', async () => {
    const thing = new FakeResource('thing');
    pipeline.needsOf = () => [needOf(thing)];
    const store = await activeStore();
    const promise = store.whenCurrent();
    await thing.fail();
    draw(store);
    expect(await isFulfilled(promise)).toBe(true);
    expect(told(store)).toEqual(['thing: could not be loaded: gone']);
  });

  it('is kept when the code cannot be had', async () => {
    const store = createStore();
    store.connect();
    store.activate();
    const promise = store.whenCurrent();
    await pipeline.code.fail();
    expect(await isFulfilled(promise)).toBe(true);
    // Nothing of it comes while it is tried again.
    await pass(2 * SECOND);
    const second = store.whenCurrent();
    expect(await isFulfilled(second)).toBe(false);
    await pipeline.code.fail();
    expect(await isFulfilled(second)).toBe(true);
  });

  it('is kept when a scene cannot be drawn, the first or a later one, and the next is waited for', async () => {
    const store = await activeStore();
    const first = store.whenCurrent();
    store.markLost();
    expect(await isFulfilled(first)).toBe(true);
    draw(store);
    store.set({ dataset: 'second' });
    const second = store.whenCurrent();
    expect(await isFulfilled(second)).toBe(false);
    store.markLost();
    expect(await isFulfilled(second)).toBe(true);
    store.set({ dataset: 'third' });
    const third = store.whenCurrent();
    expect(await isFulfilled(third)).toBe(false);
    draw(store);
    expect(await isFulfilled(third)).toBe(true);
    expect(store.getState().scene).toBe(sceneOf('third'));
  });
});
