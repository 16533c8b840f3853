import { deflateRawSync } from 'node:zlib';
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Issue } from '../../src/core/data/issue.js';
import { openSite, type Site } from './site.js';

// dist/embed.html in frames of another origin, with dist/embed.js around it and without.

let site: Site;
/** Where the framed page comes from. */
let maps: string;

const HEADLINE = '<img src=x onerror="document.title=1"> & five states';
const DATA = {
  headline: HEADLINE,
  asOf: '2025-12-31',
  show: { alliances: ['eaeu'], disputes: [], links: [] },
};

const SEVERAL = {
  worldview: 'un',
  show: { alliances: ['sco'], disputes: [], links: [] },
  multiples: { by: 'as-of', dates: ['2001', '2017'] },
};

beforeAll(async () => {
  site = await openSite();
  maps = site.origin.replace('localhost', '127.0.0.1');
  const headers = { 'Content-Type': 'application/json' };
  site.answers.set('/maps/own.json', { body: JSON.stringify(DATA), headers });
  site.answers.set('/maps/several.json', { body: JSON.stringify(SEVERAL), headers });
}, 60_000);
afterAll(() => site?.close());

const packed = (value: unknown) =>
  `map=${deflateRawSync(Buffer.from(JSON.stringify(value))).toString('base64url')}`;
const SCRIPT = () => `<script async src="${maps}/dist/embed.js"></script>`;
/** Keeps what the frame says. */
const EARS =
  '<script>addEventListener("message", ({ data }) => (window.told ??= []).push(data));</script>';
const frameOf = (rest: string, attributes = 'title="Map"') =>
  `<iframe src="${maps}/dist/embed.html${rest}" ${attributes} width="100%" height="300" style="border:0"></iframe>`;

