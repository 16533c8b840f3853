import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, type Site } from './site.js';
import { mapIn, openStudio, textOf, tick, untilSeen, write } from './studio-acts.js';

// The map as JSON beside the form: each shows what was done in the other, and one undo is for both.

let site: Site;

beforeAll(async () => {
  site = await openSite();
}, 60_000);

afterAll(() => site?.close());

async function openCode(page: Page) {
  await page.click('#code > summary');
  await page.waitForSelector('.cm-content');
}

const codeIn = (page: Page) =>
  page.$$eval('.cm-line', (lines) => lines.map((line) => line.textContent).join('\n'));

const untilCode = (page: Page, words: string) =>
  page.waitForFunction(
    (wanted) => document.querySelector('.cm-content')?.textContent.includes(wanted),
    {},
    words,
  );

const untilStatus = (page: Page, start: string) =>
  page.waitForFunction(
    (words) => document.querySelector('#code-status')!.textContent.startsWith(words),
    {},
    start,
  );

/** Puts all of the editor's text in place of another, as pasting does. */
async function paste(page: Page, text: string) {
  await page.focus('.cm-content');
  await press(page, 'a');
  await page.evaluate((words) => document.execCommand('insertText', false, words), text);
}

async function press(page: Page, key: 'a' | 'y' | 'z') {
  await page.keyboard.down('Control');
  await page.keyboard.press(key);
  await page.keyboard.up('Control');
}

describe('the map as JSON', { timeout: 60_000 }, () => {
  it('is loaded when it is opened, and both ways the same map as the form', async () => {
    const { page, context, thrown } = await openStudio(site);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await write(page, '#text-headline', 'From the form');
    await openCode(page);
    expect(asked.filter((url) => url.includes('/parts/editor'))).toHaveLength(1);
    expect(await codeIn(page)).toContain('"headline": "From the form"');
    await tick(page, 'pick-alliances-csto');
    await untilCode(page, '"csto"');
    await paste(page, '{"headline": "From the code", "focus": ["TJ"]}');
    await page.waitForFunction(
      () =>
        (document.querySelector('#text-headline') as HTMLTextAreaElement).value === 'From the code',
    );
    expect(await mapIn(page)).toMatchObject({
      data: { headline: 'From the code', focus: ['TJ'] },
      headline: 'From the code',
    });
    expect(thrown).toEqual([]);
    await context.close();
  });

  it('has one undo with the form, over what is no JSON too', async () => {
    const { page, context } = await openStudio(site);
    await write(page, '#text-headline', 'One');
    await openCode(page);
    await paste(page, '{"headline": "Two"}');
    await untilStatus(page, 'All of it');
    await paste(page, '{"headline": "Thr');
    await untilStatus(page, 'This is no JSON');
    expect((await mapIn(page)).headline).toBe('Two');
    await write(page, '#text-deck', 'Four');
    await untilCode(page, 'Four');
    const states: string[] = [];
    for (let step = 0; step < 4; step++) {
      await page.focus('.cm-content');
      await press(page, 'z');
      states.push((await codeIn(page)).replaceAll(/\s+/g, ' '));
    }
    expect(states[0]).toContain('{"headline": "Thr');
    expect(states[1]).toContain('"Two"');
    expect(states[2]).toContain('"headline": "One"');
    expect(states[3]).not.toContain('headline');
    for (let step = 0; step < 4; step++) await press(page, 'y');
    await untilCode(page, 'Four');
    await context.close();
  });

  it('marks what is wrong where it stands, and goes there', async () => {
    const { page, context } = await openStudio(site);
    await openCode(page);
    await paste(page, '{\n"headline": "A",\n"focsu": ["TJ"]\n}');
    await untilStatus(page, 'One problem');
    await page.waitForSelector('.cm-lintRange-error');
    expect(await textOf(page, '.cm-lintRange-error')).toBe('"focsu"');
    await page.click('#code .row button');
    await page.waitForFunction(
      () => document.activeElement?.classList.contains('cm-content') ?? false,
    );
    expect(await textOf(page, '.cm-activeLine')).toContain('focsu');
    await context.close();
  });

  it('is left by Tab, and offers by keys what may stand at the cursor', async () => {
    const { page, context } = await openStudio(site);
    await openCode(page);
    await paste(page, '');
    await page.keyboard.type('{"focu');
    await page.waitForSelector('.cm-tooltip-autocomplete');
    expect(await textOf(page, '.cm-tooltip-autocomplete [aria-selected]')).toContain('focus');
    // Words that come at once may have been meant otherwise: the editor takes none that have just appeared.
    await page.waitForFunction(async () => {
      await new Promise((resolve) => setTimeout(resolve, 150));
      return true;
    });
    await page.keyboard.press('Enter');
    await untilCode(page, '"focus": [');
    await page.keyboard.press('Tab');
    expect(
      await page.evaluate(() => document.activeElement?.classList.contains('cm-content')),
    ).toBe(false);
    await context.close();
  });

  it('keeps what is being written when the page is opened again', async () => {
    const { page, context } = await openStudio(site);
    await openCode(page);
    await paste(page, '{"headline": "Half a');
    await page.waitForFunction(
      () => document.querySelector('#keeping')!.textContent === 'Kept in this browser',
    );
    await page.reload();
    await untilSeen(page);
    await openCode(page);
    await untilCode(page, '{"headline": "Half a');
    await context.close();
  });
});
