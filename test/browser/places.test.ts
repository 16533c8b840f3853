import '../../src/define.js';
import { resetMouse, sendMouse } from '@web/test-runner-commands';
import type { CentralAsiaMap, MapData } from '../../src/define.js';
import {
  assert,
  button,
  cleanUp,
  equal,
  find,
  live,
  mountBox,
  mountLiveMap,
  near,
  nextEvent,
  nextFrame,
  record,
  stays,
  until,
} from './support.js';
import { sample } from './sample-data.js';

type Position = readonly [number, number];

/** Where the data has a place: Nukus, about. */
const SPOT: Position = [59.61, 42.46];
const DOT = '.picture .layer-places .place-dot';

const withSpot = (): MapData => ({
  ...sample(),
  places: [{ id: 'place:spot', name: 'A spot', lon: SPOT[0], lat: SPOT[1] }],
  // The end of a link has a dot.
  links: [
    {
      id: 'spot',
      kind: 'visit',
      claim: 'event',
      from: 'place:spot',
      to: 'TM',
      direction: 'directed',
      tone: 'neutral',
      date: { start: '2019' },
      summary: 'A visit from a spot.',
    },
  ],
});

const middleOf = (element: Element): Position => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return [left + width / 2, top + height / 2];
};

/** Where the picture itself has the point, in pixels of the window. */
const spotOf = (map: CentralAsiaMap): Position => middleOf(find(map, DOT));

/** Pixels of the window for pixels of the element, which the page may have scaled. */
function inWindow(map: CentralAsiaMap, [x, y]: Position): Position {
  const { left, top, width } = map.getBoundingClientRect();
  const scale = width / map.offsetWidth;
  return [left + x * scale, top + y * scale];
}

function nearTo(actual: Position, expected: Position, tolerance: number, what: string): void {
  near(actual[0], expected[0], tolerance, `${what}, x`);
  near(actual[1], expected[1], tolerance, `${what}, y`);
}

/** What the map says of the place is where the picture has it, and the other way round. */
function agrees(map: CentralAsiaMap, what: string, tolerance = 1): void {
  const point = map.project(SPOT);
  assert(point, `${what}: a point`);
  nearTo(inWindow(map, point), spotOf(map), tolerance, what);
  nearTo(map.unproject(point)!, SPOT, 1e-6, `${what}, back`);
}

function middle(map: CentralAsiaMap): [number, number] {
  const [x, y] = middleOf(find(map, '.viewport'));
  return [Math.round(x), Math.round(y)];
}

/** Drags the map by steps; `each` is called after each of them. */
async function drag(map: CentralAsiaMap, each: () => void): Promise<void> {
  const [x, y] = middle(map);
  await sendMouse({ type: 'move', position: [x, y] });
  await sendMouse({ type: 'down' });
  for (const step of [10, 30, 60, 90]) {
    await sendMouse({ type: 'move', position: [x + step, y - step / 2] });
    await nextFrame();
    each();
  }
  const moved = nextEvent(map, 'cam-view-change');
  await sendMouse({ type: 'up' });
  await moved;
}

async function zoomIn(map: CentralAsiaMap): Promise<void> {
  const moved = nextEvent(map, 'cam-view-change');
  // In whatever language.
  find(map, '[data-act="in"]').click();
  await moved;
}

function turnWheel(map: CentralAsiaMap, [clientX, clientY]: Position = middle(map)): void {
  map.shadowRoot!.elementFromPoint(clientX, clientY)!.dispatchEvent(
    new WheelEvent('wheel', {
      bubbles: true,
      cancelable: true,
      composed: true,
      ctrlKey: true,
      deltaY: -200,
      clientX,
      clientY,
    }),
  );
}

const cleanAll = async () => {
  await resetMouse();
  cleanUp();
  scrollTo(0, 0);
};

