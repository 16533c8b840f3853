import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Issue } from '../../src/core/data/issue.js';
import { findBrowser } from '../../scripts/lib/find-browser.mjs';

// The plugin in a real WordPress, whose address is in WORDPRESS: see integrations/wordpress/README.md.

const address = process.env['WORDPRESS'];

const HEADLINE = 'Trade & transit: 1 < 2 [gallery]';
const DATA = {
  headline: HEADLINE,
  asOf: '2025-12-31',
  worldview: 'un',
  show: { alliances: ['eaeu'], disputes: [], links: [] },
  labels: {},
};

interface Attributes {
  readonly data: typeof DATA & {
    readonly show: { readonly sites?: readonly string[] };
    readonly notes?: readonly { readonly text: string }[];
  };
  readonly figure?: string;
}
/** What of WordPress' own the test asks. */
interface WordPress {
  readonly blocks: {
    createBlock(name: string): object;
    getBlockType(name: string): object | undefined;
  };
  readonly data: {
    dispatch(store: string): {
      insertBlocks(block: object): void;
      selectBlock(id: string): void;
      openGeneralSidebar(name: string): void;
      editPost(edits: object): void;
      savePost(): Promise<void>;
    };
    select(store: string): {
      getBlocks(): readonly {
        readonly clientId: string;
        readonly isValid: boolean;
        readonly attributes: Attributes;
      }[];
      getCurrentPost(): {
        readonly id: number;
        readonly content: string | { readonly raw: string };
      };
      isEditedPostDirty(): boolean;
    };
  };
}
declare const wp: WordPress;

/** Small maps. */
const SEVERAL = { ...DATA, multiples: { by: 'as-of', dates: ['2015', '2025'] } };

let browser: Browser;
beforeAll(async () => {
  if (!address) return;
  const args = ['--no-sandbox', '--disable-gpu'];
  browser = await puppeteer.launch({ executablePath: findBrowser()!, headless: true, args });
});
afterAll(() => browser?.close());

async function logIn(role: string): Promise<Page> {
  const page = await (await browser.createBrowserContext()).newPage();
  await page.setViewport({ width: 1280, height: 1000 });
  await page.goto(`${address}/wp-login.php`);
  await page.evaluate((name) => {
    for (const field of ['user_login', 'user_pass'])
      document.querySelector<HTMLInputElement>(`#${field}`)!.value = name;
  }, role);
  await Promise.all([page.waitForNavigation(), page.click('#wp-submit')]);
  return page;
}

/** A new text with the block, into which the data is pasted. */
async function writeText(page: Page, data: object = DATA): Promise<void> {
  await page.goto(`${address}/wp-admin/post-new.php`);
  await page.waitForFunction(
    () => 'wp' in window && wp.blocks?.getBlockType('central-asia-map/map'),
  );
  await page.waitForSelector('.editor-post-title, .edit-post-visual-editor');
  await page.evaluate(() => {
    wp.data.dispatch('core/editor').editPost({ title: 'Map' });
    const block = wp.blocks.createBlock('central-asia-map/map');
    wp.data.dispatch('core/block-editor').insertBlocks(block);
  });
  const field = await page.waitForSelector('.central-asia-map-block textarea');
  await field!.evaluate((area, text) => {
    const { set } = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')!;
    set!.call(area, text);
    area.dispatchEvent(new Event('input', { bubbles: true }));
  }, JSON.stringify(data));
  await page.waitForFunction(
    () => wp.data.select('core/block-editor').getBlocks().at(-1)?.attributes.figure,
    { timeout: 60_000 },
  );
}

/** Adds a site and a note by the fields beside the text. */
async function useFields(page: Page): Promise<void> {
  await page.evaluate(() => {
    const [block] = wp.data.select('core/block-editor').getBlocks().slice(-1);
    wp.data.dispatch('core/block-editor').selectBlock(block!.clientId);
    wp.data.dispatch('core/edit-post').openGeneralSidebar('edit-post/block');
  });
  const button = (name: string) =>
    page.waitForSelector(`.edit-post-sidebar button::-p-text(${name})`);
  await (await button('Sites'))!.click();
  const field = await page.waitForSelector('.edit-post-sidebar .components-form-token-field input');
  await field!.type('Ayni');
  await page.waitForSelector('.components-form-token-field__suggestion');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await (await button('Notes'))!.click();
  await (await button('Add a note'))!.click();
  const note = await page.waitForSelector(
    '.edit-post-sidebar fieldset [value="What happened here"]',
  );
  await note!.click({ count: 3 });
  await note!.type('An airfield');
  await page.waitForFunction(() => {
    const { figure } = wp.data.select('core/block-editor').getBlocks().at(-1)!.attributes;
    return figure?.includes('An airfield') && figure.includes('Ayni');
  });
}

async function keepPicture(page: Page): Promise<void> {
  await page.evaluate(() => {
    const buttons = document.querySelectorAll<HTMLElement>('.central-asia-map-block button');
    [...buttons].find(({ textContent }) => textContent === 'Keep its picture')!.click();
  });
  await page.waitForFunction(() =>
    wp.data.select('core/block-editor').getBlocks().at(-1)!.attributes.figure!.includes('<img'),
  );
}

