import '../../src/define.js';
import { emulateMedia, resetMouse, sendMouse } from '@web/test-runner-commands';
import type { CentralAsiaMap, CentralAsiaNote } from '../../src/define.js';
import {
  assert,
  axeFinds,
  button,
  cleanUp,
  equal,
  find,
  item,
  itEmulated,
  live,
  mountBox,
  mountLiveMap,
  mountMap,
  near,
  nextEvent,
  nextFrame,
  pointOn,
  pressKeys,
  record,
  stays,
  until,
  problems,
} from './support.js';
import { sample } from './sample-data.js';

type Position = readonly [number, number];

/** About where Nukus is. */
const SPOT: Position = [59.61, 42.46];
const DOT = '.picture .layer-places .place-dot';

const data = () => ({
  ...sample(),
  places: [{ id: 'place:spot', name: 'A spot', lon: SPOT[0], lat: SPOT[1] }],
  // The end of a link has a dot.
  links: [
    {
      id: 'spot',
      kind: 'visit',
      claim: 'event' as const,
      from: 'place:spot',
      to: 'TM',
      direction: 'directed' as const,
      tone: 'neutral' as const,
      date: { start: '2019' },
      summary: 'A visit from a spot.',
    },
  ],
});

const note = (text = 'Here', place = `lon="${SPOT[0]}" lat="${SPOT[1]}"`) =>
  `<central-asia-note ${place}>${text}</central-asia-note>`;

const noteIn = (map: CentralAsiaMap, index = 0): CentralAsiaNote =>
  map.querySelectorAll('central-asia-note')[index]!;

const mountNote = (...args: Parameters<typeof note>) =>
  mountLiveMap('', { data: data() }, { children: note(...args) });

const middleOf = (element: Element): Position => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return [left + width / 2, top + height / 2];
};

const isSeen = (one: Element) =>
  one.checkVisibility({ visibilityProperty: true }) && one.getBoundingClientRect().width > 0;

/** The note stands where the picture has the place. */
function inPlace(map: CentralAsiaMap, what: string, tolerance = 1.5): void {
  const one = noteIn(map);
  assert(isSeen(one), `${what}: is seen`);
  const [actual, expected] = [middleOf(one), middleOf(find(map, DOT))];
  near(actual[0], expected[0], tolerance, `${what}, x`);
  near(actual[1], expected[1], tolerance, `${what}, y`);
}

/** Until the note has come to where it goes, which may take an animation. */
const settledIn = (map: CentralAsiaMap, what: string) =>
  until(
    () => {
      try {
        inPlace(map, what);
        return true;
      } catch {
        return false;
      }
    },
    what,
    2000,
  ).catch(() => inPlace(map, what));

const cleanAll = async () => {
  await resetMouse();
  cleanUp();
};

