import '../../src/define.js';
import { yieldToMain } from '../../src/app/yield-to-main.js';
import { interactive } from '../../src/elements/central-asia-map/chunks.js';
import type { CentralAsiaMap, MapData } from '../../src/define.js';
import {
  assert,
  canEmulate,
  button,
  cleanUp,
  equal,
  find,
  findAll,
  hasIssue,
  ids,
  isLive,
  item,
  live,
  mountBox,
  mountLiveMap,
  mountMap,
  nextFrame,
  picture,
  popup,
  record,
  root,
  stays,
  stubFetch,
  until,
  words,
  problems,
} from './support.js';
import { bases } from '../core/overlays/bases.js';
import { basesData } from '../core/overlays/bases-data.js';
import { sample } from './sample-data.js';

const PHASES = ['prerendered', 'loading', 'drawn', 'live', 'failed'] as const;

const other = (title = 'Other'): MapData => ({ ...sample(), title });
const title = (map: CentralAsiaMap) => words(find(map, '[part~="title"]'));
const drawnTitle = (map: CentralAsiaMap) => picture(map).getAttribute('aria-label');
const statesOf = (map: Element) => PHASES.filter((name) => map.matches(`:state(${name})`));
const click = (element: Element) =>
  element.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
const point = (element: Element) =>
  element.dispatchEvent(
    new PointerEvent('pointerover', { bubbles: true, composed: true, pointerType: 'mouse' }),
  );
const visit = (map: CentralAsiaMap) => item(map, 'link:visit').querySelector('path')!;

/** In the conic projection a meridian leans away from the middle, in Mercator's it is upright. */
function isConic(map: CentralAsiaMap): boolean {
  const [south, north] = [map.project([50, 30]), map.project([50, 50])];
  return Math.abs(south![0] - north![0]) > 2;
}

/** An overlay of the page's own, with data. */
function setBases(map: CentralAsiaMap): void {
  map.overlayTypes = [bases];
  map.data = basesData;
}

/** Answers each address with a map whose title is that address. */
const stubAddresses = () =>
  stubFetch((url) => Promise.resolve(new Response(JSON.stringify({ title: url }))));

// --- Each property in a handler of each event --------------------------------------------------------------------------

interface Told {
  readonly set: (map: CentralAsiaMap) => void;
  /** What of it the page sees, and what it should be. */
  readonly shown: (map: CentralAsiaMap) => unknown;
  readonly wanted: unknown;
}

