import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import puppeteer, { type Browser, type LaunchOptions, type Page } from 'puppeteer-core';
import { createExampleServer } from '../../scripts/lib/example-server.mjs';
import { findBrowser } from '../../scripts/lib/find-browser.mjs';

export interface Answer {
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly status?: number;
}

export interface Site {
  readonly origin: string;
  readonly browser: Browser;
  /** What the server answers at some paths, besides the files of the library. */
  readonly answers: Map<string, Answer | ((request: IncomingMessage) => Answer | 'nothing')>;
  /** A page with the built element's default map; `prepare` is called before anything is asked for. */
  open(lang: string, prepare?: (page: Page) => void | Promise<void>): Promise<Page>;
  /** A page of one's own, with headers of one's own. */
  openPage(answer: Answer, prepare?: (page: Page) => void | Promise<void>): Promise<Page>;
  close(): Promise<void>;
}

/** The built library behind a server, and a browser to look at it in; `launch` is what that is started with besides. */
export async function openSite(launch: LaunchOptions = {}): Promise<Site> {
  const answers: Site['answers'] = new Map();
  const server = createExampleServer((request: IncomingMessage, response: ServerResponse) => {
    const found = answers.get(new URL(request.url ?? '', 'http://localhost').pathname);
    if (!found) return false;
    const answer = typeof found === 'function' ? found(request) : found;
    if (answer === 'nothing') return true;
    const headers = { 'Content-Type': 'text/html; charset=utf-8', ...answer.headers };
    response.writeHead(answer.status ?? 200, headers).end(answer.body);
    return true;
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  const browser = await puppeteer.launch({
    executablePath: findBrowser()!,
    headless: true,
    args: ['--no-sandbox', '--disable-gpu'],
    ...launch,
  });
  const openPage: Site['openPage'] = async (answer, prepare) => {
    const path = `/page-${answers.size}`;
    answers.set(path, answer);
    const page = await browser.newPage();
    await page.setViewport({ width: 800, height: 600, hasTouch: true });
    await prepare?.(page);
    await page.goto(`${origin}${path}`);
    return page;
  };
  return {
    origin,
    browser,
    answers,
    openPage,
    open: (lang, prepare) => openPage({ body: pageIn(lang) }, prepare),
    async close() {
      await browser.close();
      server.closeAllConnections();
      server.close();
    },
  };
}

/** A page of one's own, and what it throws from its beginning on. */
export async function openWatched(
  site: Site,
  answer: Answer,
  prepare?: (page: Page) => void | Promise<void>,
): Promise<{ readonly page: Page; readonly thrown: readonly string[] }> {
  const thrown: string[] = [];
  const page = await site.openPage(answer, async (opened) => {
    opened.on('pageerror', (error) => thrown.push(String(error)));
    await prepare?.(opened);
  });
  return { page, thrown };
}

/**
 * A page on which files of such paths are not answered, or answered so, until `mend` is called; `asked`: how often each has
 * been asked for.
 */
export async function openBroken(
  site: Site,
  answer: Answer,
  file: RegExp,
  reply?: { readonly status: number; readonly body: string },
  prepare?: (page: Page) => unknown,
) {
  const asked = new Map<string, number>();
  let isBroken = true;
  const { page, thrown } = await openWatched(site, answer, async (opened) => {
    await prepare?.(opened);
    await opened.setRequestInterception(true);
    opened.on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (!file.test(pathname)) return void request.continue();
      asked.set(pathname, (asked.get(pathname) ?? 0) + 1);
      if (!isBroken) void request.continue();
      else if (reply) void request.respond({ ...reply, contentType: 'text/javascript' });
      else void request.abort();
    });
  });
  return { page, asked, thrown, mend: () => (isBroken = false) };
}

/** Until the first map is done with what it has been given; rejects where that takes time of the page. */
export async function untilSettled(page: Page): Promise<void> {
  await page.waitForFunction(() => customElements.get('central-asia-map'));
  await page.evaluate(() => {
    const { ready } = document.querySelector('central-asia-map') as Element & {
      readonly ready: Promise<void>;
    };
    void ready.then(() => document.body.setAttribute('data-settled', ''));
  });
  await page.waitForSelector('[data-settled]', { timeout: 10_000 });
}

