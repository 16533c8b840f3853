import '../../src/define.js';
import type { CentralAsiaMap } from '../../src/define.js';
import {
  assert,
  button,
  cleanUp,
  equal,
  find,
  findAll,
  focusedId,
  ids,
  item,
  mountLiveMap,
  mountMap,
  near,
  nextEvent,
  picture,
  record,
  root,
  stays,
  until,
  words,
} from './support.js';
import { sample } from './sample-data.js';

const press = (map: CentralAsiaMap, key: string, options: KeyboardEventInit = {}) =>
  root(map).activeElement!.dispatchEvent(
    new KeyboardEvent('keydown', {
      key,
      bubbles: true,
      composed: true,
      cancelable: true,
      ...options,
    }),
  );

const status = (map: CentralAsiaMap) => words(find(map, '[role="status"]'));

describe('walking by keys', () => {
  afterEach(cleanUp);

  const focused = async () => {
    const map = await mountLiveMap('', { data: sample() });
    picture(map).querySelector<SVGElement>('[tabindex="0"]')!.focus();
    return map;
  };

  it('a letter goes on to the next name that begins with it, and round', async () => {
    const map = await focused();
    const seen = new Set<string | null>();
    for (let i = 0; i < 4; i++) {
      press(map, 'k');
      seen.add(focusedId(map));
      const label = root(map).activeElement!.getAttribute('aria-label')!;
      assert(/^k/i.test(label), `${label} begins with K`);
    }
    assert(seen.size > 1, 'more than one is reached');
    press(map, 'T');
    assert(/^t/i.test(root(map).activeElement!.getAttribute('aria-label')!), 'capitals too');
  });

  it('the page keys go on to disputes and links and back to countries', async () => {
    const map = await focused();
    const kind = () => focusedId(map)!.split(':')[0]!;
    const kinds = [kind()];
    for (let i = 0; i < 3; i++) {
      press(map, 'PageDown');
      kinds.push(kind());
    }
    equal(kinds, ['country', 'dispute', 'link', 'country']);
    press(map, 'PageUp');
    equal(kind(), 'link', 'back');
  });

  it('reaches every thing that can be seen, by arrows and page keys alone', async () => {
    const map = await focused();
    const wanted = new Set(
      ids(map).filter((id) =>
        map.frame!.items.some(
          (one) =>
            one.id === id &&
            one.anchor &&
            one.anchor.every(
              (value, axis) =>
                value >= 0 && value <= [map.frame!.view.width, map.frame!.view.height][axis]!,
            ),
        ),
      ),
    );
    assert(wanted.size > 12, 'things to reach');
    const reached = new Set<string>();
    const queue = [focusedId(map)!];
    // Each thing is left in all four directions once.
    for (const id of queue) {
      if (reached.has(id)) continue;
      reached.add(id);
      for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'PageDown']) {
        item(map, id).focus();
        press(map, key);
        const next = focusedId(map)!;
        if (!reached.has(next)) queue.push(next);
      }
    }
    equal(
      [...wanted].filter((id) => !reached.has(id)),
      [],
      'not reached',
    );
  });

  it('shift and arrows move the map, and Tab still leaves it', async () => {
    const map = await focused();
    const moved = nextEvent(map, 'cam-view-change');
    const before = map.frame!.view.left;
    press(map, 'ArrowRight', { shiftKey: true });
    await moved;
    near(map.frame!.view.left - before, map.frame!.view.width / 4, 1, 'moved by a quarter');
    assert(!press(map, 'ArrowLeft'), 'arrows are taken');
    assert(press(map, 'Tab'), 'Tab is not prevented');
  });

  it('the question mark lists the keys; Escape closes the list and gives the focus back', async () => {
    const map = await focused();
    const id = focusedId(map);
    press(map, '?');
    const list = await until(
      () => root(map).querySelector<HTMLElement>('.shortcuts[role="dialog"]'),
      'the list',
    );
    await until(() => root(map).activeElement === list, 'has the focus');
    assert(list.querySelectorAll('dt').length >= 10, 'keys');
    assert(
      [...list.querySelectorAll('dd')].every((text) => text.textContent.trim() !== ''),
      'words',
    );
    press(map, 'Escape');
    await until(() => !root(map).querySelector('.shortcuts[role="dialog"]'), 'closed');
    await until(() => focusedId(map) === id, 'focus where it was');
  });

  it('the list of keys gives way to what is selected', async () => {
    const map = await focused();
    press(map, '?');
    const list = () => root(map).querySelector('.shortcuts[role="dialog"]');
    await until(list, 'the list');
    map.selected = 'country:UZ';
    await until(() => !list() && root(map).querySelector('[part~="popup-title"]'), 'the popup');
  });

  it('keys mean nothing to the map while the focus is elsewhere', async () => {
    const map = await mountLiveMap('', { data: sample() });
    const moves = record(map, 'cam-view-change');
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '+', bubbles: true }));
    await stays(() => moves.length === 0, 'no move');
  });
});