const PROPERTIES: Readonly<Record<string, Told>> = {
  data: {
    set: (map) => (map.data = other('By a handler')),
    shown: (map) => [title(map), drawnTitle(map)],
    wanted: ['By a handler', 'By a handler'],
  },
  src: {
    set: (map) => {
      map.data = undefined;
      map.src = 'handler.json';
    },
    shown: (map) => [title(map), drawnTitle(map)],
    wanted: ['handler.json', 'handler.json'],
  },
  datasetName: {
    set: (map) => {
      map.data = undefined;
      map.datasetName = 'article';
    },
    shown: (map) => [title(map) === drawnTitle(map), title(map) === 'A small map'],
    wanted: [true, false],
  },
  asOf: {
    set: (map) => (map.asOf = '2019'),
    shown: (map) => [map.scene!.asOf, words(find(map, '[part="note"]')).includes('2019')],
    wanted: ['2019-12-31', true],
  },
  worldview: {
    set: (map) => (map.worldview = 'IN'),
    shown: (map) => map.scene!.worldview.id,
    wanted: 'IN',
  },
  projection: {
    set: (map) => (map.projection = 'conic'),
    shown: (map) => isConic(map),
    wanted: true,
  },
  focusOn: {
    set: (map) => (map.focusOn = ['TM']),
    shown: (map) => map.scene!.countries.filter(({ inFocus }) => inFocus).map(({ id }) => id),
    wanted: ['country:TM'],
  },
  selected: {
    set: (map) => (map.selected = 'quarrel'),
    shown: (map) => [map.selected, popup(map)?.textContent?.includes('A quarrel over water.')],
    wanted: ['quarrel', true],
  },
  overlays: {
    set: (map) => (map.overlays = ['disputes']),
    shown: (map) => [ids(map, 'link:').length, ids(map, 'dispute:').length],
    wanted: [0, 1],
  },
  alliances: {
    set: (map) => (map.alliances = ['none']),
    shown: (map) => findAll(map, '.picture [class*="alliance"]').length,
    wanted: 0,
  },
  disputes: {
    set: (map) => (map.disputes = ['none']),
    shown: (map) => ids(map, 'dispute:'),
    wanted: [],
  },
  links: {
    set: (map) => (map.links = ['quarrel']),
    shown: (map) => ids(map, 'link:'),
    wanted: ['link:quarrel'],
  },
  strings: {
    set: (map) => (map.strings = { ui: { zoomIn: 'Nearer' } } as never),
    shown: (map) => findAll(map, 'button[aria-label="Nearer"]').length,
    wanted: 1,
  },
  lang: {
    set: (map) => (map.lang = 'ru'),
    shown: (map) => [map.scene!.lang, find(map, 'figure').lang],
    wanted: ['ru', 'ru'],
  },
  label: {
    set: (map) => (map.label = 'Named'),
    shown: (map) => find(map, 'figure').getAttribute('aria-label'),
    wanted: 'Named',
  },
  theme: {
    set: (map) => (map.theme = 'dark'),
    shown: (map) => map.getAttribute('theme'),
    wanted: 'dark',
  },
  timeline: {
    set: (map) => (map.timeline = !map.timeline),
    shown: (map) => findAll(map, 'central-asia-timeline').length === Number(map.timeline),
    wanted: true,
  },
  debug: {
    set: (map) => (map.debug = true),
    shown: (map) => findAll(map, '[part="issues"]').length,
    wanted: 1,
  },
  sites: {
    set: (map) => (map.sites = ['dam']),
    shown: (map) => ids(map, 'site:').length > 1,
    wanted: true,
  },
  corridors: {
    set: (map) => (map.corridors = ['rail']),
    shown: (map) => ids(map, 'corridor:').length > 1,
    wanted: true,
  },
  shapes: {
    set(map) {
      const geometry = {
        type: 'LineString',
        coordinates: [
          [62, 38],
          [69, 41],
        ],
      };
      map.data = { shapes: ['a', 'b'].map((id) => ({ id, name: id, geometry })) };
      map.shapes = ['b'];
    },
    shown: (map) => ids(map, 'shape:'),
    wanted: ['shape:b'],
  },
  values: {
    set(map) {
      const rows = [{ country: 'KZ', value: 3 }];
      map.data = { values: ['a', 'b'].map((id) => ({ id, name: `Kind ${id}`, rows })) };
      map.values = ['b'];
    },
    shown: (map) => map.scene!.legend.map(({ id }) => id),
    wanted: ['values:b'],
  },
  roles: {
    set(map) {
      map.alliances = ['sco'];
      map.asOf = '2024';
      map.roles = ['observer'];
    },
    shown: (map) => map.scene!.legend.filter(({ overlay }) => overlay === 'alliances').length,
    wanted: 1,
  },
  overlayTypes: {
    set: (map) => setBases(map),
    shown: (map) => ids(map, 'base:').includes('base:south'),
    wanted: true,
  },
  show: {
    set(map) {
      setBases(map);
      map.show = { bases: 'south' };
    },
    shown: (map) => ids(map, 'base:'),
    wanted: ['base:south'],
  },
  unconfirmed: {
    set(map) {
      setBases(map);
      map.unconfirmed = true;
    },
    shown: (map) => ids(map, 'base:').includes('base:rumour'),
    wanted: true,
  },
  headline: {
    set: (map) => (map.headline = 'Of a handler'),
    shown: (map) => [title(map), drawnTitle(map)],
    wanted: ['Of a handler', 'Of a handler'],
  },
  header: {
    set: (map) => (map.header = 'none'),
    shown: (map) => findAll(map, '[part~="title"]').length,
    wanted: 0,
  },
  calendar: {
    set: (map) => (map.calendar = 'persian'),
    shown: (map) => / AP$/.test(map.scene!.dateline),
    wanted: true,
  },
  loading: {
    set: (map) => (map.loading = 'eager'),
    shown: (map) => [map.loading, map.phase],
    wanted: ['eager', 'live'],
  },
  interactive: {
    set: (map) => (map.interactive = 'off'),
    shown: (map) => [picture(map).getAttribute('role'), isLive(map)],
    wanted: ['img', false],
  },
};

