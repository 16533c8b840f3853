import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../src/core/data/limits.js';
import { plainTokens, plainWord, wordOf } from '../../../src/core/data/plain-options.js';

const throws = () => {
  throw new Error('no');
};
const revoked = () => {
  const { proxy, revoke } = Proxy.revocable([], {});
  revoke();
  return proxy;
};

describe('names in any form', () => {
  it.each([
    ['a text', 'sco, ots', ['sco', 'ots']],
    ['a list', ['sco', 7], ['sco', '7']],
    ['none', null, undefined],
    ['an object', {}, [null]],
    ['what cannot be a name', [Symbol('a'), 1n, {}, null, throws], [null, null, null, null, null]],
    ['a proxy that throws', new Proxy([], { get: throws }), [null]],
    ['a revoked proxy', revoked(), [null]],
    ['a list with a method of its own', Object.assign(['sco'], { map: throws }), ['sco']],
  ])('%s', (_, value, names) => {
    expect(plainTokens(value)).toEqual(names);
    expect(() => JSON.stringify(plainTokens(value))).not.toThrow();
  });

  it('of a list without end no more than shows that it is too long', () => {
    expect(plainTokens(new Array(2 ** 32 - 1))).toHaveLength(LIMITS.tokens + 1);
  });
});

describe('a word in any form', () => {
  it.each([
    ['IN', 'IN'],
    [2023, '2023'],
    ['', undefined],
    [null, undefined],
    [false, undefined],
    [5n, {}],
    [Symbol('a'), {}],
    [throws, {}],
    [{ toString: throws }, {}],
  ])('%o', (value, word) => expect(plainWord(value)).toEqual(word));

  it('is text or nothing where it is shown', () => {
    expect([wordOf('a'), wordOf(1), wordOf({}), wordOf(Symbol('a'))]).toEqual([
      'a',
      '1',
      undefined,
      undefined,
    ]);
  });
});
