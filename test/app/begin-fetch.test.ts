import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ownData } from '../../src/app/code.js';
import { MapStore } from '../../src/app/map-store.js';
import * as ownDataCode from '../../src/app/read-own-data.js';
import { Resource } from '../../src/app/resource.js';
import * as pipelineCode from '../../src/app/scene-pipeline.js';

/** What has been asked for, in its order. */
const asked: string[] = [];
const aborted: string[] = [];
const loadOwnData = ownData.load.bind(ownData);

beforeEach(() => {
  asked.splice(0);
  aborted.splice(0);
  ownData.value = undefined;
  vi.spyOn(ownData, 'load').mockImplementation(async () => {
    asked.push('readers');
    return (ownData.value = (await loadOwnData()) ?? ownDataCode);
  });
  vi.stubGlobal('fetch', (url: string, { signal }: RequestInit) => {
    asked.push(url);
    signal!.addEventListener('abort', () => aborted.push(url));
    return Promise.resolve(new Response(JSON.stringify({ title: url })));
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** A store whose code arrives when a test says so. */
function begin(input: Parameters<MapStore['set']>[0]) {
  let arrive = (): void => undefined;
  const engine = new Resource(() => {
    asked.push('engine');
    return new Promise<typeof pipelineCode>((resolve) => (arrive = () => resolve(pipelineCode)));
  });
  const store = new MapStore(engine);
  store.set({ today: '2026-01-31', lang: 'en', ...input });
  store.connect();
  store.activate();
  return { store, arrive: () => arrive() };
}

describe('data at an address', () => {
  it('is asked for together with the code that reads and draws it, once', async () => {
    const { store, arrive } = begin({ src: '/a.json' });
    expect([...asked].sort()).toEqual(['/a.json', 'engine', 'readers']);
    arrive();
    await vi.waitFor(() => expect(store.getState().scene?.title.text).toBe('/a.json'));
    expect(asked).toHaveLength(3);
    expect(store.getState().issues).toEqual([]);
    expect(aborted).toEqual([]);
  });

  it('is given up for that at another one, or for other data', async () => {
    const { store, arrive } = begin({ src: '/a.json' });
    store.set({ src: '/b.json' });
    expect(aborted).toEqual(['/a.json']);
    store.set({ data: { title: 'mine' } });
    expect(aborted).toEqual(['/a.json', '/b.json']);
    arrive();
    await vi.waitFor(() => expect(store.getState().scene?.title.text).toBe('mine'));
  });

  it('is given up by a map that leaves its page, and asked for again on the way back', async () => {
    const { store, arrive } = begin({ src: '/a.json' });
    store.disconnect();
    expect(aborted).toEqual(['/a.json']);
    store.connect();
    arrive();
    await vi.waitFor(() => expect(store.getState().scene?.title.text).toBe('/a.json'));
    expect(asked.filter((name) => name === '/a.json')).toHaveLength(2);
  });

  it('is asked for by nobody whose map waits for its reader', () => {
    const store = new MapStore(new Resource(() => Promise.resolve(pipelineCode)));
    store.set({ src: '/a.json' });
    store.connect();
    expect(asked).toEqual([]);
  });
});