/** What makes a live map of the sample tell of each event. */
const EVENTS: Readonly<Record<string, (map: CentralAsiaMap) => void>> = {
  'cam-issues': (map) => map.setAttribute('as-of', 'soon'),
  'cam-select': (map) => void click(visit(map)),
  'cam-hover': (map) => void point(visit(map)),
  'cam-view-change': (map) => button(map, 'Zoom in').click(),
  'cam-pick': (map) => find(map, '.legend-box button').click(),
};

/** What a handler has told the map is what it shows, once it says that all is shown, and still so later. */
async function endsAsTold(map: CentralAsiaMap, { shown, wanted }: Told): Promise<void> {
  await map.ready;
  // What is loaded beside the scene, such as the timeline, comes when it is there.
  await until(
    () => JSON.stringify(shown(map)) === JSON.stringify(wanted),
    `shows ${JSON.stringify(wanted)}, not ${JSON.stringify(shown(map))}`,
    3000,
  );
  await nextFrame();
  await map.ready;
  equal(shown(map), wanted, 'later');
}

describe('a handler may set any property', () => {
  let restore: (() => void) | undefined;
  beforeEach(() => (restore = stubAddresses()));
  afterEach(() => {
    restore?.();
    cleanUp();
  });

  it('which are all tested here', () => {
    const { elementProperties } = customElements.get('central-asia-map') as typeof CentralAsiaMap;
    const own = [...elementProperties].filter(([, { state }]) => !state).map(([name]) => name);
    // A language is an attribute of every element.
    equal(Object.keys(PROPERTIES).sort(), [...own, 'lang'].sort());
  });

  for (const [name, told] of Object.entries(PROPERTIES)) {
    for (const [type, act] of Object.entries(EVENTS))
      it(`${name} in ${type}`, async () => {
        const map = await mountLiveMap('', { data: sample() });
        let count = 0;
        map.addEventListener(type, () => {
          if (count++ === 0) told.set(map);
        });
        act(map);
        await until(() => count > 0, `${type} is told`);
        await endsAsTold(map, told);
      });

    it(`${name} in cam-as-of-change`, async () => {
      const map = await mountLiveMap('timeline', { data: sample() });
      const timeline = await until(() => findAll(map, 'central-asia-timeline')[0], 'the timeline');
      const next = await until(
        () => root(timeline).querySelector<HTMLElement>('.previous'),
        'its buttons',
      );
      let count = 0;
      map.addEventListener('cam-as-of-change', () => {
        if (count++ === 0) told.set(map);
      });
      next.click();
      equal(count, 1);
      await endsAsTold(map, told);
    });

    it(`${name} in cam-ready`, async () => {
      const map = document.createElement('central-asia-map');
      map.data = sample();
      map.loading = 'eager';
      map.addEventListener('cam-ready', () => told.set(map));
      mountBox().append(map);
      await map.ready;
      await until(() => map.matches(':state(ready)'), 'cam-ready');
      await endsAsTold(map, told);
    });
  }

  it('and call any method: what it asks for goes after what was asked for before', async () => {
    const map = document.createElement('central-asia-map');
    map.data = sample();
    map.addEventListener('cam-ready', () => map.fit(['TJ']));
    map.fit(['KZ']);
    mountBox().append(map);
    await map.ready;
    await nextFrame();
    const { width } = item(map, 'country:TJ').querySelector('path')!.getBoundingClientRect();
    assert(width > 300, `Tajikistan is ${width} px wide`);
  });

  // Only Chromium tells of a focus that goes with its element.
  const itToldOfLostFocus = canEmulate ? it : it.skip;

  itToldOfLostFocus(
    'also when the event comes in the middle of an update: the focus goes with the picture',
    async () => {
      const map = await mountLiveMap('', { data: sample() });
      item(map, 'country:UZ').focus();
      map.addEventListener('cam-hover', () => (map.asOf = '2019'), { once: true });
      map.projection = 'conic';
      await map.ready;
      await until(() => map.asOf === '2019', 'cam-hover');
      await map.ready;
      equal([map.scene!.asOf, map.scene!.projection], ['2019-12-31', 'conic']);
    },
  );

  it('also when what had the focus leaves with a popup', async () => {
    const map = await mountLiveMap('', { data: sample(), selected: 'visit' });
    await until(() => popup(map), 'the popup');
    button(map, 'Close').focus();
    point(visit(map));
    const hovers = record(map, 'cam-hover');
    map.addEventListener('cam-hover', () => (map.asOf = '2019'));
    map.selected = undefined;
    await map.ready;
    await nextFrame();
    if (hovers.length > 0) await map.ready;
    equal(map.scene!.asOf, hovers.length > 0 ? '2019-12-31' : '2020-06-15');
  });

  it('also in the middle of an update that something else has begun', async () => {
    const map = await mountLiveMap('', { data: sample() });
    await stays(() => true, 'it has come to rest', 300);
    const render = map.render.bind(map);
    let isTold = false;
    map.render = () => {
      if (!isTold) map.asOf = '2019';
      isTold = true;
      return render();
    };
    map.label = 'Anything';
    await map.ready;
    equal([isTold, map.scene!.asOf], [true, '2019-12-31']);
  });

  itToldOfLostFocus('in the middle of an update of anything: a handler of the page', async () => {
    const map = await mountLiveMap('', { data: sample(), selected: 'visit' });
    await until(() => popup(map), 'the popup');
    button(map, 'Close').focus();
    map.addEventListener('focusout', () => (map.focusOn = ['TM']), { once: true });
    map.selected = undefined;
    await map.ready;
    await until(() => map.focusOn, 'the handler');
    await map.ready;
    equal(
      map.scene!.countries.filter(({ inFocus }) => inFocus).map(({ id }) => id),
      ['country:TM'],
    );
  });
});

