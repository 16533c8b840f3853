import '../../src/define.js';
import { SOURCE_TIMEOUT } from '../../src/app/fetch-text.js';
import type { CentralAsiaMap, CentralAsiaTimeline, MapData, Scene } from '../../src/define.js';
import {
  assert,
  cleanUp,
  equal,
  find,
  findAll,
  hasIssue,
  ids,
  mountBox,
  mountMap,
  record,
  settled,
  stubFetch,
  until,
  untilIssue,
  watchPage,
  words,
  problems,
} from './support.js';
import { sample } from './sample-data.js';

const title = (map: CentralAsiaMap) => words(find(map, '[part~="title"]'));
const own = (warnings: readonly string[]) => warnings.filter((line) => line.startsWith('<central'));
const inline = (text: string) => `<script type="application/json">${text}</script>`;
const FILE = new URL('./own.json', import.meta.url).pathname;

/** The map still shows the sample, after something went wrong. */
function stillThere(map: CentralAsiaMap): void {
  equal(title(map), 'A small map', 'the last good map stays');
  equal(ids(map, 'link:').length, 2, 'its links');
  assert(findAll(map, '.picture .country').length > 20, 'its countries');
  assert(map.matches(':state(error)'), ':state(error)');
}

describe('bad input', () => {
  const restores: (() => void)[] = [];
  afterEach(() => {
    for (const restore of restores.splice(0)) restore();
    cleanUp();
  });

  /** Runs a fault and checks how it is told: issues, one event, one warning that has them all, nothing thrown. */
  async function told(
    map: CentralAsiaMap,
    act: () => void,
    path: string,
    message: RegExp,
  ): Promise<void> {
    const events = record(map, 'cam-issues');
    const { warnings, errors } = await watchPage(async () => {
      act();
      await untilIssue(map, path, message);
      await settled(map);
    });
    equal(errors, [], 'errors');
    equal(events.length, 1, 'cam-issues events');
    equal(events[0]!.issues, map.issues, 'issues of the event');
    equal(own(warnings).length, 1, 'warnings');
    for (const issue of map.issues)
      assert(own(warnings)[0]!.includes(`${issue.path}: ${issue.message}`), 'the warning sums up');
  }

  const fromSample = () => mountMap('', { data: sample() });

  it('a script that is not JSON', async () => {
    const map = await mountMap('', {}, { children: inline(JSON.stringify(sample())) });
    await told(
      map,
      () => (map.querySelector('script')!.textContent = '{oops'),
      'script',
      /is not JSON/,
    );
    stillThere(map);
  });

  it('a script that is not JSON from the start', async () => {
    const { warnings, errors } = await watchPage(async () => {
      const map = await mountMap('', {}, { children: inline('{"title": ') });
      await untilIssue(map, 'script', /is not JSON/);
      assert(findAll(map, '.picture .country').length > 20, 'countries are drawn');
      assert(map.matches(':state(ready)') && map.matches(':state(error)'), 'states');
    });
    equal([errors, own(warnings).length], [[], 1]);
  });

  for (const [what, value, got] of [
    ['a text', 'map', /expected map data as an object, got "map"/],
    ['a number', 7, /got 7/],
    ['a list', [], /got a list/],
    ['true', true, /got true/],
    ['a function', () => undefined, /got a function/],
  ] as const)
    it(`data that is ${what}`, async () => {
      const map = await fromSample();
      await told(map, () => (map.data = value as unknown as MapData), 'data', got);
      stillThere(map);
    });

  it('wrong types inside: each is told with its path, the rest is drawn', async () => {
    const map = await fromSample();
    const data = {
      ...sample(),
      title: 5,
      tittle: 'x',
      asOf: '2020-02-31',
      focus: ['KZ', 'XQ'],
      links: [
        ...sample().links!,
        { ...sample().links![0]!, id: 'lost', from: 'KX' },
        {
          ...sample().links![0]!,
          id: 'backwards',
          claim: 'standing',
          date: { start: '2021', end: '2019' },
        },
        { ...sample().links![0]!, id: 'tone', tone: 'hostil' },
        'not a link',
      ],
      disputes: 'none',
    };
    await told(map, () => (map.data = data as unknown as MapData), 'title', /expected text.*got 5/);
    for (const [path, message] of [
      ['tittle', /did you mean "title"/],
      ['asOf', /"2020-02-31"/],
      ['focus[1]', /"XQ"/],
      ['links[2].from', /"KX"/],
      ['links[3].date.end', /"2019" is before "2021"/],
      ['links[4].tone', /did you mean "hostile"/],
      ['links[5]', /got "not a link"/],
      ['disputes', /expected a list, got "none"/],
    ] as const)
      assert(
        hasIssue(map.issues, path, message),
        `${path} ${message} in ${JSON.stringify(map.issues)}`,
      );
    // Without its date the map is of today, when the quarrel is over.
    equal(ids(map, 'link:'), ['link:visit']);
    assert(title(map).startsWith('The Club, '), 'its title is that of what is shown');
  });

  it('objects that bite: getters that throw, cycles, odd prototypes', async () => {
    const map = await fromSample();
    const cycle: Record<string, unknown> = { title: 'Cycle' };
    cycle['links'] = [cycle];
    const thrower = {
      get title(): string {
        throw new Error('no');
      },
    };
    const { errors } = await watchPage(async () => {
      for (const data of [cycle, thrower, Object.create(null), new Map(), new Date()]) {
        map.data = data as MapData;
        await settled(map);
        await until(() => map.issues.length > 0 || data === Object(data), 'answered');
      }
      map.data = sample();
      await until(() => problems(map).length === 0, 'and good data is taken again');
    });
    equal(errors, []);
    equal(title(map), 'A small map');
  });

  const throws = () => {
    throw new Error('no');
  };
  const odd: Readonly<Record<string, () => unknown>> = {
    'a symbol': () => Symbol('x'),
    'a big number': () => 5n,
    'no number': () => NaN,
    'a function': () => throws,
    'an object without a prototype': () => Object.create(null) as object,
    'an object that is no text': () => ({ toString: throws, toJSON: throws }),
    'a cycle': () => {
      const cycle: unknown[] = [];
      cycle.push(cycle);
      return cycle;
    },
    'a proxy': () => new Proxy([], { get: throws, ownKeys: throws }),
    'a list without end': () => new Array(2 ** 32 - 1),
  };

  for (const [what, make] of Object.entries(odd))
    it(`any property that is ${what}: nothing thrown, and good values are taken again`, async () => {
      const map = await fromSample();
      const names = [...(map.constructor as typeof CentralAsiaMap).elementProperties.keys()];
      const { errors } = await watchPage(async () => {
        for (const name of names.filter((key) => !String(key).startsWith('_'))) {
          const before: unknown = Reflect.get(map, name);
          Reflect.set(map, name, make());
          await map.updateComplete;
          Reflect.set(map, name, before);
          await map.updateComplete;
        }
        await until(
          () => problems(map).length === 0,
          `no issues left: ${JSON.stringify(map.issues)}`,
        );
      });
      equal(errors, []);
      equal(title(map), 'A small map');
      equal(ids(map, 'link:').length, 2, 'its links');
    });

  it('data that is no number is read once', async () => {
    const map = await fromSample();
    map.data = NaN as unknown as MapData;
    await untilIssue(map, 'data', /got NaN/);
    let updates = 0;
    map.addController({ hostUpdated: () => void updates++ });
    await new Promise((resolve) => setTimeout(resolve, 100));
    assert(updates < 5, `${updates} updates`);
  });

  it("words of the page's own that throw: the language's stand in", async () => {
    const map = await fromSample();
    const strings = { dates: throws, asOf: throws, ui: 5, dir: 'up', legend: Symbol('x') };
    await told(
      map,
      () => (map.strings = strings as unknown as CentralAsiaMap['strings']),
      'strings.asOf',
      /has thrown/,
    );
    for (const path of ['strings.ui', 'strings.dir', 'strings.legend'])
      assert(hasIssue(map.issues, path, /expected/), path);
    stillThere(map);
    equal(find(map, 'figure').dir, 'ltr');
  });

  it('an update that fails is an issue until the next that does not', async () => {
    const map = await fromSample();
    const fault = { hostUpdate: throws };
    await told(map, () => map.addController(fault), 'element', /brought up to date: no/);
    map.removeController(fault);
    map.requestUpdate();
    await until(() => problems(map).length === 0, 'the issue is gone');
    equal(title(map), 'A small map');
  });

  it('an id of no map, or no scene at all, for a timeline', async () => {
    const { errors } = await watchPage(async () => {
      const box = mountBox('<central-asia-timeline for=""></central-asia-timeline>');
      const timeline = box.firstElementChild as CentralAsiaTimeline;
      for (const scene of [7, {}, document.body, Symbol('x')]) {
        await timeline.updateComplete;
        timeline.scene = scene as unknown as Scene;
      }
      await timeline.updateComplete;
      timeline.remove();
    });
    equal(errors, []);
  });

  it('markup in texts stays text', async () => {
    const nasty = '<img src=x onerror="globalThis.hit=1">';
    const [visit] = sample().links!;
    const map = await mountMap('selected="visit"', {
      data: { ...sample(), title: nasty, links: [{ ...visit!, summary: nasty }] },
    });
    assert(words(find(map, '.popup')).includes(nasty), 'shown as written');
    equal(findAll(map, 'img').length, 0);
    equal('hit' in globalThis, false);
  });

  it('a src that answers 404', async () => {
    const map = await fromSample();
    await told(
      map,
      () => {
        map.data = undefined;
        map.src = '/test/browser/nowhere.json';
      },
      'src',
      /nowhere\.json answered with status 404/,
    );
    stillThere(map);
  });

  it('a src that is not JSON', async () => {
    const map = await fromSample();
    await told(
      map,
      () => {
        map.data = undefined;
        map.src = new URL('../../examples/index.html', import.meta.url).pathname;
      },
      'src',
      /is not JSON/,
    );
    stillThere(map);
  });

  it('a src that cannot be reached, and one that is no address', async () => {
    const map = await fromSample();
    restores.push(stubFetch(() => Promise.reject(new TypeError('Failed to fetch'))));
    await told(
      map,
      () => {
        map.data = undefined;
        map.src = 'far.json';
      },
      'src',
      /far\.json could not be reached/,
    );
    restores.pop()!();
    await told(map, () => (map.src = 'http://['), 'src', /http:\/\/\[/);
    stillThere(map);
  });

  it('a src that never answers', async () => {
    const map = await fromSample();
    restores.push(
      stubFetch(
        (_, init) =>
          new Promise((_resolve, reject) => {
            init!.signal!.addEventListener('abort', () =>
              reject(new DOMException('aborted', 'AbortError')),
            );
          }),
      ),
    );
    const { setTimeout: real } = globalThis;
    globalThis.setTimeout = ((act: () => void, delay?: number) =>
      real(act, delay === SOURCE_TIMEOUT ? 20 : delay)) as typeof setTimeout;
    restores.push(() => {
      globalThis.setTimeout = real;
    });
    await told(
      map,
      () => {
        map.data = undefined;
        map.src = 'silent.json';
      },
      'src',
      /silent\.json did not answer within 10 seconds/,
    );
    stillThere(map);
  });

  it('another src aborts the one before', async () => {
    const asked: { url: string; signal: AbortSignal; answer: (text: string) => void }[] = [];
    restores.push(
      stubFetch(
        (url, init) =>
          new Promise((resolve, reject) => {
            const signal = init!.signal!;
            signal.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
            asked.push({
              url: url as string,
              signal,
              answer: (text) => resolve(new Response(text)),
            });
          }),
      ),
    );
    const map = await fromSample();
    const events = record(map, 'cam-issues');
    const { warnings, errors } = await watchPage(async () => {
      map.data = undefined;
      map.src = 'one.json';
      await until(() => asked.length === 1, 'the first');
      map.src = 'two.json';
      await until(() => asked.length === 2, 'the second');
      assert(asked[0]!.signal.aborted, 'the first is given up');
      asked[1]!.answer('{"title": "Two"}');
      asked[0]!.answer('{"title": "One"}');
      await until(() => title(map) === 'Two', 'the second is shown');
    });
    equal(
      asked.map(({ url }) => url),
      ['one.json', 'two.json'],
    );
    equal([own(warnings), errors, events.length], [[], [], 0]);
  });

  it('good input after bad clears the issues', async () => {
    const map = await mountMap('src="/test/browser/nowhere.json"');
    await untilIssue(map, 'src', /404/);
    map.src = FILE;
    await until(() => title(map) === 'A map from a file', 'the good file');
    equal(problems(map), []);
    assert(!map.matches(':state(error)'), 'no :state(error)');
  });

  it('the same fault is told once', async () => {
    const map = await fromSample();
    const { warnings } = await watchPage(async () => {
      map.setAttribute('links', 'vist');
      await untilIssue(map, 'attribute links', /vist/);
      map.asOf = '2019';
      map.label = 'x';
      await map.updateComplete;
      map.asOf = '2020';
      await map.updateComplete;
    });
    equal(own(warnings).length, 1);
  });
});
