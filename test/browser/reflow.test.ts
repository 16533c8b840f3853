import '../../src/define.js';
import type { CentralAsiaMap } from '../../src/define.js';
import {
  button,
  cleanUp,
  equal,
  find,
  findAll,
  mountLiveMap,
  popup,
  root,
  settled,
  until,
} from './support.js';

/** What is drawn rather than set, scrolls on its own, or is there for screen readers alone. */
const APART = 'svg, .canvas, .visually-hidden, .scroll, .pad';

function* elementsOf(tree: ShadowRoot): Generator<HTMLElement> {
  for (const element of tree.querySelectorAll<HTMLElement>('*')) {
    if (element.closest(APART) || !element.checkVisibility()) continue;
    yield element;
    if (element.shadowRoot) yield* elementsOf(element.shadowRoot);
  }
}

/** What reaches out of the element to a side, or is cut off. */
function misfits(map: CentralAsiaMap): string[] {
  const { left, right } = map.getBoundingClientRect();
  return [...elementsOf(root(map))].flatMap((element) => {
    const box = element.getBoundingClientRect();
    const name = `${element.localName}.${element.className}`;
    const { display, fontSize, overflowX, overflowY } = getComputedStyle(element);
    // The space at the end of a line of text may hang over it.
    const slack = display === 'inline' ? 0.3 * parseFloat(fontSize) : 1;
    const out =
      box.width > 0 && (box.left < left - slack || box.right > right + slack)
        ? [`${name} lies at ${box.left} to ${box.right} of ${left} to ${right}`]
        : [];
    const isCut =
      !element.matches('.viewport') &&
      ((overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1) ||
        (overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1));
    return [...out, ...(isCut ? [`${name} is cut off`] : [])];
  });
}

describe('large type and narrow columns', () => {
  afterEach(() => {
    document.documentElement.style.fontSize = '';
    cleanUp();
  });

  for (const [type, set] of [
    ['as it comes', () => undefined],
    ['at 200 %', () => (document.documentElement.style.fontSize = '32px')],
  ] as const)
    for (const width of [320, 720])
      for (const lang of ['en', 'de', 'fa'])
        it(`type ${type}, ${width} pixels, ${lang}: all fits`, async () => {
          set();
          const map = await mountLiveMap(`lang="${lang}" timeline`, {}, { width });
          await until(
            () => findAll(map, ':is(.legend-box .entry, .numbered .line)').length > 0,
            'the legend',
          );
          equal(misfits(map), [], 'as it comes');
          find(map, '[data-act="about"]').click();
          await until(() => findAll(map, '.about label').length > 10, 'the menu');
          map.selected = 'dispute:kg-tj-border';
          await until(() => popup(map), 'a popup');
          await settled(map);
          equal(misfits(map), [], 'with menu and popup');
        });

  it('wide proportions do not make the map wider than its column', async () => {
    const map = await mountLiveMap('', {}, { width: 320 });
    map.style.setProperty('--cam-aspect-ratio', '2 / 1');
    await settled(map);
    equal(misfits(map), []);
  });

  it('the table scrolls in its own box at 320 pixels and 200 %', async () => {
    document.documentElement.style.fontSize = '32px';
    const map = await mountLiveMap('', {}, { width: 320 });
    button(map, 'Table').click();
    await until(
      () => root(map).querySelector('central-asia-table')?.shadowRoot?.querySelector('table'),
      'the table',
    );
    await settled(map);
    equal(misfits(map), []);
  });
});