// --- What is given is drawn ----------------------------------------------------------------------------------------------

describe('ready', () => {
  let restore: (() => void) | undefined;
  afterEach(() => {
    restore?.();
    restore = undefined;
    cleanUp();
  });

  it('comes when what was given is drawn, and issues speak of it', async () => {
    const map = await mountMap('', { data: sample() });
    map.data = { ...other('Second'), links: [...sample().links!, { id: 'lost' } as never] };
    await map.ready;
    equal([title(map), drawnTitle(map)], ['Second', 'Second']);
    assert(hasIssue(map.issues, 'links[2].from', /./), JSON.stringify(map.issues));
    map.data = { ...other('Third'), links: [sample().links![0]!] };
    await map.ready;
    equal([title(map), drawnTitle(map), ids(map, 'link:')], ['Third', 'Third', ['link:visit']]);
    equal(problems(map), []);
  });

  it('comes of a map that shows what the build has drawn only once it is drawn from its data', async () => {
    const box = mountBox('<central-asia-map></central-asia-map>');
    const map = box.firstElementChild as CentralAsiaMap;
    await map.ready;
    assert(map.scene && map.frame, 'from its data');
    equal(drawnTitle(map), map.scene.title.text);
  });

  it('comes for both where newer data supersedes older', async () => {
    const map = await mountMap('', { data: sample() });
    map.data = other('Second');
    const second = map.ready;
    map.data = other('Third');
    const third = map.ready;
    await Promise.all([second, third]);
    equal([title(map), drawnTitle(map)], ['Third', 'Third']);
  });

  it('comes for both where data supersedes an address that never answers', async () => {
    const asked: AbortSignal[] = [];
    restore = stubFetch(
      (_, init) =>
        new Promise((_resolve, reject) => {
          asked.push(init!.signal!);
          init!.signal!.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
        }),
    );
    const map = await mountMap('', { data: sample() });
    map.data = undefined;
    map.src = 'never.json';
    const second = map.ready;
    await until(() => asked.length === 1, 'the request');
    map.data = other('Third');
    await Promise.all([second, map.ready]);
    equal([title(map), drawnTitle(map)], ['Third', 'Third']);
    assert(asked[0]!.aborted, 'the request is given up');
    equal(problems(map), []);
  });

  it('comes after an attribute, with what it asks for', async () => {
    const map = await mountMap('', { data: sample() });
    map.setAttribute('links', 'quarrel');
    await map.ready;
    equal(ids(map, 'link:'), ['link:quarrel']);
    map.setAttribute('projection', 'conic');
    await map.ready;
    assert(isConic(map), 'as told');
    map.setAttribute('as-of', 'soon');
    await map.ready;
    assert(hasIssue(map.issues, 'attribute as-of', /soon/), 'its issue');
    map.lang = 'ru';
    // The page's attributes are observed, which takes a microtask.
    await Promise.resolve();
    await map.ready;
    equal(map.scene!.lang, 'ru');
  });

  it('comes where what was given cannot be had, with an issue', async () => {
    restore = stubFetch(() => Promise.reject(new TypeError('offline')));
    const map = await mountMap('', { data: sample() });
    map.data = undefined;
    map.src = 'far.json';
    await map.ready;
    assert(hasIssue(map.issues, 'src', /could not be reached/), JSON.stringify(map.issues));
    equal(title(map), 'A small map', 'the last good map');
  });

  it('waits for a map that has left its page', async () => {
    const map = await mountMap('', { data: sample() });
    const box = map.parentElement!;
    map.remove();
    map.data = other('Second');
    let isDone = false;
    const ready = map.ready.then(() => (isDone = true));
    await stays(() => !isDone, 'not before it is back', 300);
    box.append(map);
    await ready;
    equal([title(map), drawnTitle(map)], ['Second', 'Second']);
  });

  it('waits for a map that is removed in the middle', async () => {
    const map = document.createElement('central-asia-map');
    map.data = sample();
    const box = mountBox();
    box.append(map);
    const ready = map.ready;
    await Promise.resolve();
    map.remove();
    await nextFrame();
    box.append(map);
    await ready;
    equal(drawnTitle(map), 'A small map');
  });

  it('comes whenever in the course of the first drawing another projection is asked for', async () => {
    for (let delay = 0; delay < 24; delay++) {
      const map = document.createElement('central-asia-map');
      mountBox().append(map);
      const first = map.ready;
      for (let i = 0; i < delay; i++) await yieldToMain();
      map.projection = 'conic';
      await Promise.all([first, map.ready]);
      assert(isConic(map), `after ${delay} tasks: as told`);
      cleanUp();
    }
  });

  it('takes the last of many', async () => {
    restore = stubAddresses();
    const map = await mountMap('', { data: sample() });
    const all: Promise<void>[] = [];
    for (let i = 0; i < 20; i++) {
      map.data = i % 3 ? other(`Data ${i}`) : undefined;
      map.src = `${i}.json`;
      map.asOf = String(2000 + i);
      all.push(map.ready);
      if (i % 4 === 0) await map.updateComplete;
    }
    await Promise.all(all);
    equal([title(map), drawnTitle(map), map.scene!.asOf], ['Data 19', 'Data 19', '2019-12-31']);
  });
});