describe('a note', () => {
  afterEach(cleanAll);

  it('stands at its place once the map is drawn, and in one that nobody can move', async () => {
    const map = await mountNote();
    inPlace(map, 'live');
    const plain = await mountMap(
      'interactive="off"',
      { data: data() },
      { children: note('There') },
    );
    inPlace(plain, 'plain');
    equal([map.issues, plain.issues], [[], []]);
  });

  it('is not seen before', async () => {
    const box = mountBox(`<central-asia-map>${note()}</central-asia-map>`);
    const map = box.firstElementChild as CentralAsiaMap;
    await map.updateComplete;
    equal(isSeen(noteIn(map)), false, 'on the prerendered picture');
    await live(map);
    assert(isSeen(noteIn(map)), 'on the map');
  });

  it('goes along with a drag', async () => {
    const map = await mountNote();
    const [x, y] = middleOf(find(map, '.viewport')).map(Math.round) as [number, number];
    await sendMouse({ type: 'move', position: [x, y] });
    await sendMouse({ type: 'down' });
    for (const step of [20, 50, 80]) {
      await sendMouse({ type: 'move', position: [x + step, y + step / 2] });
      await nextFrame();
      inPlace(map, `after ${step} pixels`);
    }
    await sendMouse({ type: 'up' });
    await settledIn(map, 'after the drag');
  });

  it('goes along with wheel and buttons, in the animation too', async () => {
    const map = await mountNote();
    // A picture that has not been on screen yet has nothing to animate from.
    await stays(() => true, 'on screen', 100);
    for (const act of [
      () => button(map, 'Zoom in').click(),
      () => button(map, 'Zoom out').click(),
      () => {
        const [clientX, clientY] = middleOf(find(map, '.viewport'));
        find(map, '.canvas').dispatchEvent(
          new WheelEvent('wheel', {
            deltaY: -150,
            ctrlKey: true,
            bubbles: true,
            cancelable: true,
            clientX,
            clientY,
          }),
        );
      },
    ]) {
      const moved = nextEvent(map, 'cam-view-change');
      act();
      let isOver = false;
      void moved.then(() => (isOver = true));
      let frames = 0;
      while (!isOver) {
        await nextFrame();
        // Two animations of the same time and curve, which may begin a frame apart.
        if (!isOver) inPlace(map, 'on the way', 14);
        frames++;
      }
      assert(frames > 0, `${frames} frames`);
      await settledIn(map, 'at rest');
    }
    button(map, 'Show the whole map').click();
    await settledIn(map, 'the whole map');
  });

  it('goes along with what the page does', async () => {
    const map = await mountNote();
    map.fit(['UZ']);
    await settledIn(map, 'fit');
    map.parentElement!.style.width = '520px';
    await until(() => map.frame!.view.width === 520, 'another size');
    await settledIn(map, 'resized');
    map.projection = 'conic';
    await map.ready;
    await settledIn(map, 'another projection');
    map.parentElement!.dir = 'rtl';
    map.lang = 'fa';
    await until(() => map.scene!.dir === 'rtl', 'from right to left');
    await map.ready;
    await settledIn(map, 'from right to left');
    const box = map.parentElement!;
    map.remove();
    box.append(map);
    await live(map);
    await settledIn(map, 'gone and back');
  });

  it('is neither seen nor reached where its place is out of the picture', async () => {
    const map = await mountNote('<a href="#there">There</a>');
    const link = map.querySelector('a')!;
    link.focus();
    assert(document.activeElement === link, 'it can have the focus');
    link.blur();
    map.fit(['MN']);
    await map.updateComplete;
    equal(isSeen(noteIn(map)), false);
    link.focus();
    assert(document.activeElement !== link, 'it cannot have the focus');
    map.fit();
    await settledIn(map, 'back in the picture');
  });

  it('can be reached by keys, after what is in the picture', async () => {
    const map = await mountNote('<a href="#there">There</a>');
    const link = map.querySelector('a')!;
    item(map, 'country:UZ').focus();
    for (let i = 0; i < 12 && document.activeElement !== link; i++) await pressKeys('Tab');
    assert(document.activeElement === link, 'Tab comes to it');
    equal(await axeFinds(map), []);
  });

  it('can be pressed, and the picture beside it still be dragged and picked', async () => {
    const map = await mountNote('<button>Press</button>');
    let count = 0;
    const pressed = map.querySelector('button')!;
    pressed.addEventListener('click', () => count++);
    const position = middleOf(pressed).map(Math.round) as [number, number];
    await sendMouse({ type: 'click', position });
    equal([count, map.selected], [1, undefined]);
    const under = document.elementFromPoint(position[0], position[1] + 40);
    assert(under === map, 'the picture');
    assert(
      !map.shadowRoot!.elementFromPoint(position[0], position[1] + 40)!.closest('.notes'),
      'not what holds the notes',
    );
  });

  itEmulated('stands at its place on paper', async () => {
    const map = await mountNote();
    await emulateMedia({ media: 'print' });
    try {
      await until(() => matchMedia('print').matches, 'print');
      await settledIn(map, 'on paper');
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });

  it('can be added, moved, taken away and given to another map', async () => {
    const map = await mountLiveMap('', { data: data() });
    const one = document.createElement('central-asia-note');
    one.textContent = 'Late';
    [one.lon, one.lat] = SPOT;
    map.append(one);
    await settledIn(map, 'added');
    [one.lon, one.lat] = [69, 48];
    await one.updateComplete;
    await map.updateComplete;
    const [x, y] = map.project([69, 48])!;
    const { left, top } = map.getBoundingClientRect();
    near(middleOf(one)[0], left + x, 1.5, 'moved, x');
    near(middleOf(one)[1], top + y, 1.5, 'moved, y');
    const second = await mountLiveMap('', { data: data() });
    one.setAttribute('lon', String(SPOT[0]));
    one.setAttribute('lat', String(SPOT[1]));
    second.append(one);
    await settledIn(second, 'in another map');
    document.body.append(one);
    equal(isSeen(one), false, 'outside of any map');
    one.remove();
    await map.updateComplete;
    equal([map.issues, second.issues], [[], []]);
  });

  it('stands by the middle or an edge of it, by attribute and by property', async () => {
    const map = await mountNote();
    const one = noteIn(map);
    const [x, y] = middleOf(find(map, DOT));
    const at = {
      middle: ['left', 'top', 0.5, 0.5],
      top: ['left', 'top', 0.5, 0],
      bottom: ['left', 'top', 0.5, 1],
      left: ['left', 'top', 0, 0.5],
      right: ['left', 'top', 1, 0.5],
    } as const;
    for (const set of [
      (name: keyof typeof at) => one.setAttribute('anchor', name),
      (name: keyof typeof at) => (one.anchor = name),
    ])
      for (const [name, [, , across, down]] of Object.entries(at)) {
        set(name as keyof typeof at);
        await one.updateComplete;
        const { left, top, width, height } = one.getBoundingClientRect();
        near(left + across * width, x, 1.5, `${name}, x`);
        near(top + down * height, y, 1.5, `${name}, y`);
      }
  });

  it('without a place is nowhere, and the map says which and why', async () => {
    const told = record(document, 'cam-issues');
    const map = await mountLiveMap(
      '',
      { data: data() },
      {
        children: [
          note('A'),
          note('B', 'lat="ninety" lon="60"'),
          note('C', 'lat="91" lon="-181"'),
          note('D', 'lon="60"'),
          note('E', 'lat="" lon="60"'),
        ].join(''),
      },
    );
    equal([...map.querySelectorAll('central-asia-note')].map(isSeen), [
      true,
      false,
      false,
      false,
      false,
    ]);
    equal(
      map.issues.map(({ path, message }) => `${path}: ${message}`),
      [
        'note[1].lat: expected degrees from -90 to 90, got "ninety"',
        'note[2].lat: expected degrees from -90 to 90, got "91"',
        'note[2].lon: expected degrees from -180 to 180, got "-181"',
        'note[3].lat: expected degrees from -90 to 90, got nothing',
        'note[4].lat: expected degrees from -90 to 90, got ""',
      ],
    );
    equal(told.length, 1, 'told at once');
    noteIn(map, 1).lat = 45;
    noteIn(map, 2).remove();
    noteIn(map, 2).setAttribute('lat', '40');
    noteIn(map, 3).remove();
    await until(() => problems(map).length === 0, JSON.stringify(map.issues));
    equal([...map.querySelectorAll('central-asia-note')].map(isSeen), [true, true, true]);
    const odd = [null, undefined, NaN, {}, [], true, 'x', Infinity];
    for (const value of odd) {
      noteIn(map).lat = value as number;
      await until(() => map.issues.length === 1, `an issue for ${typeof value}`);
      equal(isSeen(noteIn(map)), false, typeof value);
    }
    // As frameworks give it.
    noteIn(map).lat = String(SPOT[1]) as unknown as number;
    await until(() => problems(map).length === 0, 'text of a number');
    await settledIn(map, 'again');
  });
});

describe('a reader who points', () => {
  afterEach(cleanAll);

  const hovers = (map: CentralAsiaMap) => {
    const told: (string | null)[] = [];
    map.addEventListener('cam-hover', ({ id, item: one }) => {
      equal(
        [one?.id ?? null, one === null ? null : map.scene!.items.get(one.id) === one],
        [id, id === null ? null : true],
      );
      told.push(id);
    });
    return told;
  };

  it('is told of by pointer, each item once, and of leaving', async () => {
    const map = await mountLiveMap('', { data: data() });
    const { right } = map.getBoundingClientRect();
    await sendMouse({ type: 'move', position: [Math.round(right) + 20, 10] });
    await nextFrame();
    const told = hovers(map);
    const [x, y] = pointOn(map, 'link:spot');
    await sendMouse({ type: 'move', position: [x, y] });
    await until(() => told.length > 0, 'cam-hover');
    await sendMouse({ type: 'move', position: [x + 1, y] });
    await nextFrame();
    equal(told, ['link:spot']);
    await sendMouse({ type: 'move', position: [Math.round(right) + 20, 10] });
    await until(() => told.at(-1) === null, 'left');
    equal(
      told.filter((id, i) => id === told[i - 1]),
      [],
      'twice',
    );
  });

  it('is told of by keyboard', async () => {
    const map = await mountLiveMap('', { data: data() });
    const told = hovers(map);
    item(map, 'country:UZ').focus();
    equal(told, ['country:UZ']);
    await pressKeys('End');
    const last = map.shadowRoot!.activeElement!.getAttribute('data-id');
    assert(last !== null && last !== 'country:UZ', 'another item');
    equal(told.at(-1), last);
    (map.shadowRoot!.activeElement as SVGElement).blur();
    equal(told.at(-1), null);
  });

  it('is told of in a crowd', async () => {
    const links = Array.from({ length: 1100 }, (_, i) => ({
      id: `L${i}`,
      from: 'place:a',
      to: `place:${i}`,
      kind: 'tie',
      claim: 'event' as const,
      direction: 'directed' as const,
      tone: 'hostile' as const,
      summary: `Link ${i}`,
    }));
    const places = [
      { id: 'place:a', name: 'A', lat: 38, lon: 60 },
      ...links.map((_, i) => ({
        id: `place:${i}`,
        name: `P${i}`,
        lat: 30 + 20 * ((i * 0.618) % 1),
        lon: 46 + (40 * i) / 1100,
      })),
    ];
    const map = await mountLiveMap('', { data: { box: [42, 24, 90, 55], places, links } });
    await until(() => map.shadowRoot!.querySelector('.picture canvas'), 'the canvas');
    const told = hovers(map);
    const { left, top } = map.getBoundingClientRect();
    for (const place of [places[300]!, places[700]!]) {
      const [x, y] = map.project([place.lon, place.lat])!;
      // Somewhere on the way from its start.
      const [a, b] = map.project([60, 38])!;
      for (let i = 1; i < 10 && !told.at(-1)?.startsWith('link:'); i++)
        await sendMouse({
          type: 'move',
          position: [
            Math.round(left + a + ((x - a) * i) / 10),
            Math.round(top + b + ((y - b) * i) / 10),
          ],
        });
      assert(told.at(-1)?.startsWith('link:'), `a link, not ${told.join()}`);
      await sendMouse({ type: 'move', position: [1, 1] });
      await until(() => told.at(-1) === null, 'left');
    }
  });
});
