import type { AddressInfo } from 'node:net';
import puppeteer, { type Page } from 'puppeteer-core';
import { createExampleServer } from '../../scripts/lib/example-server.mjs';
import { findBrowser } from '../../scripts/lib/find-browser.mjs';

export interface Site {
  /** A page with the built element's default map; `prepare` is called before anything is asked for. */
  open(lang: string, prepare?: (page: Page) => Promise<void>): Promise<Page>;
  close(): Promise<void>;
}

/** The built library behind a server, and a browser to look at it in. */
export async function openSite(): Promise<Site> {
  const server = createExampleServer();
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  const browser = await puppeteer.launch({
    executablePath: findBrowser()!,
    headless: true,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  return {
    async open(lang, prepare) {
      const page = await browser.newPage();
      await page.setViewport({ width: 800, height: 600, hasTouch: true });
      await prepare?.(page);
      await page.goto(`${origin}/examples/`);
      await page.setContent(pageIn(lang));
      return page;
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}

/** Until Leaflet has taken over, and everything is drawn in full. */
export const untilLive = (page: Page) =>
  page.waitForFunction(() => {
    const root = document.querySelector('central-asia-map')?.shadowRoot;
    const legend = root?.querySelector('central-asia-legend');
    return (
      root?.querySelector('.leaflet-container .layer-water path') &&
      legend?.shadowRoot?.querySelector('button')
    );
  });

const pageIn = (lang: string) => `<!doctype html>
<html lang="${lang}">
<meta name="viewport" content="width=device-width">
<title>Map</title>
<link rel="icon" href="data:,">
<script type="module" src="/dist/central-asia-map.js"></script>
<body style="margin:0;height:4000px">
<central-asia-map></central-asia-map>
</html>`;