/** What WordPress kept of the text, and under what number. */
async function save(page: Page, status: string): Promise<{ id: number; text: string }> {
  await page.evaluate(async (asked) => {
    wp.data.dispatch('core/editor').editPost({ status: asked });
    await wp.data.dispatch('core/editor').savePost();
  }, status);
  return page.evaluate(() => {
    const { id, content } = wp.data.select('core/editor').getCurrentPost();
    return { id, text: typeof content === 'string' ? content : content.raw };
  });
}

async function openAgain(page: Page, id: number) {
  await page.goto(`${address}/wp-admin/post.php?post=${id}&action=edit`);
  await page.waitForFunction(
    () => 'wp' in window && wp.data?.select('core/block-editor')?.getBlocks().length,
  );
  await page.waitForSelector('.central-asia-map-block iframe');
  return page.evaluate(() => ({
    isValid: wp.data.select('core/block-editor').getBlocks()[0]!.isValid,
    isChanged: wp.data.select('core/editor').isEditedPostDirty(),
  }));
}

/** A text as a reader sees it, with the map and without scripts. */
async function readText(id: number) {
  const page = await (await browser.createBrowserContext()).newPage();
  await page.goto(`${address}/?p=${id}`);
  await page.waitForFunction(() => customElements.get('central-asia-map'));
  const seen = await page.$eval('central-asia-map', async (element) => {
    const map = element as HTMLElement & { ready: Promise<void>; issues: readonly Issue[] };
    map.setAttribute('loading', 'eager');
    await map.ready;
    return {
      headline: map.shadowRoot!.querySelector('[part~="headline"]')?.textContent,
      // A name that has no room in the column of the theme is told, and is no fault.
      issues: map.issues.filter(({ severity }) => severity !== 'info'),
      scripts: document.querySelectorAll('script[src*="central-asia-map.js"][integrity]').length,
    };
  });
  await page.setJavaScriptEnabled(false);
  await page.goto(`${address}/?p=${id}`);
  const picture = await page.$('figure.cam-figure > :is(svg, img)');
  const box = await picture?.boundingBox();
  const words = await page.$eval('figure.cam-figure', ({ textContent }) => textContent);
  await page.browserContext().close();
  return { ...seen, width: box?.width ?? 0, words };
}

const STATUS: Readonly<Record<string, string>> = { contributor: 'pending' };

describe.skipIf(!address)('the block in WordPress', { timeout: 180_000 }, () => {
  it.each(['admin', 'author', 'contributor'])('of an %s', async (role) => {
    const page = await logIn(role);
    await writeText(page);
    if (role === 'author') await keepPicture(page);
    const { id, text } = await save(page, STATUS[role] ?? 'publish');
    expect(text.includes('<svg')).toBe(role === 'admin');
    expect(text.includes('<img')).toBe(role === 'author');
    expect(text).toContain('<table');
    expect(await openAgain(page, id)).toEqual({ isValid: true, isChanged: false });
    await page.browserContext().close();
    if (role === 'contributor') return;
    const seen = await readText(id);
    expect(seen).toMatchObject({ headline: HEADLINE, issues: [], scripts: 1 });
    expect(seen.width).toBeGreaterThan(400);
    expect(seen.words).toContain('Armenia');
    if (role === 'admin') expect(seen.words).toContain(HEADLINE);
  });

  it('by its fields', async () => {
    const page = await logIn('admin');
    await writeText(page);
    await useFields(page);
    const { data } = await page.evaluate(
      () => wp.data.select('core/block-editor').getBlocks().at(-1)!.attributes,
    );
    expect(data.show.sites).toEqual(['in-ayni']);
    expect(data.notes).toEqual([expect.objectContaining({ text: 'An airfield' })]);
    const { id } = await save(page, 'publish');
    expect(await openAgain(page, id)).toEqual({ isValid: true, isChanged: false });
    await page.browserContext().close();
    const seen = await readText(id);
    expect(seen).toMatchObject({ headline: HEADLINE, scripts: 1 });
    expect(seen.words).toContain('An airfield');
  });

  it('with data of small maps', async () => {
    const page = await logIn('admin');
    await writeText(page, SEVERAL);
    const { id } = await save(page, 'publish');
    expect(await openAgain(page, id)).toEqual({ isValid: true, isChanged: false });
    await page.goto(`${address}/?p=${id}`);
    const drawn = await page.waitForFunction(
      () =>
        document
          .querySelector('central-asia-multiples')
          ?.shadowRoot?.querySelectorAll('[data-panel]').length,
    );
    expect(await drawn.jsonValue()).toBe(2);
    await page.browserContext().close();
  });

  it('leaves the figure alone to feeds', async () => {
    const feed = await (await fetch(`${address}/?feed=rss2`)).text();
    expect(feed).toContain('cam-figure');
    expect(feed).not.toMatch(/<central-asia-map|application\/json/);
  });
});
