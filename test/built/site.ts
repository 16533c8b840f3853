import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
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

/** The built library behind a server, and a browser to look at it in. */
export async function openSite(): Promise<Site> {
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

/** Until Leaflet has taken over, and everything is drawn in full. */
export const untilLive = (page: Page) =>
  page.waitForFunction(() => {
    const map = document.querySelector('central-asia-map') as
      (Element & { readonly scene?: { readonly legend: readonly unknown[] } }) | null;
    const root = map?.shadowRoot;
    return (
      // Small maps may show no water, narrow ones numbers with a list in place of a legend, and some need none.
      root?.querySelector('.leaflet-container .layer-countries path') &&
      (root.querySelector('.legend-box button, .numbered:not(.wide)') ||
        map?.scene?.legend.length === 0) &&
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
