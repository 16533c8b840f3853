import '../../src/define.js';
import { sendKeys } from '@web/test-runner-commands';
import type { CentralAsiaMap } from '../../src/define.js';
import {
  assert,
  button,
  cleanUp,
  equal,
  findAll,
  focused,
  focusedId,
  item,
  mountLiveMap,
  nextEvent,
  picture,
  pressKeys,
  record,
  root,
  until,
} from './support.js';
import { sample } from './sample-data.js';

const stops = (map: CentralAsiaMap) =>
  findAll(map, '.canvas [tabindex="0"], .canvas[tabindex="0"]');
const anchorOf = (map: CentralAsiaMap, id: string) =>
  map.frame!.items.find((candidate) => candidate.id === id)!.anchor!;

async function press(map: CentralAsiaMap, key: string): Promise<string> {
  await sendKeys({ press: key });
  const id = focusedId(map);
  assert(id, `${key}: the focus is on the map`);
  return id;
}

describe('keys', () => {
  let map: CentralAsiaMap;
  let before: HTMLButtonElement;

  beforeEach(async () => {
    map = await mountLiveMap('', { data: sample() });
    before = document.createElement('button');
    before.textContent = 'Before';
    map.before(before);
  });
  afterEach(cleanUp);

  it('Tab comes to one place of the picture, the country in focus, and leaves it', async () => {
    equal(stops(map).length, 1, 'tab stops');
    before.focus();
    await sendKeys({ press: 'Tab' });
    equal(focusedId(map), 'country:KZ');
    await sendKeys({ press: 'Tab' });
    equal(focused(map) === button(map, 'Zoom in'), true, 'the next stop is a button');
    await pressKeys('Shift+Tab');
    equal(focusedId(map), 'country:KZ', 'and back');
    await pressKeys('Shift+Tab');
    equal(document.activeElement === before, true, 'out at the other end');
  });

  it('arrow keys move to a neighbour in their direction', async () => {
    item(map, 'country:UZ').focus();
    for (const [key, axis, sign] of [
      ['ArrowRight', 0, 1],
      ['ArrowLeft', 0, -1],
      ['ArrowUp', 1, -1],
      ['ArrowDown', 1, 1],
    ] as const) {
      item(map, 'country:UZ').focus();
      const id = await press(map, key);
      assert(id !== 'country:UZ', `${key} moves`);
      const [from, to] = [anchorOf(map, 'country:UZ')[axis], anchorOf(map, id)[axis]];
      assert((to - from) * sign > 0, `${key}: ${id} lies that way`);
      equal(stops(map).length, 1, 'tab stops');
      equal(item(map, id).getAttribute('tabindex'), '0', 'the stop moved along');
    }
  });

  it('arrow keys reach everything and stop at the edge', () => {
    const reached = new Set<string>();
    const queue = ['country:KZ'];
    while (queue.length > 0) {
      const from = queue.pop()!;
      if (reached.has(from)) continue;
      reached.add(from);
      for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown']) {
        item(map, from).focus();
        const event = new KeyboardEvent('keydown', {
          key,
          bubbles: true,
          composed: true,
          cancelable: true,
        });
        item(map, from).dispatchEvent(event);
        assert(event.defaultPrevented, `${key} does not scroll the page`);
        queue.push(focusedId(map)!);
      }
    }
    const anchored = map.frame!.items.filter(({ id, anchor }) => {
      const { width, height } = map.frame!.view;
      return (
        id &&
        anchor &&
        anchor[0] >= 0 &&
        anchor[1] >= 0 &&
        anchor[0] <= width &&
        anchor[1] <= height
      );
    });
    const missed = anchored.map(({ id }) => id!).filter((id) => !reached.has(id));
    equal(missed, [], 'out of reach');
  });

  it('Home and End go to the first and the last', async () => {
    item(map, 'country:UZ').focus();
    const first = await press(map, 'Home');
    const last = await press(map, 'End');
    assert(first !== last, `${first}, ${last}`);
    equal(await press(map, 'Home'), first);
  });

  it('plus and minus zoom, 0 shows all, and the focus stays', async () => {
    item(map, 'country:UZ').focus();
    let zoom = 0;
    for (const [key, sign] of [
      ['+', 1],
      ['-', -1],
      ['=', 1],
      ['0', -1],
    ] as const) {
      const moved = nextEvent(map, 'cam-view-change');
      await sendKeys({ press: key });
      const event = await moved;
      if (zoom) assert((event.zoom - zoom) * sign > 0, `${key}: ${zoom} → ${event.zoom}`);
      zoom = event.zoom;
      equal(focusedId(map), 'country:UZ', `focus after ${key}`);
    }
  });

  it('keys with Ctrl, Alt or Meta are left to the browser', () => {
    for (const modifier of ['ctrlKey', 'altKey', 'metaKey'] as const)
      for (const key of ['+', '-', '0', 'ArrowLeft', 'Enter']) {
        const event = new KeyboardEvent('keydown', {
          key,
          [modifier]: true,
          bubbles: true,
          composed: true,
          cancelable: true,
        });
        item(map, 'country:UZ').dispatchEvent(event);
        assert(!event.defaultPrevented, `${modifier} ${key}`);
      }
  });

  it('keeps the focus through a drawing, and one stop when its thing has gone', async () => {
    item(map, 'link:quarrel').focus();
    map.asOf = '2020-12';
    await map.updateComplete;
    equal(focusedId(map), 'link:quarrel');
    map.asOf = '2023';
    await map.updateComplete;
    equal(stops(map).length, 1, 'tab stops');
    equal(stops(map)[0]!.getAttribute('data-id'), 'country:KZ', 'the country in focus again');
    equal(focusedId(map), 'country:KZ', 'which has the focus now');
  });

  it('shows where the focus is', async () => {
    before.focus();
    await sendKeys({ press: 'Tab' });
    const land = () => getComputedStyle(item(map, 'country:KZ').querySelector('.land')!);
    const ring = () => `${land().stroke} ${land().strokeWidth} ${land().outlineStyle}`;
    const shown = ring();
    await sendKeys({ press: 'ArrowDown' });
    assert(ring() !== shown, `looks the same without: ${shown}`);
  });

  it('every thing has a name and a role', () => {
    for (const element of findAll(map, '.picture [data-id]')) {
      equal(element.getAttribute('role'), 'button');
      assert(element.getAttribute('aria-label'), `${element.getAttribute('data-id')} has a name`);
    }
    equal(picture(map).getAttribute('role'), 'group');
    assert(
      root(map).getElementById('summary')?.textContent?.includes('Arrow keys'),
      'keys are told',
    );
  });

  it('keys on the buttons do not move the map', async () => {
    const moves = record(map, 'cam-view-change');
    button(map, 'Show the whole map').focus();
    await sendKeys({ press: 'ArrowLeft' });
    await sendKeys({ press: '+' });
    await until(() => focused(map) === button(map, 'Show the whole map'), 'focus stays');
    equal(moves.length, 0);
  });
});
