import '../../src/define.js';
import type { CentralAsiaMap } from '../../src/define.js';
import {
  assert,
  cleanUp,
  equal,
  find,
  findAll,
  focusedId,
  ids,
  isFine,
  isLive,
  item,
  label,
  live,
  mountBox,
  mountLiveMap,
  near,
  picture,
  record,
  root,
  stays,
  until,
  problems,
} from './support.js';

describe('the first picture', () => {
  afterEach(cleanUp);

  const create = () => document.createElement('central-asia-map');
  const mounted = () => {
    const map = create();
    mountBox().append(map);
    return map;
  };

  /** Far below the screen, where nothing goes live, until it is called up. */
  const mountedFarBelow = (prepare?: (map: CentralAsiaMap) => void) => {
    const map = create();
    prepare?.(map);
    const box = mountBox();
    box.style.paddingBlockStart = '5000px';
    box.append(map);
    return { map, callUp: () => (box.style.paddingBlockStart = '') };
  };

  // The first test, since fine borders that another map has left behind would be drawn at once.
  it('becomes finer in the same place', async function () {
    // The first of all to ask the server of the tests for every module of the map.
    this.timeout(60_000);
    // Another map than the one that is drawn ahead of time.
    const { map, callUp } = mountedFarBelow((one) => {
      one.asOf = '2023-11-03';
      // Wider ones begin with the fine borders.
      one.style.width = '390px';
    });
    await map.ready;
    await map.updateComplete;
    const shape = () => item(map, 'country:TJ').querySelector('path')!.getAttribute('d')!;
    const place = (element: Element) => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      const corner = map.getBoundingClientRect();
      const [x, y] = [corner.left, corner.top];
      return { left: left - x, top: top - y, right: right - x, bottom: bottom - y };
    };
    const places = () => findAll(map, '.place-dot').map(place);
    const [coarse, box, dots] = [shape(), place(item(map, 'country:TJ')), places()];
    callUp();
    await live(map);
    assert(shape().length > 1.5 * coarse.length, 'more points');
    const fine = place(item(map, 'country:TJ'));
    for (const side of ['left', 'top', 'right', 'bottom'] as const)
      near(fine[side], box[side], 4, side);
    assert(dots.length > 2, 'places are marked');
    places().forEach(({ left, top }, i) => {
      near(left, dots[i]!.left, 1, `x of dot ${i}`);
      near(top, dots[i]!.top, 1, `y of dot ${i}`);
    });
  });

  it('makes the map ready once', async () => {
    const map = create();
    const readies = record(map, 'cam-ready');
    assert(!map.matches(':state(ready)'), 'not ready yet');
    mountBox().append(map);
    await map.ready;
    await until(() => readies.length > 0, 'cam-ready');
    assert(map.matches(':state(ready)'), ':state(ready)');
    assert(!map.matches(':state(error)'), 'no :state(error)');
    await live(map);
    map.asOf = '2015';
    await map.updateComplete;
    equal(readies.length, 1, 'cam-ready events');
    equal([readies[0]!.bubbles, readies[0]!.composed], [true, true], 'bubbles, composed');
    equal(problems(map), [], 'issues');
  });

  it('is drawn before Leaflet is there', async () => {
    const { map } = mountedFarBelow();
    await map.ready;
    assert(!isLive(map), 'not live');
    equal(root(map).querySelector('.leaflet-container'), null, 'Leaflet container');
    const { scene } = map;
    assert(ids(map, 'country:').length >= 20, `countries: ${ids(map, 'country:').length}`);
    // On an overview only what is open and what the links name.
    equal(ids(map, 'dispute:'), ['dispute:kg-tj-border'], 'disputes');
    assert(ids(map, 'link:').length >= 3, `links: ${ids(map, 'link:').join()}`);
    for (const code of ['TJ', 'KG', 'UZ', 'TM', 'KZ', 'AF', 'IR'])
      assert(item(map, `country:${code}`).querySelector('path'), `${code} has a shape`);
    for (const name of ['Tajikistan', 'Kazakhstan', 'Iran'])
      assert(label(map, name).getBoundingClientRect().width > 20, `${name} is named`);
    equal(scene?.title.text, find(map, '[part~="title"]').textContent?.trim());
    assert(find(map, '[part="note"]').textContent?.includes('2 November 2023'), 'date printed');
    assert(find(map, '[part="convention"]').textContent?.includes('United Nations'), 'convention');
    assert(find(map, '[part="credit"]').textContent?.includes('Natural Earth'), 'credit');
    equal(find(map, 'figure').getAttribute('aria-label'), scene?.title.text);
  });

  it('hands over to Leaflet without a jump', async () => {
    const { map, callUp } = mountedFarBelow();
    await map.ready;
    await map.updateComplete;
    const watched: readonly (() => Element)[] = [
      ...['TJ', 'KG', 'UZ', 'TM'].map((code) => () => item(map, `country:${code}`)),
      ...['Tajikistan', 'Kazakhstan', 'Tehran'].map((text) => () => label(map, text)),
    ];
    const svg = picture(map);
    const measure = () => ({
      live: isLive(map),
      fine: isFine(map),
      rects: watched.map((read) => read().getBoundingClientRect()),
    });
    callUp();
    const states = [measure()];
    assert(!states[0]!.live, 'measured before the swap');
    // Called after each task in which the picture was drawn or changed hands.
    const observer = new MutationObserver(() => states.push(measure()));
    observer.observe(find(map, '.canvas'), { childList: true, subtree: true, attributes: true });
    await until(() => states.some((state) => state.live), 'the swap');
    observer.disconnect();
    const after = states.find((state) => state.live)!;
    const before = states.findLast((state) => !state.live && state.fine === after.fine);
    assert(before, 'only the owner of the picture changes');
    after.rects.forEach((rect, i) => {
      for (const side of ['left', 'top', 'right', 'bottom'] as const)
        near(rect[side], before.rects[i]![side], 1, `${side} of ${i}`);
    });
    equal(picture(map) === svg, true, 'the same picture');
  });

  it('goes live at once when eager', async () => {
    const map = await mountLiveMap();
    assert(find(map, '.canvas').classList.contains('leaflet-container'), 'Leaflet container');
  });

  it('waits far below the fold when lazy, and goes live when scrolled to', async () => {
    const box = mountBox('<div style="height: 5000px"></div>');
    const map = create();
    box.append(map);
    const above: CentralAsiaMap = mounted();
    box.before(above.parentElement!);
    await live(above);
    await map.ready;
    assert(!isLive(map), 'the one below waits');
    map.scrollIntoView();
    await live(map);
    window.scrollTo(0, 0);
  });

  it('shows the static rendition until it is drawn', async () => {
    const box = mountBox('<central-asia-map><p id="static">A picture</p></central-asia-map>');
    const map = box.firstElementChild as CentralAsiaMap;
    const inside = map.querySelector('#static')!;
    await map.ready;
    await until(() => inside.getClientRects().length === 0, 'the rendition gives way');
  });

  it('keeps what a page puts into its slots', async () => {
    const box = mountBox(
      '<central-asia-map><h2 slot="title">Mine</h2><p slot="credit">Me</p><p slot="legend">Key</p></central-asia-map>',
    );
    const map = box.firstElementChild as CentralAsiaMap;
    await map.ready;
    await map.updateComplete;
    for (const child of map.children)
      assert(child.getClientRects().length > 0, `${child.slot} is shown`);
    assert(find(map, '[part~="title"]').getClientRects().length === 0, 'own title gives way');
  });

  // --- The picture that comes with the code ---

  const rendition = (map: Element) => root(map).querySelector<SVGSVGElement>('.rendition');
  const shown = (map: Element) => until(() => rendition(map), 'the first picture');

  it('is there within a frame, without a request, and names the same countries as the map', async () => {
    const map = create();
    mountBox().append(map);
    const first = await shown(map);
    assert(first.querySelectorAll('.country').length > 20, 'countries');
    const names = findAll(map, '.rendition text').map((text) => text.textContent);
    for (const name of ['Tajikistan', 'Uzbekistan', 'Afghanistan', 'Dushanbe', 'Tehran'])
      assert(names.includes(name), name);
    equal(map.scene, undefined, 'nothing has been read');
    const words = () => find(map, '.head').textContent.replace(/\s+/g, ' ');
    const before = words();
    await map.ready;
    await map.updateComplete;
    equal(words(), before, 'title and date');
    equal(rendition(map), null, 'the map has taken its place');
  });

  it('stands where the map stands', async () => {
    for (const width of [320, 720, 1100]) {
      const map = create();
      mountBox('', width).append(map);
      await shown(map);
      const place = (id: string) => {
        const shape = root(map).querySelector(`.viewport [data-id="${id}"] path`)!;
        return shape.getBoundingClientRect();
      };
      const before = place('country:TJ');
      const names = findAll(map, '.rendition text').filter((text) => text.checkVisibility());
      assert(names.length >= 8, `${names.length} names`);
      for (const name of names as Element[] as SVGTextElement[]) {
        const size = parseFloat(getComputedStyle(name).fontSize) * name.getScreenCTM()!.a;
        assert(size > 10.5 && size <= 19.5, `${name.textContent} at ${width}: ${size} pixels`);
      }
      await map.ready;
      await map.updateComplete;
      const after = place('country:TJ');
      for (const side of ['left', 'top', 'right', 'bottom'] as const)
        near(after[side], before[side], 8 * Math.max(1, width / 720), `${side} at ${width}`);
      cleanUp();
    }
  });

  it('is not shown for data, a date, a view or a language of the page', async () => {
    const others: Partial<CentralAsiaMap>[] = [
      { data: { title: 'Own' } },
      { asOf: '2015' },
      { worldview: 'de-facto' },
      { alliances: ['eaeu'] },
      { lang: 'fa' },
      { datasetName: 'nonesuch' },
      { src: './own.json' },
    ];
    for (const properties of others) {
      const map = Object.assign(create(), properties);
      mountBox().append(map);
      await map.updateComplete;
      equal(rendition(map), null, JSON.stringify(properties));
    }
  });

  it('gives way to own data that come later', async () => {
    const map = mounted();
    await shown(map);
    map.data = { title: 'Own' };
    await map.updateComplete;
    equal(rendition(map), null, 'gone at once');
    await map.ready;
    equal(map.scene!.title.text, 'Own');
  });

  it('keeps a click, a key, a button and a legend entry until the map is there', async () => {
    const click = mounted();
    await shown(click);
    rendition(click)!
      .querySelector('[data-id="country:TJ"] path')!
      .dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    await until(() => click.selected === 'country:TJ', 'selected');
    await until(() => root(click).querySelector('.popup'), 'popup');

    const key = mounted();
    await shown(key);
    rendition(key)!.focus();
    rendition(key)!.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }),
    );
    await until(() => key.selected === 'country:TJ', 'opened by the key');

    const entry = mounted();
    await shown(entry);
    find(entry, '.legend-box .entry').click();
    await until(() => root(entry).querySelector('.picture[data-singled]'), 'singled out');

    const zoom = mounted();
    const moves = record(zoom, 'cam-view-change');
    await shown(zoom);
    find(zoom, '.buttons button').click();
    await until(() => isLive(zoom), 'live');
    await until(() => moves.length > 0, 'zoomed');
  });

  it('hands its focus on, and the map keeps it when Leaflet takes over', async () => {
    const map = mounted();
    (await shown(map)).focus();
    await map.ready;
    await until(() => focusedId(map) === 'country:TJ', 'the focus is on the country in focus');
    await live(map);
    equal(focusedId(map), 'country:TJ', 'in focus after the swap');
  });

  // --- The frame around it, which comes with it ---

  /** Elements with their attributes and words, as an outline. */
  const outline = (element: Element, depth = 0): string => {
    const attributes = [...element.attributes]
      .map(({ name, value }) => `${name}=${value}`)
      .filter((text) => !text.startsWith('aria-label=') || element.localName !== 'figure')
      .sort();
    const own = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
    const text = own.map(({ textContent }) => textContent).join('');
    const line = [element.localName, ...attributes, text.replace(/\s+/g, ' ').trim()].join(' ');
    return [
      ' '.repeat(depth) + line,
      ...[...element.children].map((child) => outline(child, depth + 1)),
    ].join('\n');
  };

  it('is the frame that the element renders', async () => {
    for (const width of [320, 720]) {
      const [ahead, rendered] = [create(), create()];
      rendered.label = 'Another name, so that the element renders its frame itself';
      for (const map of [ahead, rendered]) mountBox('', width).append(map);
      await rendered.updateComplete;
      await ahead.updateComplete;
      equal(
        outline(find(rendered, 'figure')),
        outline(find(ahead, 'figure')),
        `the frame at ${width}`,
      );
      equal(find(rendered, 'figure').getAttribute('aria-label'), rendered.label, 'its name');
      const heights = [rendered, ahead].map((map) => map.getBoundingClientRect().height);
      near(heights[0]!, heights[1]!, 0.1, `its height at ${width}`);
      cleanUp();
    }
  });

  it('gives what a reader has focused and opened to the rendered frame', async () => {
    const pressed = mounted();
    await shown(pressed);
    const before = find(pressed, '[data-act="in"]');
    before.focus();
    await pressed.ready;
    await pressed.updateComplete;
    const after = find(pressed, '[data-act="in"]');
    assert(before !== after, 'another button');
    equal(root(pressed).activeElement, after, 'has the focus');

    const open = mounted();
    await shown(open);
    find(open, '[data-act="about"]').focus();
    find(open, '[data-act="about"]').click();
    await until(() => root(open).querySelector('.about input'), 'further choices');
    equal(root(open).activeElement, find(open, '[data-act="about"]'), 'has the focus');
  });

  for (const [down, up] of [
    ['pointerdown', 'pointerup'],
    ['keydown', 'keyup'],
  ] as const)
    it(`does not take away what a reader presses: ${down}`, async () => {
      const map = mounted();
      await shown(map);
      const pressed = find(map, '[data-act="in"]');
      const send = (type: string) =>
        pressed.dispatchEvent(
          type.startsWith('key')
            ? new KeyboardEvent(type, { key: ' ', bubbles: true, composed: true })
            : new PointerEvent(type, { bubbles: true, composed: true }),
        );
      send(down);
      void map.ready;
      await stays(() => find(map, '[data-act="in"]') === pressed, 'the button', 500);
      send(up);
      await until(() => find(map, '[data-act="in"]') !== pressed, 'the rendered frame');
    });

  it('does not come back once the element has rendered its frame', async () => {
    const map = create();
    map.label = 'Mine';
    mountBox().append(map);
    await map.updateComplete;
    const button = find(map, '[data-act="in"]');
    map.label = undefined;
    await map.updateComplete;
    equal(find(map, '[data-act="in"]'), button, 'the same button');
    assert(rendition(map), 'the picture is there all the while');
  });

  it('leaves alone what the page has put into slots', async () => {
    const box = mountBox(
      '<central-asia-map loading="lazy"><details slot="credit" class="more prerendered"><input /></details></central-asia-map>',
    );
    const map = box.firstElementChild as CentralAsiaMap;
    await shown(map);
    const typed = new KeyboardEvent('keydown', {
      key: 'a',
      bubbles: true,
      composed: true,
      cancelable: true,
    });
    map.querySelector('input')!.dispatchEvent(typed);
    assert(!typed.defaultPrevented, 'the letter is typed');
  });

  it('has no buttons on a picture that is to stay one', async () => {
    const map = create();
    map.interactive = 'off';
    mountBox().append(map);
    await shown(map);
    equal(root(map).querySelector('[data-act]'), null, 'nothing to press');
  });
});
