import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createExampleServer } from '../../scripts/lib/example-server.mjs';
import { openSite, type Site } from './site.js';
import {
  mapIn,
  openPane,
  openStudio,
  paste,
  pressButton,
  textOf,
  tick,
  untilSeen,
  write,
} from './studio-acts.js';

// The studio as editors use it: by mouse and by keyboard, with tables that are not clean, with many rows and many steps.

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let site: Site;

beforeAll(async () => {
  site = await openSite();
}, 60_000);

afterAll(() => site?.close());

const isDisabled = (page: Page, selector: string) =>
  page.$eval(selector, (one) => (one as HTMLButtonElement).disabled);

describe('the studio', { timeout: 60_000 }, () => {
  it('begins with land and borders, or with a piece of the gallery, and never with a worldview', async () => {
    const { page, context, thrown } = await openStudio(site);
    expect(await mapIn(page)).toMatchObject({ issues: [], legend: [] });
    const starts = await page.$$eval('.starts button', (all) =>
      all.map((one) => one.textContent.trim()),
    );
    expect(starts.length).toBeGreaterThan(5);
    for (const start of starts) {
      const before = await textOf(page, '.message');
      await pressButton(page, start);
      await page.waitForFunction(
        (old) => document.querySelector('.message')!.textContent !== old,
        {},
        before,
      );
      expect(await textOf(page, '.message')).toMatch(/^You have started from/);
      const { issues, data } = await mapIn(page);
      expect([start, issues, data.worldview]).toEqual([start, [], undefined]);
    }
    expect(thrown).toEqual([]);
    await context.close();
  });

  it('finds things of the record by words, and puts them on the map', async () => {
    const { page, context } = await openStudio(site);
    await page.click('#group-sites summary');
    await write(page, '#search-sites', 'dushanbe');
    const found = await page.$$eval('#group-sites .check', (all) => all.length);
    expect(found).toBeGreaterThan(0);
    expect(found).toBeLessThan(10);
    await page.click('#group-sites .check input');
    await tick(page, 'pick-corridors-titr');
    await tick(page, 'pick-focus-TJ');
    const { data, issues, drawn } = await mapIn(page);
    expect(issues).toEqual([]);
    expect(data.focus).toEqual(['TJ']);
    expect(drawn.sites).toHaveLength(1);
    expect(drawn.corridors?.length).toBeGreaterThan(0);
    expect(await textOf(page, '#group-sites .count')).toMatch(/^1 of/);
    await context.close();
  });

  it('says beside a field what is wrong with what is in it', async () => {
    const { page, context } = await openStudio(site);
    const data = {
      worldview: 'un',
      focus: ['PE'],
      show: { alliances: ['eaeuu'] },
      notes: [{ id: 'n', text: 'Far away', lat: 0, lon: -70 }],
    };
    await openPane(page, 'data');
    await paste(page, JSON.stringify(data));
    await openPane(page, 'make');
    await page.waitForFunction(() =>
      /lies outside/.test(document.querySelector('#warning-focus')!.textContent),
    );
    expect(await textOf(page, '#warning-alliances')).toMatch(/^"eaeuu" is not known here/);
    expect(await textOf(page, '#warning-links')).toBe('');
    await context.close();
  });

  it('takes the view that the map was moved to as its frame', async () => {
    const { page, context } = await openStudio(site);
    await page.waitForFunction(() =>
      document.querySelector('#map')?.shadowRoot?.querySelector('button[aria-label="Zoom in"]'),
    );
    await page.evaluate(() =>
      document
        .querySelector('#map')!
        .shadowRoot!.querySelector<HTMLElement>('button[aria-label="Zoom in"]')!
        .click(),
    );
    await page.waitForFunction(() =>
      [...document.querySelectorAll('button')].some(
        (one) => one.textContent.trim() === 'Use this view' && !one.disabled,
      ),
    );
    await pressButton(page, 'Use this view');
    const { data } = await mapIn(page);
    const [west, south, east, north] = data.box as number[];
    expect(east! - west!).toBeGreaterThan(5);
    expect(north! - south!).toBeLessThan(60);
    await pressButton(page, 'Use the usual frame');
    expect((await mapIn(page)).data.box).toBeUndefined();
    await context.close();
  });

  it('puts a note where the map is clicked, or in its middle, and takes it off again', async () => {
    const { page, context } = await openStudio(site);
    await page.click('#group-notes summary');
    await page.click('#add-note');
    const map = (await (await page.$('#map'))!.boundingBox())!;
    const [x, y] = [map.x + map.width / 2, map.y + 300];
    const expected = await page.evaluate(
      (left, top) => {
        const shown = document.querySelector('#map') as unknown as {
          unproject(point: readonly [number, number]): readonly [number, number];
        };
        return shown.unproject([left, top]);
      },
      x - map.x,
      y - map.y,
    );
    await page.mouse.click(x, y);
    await page.waitForSelector('#note-1-text');
    await write(page, '#note-1-head', '17 October 2023');
    await write(page, '#note-1-text', 'A visit');
    await page.click('#add-note');
    await page.click('#place-middle');
    const { data, issues } = await mapIn(page);
    expect(issues).toEqual([]);
    const [first, second] = data.notes as { id: string; text: string; lon: number; lat: number }[];
    expect(first).toMatchObject({ id: 'note-1', head: '17 October 2023', text: 'A visit' });
    expect(first!.lon).toBeCloseTo(expected[0], 1);
    expect(first!.lat).toBeCloseTo(expected[1], 1);
    expect(second!.id).toBe('note-2');
    await page.click('.note button[aria-label^="Remove note 17 October"]');
    expect((await mapIn(page)).data.notes).toHaveLength(1);
    await page.click('#add-note');
    await page.keyboard.press('Escape');
    await page.waitForSelector('#add-note');
    await context.close();
  });

  it('makes insets of what is seen and of countries, in an order and with captions', async () => {
    const { page, context } = await openStudio(site);
    await page.click('#group-insets > summary');
    await page.click('#add-inset');
    await page.waitForSelector('#in-inset-1-caption');
    await write(page, '#in-inset-1-head', 'The valley');
    await write(page, '#in-inset-1-caption', 'Borders as agreed');
    await page.select('#in-inset-1-corner', 'bottom-left');
    await page.click('#add-inset-countries');
    await page.waitForSelector('#group-in-inset-2');
    await tick(page, 'pick-in-inset-2-KG');
    await page.click('.note button[aria-label="Put Inset 2 earlier"]');
    const { data, issues } = await mapIn(page);
    expect(issues).toEqual([]);
    expect(data.insets).toMatchObject([
      { id: 'inset-2', countries: ['KG'] },
      { head: 'The valley', caption: 'Borders as agreed', corner: 'bottom-left' },
    ]);
    const [west, , east] = (data.insets as { box: number[] }[])[1]!.box;
    expect(east! - west!).toBeGreaterThan(5);
    await page.click('.note button[aria-label="Remove The valley"]');
    expect((await mapIn(page)).data.insets).toHaveLength(1);
    for (let step = 0; step < 7; step++) await page.click('#undo');
    expect((await mapIn(page)).data.insets).toMatchObject([{ id: 'inset-1' }]);
    await context.close();
  });

  it('goes back over sixty steps and forward again, by keys too', async () => {
    const { page, context } = await openStudio(site);
    const ids = await page.$$eval('#group-links .check input, #group-sites .check input', (all) =>
      all.slice(0, 60).map((one) => one.id),
    );
    expect(ids).toHaveLength(60);
    const placeOfUndo = () => page.$eval('#undo', (button) => button.getBoundingClientRect().left);
    const place = await placeOfUndo();
    for (const id of ids) await tick(page, id);
    expect(await placeOfUndo(), 'under the pointer').toBe(place);
    const full = (await mapIn(page)).data;
    for (let step = 0; step < 60; step++) await page.click('#undo');
    expect(await isDisabled(page, '#undo')).toBe(true);
    expect((await mapIn(page)).data).toEqual({ show: { alliances: [], disputes: [], links: [] } });
    await page.keyboard.down('Control');
    for (let step = 0; step < 60; step++) await page.keyboard.press('y');
    await page.keyboard.up('Control');
    expect((await mapIn(page)).data).toEqual(full);
    await context.close();
  });

  it('leaves fields of text the undo of the browser', async () => {
    const { page, context } = await openStudio(site);
    await tick(page, 'pick-alliances-csto');
    await page.click('#group-alliances summary');
    await page.type('#search-alliances', 'sco');
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
    expect((await mapIn(page)).data).toMatchObject({ show: { alliances: ['csto'] } });
    await context.close();
  });

  it('keeps the map in the browser until it is forgotten', async () => {
    const { page, context } = await openStudio(site);
    await write(page, '#text-headline', 'Kept');
    await page.waitForFunction(
      () => document.querySelector('#keeping')!.textContent === 'Kept in this browser',
    );
    await page.reload();
    await untilSeen(page);
    expect(await page.$eval('#text-headline', (one) => (one as HTMLTextAreaElement).value)).toBe(
      'Kept',
    );
    await page.click('#forget');
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await page.reload();
    await untilSeen(page);
    expect(await page.$eval('#text-headline', (one) => (one as HTMLTextAreaElement).value)).toBe(
      '',
    );
    await context.close();
  });

  it('in two tabs erases nothing: it tells, and offers both maps', async () => {
    const { page: one, context } = await openStudio(site);
    const { page: two } = await openStudio(site, { context });
    await write(two, '#text-headline', 'Of the second tab');
    await two.waitForFunction(
      () => document.querySelector('#keeping')!.textContent === 'Kept in this browser',
    );
    // A tab in the background draws nothing, so that nothing can be waited for in it.
    await one.bringToFront();
    await one.waitForSelector('#take-other');
    expect(await textOf(one, '[role="alert"]')).toContain('“Of the second tab”');
    await write(one, '#text-headline', 'Of the first tab');
    expect(await textOf(one, '#keeping')).toMatch(/^Not kept: another tab/);
    await one.click('#keep-mine');
    await one.waitForFunction(
      () => document.querySelector('#keeping')!.textContent === 'Kept in this browser',
    );
    await two.bringToFront();
    await two.waitForSelector('#take-other');
    await two.click('#take-other');
    const said = (page: Page) =>
      page.$eval('#text-headline', (field) => (field as HTMLTextAreaElement).value);
    expect(await said(two)).toBe('Of the first tab');
    await two.click('#undo');
    expect(await said(two)).toBe('Of the second tab');
    await two.waitForFunction(
      () => document.querySelector('#keeping')!.textContent === 'Kept in this browser',
    );
    await one.bringToFront();
    await one.waitForSelector('#take-other');
    expect(await said(one)).toBe('Of the first tab');
    await one.click('#undo');
    expect(await said(one)).toBe('Of the second tab');
    await context.close();
  });

  it('opens without a network once it was loaded, and reads tables there', async () => {
    const server = createExampleServer();
    await new Promise<void>((resolve) => server.listen(0, resolve));
    const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
    const { page, context } = await openStudio({ ...site, origin });
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
    });
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    server.closeAllConnections();
    server.close();
    await page.reload();
    await untilSeen(page);
    expect(await paste(page, 'Country\nTajikistan')).toContain('One row');
    await openPane(page, 'see');
    await page.waitForSelector('.checks li:nth-child(10)');
    await context.close();
  });

  it('sends nothing anywhere', async () => {
    const { page, context } = await openStudio(site);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(`${request.method()} ${request.url()}`));
    await paste(page, 'Country,Value\nTajikistan,1\nIran,2\nKazakhstan,3');
    await openPane(page, 'see');
    await page.waitForFunction(() => document.querySelectorAll('.checks li').length > 9);
    const elsewhere = asked.filter(
      (one) =>
        !one.startsWith(`GET ${site.origin}/`) &&
        !one.startsWith('GET blob:') &&
        !one.startsWith('GET data:'),
    );
    expect(elsewhere).toEqual([]);
    await context.close();
  });
});