// --- Equal objects -------------------------------------------------------------------------------------------------------

/** Counts how often an element renders from now on. */
function countUpdates(map: CentralAsiaMap): () => number {
  const render = map.render.bind(map);
  let count = 0;
  map.render = () => {
    count++;
    return render();
  };
  return () => count;
}

describe('equal objects', () => {
  afterEach(cleanUp);

  it('build and draw nothing, however often they are set', async () => {
    const map = await mountLiveMap('', {
      data: sample(),
      links: ['visit', 'quarrel'],
      strings: { legend: 'Key' },
    });
    const { scene, frame } = map;
    const updates = countUpdates(map);
    const issues = record(map, 'cam-issues');
    for (let i = 0; i < 100; i++) {
      Object.assign(map, {
        data: sample(),
        links: ['visit', 'quarrel'],
        strings: { legend: 'Key' },
        asOf: undefined,
      });
      await map.updateComplete;
    }
    equal(updates(), 0, 'updates');
    equal([map.scene === scene, map.frame === frame, issues.length], [true, true, 0]);
  });

  it('are read back as they were given', async () => {
    const map = await mountMap('', { data: sample() });
    const [data, links] = [sample(), ['visit']];
    map.data = data;
    map.links = links;
    equal([map.data === data, map.links === links], [true, true]);
    const again = ['visit'];
    map.links = again;
    assert(map.links === again, 'the latest');
  });

  it('that differ deep inside are drawn', async () => {
    const map = await mountMap('', { data: sample() });
    const data = sample();
    (data.links![0] as { summary: string }).summary = 'A visit of two days.';
    map.data = data;
    map.selected = 'visit';
    await map.ready;
    assert(popup(map)!.textContent.includes('A visit of two days.'), 'the new sentence');
  });
});

