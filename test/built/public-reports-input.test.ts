import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drag, press, rest, spread, untilStill, viewIn } from './acts.js';
import { openSite, openWatched, pageIn, untilLive, type Site } from './site.js';

// Public bug reports of other maps, charts and elements, tried on the built file: pointers and keys.
// The name of each test begins with its report.

let site: Site;

beforeAll(async () => {
  site = await openSite();
}, 60_000);

afterAll(() => site?.close());

interface Shown extends HTMLElement {
  readonly selected: string | null | undefined;
}

const MAP = '<central-asia-map loading="eager"></central-asia-map>';

/** A page with such a body and a live map, zoomed in so that it can be moved, and what the page has thrown. */
async function open(body = MAP) {
  const opened = await openWatched(site, { body: pageIn('en', body) });
  await untilLive(opened.page);
  return opened;
}

const openClose = async (body?: string) => {
  const opened = await open(body);
  await press(opened.page, 'Zoom in');
  return opened;
};

const isOpen = (page: Page) =>
  page.evaluate(() =>
    Boolean(document.querySelector('central-asia-map')!.shadowRoot!.querySelector('.popup')),
  );

const focusOn = (page: Page, id: string) =>
  page.evaluate((wanted) => {
    const root = document.querySelector('central-asia-map')!.shadowRoot!;
    root.querySelector<SVGElement>(`.picture [data-id="${wanted}"]`)!.focus();
  }, id);

describe('dragging', { timeout: 60_000 }, () => {
  it('Leaflet/Leaflet#9259: leaves the page’s own texts and elements alone, also when the map goes', async () => {
    const { page, thrown } = await openClose(`${MAP}<p>Text</p>`);
    const marks = () =>
      page.evaluate(() =>
        [document.documentElement, document.body, document.querySelector('central-asia-map')].map(
          (one) =>
            one && [one.className, getComputedStyle(one).userSelect, one.getAttribute('style')],
        ),
      );
    const before = await marks();
    await page.mouse.move(400, 300);
    await page.mouse.down();
    await page.mouse.move(450, 320, { steps: 4 });
    expect(await marks()).toEqual(before);
    await page.$eval('central-asia-map', (map) => map.remove());
    await page.mouse.up();
    expect((await marks()).slice(0, 2)).toEqual(before.slice(0, 2));
    expect(thrown).toEqual([]);
    await page.close();
  });

  it('Leaflet/Leaflet#4249: moves the map, and not a box around it that can be dragged', async () => {
    const { page, thrown } = await openClose(`<div id="box" draggable="true">${MAP}</div>`);
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(globalThis, { heard });
      const box = document.querySelector('#box')!;
      for (const type of ['dragstart', 'drag', 'dragend'])
        box.addEventListener(type, () => heard.push(type));
    });
    const { left } = await viewIn(page);
    await drag(page, [400, 300], [500, 330]);
    await untilStill(page);
    expect((await viewIn(page)).left).toBeLessThan(left - 50);
    expect(await page.evaluate('heard')).toEqual([]);
    await page.close();
    expect(thrown).toEqual([]);
  });

  it('Leaflet/Leaflet#5630: goes on where a box keeps the pointer’s moves to itself', async () => {
    const { page, thrown } = await openClose(`<div id="box">${MAP}</div>`);
    await page.evaluate(() => {
      const box = document.querySelector('#box')!;
      for (const type of ['mousemove', 'mouseup', 'touchmove', 'touchend'])
        box.addEventListener(type, (event) => event.stopPropagation());
    });
    const before = await viewIn(page);
    await drag(page, [400, 300], [500, 330]);
    await untilStill(page);
    const dragged = await viewIn(page);
    expect(dragged.left).toBeLessThan(before.left - 50);
    // Let go is let go.
    await page.mouse.move(300, 300, { steps: 4 });
    await untilStill(page);
    expect(await viewIn(page)).toEqual(dragged);
    await press(page, 'Zoom out');
    const { scale } = await viewIn(page);
    await spread(await page.createCDPSession(), [400, 350], 40, 120);
    await rest(900);
    expect((await viewIn(page)).scale / scale).toBeGreaterThan(1.5);
    expect(thrown).toEqual([]);
    await page.close();
  });

  it('Leaflet/Leaflet#5284, #7858: is not done by the right button, which has the browser’s menu', async () => {
    const { page, thrown } = await openClose();
    await page.evaluate(() => {
      const heard: boolean[] = [];
      Object.assign(globalThis, { heard });
      addEventListener('contextmenu', (event) => {
        heard.push(event.defaultPrevented);
        event.preventDefault();
      });
    });
    const before = await viewIn(page);
    await page.mouse.move(400, 330);
    await page.mouse.down({ button: 'right' });
    await page.mouse.move(460, 360, { steps: 4 });
    await page.mouse.up({ button: 'right' });
    await untilStill(page);
    expect(await viewIn(page)).toEqual(before);
    expect(await isOpen(page)).toBe(false);
    expect(await page.evaluate('heard')).toEqual([false]);
    expect(thrown).toEqual([]);
    await page.close();
  });
});