async function open(body: string): Promise<{ page: Page; frame: Frame }> {
  const page = await site.openPage({
    body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Post</title>
<link rel="icon" href="data:,"><body style="margin:0">${body}</body></html>`,
  });
  // The page has loaded, and with it what is in its frames.
  return { page, frame: page.frames().find((one) => one.url().includes('/embed.html'))! };
}

const untilDrawn = (frame: Frame) =>
  frame.waitForFunction(() =>
    document.querySelector('central-asia-map')?.shadowRoot?.querySelector('svg, canvas'),
  );

/** Until the frame shows all of its page, no more and no less. */
const untilFits = (frame: Frame) =>
  frame.waitForFunction(
    () =>
      innerHeight > 400 &&
      innerHeight === Math.ceil(document.documentElement.getBoundingClientRect().height),
  );

const headlineIn = (frame: Frame) =>
  frame.waitForFunction(
    () =>
      document.querySelector('central-asia-map')?.shadowRoot?.querySelector('[part~="headline"]')
        ?.textContent,
  );

describe('the page in a frame', { timeout: 60_000 }, () => {
  it.each<[string, () => string]>([
    ['an address from its own place', () => '?src=../maps/own.json&worldview=de-facto'],
    ['a whole address', () => `?src=${encodeURIComponent(`${maps}/maps/own.json`)}`],
    ['its own address', () => `#${packed(DATA)}`],
    ['its own address, to which WordPress has added', () => `#${packed(DATA)}#?secret=abcdefghij`],
  ])('draws the data of %s, as high as it needs', async (_, rest) => {
    const { page, frame } = await open(frameOf(rest()) + SCRIPT());
    await untilDrawn(frame);
    await untilFits(frame);
    const headline = await (await headlineIn(frame)).jsonValue();
    expect(String(headline).trim()).toBe(HEADLINE);
    expect(await frame.evaluate(() => document.images.length)).toBe(0);
    // What the frame's page is called comes with the finished map, after its header.
    await frame.waitForFunction((title) => document.title === title, {}, HEADLINE);
    await page.setViewport({ width: 360, height: 700, hasTouch: true });
    await untilFits(frame);
    await page.close();
  });

  it.each<[string, string, () => string]>([
    ['its own address', 'multiples', () => `#${packed(SEVERAL)}`],
    ['a file', 'multiples', () => '?element=multiples&src=../maps/several.json'],
    ['nothing but words', 'comparison', () => '?element=comparison&alliances=sco&dates=2001+2017'],
  ])('draws the small maps of %s as <central-asia-%s>', async (_, kind, rest) => {
    const { page, frame } = await open(frameOf(rest()) + SCRIPT());
    const seen = await frame.waitForFunction(
      (name) => {
        const root = document.querySelector(name)?.shadowRoot;
        const pictures = root?.querySelectorAll('[data-panel] svg, .cam-pair-picture svg').length;
        return pictures && { pictures, maps: document.querySelectorAll('central-asia-map').length };
      },
      {},
      `central-asia-${kind}`,
    );
    expect(await seen.jsonValue()).toEqual({ pictures: 2, maps: 0 });
    await untilFits(frame);
    await frame.waitForFunction(() => document.title.includes('Shanghai'));
    await page.close();
  });

  it('draws what a link of the studio holds, with what that says of the element', async () => {
    const options = { lang: 'ru', theme: 'auto', projection: 'conic', timeline: true };
    const link = { map: {}, document: DATA, table: {}, options: { ...options, hasHeader: true } };
    const { page, frame } = await open(frameOf(`?projection=mercator#${packed(link)}`));
    await untilDrawn(frame);
    const headline = await (await headlineIn(frame)).jsonValue();
    expect(String(headline).trim()).toBe(HEADLINE);
    const found = await frame.$eval('central-asia-map', (map) => ({
      lang: map.getAttribute('lang'),
      theme: map.getAttribute('theme'),
      projection: map.getAttribute('projection'),
      timeline: map.hasAttribute('timeline'),
      // A name that has no room on so small a picture is told, and is no fault of the link.
      faults: (map as unknown as { readonly issues: readonly Issue[] }).issues.filter(
        ({ severity }) => severity !== 'info',
      ),
    }));
    expect(found).toEqual({
      lang: 'ru',
      theme: null,
      projection: 'mercator',
      timeline: true,
      faults: [],
    });
    await page.close();
  });

  it('takes attributes from its address, and nothing else', async () => {
    const { page, frame } = await open(
      frameOf(
        '?as-of=2022-09-16&focus=KG&lang=fa&timeline&onclick=alert(1)&style=x&id=y&utm_source=z',
      ),
    );
    await untilDrawn(frame);
    const found = await frame.$eval('central-asia-map', (map) => ({
      names: map
        .getAttributeNames()
        .filter((name) => !/^(?:role|aria-)/.test(name))
        .sort(),
      root: document.documentElement.lang,
    }));
    expect(found).toEqual({ names: ['as-of', 'focus', 'lang', 'timeline'], root: 'fa' });
    await page.close();
  });

  it.each([
    ['a script', '?src=javascript:alert(1)', /neither at http nor at https/],
    ['data in the address', '?src=data:application/json,{}', /neither at http nor at https/],
    ['a file', '?src=file:///etc/passwd', /neither at http nor at https/],
    ['no address', '?src=http://[', /neither at http nor at https/],
    ['a damaged state', '#map=AAAA', /not complete/],
    ['a text', `#${packed('a text')}`, /not complete/],
    ['too much', `#${packed({ headline: 'x'.repeat(5_000_000) })}`, /not complete/],
  ])('says what is wrong with %s', async (_, rest, words) => {
    const { page, frame } = await open(frameOf(rest));
    const alert = await frame.waitForSelector('[role="alert"]');
    expect(await alert!.evaluate(({ textContent }) => textContent)).toMatch(words);
    expect(await frame.$('central-asia-map')).toBeNull();
    await page.close();
  });

  it('tells its height in the words of each that asks for it', async () => {
    const { page, frame } = await open(`${EARS}${frameOf(`#${packed(DATA)}#?secret=abcdefghij`)}`);
    await frame.waitForFunction((title) => document.title === title, {}, HEADLINE);
    await page.evaluate(() => {
      const { contentWindow } = document.querySelector('iframe')!;
      contentWindow!.postMessage({ method: 'register', windowId: 'w7' }, '*');
    });
    const heard = await page.waitForFunction(() => {
      const { told } = window as unknown as { told: readonly Record<string, unknown>[] };
      return told.some(({ method }) => method === 'resize') ? told.slice(-5) : undefined;
    });
    const last = (await heard.jsonValue())!;
    const { height } = last[0] as { height: number };
    expect(height).toBeGreaterThan(300);
    const known = last.map((one) => (typeof one === 'string' ? (JSON.parse(one) as unknown) : one));
    expect(known).toEqual([
      { type: 'central-asia-map:height', height, title: HEADLINE },
      { message: 'height', value: height, secret: 'abcdefghij' },
      { sentinel: 'amp', type: 'embed-size', height },
      { src: frame.url(), context: 'iframe.resize', height },
      { method: 'resize', windowId: 'w7', height, context: 'iframe.ly' },
    ]);
    await page.close();
  });

  it.each([
    { type: 'central-asia-map:ask-height' },
    { message: 'ready', secret: 'abcdefghij' },
    JSON.stringify({ method: 'register', windowId: 1 }),
  ])('answers %o', async (message) => {
    const { page, frame } = await open(`${EARS}${frameOf('#?secret=abcdefghij')}`);
    await untilDrawn(frame);
    await new Promise((resolve) => setTimeout(resolve, 500));
    const count = await page.evaluate((asked) => {
      const { told } = window as unknown as { told: unknown[] };
      document.querySelector('iframe')!.contentWindow!.postMessage(asked, '*');
      return told.length;
    }, message);
    await page.waitForFunction(
      (before) => (window as unknown as { told: unknown[] }).told.length > before,
      {},
      count,
    );
    await page.close();
  });
});