/**
 * Until there is such an element in the first map, or in the root of one in it. `waitForSelector` looks again when the
 * document changes, which roots of elements are no part of.
 */
export const untilInside = (page: Page, ...selectors: readonly string[]) =>
  page.waitForFunction(
    (path) => {
      let found = document.querySelector('central-asia-map');
      for (const selector of path) found = found?.shadowRoot?.querySelector(selector) ?? null;
      return found !== null;
    },
    {},
    selectors,
  );

interface ClockWindow {
  /** Lets so much time pass, in milliseconds; calls what is due in its order. */
  pass(time: number): Promise<void>;
}

/** Takes a page's clock in hand before anything else: what waits for longer than a moment waits until `passTime`. */
export const takeClock = (page: Page) => page.evaluateOnNewDocument(holdTimers, 900);

/** Lets so much time pass on a page whose clock has been taken, in milliseconds. */
export const passTime = (page: Page, time: number): Promise<void> =>
  page.evaluate((one) => (globalThis as unknown as ClockWindow).pass(one), time);

/** Runs in the page. */
function holdTimers(moment: number): void {
  const page = globalThis as unknown as ClockWindow;
  const { setTimeout: soon, clearTimeout: stop } = globalThis;
  const now = performance.now.bind(performance);
  const waiting = new Map<number, { at: number; call: () => void }>();
  let offset = 0;
  let last = 1e6;
  performance.now = () => now() + offset;
  const later = (call: () => void, time = 0, ...rest: []) => {
    if (time < moment) return soon(call, time, ...rest);
    waiting.set(++last, { at: performance.now() + time, call });
    return last;
  };
  globalThis.setTimeout = later as unknown as typeof setTimeout;
  globalThis.clearTimeout = ((id: number) => waiting.delete(id) || stop(id)) as typeof clearTimeout;
  page.pass = async (time) => {
    const end = performance.now() + time;
    for (;;) {
      const next = [...waiting].sort(([, a], [, b]) => a.at - b.at)[0];
      if (!next || next[1].at > end) break;
      waiting.delete(next[0]);
      offset += Math.max(0, next[1].at - performance.now());
      next[1].call();
      await new Promise((resolve) => soon(resolve, 40));
    }
    offset += Math.max(0, end - performance.now());
    await new Promise((resolve) => soon(resolve, 40));
  };
}

/** Until Leaflet has taken over, and everything is drawn in full. */
export const untilLive = (page: Page) =>
  page.waitForFunction(() => {
    const map = document.querySelector('central-asia-map') as
      (Element & { readonly scene?: { readonly legend: readonly { overlay: string }[] } }) | null;
    const root = map?.shadowRoot;
    return (
      // Small maps may show no water, narrow ones numbers with a list in place of a legend, and some need none, as of a view
      // whose claims lie beyond the picture.
      root?.querySelector('.leaflet-container .layer-countries path') &&
      (root.querySelector('.legend-box .entry, .numbered:not(.wide)') ||
        map?.scene?.legend.every(({ overlay }) => overlay === 'worldview')) &&
      !root.querySelector('.prerendered')
    );
  });

/** A page with a live map in a frame. */
export async function openInFrame({ answers, openPage }: Site) {
  answers.set('/framed', { body: pageIn('en') });
  const map = '<iframe src="/framed" width="800" height="700" style="border:0"></iframe>';
  const page = await openPage({ body: pageIn('en', map) });
  const frame = await page.waitForFrame((one) => one.url().endsWith('/framed'));
  await frame.waitForFunction(() =>
    document
      .querySelector('central-asia-map')
      ?.shadowRoot?.querySelector('.leaflet-container .layer-water path'),
  );
  return { page, frame };
}

/** A page with a map; `map` is its element and what stands beside it. */
export const pageIn = (
  lang: string,
  map = '<central-asia-map></central-asia-map>',
) => `<!doctype html>
<html lang="${lang}">
<meta name="viewport" content="width=device-width">
<title>Map</title>
<link rel="icon" href="data:,">
<script type="module" src="/dist/central-asia-map.js"></script>
<body style="margin:0;height:4000px">
${map}
</html>`;