describe('own data in the studio', { timeout: 60_000 }, () => {
  it('with messy names is read, suggested and mended in place', async () => {
    const { page, context, thrown } = await openStudio(site);
    const message = await paste(
      page,
      'State;Bloc;Since\nТаджикистан;North;2002\nUbzekistan;North;17.10.2004\nIRN;South;soon\nTadschikistan ;South;2001-02\nUbzekistan;South;2005',
    );
    expect(message).toBe('5 rows read as: members of bodies.');
    await page.waitForSelector('.suggestion');
    expect(await textOf(page, '#table-status')).toMatch(/^5 rows\. 3 problems/);
    expect((await mapIn(page)).data.alliances).toMatchObject([
      { short: 'North', members: [{ countries: ['TJ'] }] },
      { short: 'South', members: [{ countries: ['IR'] }, { countries: ['TJ'], from: '2001-02' }] },
    ]);
    await page.click('.suggestion');
    expect(await textOf(page, '#table-status')).toMatch(/^5 rows\. One problem/);
    await write(page, '#cell-2-2', '2023-07-04');
    expect(await textOf(page, '#table-status')).toBe('5 rows. All of it is on the map.');
    const { issues, data } = await mapIn(page);
    expect(issues).toEqual([]);
    expect(JSON.stringify(data.alliances)).toContain('2023-07-04');
    expect(thrown).toEqual([]);
    await context.close();
  });

  it('is read from a dropped spreadsheet and from JSON', async () => {
    const { page, context } = await openStudio(site);
    await openPane(page, 'data');
    const file = await page.$('#file');
    await (file as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(
      new URL('../studio/visits.xlsx', import.meta.url).pathname,
    );
    await page.waitForFunction(() => document.querySelector('.message')!.textContent !== '');
    expect(await textOf(page, '.message')).toBe('2 rows read as: links between countries.');
    expect((await mapIn(page)).data.links).toMatchObject([
      { from: 'IR', to: 'TJ', date: { start: '2023-10-17' } },
      { from: 'RU', to: 'KZ' },
    ]);
    expect(await paste(page, '{"headline":"From JSON","focus":["KG"]}')).toContain(
      'is the map now',
    );
    await page.waitForFunction(() => document.querySelector('#undo'));
    expect((await mapIn(page)).headline).toBe('From JSON');
    await context.close();
  });

  it('of two thousand rows in a file stays fluid: few are in the page, and all can be come to', async () => {
    const { page, context } = await openStudio(site);
    const names = ['Tajikistan', 'Iran', 'Kazakhstan', 'Kyrgyzstan', 'Uzbekistan'];
    const rows = Array.from(
      { length: 2000 },
      (_, row) => `${names[row % 5]},${2000 + (row % 20)},${row}`,
    );
    rows[1990] = 'Nowhere at all,2001,5';
    await openPane(page, 'data');
    await page.$eval(
      '#file',
      (field, text) => {
        const dropped = new DataTransfer();
        dropped.items.add(new File([text], 'rows.csv', { type: 'text/csv' }));
        (field as HTMLInputElement).files = dropped.files;
        field.dispatchEvent(new Event('change', { bubbles: true }));
      },
      `Country,Date,Value\n${rows.join('\n')}`,
    );
    await page.waitForSelector('#cell-0-0');
    await page.$eval('.grid', (grid) => (grid.scrollTop = 64 * 1000));
    await page.waitForSelector('#cell-1000-0');
    expect(await page.$$eval('.grid tbody tr', (all) => all.length)).toBeLessThan(40);
    await pressButton(page, 'Go to the first problem');
    await page.waitForFunction(() => document.activeElement?.id === 'cell-1990-0');
    const spent = await page.evaluate(async () => {
      const begin = performance.now();
      const cell = document.querySelector<HTMLInputElement>('#cell-1990-0')!;
      cell.value = 'Turkmenistan';
      cell.dispatchEvent(new Event('change', { bubbles: true }));
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      return performance.now() - begin;
    });
    expect(spent).toBeLessThan(1000);
    await page.waitForFunction(() =>
      document.querySelector('#table-status')!.textContent.includes('2000 rows'),
    );
    await context.close();
  });
});

/** Goes by Tab, or back, until something has the focus; fails where that takes too many presses. */
async function tabTo(page: Page, id: string, back = false): Promise<void> {
  if (back) await page.keyboard.down('Shift');
  for (let press = 0; press < 80; press++) {
    if ((await page.evaluate(() => document.activeElement?.id)) === id) break;
    await page.keyboard.press('Tab');
  }
  if (back) await page.keyboard.up('Shift');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe(id);
}

describe('without a mouse', { timeout: 60_000 }, () => {
  it('a map is made, with data of its own, and its snippet is reached', async () => {
    const { page, context } = await openStudio(site);
    await tabTo(page, 'worldview');
    await page.keyboard.type('United');
    await page.waitForFunction(
      () => (document.querySelector('#worldview') as HTMLSelectElement).value === 'un',
    );
    await tabTo(page, 'text-headline');
    await page.keyboard.type('By keys alone');
    await tabTo(page, 'pane-data', true);
    await page.keyboard.press('Enter');
    await tabTo(page, 'pasted');
    await page.keyboard.type('Country\nTajikistan\n');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.waitForSelector('#cell-0-0');
    await tabTo(page, 'cell-0-0');
    await page.keyboard.type('Iran');
    await page.keyboard.press('Tab');
    const { data, headline } = await mapIn(page);
    expect([data.worldview, headline]).toEqual(['un', 'By keys alone']);
    expect(data.alliances).toMatchObject([{ members: [{ countries: ['IR'] }] }]);
    await tabTo(page, 'pane-take', true);
    await page.keyboard.press('Enter');
    await page.waitForSelector('#result');
    await tabTo(page, 'result');
    const text = await page.$eval('#result', (one) => (one as HTMLTextAreaElement).value);
    expect(text).toContain('By keys alone');
    await context.close();
  });
});

describe('a cell that is being written', { timeout: 60_000 }, () => {
  it('keeps what is in it while the page is drawn anew, and gives it to the table once it is left', async () => {
    const { page, context } = await openStudio(site);
    await paste(page, 'Country\nTajikistan');
    await page.waitForSelector('#cell-0-0');
    await page.focus('#cell-0-0');
    await page.$eval('#cell-0-0', (cell) => (cell as HTMLInputElement).select());
    await page.keyboard.type('Ir');
    // Whatever happens draws the page anew, scrolling for one.
    await page.$eval('.grid', (grid) => grid.dispatchEvent(new Event('scroll')));
    await page.keyboard.type('an');
    expect(await page.$eval('#cell-0-0', (cell) => (cell as HTMLInputElement).value)).toBe('Iran');
    await page.keyboard.press('Tab');
    const { data } = await mapIn(page);
    expect(data.alliances).toMatchObject([{ members: [{ countries: ['IR'] }] }]);
    await context.close();
  });
});

describe('in Russian', { timeout: 60_000 }, () => {
  it('says all of its own in Russian, keeps the choice, and leaves the map its language', async () => {
    const { page, context } = await openStudio(site);
    await page.select('#page-lang', 'ru');
    await page.select('#worldview', 'un');
    await page.evaluate(() =>
      document.querySelectorAll('details').forEach((one) => (one.open = true)),
    );
    await page.click('#add-note');
    await page.click('#place-middle');
    await page.click('#add-inset');
    for (const pane of ['make', 'data', 'see', 'take'] as const) {
      await openPane(page, pane);
      if (pane === 'data') await paste(page, 'Country,Since\nTajikistan,2002');
      if (pane === 'see') await page.waitForSelector('.checks li:nth-child(10)');
      if (pane === 'take') await page.waitForSelector('#result');
      expect(await page.$eval('#machine-made', (mark) => mark.textContent)).toContain('Машинный');
      const own = await page.$$eval(
        '.bar button, .bar span, .message, .pane :is(h2, h3, legend, summary, button, label, .field > .hint, p.hint, .choice), #code > p, #code button',
        (all) =>
          all
            // The library's own sentence on a worldview is in English; names are those of the record or of the table.
            .filter(
              (one) => !one.closest('#worldview-hint, .list, .columns, .starts, .colour, .grid'),
            )
            .map((one) => (one as HTMLElement).innerText.trim()),
      );
      expect(own.length).toBeGreaterThan(20);
      // Names of formats and of the library are the same in all languages.
      const names =
        /\b(?:JSON|CSV|TSV|PNG|Tab|Ctrl|WordPress|central-asia-map(?:\.js)?|map\.html|United Nations)\b/g;
      const english = own.filter((words) => /[a-z]{3}/i.test(words.replaceAll(names, '')));
      expect({ pane, english }).toEqual({ pane, english: [] });
    }
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('ru');
    expect((await mapIn(page)).data).not.toHaveProperty('lang');
    await page.reload();
    await untilSeen(page);
    expect(await textOf(page, '#undo')).toBe('Отменить');
    expect(await page.title()).toContain('Студия карт');
    await context.close();
  });
});

describe('on a tablet', { timeout: 60_000 }, () => {
  it('a map is made, noted, looked at and taken by taps, on targets that a finger hits', async () => {
    const { page, context, thrown } = await openStudio(site, {
      ...{ width: 820, height: 1180, hasTouch: true },
    });
    const tap = async (selector: string) => {
      const element = (await page.waitForSelector(selector))!;
      await element.scrollIntoView();
      await element.tap();
    };
    await tap('#group-alliances > summary');
    await tap('#pick-alliances-eaeu');
    await tap('#group-notes > summary');
    await tap('#add-note');
    const map = (await (await page.$('#map'))!.boundingBox())!;
    await page.touchscreen.tap(map.x + map.width / 2, map.y + 250);
    await page.waitForSelector('#note-1-text');
    await tap('#group-insets > summary');
    await tap('#add-inset');
    await page.waitForSelector('#in-inset-1-caption');
    await page.select('#worldview', 'un');
    const small = await page.$$eval(
      // The words of a box or a button to choose by are a part of it.
      'button, select, summary, textarea, input:is([type="text"], [type="search"]), .file, .check, .choice',
      (all) =>
        all
          .map((one) => ({ one, box: one.getBoundingClientRect() }))
          .filter(({ box }) => box.width > 0 && (box.height < 34 || box.width < 34))
          .map(({ one }) => one.id || one.textContent.trim()),
    );
    expect(small).toEqual([]);
    await tap('#pane-see');
    await page.waitForSelector('.checks li:nth-child(10)');
    await tap('#width-w360');
    await tap('#pane-take');
    await page.waitForFunction(() =>
      document.querySelector<HTMLTextAreaElement>('#result')?.value.includes('note-1'),
    );
    expect((await mapIn(page)).data).toMatchObject({
      notes: [{ id: 'note-1' }],
      insets: [{ id: 'inset-1' }],
    });
    expect(
      await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      ),
    ).toBe(0);
    expect(thrown).toEqual([]);
    await context.close();
  });
});

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