describe('keys', { timeout: 60_000 }, () => {
  it('WordPress/gutenberg#76861, openui/open-ui#1147: Escape closes the popup, and then the dialog', async () => {
    const box = '<dialog style="width:700px;height:500px">';
    const { page, thrown } = await openWatched(site, { body: pageIn('en', `${box}${MAP}`) });
    await page.$eval('dialog', (dialog) => dialog.showModal());
    await untilLive(page);
    await focusOn(page, 'country:KZ');
    await page.keyboard.press('Enter');
    await rest(300);
    const look = async () => [await page.$eval('dialog', ({ open }) => open), await isOpen(page)];
    expect(await look()).toEqual([true, true]);
    await page.keyboard.press('Escape');
    await rest(300);
    expect(await look()).toEqual([true, false]);
    await page.keyboard.press('Escape');
    await rest(300);
    expect(await look()).toEqual([false, false]);
    expect(thrown).toEqual([]);
    await page.close();
  });

  it.each([
    ['openlayers/openlayers#14946', { key: '+', ctrlKey: true }],
    ['openlayers/openlayers#14946', { key: '0', metaKey: true }],
    ['netbymatt/ws4kp#90', { key: 'ArrowLeft', altKey: true }],
    ['maproulette/maproulette-backend#299', { key: 't', ctrlKey: true }],
    ['maproulette/maproulette-frontend#897', { key: 'Home', metaKey: true }],
  ])('%s: %j is the browser’s', async (_, init) => {
    const { page } = await open();
    const before = await viewIn(page);
    const isTaken = await page.evaluate((given) => {
      const root = document.querySelector('central-asia-map')!.shadowRoot!;
      const item = root.querySelector<SVGElement>('.picture [data-id="country:KZ"]')!;
      item.focus();
      const options = { bubbles: true, composed: true, cancelable: true };
      return !item.dispatchEvent(new KeyboardEvent('keydown', { ...options, ...given }));
    }, init);
    await untilStill(page);
    expect(isTaken).toBe(false);
    expect(await viewIn(page)).toEqual(before);
    await page.close();
  });

  it('algolia/docsearch#1887, vueuse/vueuse#1128: those that a browser tells without a key are none', async () => {
    const { page, thrown } = await open();
    await page.evaluate(() => {
      const root = document.querySelector('central-asia-map')!.shadowRoot!;
      for (const one of root.querySelectorAll('.picture [data-id], button'))
        for (const type of ['keydown', 'keyup'])
          one.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    });
    expect(thrown).toEqual([]);
    await page.close();
  });

  it('openlayers/openlayers#537, maplibre/maplibre-gl-js#6264: belong to a field in a note, as does the pointer', async () => {
    const { page, thrown } = await open(`<central-asia-map loading="eager">
      <central-asia-note lon="66" lat="45"><input id="field"></central-asia-note></central-asia-map>`);
    await page.waitForFunction(() => document.querySelector('#field')!.checkVisibility());
    await rest();
    const field = (await page.$('#field'))!;
    const { x, y, width } = (await field.boundingBox())!;
    const before = await viewIn(page);
    await page.mouse.click(x + width / 2, y + 10);
    await page.keyboard.type('a+-0?');
    await page.keyboard.press('Home');
    await page.keyboard.type('Z ');
    await page.mouse.click(x + width / 2, y + 10);
    await page.keyboard.press('End');
    await page.keyboard.type('!');
    expect(await field.evaluate((input) => (input as HTMLInputElement).value)).toBe('Z a+-0?!');
    await drag(page, [x + 2, y + 10], [x + width - 4, y + 10]);
    const picked = await field.evaluate((input) => {
      const { selectionStart, selectionEnd } = input as HTMLInputElement;
      return selectionEnd! - selectionStart!;
    });
    expect(picked).toBeGreaterThan(5);
    expect(await viewIn(page)).toEqual(before);
    expect(
      await page.$eval('central-asia-map', (map) => (map as Shown).selected ?? null),
    ).toBeNull();
    expect(thrown).toEqual([]);
    await page.close();
  });
});
