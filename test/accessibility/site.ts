import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import type { AddressInfo } from 'node:net';
import puppeteer, { type Page } from 'puppeteer-core';
import { findBrowser } from '../../scripts/lib/find-browser.mjs';

export interface Site {
  /** A page with the default map in a language, once it is live and drawn in full. */
  open(lang: string): Promise<Page>;
  close(): Promise<void>;
}

/** A server of pages with the built element, and a browser to open them in. */
export async function openSite(): Promise<Site> {
  const server = createServer((request, response) => {
    const path = new URL(request.url!, 'http://localhost').pathname;
    const lang = /^\/page\/(\w+)$/.exec(path)?.[1];
    const file = join('dist', path.replace('/dist/', ''));
    if (lang) {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(pageIn(lang));
    } else if (existsSync(file)) {
      response.setHeader('content-type', 'text/javascript; charset=utf-8');
      response.end(readFileSync(file));
    } else {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  const browser = await puppeteer.launch({
    executablePath: findBrowser()!,
    headless: true,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  return {
    async open(lang) {
      const page = await browser.newPage();
      await page.setViewport({ width: 800, height: 600, hasTouch: true });
      await page.goto(`http://localhost:${port}/page/${lang}`);
      await page.waitForFunction(() => {
        const root = document.querySelector('central-asia-map')?.shadowRoot;
        const legend = root?.querySelector('central-asia-legend');
        return (
          root?.querySelector('.leaflet-container .layer-water path') &&
          legend?.shadowRoot?.querySelector('button')
        );
      });
      return page;
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}

const pageIn = (lang: string) => `<!doctype html>
<html lang="${lang}">
<meta name="viewport" content="width=device-width">
<title>Map</title>
<link rel="icon" href="data:,">
<script type="module" src="/dist/central-asia-map.js"></script>
<body style="margin:0;height:4000px">
<central-asia-map></central-asia-map>
</html>`;