describe('a row of the table', () => {
  afterEach(cleanUp);

  it('opens its item, and has the focus again when that is closed', async () => {
    const map = await mountLiveMap('', { data: sample() });
    button(map, 'Table').click();
    const row = await until(
      () =>
        root(map)
          .querySelector('central-asia-table')
          ?.shadowRoot?.querySelector<HTMLElement>('tbody button'),
      'a row',
    );
    row.focus();
    row.click();
    const opened = await until(() => root(map).querySelector<HTMLElement>('.popup'), 'the popup');
    opened.focus();
    press(map, 'Escape');
    await until(
      () =>
        root(map).querySelector('central-asia-table')!.shadowRoot!.activeElement?.textContent ===
        row.textContent,
      'the focus is on the row',
    );
  });
});

describe('buttons instead of dragging', () => {
  afterEach(cleanUp);

  it('move a map that is zoomed in, each in its direction, and are large enough', async () => {
    const map = await mountLiveMap('', { data: sample() });
    equal(findAll(map, '.pad').length, 0, "no pad at the map's own frame");
    button(map, 'Zoom in').click();
    await until(() => findAll(map, '.pad button').length === 4, 'the pad');
    for (const [name, axis, sign] of [
      ['Move right', 'left', 1],
      ['Move left', 'left', -1],
      ['Move down', 'top', 1],
      ['Move up', 'top', -1],
    ] as const) {
      const before = map.frame!.view[axis];
      const box = button(map, name).getBoundingClientRect();
      assert(box.width >= 24 && box.height >= 24, `${name} is large enough`);
      button(map, name).click();
      await until(() => Math.sign(map.frame!.view[axis] - before) === sign, name);
    }
  });
});

describe('announcements', () => {
  afterEach(cleanUp);

  it('say what is in view after moves, once for many', async () => {
    const map = await mountLiveMap('', { data: sample() });
    equal(status(map), '', 'nothing at first');
    const said: string[] = [];
    new MutationObserver(() => said.push(status(map))).observe(find(map, '[role="status"]'), {
      characterData: true,
      childList: true,
      subtree: true,
    });
    for (let i = 0; i < 3; i++) button(map, 'Zoom in').click();
    await until(() => status(map) !== '', 'something is said');
    assert(
      /^In view: .*Kazakhstan.*; \d+ disputes? and \d+ links?\.$/.test(status(map)),
      status(map),
    );
    await stays(() => said.length === 1, 'one sentence', 300);
  });

  it('say the new date, and the new convention', async () => {
    const map = await mountLiveMap('', { data: sample() });
    map.asOf = '2015';
    await until(() => /^As of 2015.* In view: /.test(status(map)), 'the date');
    map.worldview = 'de-facto';
    await until(
      () => /^Areas shown with whoever administers them.* In view: /.test(status(map)),
      'the convention',
    );
  });

  it('are in the language of the page', async () => {
    const map = await mountLiveMap('lang="ru"', { data: sample() });
    await until(() => find(map, 'figure').lang === 'ru', 'Russian');
    map.asOf = '2016';
    await until(() => /2016/.test(status(map)) && /[а-я]/i.test(status(map)), 'Russian words');
  });
});

describe("words of the page's own", () => {
  afterEach(cleanUp);

  it('replace those of the library, on the map, in the legend and in the table', async () => {
    const map = await mountMap('', {
      data: sample(),
      strings: { countries: { KG: 'Kirghizia' }, ui: { zoomIn: 'Closer' }, legend: 'Key' },
    });
    const names = findAll(map, '.picture text').map((text) => words(text));
    assert(names.includes('Kirghizia'), names.join());
    equal(button(map, 'Closer').title, 'Closer');
    equal(find(map, '.legend-box').getAttribute('aria-label'), 'Key');
    equal(button(map, 'Zoom out').title, 'Zoom out', 'the rest stays');
    map.strings = undefined;
    await until(
      () => findAll(map, '.picture text').some((text) => words(text) === 'Kyrgyzstan'),
      'taken back',
    );
  });
});

describe('the Persian calendar', () => {
  afterEach(cleanUp);

  it('writes days, and leaves months and years', async () => {
    const map = await mountMap('lang="fa" calendar="persian" as-of="2023-10-17"', {
      data: sample(),
    });
    const date = () => words(find(map, '[part="note"]'));
    await until(() => date().includes('۱۴۰۲'), 'the year 1402');
    map.asOf = '2023';
    await until(() => date().includes('۲۰۲۳'), 'a year alone');
    map.asOf = '2023-10-17';
    map.calendar = undefined;
    await until(() => date().includes('۲۰۲۳'), 'the Gregorian calendar by default');
  });
});
