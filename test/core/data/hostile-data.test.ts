import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../src/core/data/limits.js';
import { article } from '../../../src/datasets/article.js';
import { renderStaticMap } from '../../../src/static.js';
import {
  alliancesOf,
  build,
  disputesOf,
  goodAlliance,
  goodDispute,
  goodLink,
  known,
  layout,
  linksOf,
  parse,
} from '../support.js';

/** What holds for every input whatsoever. */
function checkParse(input: unknown) {
  const { data, issues } = parse(input);
  const isTelling = ({ path, message, severity }: (typeof issues)[number]) =>
    typeof path === 'string' &&
    path.length < 500 &&
    message.length > 3 &&
    message.length < 500 &&
    ['error', 'warning'].includes(severity);
  expect(issues.filter((issue) => !isTelling(issue))).toEqual([]);
  if (issues.some(({ path }) => path === '')) expect(data).toEqual({});
  // What is left is plain data, and fits: it parses again without an error.
  const again = parse(JSON.parse(JSON.stringify(data)));
  expect(again.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(again.data).toEqual(data);
  return { data, issues };
}

/** Whether what is left can be drawn: nothing throws and no pixel is lost. */
function checkDrawn(input: unknown) {
  const { data, issues } = parse(input);
  const { scene } = build({}, data);
  const frame = layout(scene, 'first-paint', 320, 240);
  expect(JSON.stringify(frame)).not.toMatch(/NaN|Infinity|undefined/);
  return { scene, issues };
}

describe('objects that are no data', () => {
  const revoked = (target: object): unknown => {
    const { proxy, revoke } = Proxy.revocable(target, {});
    revoke();
    return proxy;
  };
  const throwing = (name: string) =>
    Object.defineProperty({ ...goodLink, id: 'bad' }, name, {
      enumerable: true,
      get() {
        throw new Error('no');
      },
    });

  it.each([
    ['proxy', new Proxy({}, { ownKeys: () => Reflect.ownKeys(revoked({}) as object) })],
    ['revoked proxy', revoked({})],
    ['revoked list', revoked([])],
  ])('%s', (_name, input) => {
    expect(checkParse(input)).toEqual({
      data: {},
      issues: [{ path: '', message: 'cannot be read', severity: 'error' }],
    });
  });

  it.each([
    [
      'a getter that throws',
      Object.defineProperty({ title: 'T' }, 'links', throwingProperty()),
      'links',
    ],
    ['a revoked list', { links: revoked([]), title: 'T' }, 'links'],
    ['a revoked item', { links: [revoked({}), goodLink], title: 'T' }, 'links[0]'],
    [
      'an item with a getter that throws',
      { links: [throwing('tone'), goodLink], title: 'T' },
      'links[0]',
    ],
    [
      'an optional field that throws',
      { links: [throwing('note'), goodLink], title: 'T' },
      'links[0]',
    ],
    ['a source that throws', { sources: { a: throwing('publisher') }, title: 'T' }, 'sources.a'],
    ['a setting that throws', { focus: revoked([]), title: 'T' }, 'focus'],
  ])('%s costs no more than itself', (_name, input, path) => {
    const { data, issues } = checkParse(input);
    expect(issues).toEqual([{ path, message: 'cannot be read', severity: 'error' }]);
    expect(data.title).toBe('T');
    if (path === 'links[0]') expect(data.links?.map(({ id }) => id)).toEqual(['good']);
  });

  it('functions, symbols and big numbers as values', () => {
    const { data, issues } = checkParse({
      title: () => 1,
      credit: Symbol('s'),
      lang: 1n,
      focus: [Symbol('s'), 'TJ'],
      links: [() => 1, Symbol('s'), 1n, goodLink, { ...goodLink, id: 'b', kind: 1n, claim: 2n }],
      [Symbol('key')]: 1,
    });
    expect(data.links?.map(({ id }) => id)).toEqual(['good']);
    expect(data.focus).toEqual(['TJ']);
    expect(issues.map(({ path }) => path)).toEqual([
      'title',
      'credit',
      'lang',
      'focus[0]',
      'links[0]',
      'links[1]',
      'links[2]',
      'links[4].kind',
      'links[4].claim',
    ]);
  });

  it('without a prototype is data all the same', () => {
    const bare = Object.assign(Object.create(null) as object, { title: 'T', links: [goodLink] });
    expect(checkParse(bare).data.links).toHaveLength(1);
  });

  it('behind a proxy is data all the same, as frameworks keep their state', () => {
    const deep = <T extends object>(target: T): T =>
      new Proxy(target, {
        get(object, key, self) {
          const value: unknown = Reflect.get(object, key, self);
          return typeof value === 'object' && value !== null ? deep(value) : value;
        },
      });
    const { data, issues } = checkParse(deep({ title: 'T', links: [goodLink], focus: ['TJ'] }));
    expect(issues).toEqual([]);
    expect(data.links).toEqual([{ ...goodLink, from: ['IR'], to: ['TJ'] }]);
  });

  it('that say yes to everything come to an end', () => {
    const yes: object = new Proxy(() => yes, { get: () => yes, has: () => true });
    checkParse({ links: [yes], title: yes, sources: yes });
  });

  function throwingProperty(): PropertyDescriptor {
    return {
      enumerable: true,
      get() {
        throw new Error('no');
      },
    };
  }
});

describe('shapes without end', () => {
  it('that contain themselves', () => {
    const ring: Record<string, unknown> = { title: 'T', alliances: [] };
    ring['self'] = ring;
    ring['summary'] = ring;
    ring['links'] = [ring, { ...goodLink, note: ring, place: ring, date: ring }];
    const list: unknown[] = [];
    list.push(list);
    ring['disputes'] = list;
    const { data, issues } = checkParse(ring);
    expect(data.title).toBe('T');
    expect(data.links?.map(({ id }) => id)).toEqual(['good']);
    expect(issues.map(({ path }) => path)).toContain('disputes[0]');
  });

  it('that are nested very deeply', () => {
    let deep: unknown = 'x';
    for (let i = 0; i < 50_000; i++) deep = i % 2 ? [deep] : { title: deep };
    const { data } = checkParse({ title: deep, links: [deep, goodLink], x: deep, focus: deep });
    expect(data.links).toHaveLength(1);
  });

  it('that are very large are read in reasonable time', () => {
    const start = performance.now();
    const long = 'x'.repeat(1e6);
    const { data, issues } = checkParse({
      worldview: long,
      focus: [long, 'TJ'],
      [long]: 1,
      links: [
        { ...goodLink, id: long, claim: long, from: long, [long]: 1 },
        ...Array.from({ length: 2000 }, (_, i) => ({ ...goodLink, id: `l${i}`, foo: 1 })),
      ],
      sources: { [long]: long },
    });
    expect(data.links).toHaveLength(2000);
    expect(issues).toHaveLength(LIMITS.issues + 1);
    expect(issues.at(-1)).toMatchObject({ path: 'issues' });
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

describe('names that every object has', () => {
  const input = () =>
    JSON.parse(`{
      "__proto__": {"polluted": 1, "title": "P"},
      "constructor": {"prototype": {"polluted": 1}},
      "worldview": "constructor",
      "focus": ["TJ"],
      "show": {"links": ["constructor", "good"], "__proto__": {"alliances": ["x"]}},
      "sources": {"__proto__": {"publisher": "P", "title": "T"}},
      "actors": [{"id": "toString", "name": "A", "kind": "group", "members": ["constructor", "valueOf"]}],
      "alliances": [{"id": "constructor", "name": {"en": "N"}, "short": "N", "members": [
        {"countries": ["TJ", "constructor"], "role": "constructor"},
        {"countries": ["TJ"], "role": "member", "sources": ["hasOwnProperty"]}]}],
      "disputes": [{"id": "valueOf", "name": "N", "parties": ["TJ"], "kind": "water",
        "history": [{"from": "1991", "status": "active"}], "marks": [{"type": "pieces", "pieces": ["constructor"]}],
        "positions": {"constructor": "says", "__proto__": "says"}, "sources": ["constructor"]}],
      "links": [{"__proto__": {"id": "z"}, "id": "good", "kind": "constructor", "claim": "event",
        "from": "toString", "to": "TJ", "direction": "directed", "tone": "neutral", "summary": "S",
        "sources": ["constructor", "toString"]}]
    }`) as unknown;

  it('are neither taken for known nor let through', () => {
    const { data, issues } = checkParse(input());
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(Object.keys(data)).not.toContain('constructor');
    expect(Object.keys(data)).not.toContain('__proto__');
    expect(data.title).toBeUndefined();
    const paths = issues.map(({ path }) => path);
    for (const path of [
      '__proto__',
      'constructor',
      'show.__proto__',
      'links[0].__proto__',
      'alliances[0].members[0].role',
      'actors[0].members[0]',
      'links[0].sources[0]',
    ])
      expect(paths).toContain(path);
  });

  it('draw nothing and break nothing', () => {
    const { scene } = checkDrawn(input());
    expect(scene.worldview.id).toBe('un');
    expect(linksOf(scene).map(({ citations }) => citations)).toEqual([[]]);
    expect(disputesOf(scene).map(({ citations }) => citations)).toEqual([[]]);
    expect(renderStaticMap(input()).svg).toContain('</svg>');
  });
});

describe('any JSON', () => {
  it('never throws, and each issue has its place and words', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => void checkParse(value)),
      {
        numRuns: 200,
      },
    );
  });

  it('under the names of the schema', () => {
    const names =
      'title focus box show sources alliances disputes links actors places steps asOf'.split(' ');
    const input = fc.dictionary(fc.constantFrom(...names), fc.jsonValue());
    fc.assert(
      fc.property(input, (value) => void checkParse(value)),
      { numRuns: 200 },
    );
  });
});

describe('the record with faults', () => {
  const sample = {
    ...article,
    alliances: article.alliances!.slice(0, 3),
    disputes: article.disputes!.slice(0, 6),
    links: article.links!.slice(0, 8),
  };
  const anything = fc.oneof(
    fc.constantFrom(undefined, null, NaN, '', '2023-02-30', 'KX', -1, 1e9, [], {}, '__proto__'),
    fc.jsonValue({ maxDepth: 2 }),
  );

  /** A copy with the value at a random place replaced; each number picks one way further in. */
  function spoil(value: unknown, ways: readonly number[], replacement: unknown): unknown {
    const [way, ...rest] = ways;
    if (typeof value !== 'object' || value === null || way === undefined) return replacement;
    const keys = Object.keys(value);
    const key = keys[way % (keys.length || 1)] ?? 'extra';
    const inner = spoil((value as Record<string, unknown>)[key], rest, replacement);
    if (!Array.isArray(value)) return { ...value, [key]: inner };
    return value.length === 0 ? [inner] : value.with(Number(key), inner);
  }

  const faults = fc.array(
    fc.tuple(fc.array(fc.nat(97), { minLength: 1, maxLength: 6 }), anything),
    { minLength: 1, maxLength: 5 },
  );
  type Faults = typeof faults extends fc.Arbitrary<infer T> ? T : never;
  const spoilt = (list: Faults) =>
    list.reduce<unknown>((data, [ways, value]) => spoil(data, ways, value), sample);

  it('is read as far as it goes', () => {
    fc.assert(
      fc.property(faults, (list) => void checkParse(spoilt(list))),
      { numRuns: 80 },
    );
  });

  it('is drawn as far as it goes', () => {
    fc.assert(
      fc.property(faults, (list) => void checkDrawn(spoilt(list))),
      { numRuns: 15 },
    );
  });
});

it('draws one good thing among many bad', () => {
  const { scene } = checkDrawn({
    box: [NaN, 1, 2, 3],
    alliances: [goodAlliance, null],
    disputes: [5, goodDispute],
    links: [{}, goodLink, { ...goodLink, id: 'x', to: 'KX' }],
  });
  expect(known.countries).toContain('TJ');
  // The box of what is good: around Dushanbe and Tehran.
  expect(scene.box[0]).toBeLessThan(52);
  expect(scene.box[2]).toBeGreaterThan(68);
  expect(alliancesOf(scene).map(({ id }) => id)).toEqual(['club']);
  expect(disputesOf(scene).map(({ id }) => id)).toEqual(['dispute:quarrel']);
  expect(linksOf(scene).map(({ id }) => id)).toEqual(['link:good']);
});