describe('the script around it', { timeout: 60_000 }, () => {
  it('gives a frame without a title that of its map', async () => {
    const { page, frame } = await open(frameOf('?src=../maps/own.json', '') + SCRIPT());
    await untilDrawn(frame);
    await page.waitForFunction(
      (title) => document.querySelector('iframe')!.title === title,
      {},
      HEADLINE,
    );
    await page.close();
  });

  it('finds frames that come after it', async () => {
    const { page, frame } = await open(frameOf('') + SCRIPT());
    await untilFits(frame);
    await page.evaluate((markup) => {
      const box = document.createElement('div');
      box.innerHTML = markup;
      document.body.append(box);
      return new Promise((resolve) =>
        box.querySelector('iframe')!.addEventListener('load', resolve, { once: true }),
      );
    }, frameOf('?as-of=2020'));
    const later = page.frames().find((one) => one.url().endsWith('as-of=2020'))!;
    // It is below the window, where it is not drawn yet.
    await page.waitForFunction(() => document.querySelectorAll('iframe')[1]!.clientHeight > 400);
    await page.evaluate(() => document.querySelectorAll('iframe')[1]!.scrollIntoView());
    await untilFits(later);
    await page.close();
  });

  it('listens to nobody but its own frames', async () => {
    site.answers.set('/liar', {
      body: `<!doctype html><script>parent.postMessage({ type: 'central-asia-map:height', height: 4000, title: 'Lie' }, '*');</script>`,
    });
    const liar = `<iframe id="liar" src="${maps}/liar" height="150"></iframe>`;
    const { page, frame } = await open(frameOf('') + SCRIPT() + liar);
    await untilFits(frame);
    await page.evaluate(() => {
      for (const height of [NaN, '900', -1, undefined])
        postMessage({ type: 'central-asia-map:height', height }, '*');
    });
    await new Promise((resolve) => setTimeout(resolve, 300));
    const sizes = await page.$$eval('iframe', (frames) =>
      frames.map(({ clientHeight, title }) => [clientHeight, title]),
    );
    expect(sizes[1]).toEqual([150, '']);
    expect(sizes[0]![0]).toBeLessThan(2000);
    await page.close();
  });

  it('a frame that was led elsewhere is no longer heard', async () => {
    const { page, frame } = await open(frameOf('') + SCRIPT());
    await untilFits(frame);
    const before = await page.$eval('iframe', ({ clientHeight }) => clientHeight);
    await frame.evaluate((origin) => location.assign(`${origin}/liar`), site.origin);
    await new Promise((resolve) => setTimeout(resolve, 800));
    expect(await page.$eval('iframe', ({ clientHeight }) => clientHeight)).toBe(before);
    await page.close();
  });
});
