import '../../src/define.js';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import type { CentralAsiaMap } from '../../src/define.js';
import {
  assert,
  button,
  cleanUp,
  equal,
  find,
  focused,
  focusedId,
  item,
  mountLiveMap,
  mountMap,
  pointOn,
  popup,
  record,
  root,
  stays,
  until,
  words,
} from './support.js';
import { sample } from './sample-data.js';

const clickOn = (map: CentralAsiaMap, id: string) =>
  sendMouse({ type: 'click', position: pointOn(map, id) });
const opened = async (map: CentralAsiaMap): Promise<HTMLElement> => {
  const element = await until(() => popup(map), 'a popup');
  await until(() => focused(map) === element || element.contains(focused(map)), 'focus moves in');
  return element;
};
const closed = (map: CentralAsiaMap) => until(() => !popup(map), 'the popup closes');

describe('popups', () => {
  afterEach(async () => {
    await resetMouse();
    cleanUp();
  });

  it('a click on a link opens its words, date and sources', async () => {
    const map = await mountLiveMap('', { data: sample() });
    await clickOn(map, 'link:visit');
    const element = await opened(map);
    const text = words(element);
    for (const part of ['Kazakhstan', 'Turkmenistan', 'A visit of one day.', '1 March 2019'])
      assert(text.includes(part), `"${part}" in "${text}"`);
    equal(element.getAttribute('role'), 'dialog');
    equal(element.getAttribute('aria-labelledby'), 'popup-title');
    equal(map.selected, 'link:visit');
    // All it says, with its sources, stands below the map.
    element.querySelector<HTMLElement>('.all [data-act="full"]')!.click();
    const full = await until(() => root(map).querySelector('.full-text'), 'the full text');
    equal(root(map).activeElement, full, 'has the focus');
    assert(words(full).includes('Gazette, A report'), 'its sources');
    const links = [...full.querySelectorAll('a')];
    equal(
      links.map(({ href }) => href),
      ['https://example.org/report'],
      'only safe addresses',
    );
    assert(words(full).includes('Trap, Not a link'), 'the other source is text');
  });

  it('a click on a dispute opens it', async () => {
    const map = await mountLiveMap('', { data: sample() });
    await clickOn(map, 'dispute:kz-uz');
    const text = words(await opened(map));
    for (const part of ['Kazakh–Uzbek border', 'still unsettled', 'Resolved since 2022'])
      assert(text.includes(part), `"${part}" in "${text}"`);
  });

  it('a click on a country opens it, and another click another', async () => {
    const map = await mountLiveMap('', { data: sample() });
    await clickOn(map, 'country:UZ');
    const text = words(await opened(map));
    for (const part of ['Uzbekistan', 'Club', 'member', '2010'])
      assert(text.includes(part), `"${part}" in "${text}"`);
    const selects = record(map, 'cam-select');
    await clickOn(map, 'country:TM');
    await until(() => words(popup(map)!).includes('Turkmenistan'), 'the other one');
    equal(
      selects.map(({ id }) => id),
      ['country:TM'],
    );
  });

  it('every thing of the article opens with words; every address is http(s)', async () => {
    const map = await mountMap();
    // The words of the record come when a reader first opens something.
    map.selected = 'link:L01';
    await until(
      () => (map.scene?.items.get('link:L01')?.citations.length ?? 0) > 0,
      'the words of the record',
    );
    for (const { id, title } of map.scene!.items.values()) {
      map.selected = id;
      await map.updateComplete;
      const element = popup(map);
      assert(element, `${id} opens`);
      assert(words(element).includes(title.text.trim().slice(0, 12)), `${id} has its title`);
      element.querySelector<HTMLElement>('.all [data-act="full"]')!.click();
      const full = await until(() => root(map).querySelector('.full-text'), `${id}: all of it`);
      for (const { protocol, href } of full.querySelectorAll('a'))
        assert(/^https?:$/.test(protocol), `${id}: ${href}`);
      if (!id.startsWith('country:')) assert(full.querySelector('li'), `${id} has a source`);
      find(map, '[data-act="close-full"]').click();
      await map.updateComplete;
    }
  });

  it('singles out what it tells of', async () => {
    const map = await mountMap('selected="visit"', { data: sample() });
    assert(item(map, 'link:visit').hasAttribute('data-active'), 'the link');
    assert(item(map, 'country:KZ').hasAttribute('data-active'), 'its country');
    assert(!item(map, 'country:IR').hasAttribute('data-active'), 'no other');
    map.selected = undefined;
    await map.updateComplete;
    assert(!item(map, 'link:visit').hasAttribute('data-active'), 'nothing any more');
  });

  it('leaves the focus alone when a page opens it', async () => {
    const map = await mountMap('', { data: sample() });
    const before = document.activeElement;
    map.selected = 'visit';
    await until(() => popup(map), 'popup');
    equal(document.activeElement === before, true);
  });

  it('Enter and Space open it and move the focus in; Escape gives it back', async () => {
    const map = await mountLiveMap('', { data: sample() });
    for (const key of ['Enter', ' ']) {
      item(map, 'link:visit').focus();
      await sendKeys({ press: key });
      const element = await opened(map);
      assert(words(element).includes('A visit of one day.'), key);
      await sendKeys({ press: 'Escape' });
      await closed(map);
      await until(() => focusedId(map) === 'link:visit', `${key}: focus returns`);
    }
  });

  it('Escape on the map closes it too', async () => {
    const map = await mountLiveMap('', { data: sample() });
    await clickOn(map, 'link:visit');
    await opened(map);
    item(map, 'country:UZ').focus();
    await sendKeys({ press: 'Escape' });
    await closed(map);
    await until(() => focusedId(map) !== null, 'focus stays on the map');
  });

  it('Escape with nothing open is left to the page', async () => {
    const map = await mountLiveMap('', { data: sample() });
    const selects = record(map, 'cam-select');
    let isTaken: boolean | undefined;
    document.addEventListener('keydown', (event) => (isTaken = event.defaultPrevented), {
      once: true,
    });
    item(map, 'country:UZ').focus();
    await sendKeys({ press: 'Escape' });
    await until(() => isTaken !== undefined, 'the page hears the key');
    equal([isTaken, selects.length], [false, 0]);
  });

  it('its button closes it and gives the focus back', async () => {
    const map = await mountLiveMap('', { data: sample() });
    item(map, 'dispute:kz-uz').focus();
    await sendKeys({ press: 'Enter' });
    await opened(map);
    await sendKeys({ press: 'Tab' });
    await until(() => focused(map) === button(map, 'Close'), 'Tab reaches the button');
    await sendKeys({ press: 'Enter' });
    await closed(map);
    await until(() => focusedId(map) === 'dispute:kz-uz', 'focus returns');
  });

  it('a second click, on the same thing, keeps it open; one on the sea closes it', async () => {
    // Wide enough for a sea wherever the card moves it.
    const map = await mountLiveMap('', { data: { ...sample(), box: [41, 23.5, 91, 55.5] } });
    await clickOn(map, 'country:KZ');
    await opened(map);
    await clickOn(map, 'country:KZ');
    await map.updateComplete;
    assert(popup(map), 'still open');
    await stays(() => true, 'the map has made room for the card', 500);
    await sendMouse({ type: 'click', position: seaPoint(map) });
    await closed(map);
  });

  for (const lang of ['en', 'fa'])
    it(`stands beside what it is about, not on it (${lang})`, async () => {
      const map = await mountMap(`lang="${lang}" selected="TR"`);
      await until(() => map.scene?.lang === lang, 'the language');
      for (const id of ['TR', 'KG']) {
        map.selected = id;
        await map.updateComplete;
        const { left, right } = (await until(() => popup(map), 'a popup')).getBoundingClientRect();
        const box = find(map, '.viewport').getBoundingClientRect();
        const [x] = map.frame!.items.find((drawn) => drawn.id === `country:${id}`)!.anchor!;
        const isOnTheLeft = (left + right) / 2 < (box.left + box.right) / 2;
        equal(isOnTheLeft, x > box.width / 2, `the popup of ${id} at ${x} of ${box.width}`);
      }
    });

  it('says nothing of a thing that is gone', async () => {
    const map = await mountMap('selected="quarrel"', { data: sample() });
    assert(popup(map), 'open');
    map.asOf = '2022';
    await until(() => !popup(map), 'gone with its link');
    map.asOf = '2020';
    await until(() => popup(map), 'and back');
  });
});

/** A point of the map where there is nothing to pick. */
function seaPoint(map: CentralAsiaMap): [number, number] {
  const shadow = map.shadowRoot!;
  const { left, top, width, height } = shadow.querySelector('.viewport')!.getBoundingClientRect();
  for (let y = 0.05; y < 1; y += 0.02)
    for (let x = 0.05; x < 0.95; x += 0.02) {
      const point: [number, number] = [Math.round(left + x * width), Math.round(top + y * height)];
      const hit = shadow.elementFromPoint(...point);
      if (hit?.closest('.picture') && !hit.closest('[data-id]')) return point;
    }
  throw new Error('no sea in view');
}