for (const projection of ['mercator', 'conic'])
  describe(`a place in the picture (${projection})`, () => {
    afterEach(cleanAll);
    const mount = () => mountLiveMap(`projection="${projection}"`, { data: withSpot() });

    it('is told once the map is drawn, live or not', async () => {
      const map = document.createElement('central-asia-map');
      equal([map.project(SPOT), map.unproject([1, 1])], [undefined, undefined]);
      map.data = withSpot();
      map.projection = projection;
      map.interactive = 'off';
      mountBox().append(map);
      await map.ready;
      agrees(map, 'a picture');
      map.interactive = 'on';
      map.loading = 'eager';
      await live(map);
      agrees(map, 'a live map');
      map.remove();
      equal(map.project(SPOT), undefined, 'out of the page');
    });

    it('is right whatever the page does with the view', async () => {
      const map = await mount();
      map.fit(['UZ']);
      agrees(map, 'fit');
      map.parentElement!.style.width = '500px';
      await until(() => map.frame!.view.width === 500, 'another size');
      agrees(map, 'resized');
      map.data = { ...withSpot(), box: [50, 36, 72, 47] };
      await map.ready;
      agrees(map, 'another frame');
      map.fit();
      agrees(map, 'its own frame');
      map.projection = projection === 'conic' ? 'mercator' : 'conic';
      await map.ready;
      agrees(map, 'another projection');
    });

    it('is told of whoever moves the view, once for each of its places', async () => {
      const map = await mount();
      const told = record(map, 'cam-view-change');
      const boxes = () => told.map(({ box, isMoving }) => (isMoving ? 'moving' : box.join()));
      map.fit(['UZ']);
      map.fit(['UZ']);
      equal(boxes().length, 1, 'fit, and the same again');
      map.parentElement!.style.width = '500px';
      await until(() => told.length === 2, 'another size');
      map.data = { ...withSpot(), box: [50, 36, 72, 47] };
      await map.ready;
      map.fit();
      equal(boxes().length, 3, 'its own frame');
      map.data = { ...withSpot(), box: [55, 36, 75, 47] };
      await map.ready;
      equal(boxes().length, 4, 'another frame');
      equal(new Set(boxes()).size, 4, 'each another place');
    });

    it('is right in each event of a drag, and after it', async () => {
      const map = await mount();
      let steps = 0;
      map.addEventListener('cam-view-change', ({ isMoving }) => {
        agrees(map, isMoving ? 'on the way' : 'at rest');
        if (isMoving) steps++;
      });
      const errors: string[] = [];
      const onError = (event: ErrorEvent) => void errors.push(event.message);
      addEventListener('error', onError);
      await drag(map, () => agrees(map, 'between events'));
      await stays(() => true, 'it has come to rest', 300);
      removeEventListener('error', onError);
      equal(errors, [], 'in handlers');
      assert(steps > 2, `${steps} steps`);
      agrees(map, 'after it');
    });

    it('is told as the end of a zoom from its beginning, and is right after it', async () => {
      const map = await mount();
      const before = map.project(SPOT)!;
      const events = record(map, 'cam-view-change');
      const told: Position[] = [];
      map.addEventListener('cam-view-change', () => told.push(map.project(SPOT)!));
      await zoomIn(map);
      assert(events[0]!.isMoving, 'begins');
      assert(!events.at(-1)!.isMoving, 'ends');
      const end = told.at(-1)!;
      assert(Math.hypot(end[0] - before[0], end[1] - before[1]) > 20, 'has moved');
      for (const point of told) nearTo(point, end, 1.5, 'told');
      agrees(map, 'after it');
    });

    it('is right after the wheel and the buttons', async () => {
      const map = await mount();
      const moved = nextEvent(map, 'cam-view-change');
      // At the place itself, so that it stays in the picture.
      turnWheel(map, spotOf(map));
      await moved;
      agrees(map, 'the wheel');
      const back = nextEvent(map, 'cam-view-change');
      button(map, 'Zoom out').click();
      await back;
      agrees(map, 'a button');
      button(map, 'Show the whole map').click();
      agrees(map, 'the whole map');
    });

    it('is right in a page that is scaled, scrolled, or runs from right to left', async () => {
      const map = await mount();
      const box = map.parentElement!;
      box.style.transformOrigin = '0 0';
      for (const scale of [0.5, 1.7]) {
        box.style.transform = `scale(${scale})`;
        agrees(map, `scaled to ${scale}`, 1.5 * scale);
      }
      box.style.transform = '';
      box.style.marginBlock = '300px 3000px';
      scrollTo(0, 250);
      await nextFrame();
      agrees(map, 'scrolled');
      Object.assign(map.style, { border: '7px solid', padding: '11px', display: 'block' });
      await until(() => map.frame!.view.width < 720, 'a border');
      agrees(map, 'a border');
      box.dir = 'rtl';
      box.lang = 'fa';
      await until(() => map.scene!.dir === 'rtl', 'from right to left');
      await map.ready;
      agrees(map, 'from right to left');
      await zoomIn(map);
      agrees(map, 'and moved');
    });
  });
