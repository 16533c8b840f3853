import '../../src/define.js';
import { emulateMedia } from '@web/test-runner-commands';
import type { CentralAsiaMap } from '../../src/define.js';
import {
  assert,
  button,
  cleanUp,
  equal,
  find,
  findAll,
  mountBox,
  mountLiveMap,
  near,
  popup,
  root,
  settled,
  until,
  words,
} from './support.js';

async function print(): Promise<void> {
  await emulateMedia({ media: 'print' });
  await until(() => matchMedia('print').matches, 'print');
}

const isShown = (element: Element) => element.checkVisibility();
const shown = (map: CentralAsiaMap, selector: string) => findAll(map, selector).filter(isShown);

/** Parts that reach out of the element to either side. */
function overflowing(map: CentralAsiaMap): string[] {
  const { left, right } = map.getBoundingClientRect();
  return findAll(map, 'figure *')
    .filter((element) => isShown(element) && !element.closest('.viewport, .visually-hidden, svg'))
    .filter((element) => {
      const box = element.getBoundingClientRect();
      return box.width > 0 && (box.left < left - 1 || box.right > right + 1);
    })
    .map((element) => `${element.localName}.${element.className}`);
}

/** Where the part of the picture lies that is in view, without what is drawn around it to be dragged into view. */
function inView(map: CentralAsiaMap): readonly number[] {
  const svg = find<SVGSVGElement>(map, '.picture > svg');
  const matrix = svg.getScreenCTM()!;
  const { width, height } = map.frame!.view;
  const [a, b] = [
    new DOMPoint(0, 0).matrixTransform(matrix),
    new DOMPoint(width, height).matrixTransform(matrix),
  ];
  return [a.x, a.y, b.x, b.y];
}

function isOnPaper(map: CentralAsiaMap): void {
  const [left, top, right, bottom] = inView(map);
  const box = find(map, '.viewport').getBoundingClientRect();
  near(left!, box.left, 2, 'left');
  near(top!, box.top, 2, 'top');
  near(right!, box.right, 2, 'right');
  near(bottom!, box.bottom, 2, 'bottom');
}

describe('print', () => {
  afterEach(async () => {
    await emulateMedia({ media: 'screen', colorScheme: 'light' });
    cleanUp();
  });

  it('has picture, headline, legend, note and sources, and nothing to press', async () => {
    const map = await mountLiveMap('selected="L01"');
    await until(() => popup(map), 'a popup');
    await print();
    for (const part of ['headline', 'deck', 'map', 'scale', 'legend', 'note', 'credit'])
      equal(shown(map, `[part~="${part}"]`).length, 1, part);
    const toPress = 'button:not(.entry, .line), summary, [part~="popup"], .hint';
    equal(shown(map, toPress).map(words), [], 'to press');
    assert(isShown(find(map, '.picture')), 'the picture');
  });

  it('has nothing to press of a map that a reader has moved', async () => {
    const map = await mountLiveMap();
    button(map, 'Zoom in').click();
    await until(() => findAll(map, '.pad button').length === 4, 'the buttons to move it');
    await print();
    equal(shown(map, '.pad').length, 0, 'what moves it');
  });

  it('the picture leaves room for the rest, and nothing overflows', async () => {
    const map = await mountLiveMap('', {}, { width: 700 });
    await print();
    const { height, width } = find(map, '.viewport').getBoundingClientRect();
    assert(height <= innerHeight * 0.6 + 1, `${height} of ${innerHeight} pixels`);
    near(width / height, 976 / 600, 0.02, 'proportions');
    equal(overflowing(map), []);
    const { breakInside, printColorAdjust } = getComputedStyle(find(map, 'figure'));
    equal([breakInside, printColorAdjust], ['avoid', 'exact']);
  });

  it('is light, whatever the screen is', async () => {
    const map = await mountLiveMap('theme="dark"');
    map.style.colorScheme = 'dark';
    await print();
    const { backgroundColor, color } = getComputedStyle(find(map, 'figure'));
    equal([backgroundColor, color], ['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
    equal(
      getComputedStyle(find(map, '.picture > svg > rect')).fill,
      'rgb(227, 236, 240)',
      'the sea',
    );
    equal(getComputedStyle(find(map, '.legend-box .entry')).color, 'rgb(0, 0, 0)', 'the legend');
  });

  it('scales a picture that nothing draws anew for the paper', async () => {
    const { ResizeObserver } = globalThis;
    // As when printing: the layout changes, observers do not run.
    globalThis.ResizeObserver = class {
      observe() {}
      unobserve() {}
      disconnect() {}
    };
    try {
      const map = await mountLiveMap('', {}, { width: 780 });
      isOnPaper(map);
      map.parentElement!.style.width = '640px';
      await print();
      isOnPaper(map);
    } finally {
      globalThis.ResizeObserver = ResizeObserver;
    }
  });

  it('the first picture prints before the map is live', async () => {
    await print();
    const box = mountBox('<div></div><central-asia-map></central-asia-map>');
    // Far below, where nothing makes it live, and nothing would be painted on a screen.
    box.firstElementChild!.setAttribute('style', 'height: 6000px');
    const map = box.querySelector('central-asia-map')!;
    await map.updateComplete;
    const prerendered = await until(
      () => root(map).querySelector('.prerendered'),
      'the first picture',
    );
    equal(getComputedStyle(prerendered).contentVisibility, 'visible');
    const drawing = prerendered.querySelector('svg')!.getBoundingClientRect();
    assert(drawing.width > 200 && drawing.height > 100, 'it has a size');
    equal(shown(map, '.legend-box').length, 1, 'the legend');
    equal(shown(map, '.icon, .link-button, summary').length, 0, 'to press');
    equal(overflowing(map), []);
  });

  it('prints the table if it is open', async () => {
    const map = await mountLiveMap('', {}, { width: 700 });
    button(map, 'Table').click();
    const table = await until(
      () => root(map).querySelector('central-asia-table')?.shadowRoot?.querySelector('table'),
      'the table',
    );
    await settled(map);
    await print();
    assert(isShown(table), 'it is shown');
    equal(overflowing(map), []);
    const { right } = map.getBoundingClientRect();
    const widest = table.getBoundingClientRect().right;
    assert(widest <= right + 1, `the table ends at ${widest} of ${right}`);
  });
});
