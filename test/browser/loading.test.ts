import '../../src/define.js';
import { LIMITS } from '../../src/core/data/limits.js';
import type { CentralAsiaMap } from '../../src/define.js';
import {
  assert,
  cleanUp,
  equal,
  find,
  findAll,
  mountBox,
  mountMap,
  settled,
  stays,
  stubFetch,
  until,
  untilIssue,
  watchPage,
  words,
} from './support.js';

const title = (map: CentralAsiaMap) => words(find(map, '[part~="title"]'));
const good = () => Promise.resolve(new Response('{"title": "Loaded"}'));

describe('data from an address', () => {
  const restores: (() => void)[] = [];
  afterEach(() => {
    for (const restore of restores.splice(0)) restore();
    cleanUp();
  });

  it('that fails once is asked for again, and the issue goes', async () => {
    let tries = 0;
    restores.push(
      stubFetch(() =>
        tries++ === 0 ? Promise.resolve(new Response('', { status: 503 })) : good(),
      ),
    );
    const map = await mountMap('src="busy.json"');
    await untilIssue(map, 'src', /503/);
    await until(() => title(map) === 'Loaded', 'the second try');
    equal([tries, map.issues.length], [2, 0]);
  });

  it('that is not there is not asked for again', async () => {
    let tries = 0;
    restores.push(
      stubFetch(() => {
        tries++;
        return Promise.resolve(new Response('', { status: 404 }));
      }),
    );
    const map = await mountMap('src="gone.json"');
    await untilIssue(map, 'src', /404/);
    await stays(() => tries === 1, 'one try', 2600);
  });

  it('is asked for once the page is online again', async () => {
    let isOnline = false;
    restores.push(stubFetch(() => (isOnline ? good() : Promise.reject(new TypeError('offline')))));
    const map = await mountMap('src="far.json"');
    await untilIssue(map, 'src', /could not be reached/);
    isOnline = true;
    dispatchEvent(new Event('online'));
    await until(() => title(map) === 'Loaded', 'the data');
  });

  it('is asked for at once by a map that is moved in the page while it waits', async () => {
    let isOnline = false;
    restores.push(stubFetch(() => (isOnline ? good() : Promise.reject(new TypeError('offline')))));
    const map = await mountMap('src="far.json"');
    await untilIssue(map, 'src', /could not be reached/);
    isOnline = true;
    const other = document.createElement('div');
    map.parentElement!.append(other);
    other.append(map);
    await until(() => title(map) === 'Loaded', 'the data');
  });

  it('is no longer asked for when the map has gone or has other data', async () => {
    let tries = 0;
    restores.push(
      stubFetch(() => {
        tries++;
        return Promise.reject(new TypeError('offline'));
      }),
    );
    const map = await mountMap('src="far.json"');
    await untilIssue(map, 'src', /could not be reached/);
    map.data = { title: 'Its own' };
    await until(() => title(map) === 'Its own', 'other data');
    dispatchEvent(new Event('online'));
    map.remove();
    dispatchEvent(new Event('online'));
    await stays(() => tries === 1, 'one try');
  });

  it('that is too long is not read to its end', async () => {
    let sent = 0;
    let isCancelled = false;
    const piece = new TextEncoder().encode(' '.repeat(1_000_000));
    const endless = new ReadableStream({
      pull(controller) {
        sent++;
        controller.enqueue(piece);
      },
      cancel() {
        isCancelled = true;
      },
    });
    restores.push(stubFetch(() => Promise.resolve(new Response(endless))));
    const map = await mountMap('src="endless.json"');
    await untilIssue(map, 'src', /endless\.json is longer than 16 million characters/);
    assert(isCancelled, 'the answer is given up');
    assert(sent < LIMITS.characters / 1e6 + 5, `${sent} pieces were read`);
  });

  it('leaves countries and borders, and tells readers so, until it is there', async () => {
    let isThere = false;
    restores.push(stubFetch(() => (isThere ? good() : Promise.reject(new TypeError('offline')))));
    const map = await mountMap('src="far.json"');
    await until(() => findAll(map, '.picture .country').length > 20, 'countries');
    equal(findAll(map, '.picture .layer-links .link').length, 0, 'links');
    assert(words(find(map, '[part="notice"]')).startsWith('The data of this map'), 'the notice');
    isThere = true;
    dispatchEvent(new Event('online'));
    await until(() => findAll(map, '[part="notice"]').length === 0, 'no notice');
    equal(title(map), 'Loaded');
  });

  it('leaves the picture that the page gives, which shows more', async () => {
    let isThere = false;
    restores.push(stubFetch(() => (isThere ? good() : Promise.reject(new TypeError('offline')))));
    const box = mountBox(
      '<central-asia-map src="far.json"><figure><svg width="90" height="60"></svg></figure></central-asia-map>',
    );
    const map = box.firstElementChild as CentralAsiaMap;
    const own = map.querySelector('figure')!;
    await untilIssue(map, 'src', /could not be reached/);
    await stays(() => own.getBoundingClientRect().height > 0, 'its picture');
    isThere = true;
    dispatchEvent(new Event('online'));
    await until(() => map.scene?.title.text === 'Loaded', 'the data');
    await until(() => own.getBoundingClientRect().height === 0, 'its picture gives way');
  });

  it('takes the last of many that a page sets in a row', async () => {
    const answers = new Map<string, () => void>();
    restores.push(
      stubFetch(
        (url, init) =>
          new Promise((resolve, reject) => {
            init!.signal!.addEventListener('abort', () =>
              reject(new DOMException('', 'AbortError')),
            );
            const name = url as string;
            answers.set(name, () => resolve(new Response(JSON.stringify({ title: name }))));
          }),
      ),
    );
    const { errors, warnings } = await watchPage(async () => {
      const map = await mountMap('');
      for (let i = 0; i < 30; i++) {
        map.src = `${i}.json`;
        map.asOf = `20${String(10 + (i % 14))}`;
        map.projection = i % 2 ? 'conic' : undefined;
        map.lang = i % 3 ? 'ru' : 'en';
        if (i % 5 === 0) await settled(map);
      }
      map.lang = 'en';
      await until(() => answers.has('29.json'), 'the last request');
      for (const answer of [...answers.values()].reverse()) answer();
      await until(() => title(map) === '29.json', 'the last');
      await stays(() => title(map) === '29.json', 'and none before it');
    });
    equal([errors, warnings.filter((line) => line.startsWith('<central'))], [[], []]);
  });
});