describe('for all editors', { timeout: 120_000 }, () => {
  it.each([
    [1280, 'light'],
    [800, 'dark'],
    [400, 'light'],
  ])(
    'no pane %i pixels wide, %s, breaks a rule of axe or is wider than its window',
    async (width, scheme) => {
      const { page, context } = await openStudio(site, { width });
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await pressButton(page, 'The article’s map');
      await page.select('#worldview', 'un');
      await page.evaluate(() =>
        document.querySelectorAll('details').forEach((one) => (one.open = true)),
      );
      await page.waitForSelector('.cm-content');
      await page.evaluate(AXE);
      for (const pane of ['make', 'data', 'see', 'take'] as const) {
        await openPane(page, pane);
        if (pane === 'data') await paste(page, 'Country,Since\nTajikistn,2002\nIran,2003');
        if (pane === 'see') await page.waitForSelector('.checks li:nth-child(10)');
        if (pane === 'take') await page.waitForSelector('#result');
        const found = await page.evaluate(async () => {
          const { axe } = window as unknown as {
            axe: { run(where: Element): Promise<{ violations: readonly Violation[] }> };
          };
          const { violations } = await axe.run(document.documentElement);
          const { scrollWidth, clientWidth } = document.documentElement;
          return {
            violations: violations.map(({ id, nodes }) => [
              id,
              ...nodes.map(({ html }) => html.slice(0, 200)),
            ]),
            over: scrollWidth - clientWidth,
          };
        });
        expect({ pane, ...found }).toEqual({ pane, violations: [], over: 0 });
      }
      await context.close();
    },
  );
});
