import '../../src/define.js';
import { resetMouse, sendMouse } from '@web/test-runner-commands';
import type { CentralAsiaMap } from '../../src/define.js';
import {
  assert,
  button,
  cleanUp,
  equal,
  find,
  label,
  mountLiveMap,
  mountMap,
  near,
  nextEvent,
  nextFrame,
  picture,
  popup,
  record,
  stays,
  isLive,
  settled,
  until,
} from './support.js';
import { sample } from './sample-data.js';

const place = (map: CentralAsiaMap, name = 'Uzbekistan') => {
  const { x, y } = label(map, name).getBoundingClientRect();
  return [x, y] as const;
};

function middle(map: CentralAsiaMap): [number, number] {
  const { left, top, width, height } = find(map, '.viewport').getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
}

function wheel(map: CentralAsiaMap, init: WheelEventInit): WheelEvent {
  const [clientX, clientY] = middle(map);
  const target = map.shadowRoot!.elementFromPoint(clientX, clientY)!;
  const event = new WheelEvent('wheel', {
    bubbles: true,
    cancelable: true,
    composed: true,
    clientX,
    clientY,
    ...init,
  });
  target.dispatchEvent(event);
  return event;
}

describe('moving', () => {
  let map: CentralAsiaMap;

  // The list of what is loaded is otherwise full of the modules of the test itself.
  before(() => performance.setResourceTimingBufferSize(2000));

  beforeEach(async () => {
    map = await mountLiveMap('', { data: sample() });
  });
  const zoomIn = async () => {
    const moved = nextEvent(map, 'cam-view-change');
    button(map, 'Zoom in').click();
    await moved;
  };
  afterEach(async () => {
    await resetMouse();
    cleanUp();
  });

  it('buttons zoom in and out about the middle, and show all again', async () => {
    const first = map.frame!.view;
    const moved = nextEvent(map, 'cam-view-change');
    button(map, 'Zoom in').click();
    const { zoom } = await moved;
    assert(map.frame!.view.scale > first.scale * 1.3, 'larger');
    const out = nextEvent(map, 'cam-view-change');
    button(map, 'Zoom out').click();
    assert((await out).zoom < zoom, 'smaller');
    near(map.frame!.view.scale, first.scale, first.scale * 0.02, 'scale');
    near(map.frame!.view.left, first.left, 3, 'left');
    const again = nextEvent(map, 'cam-view-change');
    button(map, 'Zoom in').click();
    await again;
    button(map, 'Show the whole map').click();
    await until(() => Math.abs(map.frame!.view.scale - first.scale) < 1, 'the first view');
    near(map.frame!.view.left, first.left, 1, 'left');
    near(map.frame!.view.top, first.top, 1, 'top');
  });

  it('draws the picture where Leaflet has it after a move', async () => {
    const moved = nextEvent(map, 'cam-view-change');
    button(map, 'Zoom in').click();
    await moved;
    await nextFrame();
    const { view } = map.frame!;
    const canvas = find(map, '.canvas').getBoundingClientRect();
    const drawn = picture(map).getBoundingClientRect();
    near(drawn.left, canvas.left - view.overscan, 1, 'left');
    near(drawn.top, canvas.top - view.overscan, 1, 'top');
    near(drawn.width, view.width + 2 * view.overscan, 1, 'width');
  });

  it('goes no closer to a small part of the world than readers can', async () => {
    map.data = { ...sample(), box: [71, 40.2, 71.2, 40.3] };
    await until(() => map.frame!.view.scale > 256 * 2 ** 8, 'close');
    const { scale, left } = map.frame!.view;
    near(Math.log2(scale / 256), 9, 0.001, 'zoom');
    // Leaflet takes the view as it is: from there on out and back leads to the same.
    const moved = nextEvent(map, 'cam-view-change');
    button(map, 'Zoom out').click();
    await moved;
    button(map, 'Show the whole map').click();
    await until(() => Math.abs(map.frame!.view.scale - scale) < 1, 'all of it');
    near(map.frame!.view.left, left, 1, 'left');
  });

  it('can be zoomed out to its frame after it has become narrower', async () => {
    map.data = { ...sample(), box: [20, 0, 140, 65] };
    const box = map.parentElement!;
    await until(() => map.frame?.view && map.scene?.box[0] === 20, 'the data');
    box.style.width = '420px';
    await until(() => map.frame!.view.width < 430, 'narrower');
    const first = map.frame!.view;
    await zoomIn();
    button(map, 'Show the whole map').click();
    await until(() => Math.abs(map.frame!.view.scale - first.scale) < 1, 'all of it');
    await nextFrame();
    const canvas = find(map, '.canvas').getBoundingClientRect();
    near(
      picture(map).getBoundingClientRect().left,
      canvas.left - first.overscan,
      1,
      'in its place',
    );
    const before = map.frame!.view;
    button(map, 'Zoom out').click();
    await stays(() => map.frame!.view.scale <= before.scale + 1, 'no jump', 400);
  });

  it('goes to the part of the world that other data is about, unless the reader has moved it', async () => {
    const first = map.frame!.view;
    map.data = { ...sample(), box: [66, 36, 76, 42] };
    await until(() => map.frame!.view.scale > first.scale * 1.5, 'the other frame');
    const { scale: fitted } = map.frame!.view;
    await zoomIn();
    const { scale } = map.frame!.view;
    near(scale, 2 * fitted, 1, 'closer, from where the data has put it');
    map.data = { ...sample(), box: [56, 36, 76, 42], title: 'A third' };
    await until(() => map.scene?.title.text === 'A third', 'the third');
    await stays(() => map.frame!.view.scale === scale, 'the view of the reader');
    const middleOf = () => {
      const { left, top, width, height } = find(map, '.canvas').getBoundingClientRect();
      const corner = map.getBoundingClientRect();
      return map.unproject([left + width / 2 - corner.left, top + height / 2 - corner.top])!;
    };
    const [lon, lat] = middleOf();
    map.data = { ...sample(), box: [20, 0, 140, 65], title: 'A fourth' };
    await until(
      () => map.scene?.projection === 'conic' && map.frame && isLive(map),
      'another projection, drawn',
    );
    await settled(map);
    near(middleOf()[0], lon, 0.05, 'in the same place, east');
    near(middleOf()[1], lat, 0.05, 'in the same place, north');
    assert(map.scene?.title.text === 'A fourth' && map.frame!.view.scale > 10_000, 'as close');
  });

  it('the wheel alone scrolls the page', async () => {
    const moves = record(map, 'cam-view-change');
    const before = place(map);
    const event = wheel(map, { deltaY: -300 });
    assert(!event.defaultPrevented, 'the page scrolls');
    await stays(() => moves.length === 0 && place(map).join() === before.join(), 'the view', 250);
  });

  it('the wheel alone reaches the page, which may listen to it', () => {
    let heard = 0;
    const listen = () => heard++;
    document.addEventListener('wheel', listen);
    wheel(map, { deltaY: 100 });
    document.removeEventListener('wheel', listen);
    equal(heard, 1);
  });

  it('the wheel alone says how to zoom, for a while', async () => {
    wheel(map, { deltaY: 100 });
    const hint = await until(() => map.shadowRoot!.querySelector('.hint'), 'a hint');
    await until(() => /Ctrl/.test(hint.textContent ?? ''), 'its words');
    await until(() => !map.shadowRoot!.querySelector('.hint'), 'it goes by itself');
  });

  for (const modifier of ['ctrlKey', 'metaKey'] as const)
    it(`the wheel with ${modifier} zooms the map`, async () => {
      const { scale } = map.frame!.view;
      const moved = nextEvent(map, 'cam-view-change');
      const event = wheel(map, { deltaY: -200, [modifier]: true });
      assert(event.defaultPrevented, 'the page does not zoom');
      await moved;
      assert(map.frame!.view.scale > scale, 'nearer');
      const out = nextEvent(map, 'cam-view-change');
      wheel(map, { deltaY: 200, [modifier]: true });
      const { zoom } = await out;
      assert(256 * 2 ** zoom < map.frame!.view.scale + 1, 'farther again');
    });

  it('keeps the pixels of its picture while small turns scale it, and none of them at rest', async () => {
    const { style } = find(map, '.picture');
    equal(style.willChange, '');
    const moved = nextEvent(map, 'cam-view-change');
    for (const deltaY of [-20, -20]) wheel(map, { deltaY, ctrlKey: true });
    assert(/scale\(1\.\d/.test(style.transform), 'scaled');
    equal(style.willChange, 'transform');
    await moved;
    assert(style.transform.endsWith('scale(1)'), 'drawn anew');
    equal(style.willChange, '');
  });

  it('dragging pans, without picking anything', async () => {
    const selects = record(map, 'cam-select');
    const before = place(map);
    const { left } = map.frame!.view;
    const [x, y] = middle(map);
    const moved = nextEvent(map, 'cam-view-change');
    await sendMouse({ type: 'move', position: [x, y] });
    await sendMouse({ type: 'down' });
    for (const step of [10, 30, 60])
      await sendMouse({ type: 'move', position: [x - step, y + step / 2] });
    const during = place(map);
    assert(during[0] < before[0] - 30, 'follows the mouse');
    await sendMouse({ type: 'up' });
    await moved;
    assert(map.frame!.view.left > left + 30, 'farther east');
    equal(selects.length, 0, 'cam-select');
    equal(popup(map), null);
    await until(() => !document.body.className.includes('leaflet'), 'the body is left alone');
  });

  it('a click that trembles is a click', async () => {
    const selects = record(map, 'cam-select');
    const [x, y] = middle(map);
    await sendMouse({ type: 'move', position: [x, y] });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [x + 1, y + 1] });
    await sendMouse({ type: 'up' });
    await until(() => selects.length === 1, 'cam-select');
  });

  it('cannot be dragged out of its world, nor zoomed beyond its geometry', async () => {
    for (let i = 0; i < 12 && map.frame!.view.scale < 256 * 2 ** 8.9; i++) await zoomIn();
    assert(map.frame!.view.scale >= 256 * 2 ** 8.9, 'the nearest zoom');
    assert(map.frame!.view.scale <= 256 * 2 ** 9.01, 'and no nearer');
    const shapes = map.shadowRoot!.querySelectorAll('.picture .country').length;
    assert(shapes > 0, 'there is still land');
  });

  // Firefox does not list what modules load.
  const listed = navigator.userAgent.includes('Chrome/') ? it : it.skip;
  listed('brings the detailed borders when near the Fergana valley', async () => {
    map.fit(['KG']);
    for (let i = 0; i < 8 && map.frame!.view.scale < 256 * 2 ** 6.6; i++) await zoomIn();
    assert(map.frame!.view.scale >= 256 * 2 ** 6.5, 'near');
    await until(
      () =>
        performance.getEntriesByType('resource').some(({ name }) => name.includes('fergana.topo')),
      'the level of the valley is asked for',
    );
  });

  it('a map that is not live has no use for its buttons but throws nothing', async () => {
    const plain = await mountMap('', { data: sample() });
    for (const name of ['Zoom in', 'Zoom out', 'Show the whole map']) button(plain, name).click();
    await plain.updateComplete;
  });

  it('stays fitted through a change of size, and keeps its centre after a move', async () => {
    const box = map.parentElement!;
    const first = map.frame!.view;
    box.style.width = '600px';
    await until(() => map.frame!.view.width === 600, 'the narrower picture');
    near(map.frame!.view.scale, (first.scale * 600) / 720, first.scale * 0.01, 'fitted scale');
    const moved = nextEvent(map, 'cam-view-change');
    button(map, 'Zoom in').click();
    await moved;
    const { scale, left, width } = map.frame!.view;
    box.style.width = '700px';
    await until(() => map.frame!.view.width === 700, 'the wider picture');
    near(map.frame!.view.scale, scale, 1, 'chosen scale');
    near(map.frame!.view.left + 350, left + width / 2, 2, 'chosen centre');
    near(
      picture(map).getBoundingClientRect().left,
      find(map, '.canvas').getBoundingClientRect().left - map.frame!.view.overscan,
      1,
      'in place',
    );
  });
});