// --- Numbers -------------------------------------------------------------------------------------------------------------

describe('the number of', () => {
  let restore: (() => void) | undefined;
  afterEach(() => {
    restore?.();
    restore = undefined;
    cleanUp();
  });

  for (const [name, properties] of [
    ['own data', { data: sample() }],
    ['the default map', {}],
  ] as const)
    it(`updates: at most 3 until drawn, 5 until live (${name})`, async () => {
      const map = document.createElement('central-asia-map');
      Object.assign(map, properties);
      const updates = countUpdates(map);
      let untilDrawn = 0;
      map.addEventListener('cam-ready', () => (untilDrawn = updates()));
      mountBox().append(map);
      await until(() => untilDrawn > 0, 'cam-ready');
      await live(map);
      assert(untilDrawn <= 3, `${untilDrawn} until drawn`);
      assert(updates() <= 5, `${updates()} until live`);
    });

  it('updates: 1 for each later data', async () => {
    const map = await mountLiveMap('', { data: sample() });
    await stays(() => true, 'it has come to rest', 300);
    for (const name of ['Second', 'Third', 'Fourth']) {
      const updates = countUpdates(map);
      map.data = other(name);
      await map.ready;
      await stays(() => true, 'it has come to rest', 100);
      equal([drawnTitle(map), updates()], [name, 1]);
      delete (map as Partial<CentralAsiaMap>).render;
    }
  });

  /** Observers that watch anything, from now on. */
  function watchObservers(): ReadonlySet<MutationObserver> {
    const observers = new Set<MutationObserver>();
    const { observe, disconnect } = MutationObserver.prototype;
    MutationObserver.prototype.observe = function (...args) {
      observers.add(this);
      observe.apply(this, args);
    };
    MutationObserver.prototype.disconnect = function () {
      observers.delete(this);
      disconnect.call(this);
    };
    restore = () => Object.assign(MutationObserver.prototype, { observe, disconnect });
    return observers;
  }

  it('observers of the page: at most 2 for a map, 3 with timeline and table', async () => {
    const observers = watchObservers();
    const plain = await mountLiveMap('', { data: sample() });
    assert(observers.size <= 2, `${observers.size} for a map`);
    plain.remove();
    equal(observers.size, 0, 'and none once it has gone');
    const map = await mountLiveMap('timeline', { data: sample() });
    await until(() => findAll(map, 'central-asia-timeline')[0]?.shadowRoot, 'the timeline');
    map.toggleTable();
    await until(() => findAll(map, 'central-asia-table')[0]?.shadowRoot, 'the table');
    await nextFrame();
    assert(observers.size <= 3, `${observers.size} with timeline and table`);
    map.remove();
    equal(observers.size, 0, 'and none once it has gone');
  });

  it('observers of the page: at most 3 for a map with timeline and table in its slots', async () => {
    const observers = watchObservers();
    const children =
      '<central-asia-timeline slot="timeline"></central-asia-timeline><central-asia-table slot="legend"></central-asia-table>';
    await mountLiveMap('', { data: sample() }, { children });
    await nextFrame();
    assert(observers.size <= 3, `${observers.size}`);
  });
});

