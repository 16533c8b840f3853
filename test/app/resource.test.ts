import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Resource } from '../../src/app/resource.js';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('a resource', () => {
  it('is loaded when it is first asked for, and once for all who ask', async () => {
    let loads = 0;
    const resource = new Resource(() => {
      loads++;
      return Promise.resolve({ loads });
    });
    expect([loads, resource.value]).toEqual([0, undefined]);
    const [one, two] = await Promise.all([resource.load(), resource.load()]);
    expect(one).toBe(two);
    expect(resource.value).toBe(one);
    expect(await resource.load()).toBe(one);
    expect(loads).toBe(1);
  });

  it('fails for all who wait, and is tried again by who asks next', async () => {
    let loads = 0;
    const resource = new Resource(() =>
      ++loads === 1 ? Promise.reject(new Error('gone')) : Promise.resolve('there'),
    );
    const first = await Promise.allSettled([resource.load(), resource.load()]);
    expect(first.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect([loads, resource.value]).toEqual([1, undefined]);
    vi.advanceTimersByTime(1_000);
    expect(await resource.load()).toBe('there');
    expect([loads, resource.value]).toEqual([2, 'there']);
  });

  it('rejects where loading throws at once, and is tried again', async () => {
    let loads = 0;
    const resource = new Resource((): Promise<string> => {
      if (++loads === 1) throw new Error('not a promise');
      return Promise.resolve('there');
    });
    await expect(async () => resource.load()).rejects.toThrow('not a promise');
    vi.advanceTimersByTime(1_000);
    expect(await resource.load()).toBe('there');
  });

  it('is tried three times within a minute, whoever asks, and no sooner than after a second', async () => {
    const tries: number[] = [];
    const begin = performance.now();
    const resource = new Resource<string>(() => {
      tries.push(performance.now() - begin);
      return Promise.reject(new Error(`gone at ${tries.at(-1)}`));
    });
    for (let i = 0; i < 260; i++) {
      const error = await resource.load().catch(({ message }: Error) => message);
      expect(error).toBe(`gone at ${tries.at(-1)}`);
      vi.advanceTimersByTime(500);
    }
    expect(tries).toEqual([0, 1, 2, 60, 61, 62, 120, 121, 122].map((second) => second * 1_000));
  });
});
