import { describe, expect, it } from 'vitest';
import { copyOf } from '../../src/app/copy-of.js';

describe('copyOf', () => {
  it('copies objects and lists all the way down', () => {
    const data = { a: [{ b: 1 }], c: null };
    const copy = copyOf(data) as typeof data;
    data.a[0]!.b = 2;
    expect(copy).toEqual({ a: [{ b: 1 }], c: null });
  });

  it('keeps what is neither, and names that every object has', () => {
    const date = new Date(0);
    expect((copyOf({ date }) as { date: Date }).date).toBe(date);
    const copy = copyOf(JSON.parse('{"__proto__": {"polluted": 1}}'));
    expect(Object.hasOwn(copy as object, '__proto__')).toBe(true);
    expect(Object.getPrototypeOf(copy)).toBe(Object.prototype);
  });

  it('keeps what cannot be copied, and empty lists without end, at once', () => {
    const circle: Record<string, unknown> = {};
    circle['self'] = circle;
    expect(copyOf(circle)).toBe(circle);
    const endless: unknown[] = new Array(2 ** 32 - 1);
    expect((copyOf({ links: endless }) as { links: unknown }).links).toBe(endless);
    const hostile = new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error('no');
        },
      },
    );
    expect(copyOf(hostile)).toBe(hostile);
  });
});