describe('debug', () => {
  afterEach(cleanUp);

  it('shows the issues on the map, and follows them', async () => {
    const map = await mountMap('debug links="vist" as-of="soon"');
    const panel = await until(() => findAll(map, '[part="issues"]')[0], 'the panel');
    await until(() => words(panel).startsWith('2 problems'), 'both issues');
    equal(
      [...panel.querySelectorAll('code')].map((code) => code.textContent),
      ['attribute as-of', 'attribute links'],
    );
    equal(panel.lang, 'en');
    map.setAttribute('links', 'all');
    await until(() => words(panel).startsWith('One problem'), 'one');
    map.removeAttribute('as-of');
    await until(() => words(panel).startsWith('No problems'), 'none');
    map.debug = false;
    await until(() => findAll(map, '[part="issues"]').length === 0, 'gone');
  });

  it('shows also what is wrong with what stands in the map', async () => {
    const map = await mountMap(
      'debug',
      { data: { title: 'Own' } },
      { children: '<central-asia-note lat="north" lon="60">A</central-asia-note>' },
    );
    const panel = await until(() => findAll(map, '[part="issues"]')[0], 'the panel');
    await until(() => words(panel).includes('note[0].lat'), 'the issue');
    map.querySelector('central-asia-note')!.lat = 40;
    await until(() => words(panel).startsWith('No problems'), 'none');
  });

  it('without it readers see no issues', async () => {
    const map = await mountMap('links="vist"');
    await untilIssue(map, 'attribute links', /vist/);
    await stays(() => findAll(map, '[part="issues"]').length === 0, 'none');
  });

  it('shows words of data as words', async () => {
    const map = await mountMap('debug', { data: { '<img src=x>': 1 } as never });
    const panel = await until(() => findAll(map, '[part="issues"]')[0], 'the panel');
    await until(() => words(panel).includes('<img src=x>'), 'the issue');
    equal(panel.querySelector('img'), null);
  });
});