// --- Phases --------------------------------------------------------------------------------------------------------------

describe('the phase', () => {
  let restore: (() => void) | undefined;
  afterEach(() => {
    restore?.();
    restore = undefined;
    cleanUp();
  });

  /** All phases that a map goes through until it is in the last, each with its custom state at every frame. */
  async function phasesUntil(map: CentralAsiaMap, last: string): Promise<string[]> {
    const phases: string[] = [];
    await until(() => {
      const { phase } = map;
      if (map.hasUpdated) equal(statesOf(map), [phase], 'the custom states');
      if (phases.at(-1) !== phase) phases.push(phase);
      return phase === last;
    }, last);
    return phases;
  }

  it('goes from loading to live with own data', async () => {
    const map = document.createElement('central-asia-map');
    map.data = sample();
    equal(map.phase, 'loading');
    mountBox().append(map);
    const phases = await phasesUntil(map, 'live');
    equal(phases[0], 'loading');
    equal(
      phases.filter((phase) => !['loading', 'drawn', 'live'].includes(phase)),
      [],
    );
  });

  it('goes from prerendered to live with the default map, and with a figure of the page', async () => {
    // A picture of the page's own gives way to the built-in map where the page says so.
    for (const markup of ['', '<figure><svg width="90" height="60"></svg></figure>']) {
      const box = mountBox(`<central-asia-map dataset="article">${markup}</central-asia-map>`);
      const map = box.firstElementChild as CentralAsiaMap;
      await map.updateComplete;
      const phases = await phasesUntil(map, 'live');
      equal(phases[0], 'prerendered');
      assert(!phases.includes('loading') && !phases.includes('failed'), phases.join());
      // The next one is to be near the reader too.
      cleanUp();
    }
  });

  it('is drawn where readers may not move the map, or no longer, or it is out of the page', async () => {
    const map = await mountMap('interactive="off"', { data: sample() });
    map.loading = 'eager';
    await stays(() => map.phase === 'drawn' && statesOf(map).join() === 'drawn', 'drawn', 300);
    map.interactive = 'on';
    await phasesUntil(map, 'live');
    map.interactive = 'off';
    await phasesUntil(map, 'drawn');
    map.interactive = 'on';
    await phasesUntil(map, 'live');
    map.remove();
    equal(map.phase, 'drawn');
  });

  it('is failed while its code cannot be had, and live once it can', async () => {
    const { value } = interactive;
    assert(value, 'loaded by the maps before');
    interactive.value = undefined;
    let isThere = false;
    interactive.load = () => {
      if (!isThere) return Promise.reject(new Error('blocked'));
      interactive.value = value;
      return Promise.resolve(value);
    };
    restore = () => {
      interactive.value = value;
      delete (interactive as Partial<typeof interactive>).load;
    };
    for (const properties of [{ data: sample() }, {}]) {
      isThere = false;
      interactive.value = undefined;
      const map = document.createElement('central-asia-map');
      Object.assign(map, properties);
      mountBox().append(map);
      await map.ready;
      equal([map.phase, statesOf(map)], ['failed', ['failed']]);
      assert(hasIssue(map.issues, 'map', /stays a picture.*blocked/), JSON.stringify(map.issues));
      assert(map.matches(':state(error)'), 'an error');
      isThere = true;
      await phasesUntil(map, 'live');
      await map.ready;
      equal([map.issues, map.matches(':state(error)')], [[], false]);
    }
  });
});
