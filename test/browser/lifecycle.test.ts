import '../../src/define.js';
import { resetMouse, sendMouse } from '@web/test-runner-commands';
import type { CentralAsiaMap } from '../../src/define.js';
import {
  assert,
  button,
  cleanUp,
  equal,
  find,
  findAll,
  isLive,
  item,
  label,
  live,
  mountBox,
  mountLiveMap,
  mountMap,
  near,
  nextEvent,
  nextFrame,
  picture,
  popup,
  record,
  stays,
  stubFetch,
  until,
  watchPage,
  problems,
} from './support.js';
import { sample } from './sample-data.js';

const inPlace = (map: CentralAsiaMap) => {
  const [canvas, svg] = [find(map, '.canvas'), picture(map)].map((element) =>
    element.getBoundingClientRect(),
  );
  const { view } = map.frame!;
  near(svg!.left, canvas!.left - view.overscan, 1, 'left of the picture');
  near(svg!.top, canvas!.top - view.overscan, 1, 'top of the picture');
  near(svg!.width, canvas!.width + 2 * view.overscan, 1, 'width of the picture');
};

const isQuiet = ({ errors }: { readonly errors: readonly string[] }) => equal(errors, [], 'errors');

describe('lifecycle', () => {
  afterEach(async () => {
    await resetMouse();
    cleanUp();
  });

  it('goes and comes back', async () => {
    const map = await mountLiveMap('', { data: sample() });
    const [box, svg, first] = [map.parentElement!, picture(map), map.toSvg()];
    const readies = record(map, 'cam-ready');
    for (let i = 0; i < 3; i++) {
      map.remove();
      equal(findAll(map, '.leaflet-container').length, 0, 'Leaflet goes too');
      box.append(map);
      await live(map);
      inPlace(map);
    }
    equal(picture(map) === svg, true, 'the same picture');
    equal(map.toSvg() === first, true, 'the same drawing');
    equal(readies.length, 0, 'ready only once');
    equal(problems(map), []);
    const moved = nextEvent(map, 'cam-view-change');
    button(map, 'Zoom in').click();
    await moved;
  });

  it('keeps its view and what is selected on the way', async () => {
    const map = await mountLiveMap('', { data: sample() });
    const moved = nextEvent(map, 'cam-view-change');
    button(map, 'Zoom in').click();
    await moved;
    map.selected = 'visit';
    await map.updateComplete;
    const { scale, left, top } = map.frame!.view;
    const box = map.parentElement!;
    map.remove();
    box.append(map);
    await live(map);
    near(map.frame!.view.scale, scale, 0.01, 'scale');
    near(map.frame!.view.left, left, 1, 'left');
    near(map.frame!.view.top, top, 1, 'top');
    assert(popup(map), 'the popup');
  });

  it('takes what changed while it was out', async () => {
    const map = await mountLiveMap('', { data: sample() });
    const box = map.parentElement!;
    map.remove();
    map.asOf = '2023';
    map.links = ['quarrel'];
    map.data = { ...sample(), title: 'Meanwhile' };
    box.style.width = '620px';
    box.append(map);
    await live(map);
    await until(() => map.scene?.title.text === 'Meanwhile', 'its data');
    equal(map.scene?.asOf, '2023-12-31');
    await until(() => map.frame!.view.width === 620, 'its size');
    inPlace(map);
  });

  it('moves in the page, and into a shadow root', async () => {
    const map = await mountLiveMap('', { data: sample() });
    mountBox('', 640).append(map);
    await until(() => map.frame!.view.width === 640, 'the size of the new place');
    await live(map);
    inPlace(map);
    const inside = document.createElement('div');
    mountBox('', 600).attachShadow({ mode: 'open' }).append(inside);
    inside.append(map);
    await until(() => map.frame!.view.width === 600, 'the size of the shadow root');
    await live(map);
    inPlace(map);
    const selects = record(document, 'cam-select');
    item(map, 'country:UZ').dispatchEvent(
      new MouseEvent('click', { bubbles: true, composed: true }),
    );
    equal(selects.length, 1, 'events come out');
    await until(() => popup(map), 'popup');
  });

  it('is drawn in the page of a frame that it has been made for', async () => {
    const frame = document.createElement('iframe');
    mountBox('', 640).append(frame);
    const inner = frame.contentDocument!;
    inner.documentElement.lang = 'ru';
    const map = document.createElement('central-asia-map');
    map.data = sample();
    map.loading = 'eager';
    const { errors } = await watchPage(async () => {
      inner.body.append(map);
      await map.ready;
      await until(() => find(map, 'figure').lang === 'ru', 'the language of that page');
      await until(() => findAll(map, '.legend-box button').length > 0, 'its legend');
    });
    equal(errors, []);
    equal(problems(map), []);
    await until(() => map.shadowRoot!.adoptedStyleSheets.length > 2, 'its styles');
  });

  it('waits while hidden and is right once shown', async () => {
    const box = mountBox();
    box.style.display = 'none';
    const map = document.createElement('central-asia-map');
    map.data = sample();
    box.append(map);
    await until(() => map.scene, 'the data is read');
    const readies = record(map, 'cam-ready');
    await stays(() => readies.length === 0 && !map.matches(':state(ready)'), 'not ready');
    box.style.display = '';
    await map.ready;
    await live(map);
    inPlace(map);
    equal(map.frame!.view.width, 720);
    equal(readies.length, 1);
  });

  it('is right after it was hidden and shown, in another size', async () => {
    const map = await mountLiveMap('', { data: sample() });
    const box = map.parentElement!;
    box.style.display = 'none';
    map.asOf = '2023';
    await map.updateComplete;
    await nextFrame();
    box.style.width = '660px';
    box.style.display = '';
    await until(() => map.frame!.view.width === 660, 'its new size');
    inPlace(map);
    equal(map.scene?.asOf, '2023-12-31');
  });

  it('follows its size down to a phone and back', async () => {
    const map = await mountLiveMap('', { data: sample() });
    const box = map.parentElement!;
    for (const width of [500, 320, 240, 720]) {
      box.style.width = `${width}px`;
      await until(() => map.frame!.view.width === width, `${width} px`);
      inPlace(map);
      assert(map.scrollWidth <= width, `no overflow at ${width} px`);
      const { left, right } = label(
        map,
        width < 400 ? 'Kazakhstan' : 'Uzbekistan',
      ).getBoundingClientRect();
      assert(left >= 0 && right <= box.getBoundingClientRect().right, 'names inside');
    }
  });

  it('is removed while Leaflet is on its way', async () => {
    const watched = await watchPage(async () => {
      const map = await mountMap('loading="eager"', { data: sample() });
      const box = map.parentElement!;
      map.remove();
      await stays(() => findAll(map, '.leaflet-container').length === 0, 'no Leaflet', 300);
      box.append(map);
      await live(map);
      equal(findAll(map, '.leaflet-map-pane').length, 1, 'one live map');
      inPlace(map);
    });
    isQuiet(watched);
  });

  it('is removed and put back in one go while Leaflet is on its way', async () => {
    const watched = await watchPage(async () => {
      const map = await mountMap('loading="eager"', { data: sample() });
      const box = map.parentElement!;
      for (let i = 0; i < 5; i++) {
        map.remove();
        box.append(map);
        await Promise.resolve();
      }
      await live(map);
      equal(findAll(map, '.leaflet-map-pane').length, 1, 'one live map');
    });
    isQuiet(watched);
  });

  it('is removed before its first update', async () => {
    const watched = await watchPage(async () => {
      const map = document.createElement('central-asia-map');
      const box = mountBox();
      box.append(map);
      map.remove();
      await nextFrame();
      box.append(map);
      await map.ready;
      await live(map);
    });
    isQuiet(watched);
  });

  it('is removed while its src is on its way', async () => {
    const asked: AbortSignal[] = [];
    const restore = stubFetch(
      (_, init) =>
        new Promise((_resolve, reject) => {
          asked.push(init!.signal!);
          init!.signal!.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
        }),
    );
    try {
      const map = document.createElement('central-asia-map');
      const box = mountBox();
      const issues = record(document, 'cam-issues');
      const watched = await watchPage(async () => {
        map.src = 'never.json';
        box.append(map);
        await until(() => asked.length === 1, 'the request');
        map.remove();
        await until(() => asked[0]!.aborted, 'is aborted');
        equal(issues.length, 0, 'and is no issue');
        box.append(map);
        await until(() => asked.length === 2, 'asked again on the way back');
      });
      isQuiet(watched);
      equal(
        watched.warnings.filter((line) => line.startsWith('<central')),
        [],
      );
    } finally {
      restore();
    }
  });

  for (const [during, act] of [
    ['a zoom', (map: CentralAsiaMap) => button(map, 'Zoom in').click()],
    [
      'the wheel',
      (map: CentralAsiaMap) => {
        find(map, '.canvas').dispatchEvent(
          new WheelEvent('wheel', { deltaY: -200, ctrlKey: true, bubbles: true, cancelable: true }),
        );
      },
    ],
  ] as const)
    it(`is removed during ${during}`, async () => {
      const map = await mountLiveMap('', { data: sample() });
      const moves = record(map, 'cam-view-change');
      const watched = await watchPage(async () => {
        act(map);
        await nextFrame();
        map.remove();
        const count = moves.length;
        await stays(() => moves.length === count, 'no event from a map that is gone', 500);
      });
      isQuiet(watched);
    });

  it('is removed while it is dragged', async () => {
    const map = await mountLiveMap('', { data: sample() });
    const { left, top } = find(map, '.viewport').getBoundingClientRect();
    const [x, y] = [Math.round(left + 300), Math.round(top + 200)];
    const watched = await watchPage(async () => {
      await sendMouse({ type: 'move', position: [x, y] });
      await sendMouse({ type: 'down' });
      for (const step of [20, 40]) await sendMouse({ type: 'move', position: [x + step, y] });
      map.remove();
      assert(!/leaflet/.test(document.body.className), 'the body is left alone');
      await sendMouse({ type: 'move', position: [x + 60, y] });
      await sendMouse({ type: 'up' });
      await nextFrame();
    });
    isQuiet(watched);
  });

  for (const when of ['before', 'after'] as const)
    it(`is removed by the page at the end of a drag, ${when} Leaflet hears of it`, async () => {
      const map = await mountLiveMap('', { data: sample() });
      const { left, top } = find(map, '.viewport').getBoundingClientRect();
      const [x, y] = [Math.round(left + 300), Math.round(top + 200)];
      const removeAtEnd = () =>
        document.addEventListener('mouseup', () => map.remove(), { once: true });
      const watched = await watchPage(async () => {
        if (when === 'before') removeAtEnd();
        await sendMouse({ type: 'move', position: [x, y] });
        await sendMouse({ type: 'down' });
        for (const step of [20, 60, 120])
          await sendMouse({ type: 'move', position: [x + step, y] });
        if (when === 'after') removeAtEnd();
        await sendMouse({ type: 'up' });
        await until(() => !map.isConnected, 'the map goes');
        await nextFrame();
        await nextFrame();
      });
      isQuiet(watched);
    });

  it('shows what a page asks for in the middle of a zoom', async () => {
    const map = await mountLiveMap('', { data: sample() });
    button(map, 'Zoom in').click();
    await until(() => findAll(map, '.leaflet-zoom-anim').length > 0, 'the zoom is under way');
    map.fit(['TJ']);
    const { scale } = map.frame!.view;
    await stays(() => map.frame!.view.scale === scale, 'what was asked for', 400);
    inPlace(map);
  });

  it('the default map has its own legend where one of other data stood before', async () => {
    const map = await mountLiveMap('', { data: sample() });
    map.data = undefined;
    await map.ready;
    const entries = findAll<HTMLButtonElement>(map, '[part~="legend"] button');
    assert(entries.length > 1, 'there are entries');
    entries[0]!.click();
    await until(() => entries[0]!.getAttribute('aria-pressed') === 'true', 'it is picked');
    equal(picture(map).getAttribute('data-singled'), 'entry', 'the picture follows');
  });

  it('two maps on a page know nothing of each other', async () => {
    const one = await mountLiveMap('', { data: sample() });
    const two = await mountLiveMap('as-of="2023"', { data: { ...sample(), title: 'Other' } });
    const heard = record(two, 'cam-view-change');
    const before = two.toSvg();
    one.selected = 'visit';
    one.focusOn = ['UZ'];
    const moved = nextEvent(one, 'cam-view-change');
    button(one, 'Zoom in').click();
    await moved;
    await two.updateComplete;
    equal(two.toSvg() === before, true, 'the picture of the other');
    equal([heard.length, two.selected, popup(two)], [0, undefined, null]);
    one.remove();
    await nextFrame();
    assert(isLive(two), 'the other lives on');
    const second = nextEvent(two, 'cam-view-change');
    button(two, 'Zoom in').click();
    await second;
  });
});
