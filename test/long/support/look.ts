import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { createFolderServer } from '../../../scripts/lib/example-server.mjs';
import { findBrowser } from '../../../scripts/lib/find-browser.mjs';

export interface Opened {
  readonly page: Page;
  /** What the console said besides information, what was thrown, and what was asked of other servers. */
  readonly complaints: readonly string[];
}

export interface OpenOptions {
  readonly width?: number;
  readonly height?: number;
  /** Origins besides the page's own that it may ask. */
  readonly others?: readonly string[];
  /** Called before anything is asked for. */
  readonly prepare?: (page: Page) => Promise<unknown>;
}

export const launch = (): Promise<Browser> =>
  puppeteer.launch({
    executablePath: findBrowser()!,
    headless: true,
    args: ['--no-sandbox', '--disable-gpu'],
  });

/** Opens a page and notes what it complains of. */
export async function openPage(
  browser: Browser,
  url: string,
  { width = 800, height = 900, others = [], prepare }: OpenOptions = {},
): Promise<Opened> {
  const page = await browser.newPage();
  const complaints: string[] = [];
  const origins = [new URL(url).origin, ...others];
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => {
    const asked = request.url();
    if (!/^(?:data|blob):/.test(asked) && !origins.includes(new URL(asked).origin))
      complaints.push(`asked for ${asked}`);
  });
  await page.setViewport({ width, height });
  await prepare?.(page);
  await page.goto(url);
  return { page, complaints };
}

/** Listens on a port of its own, and gives the origin. */
export async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return `http://localhost:${(server.address() as AddressInfo).port}`;
}

/** A folder behind a server, and a browser to look at it in. */
export interface Viewer {
  open(path: string): Promise<Opened>;
  close(): Promise<void>;
}

export async function createViewer(folder: string): Promise<Viewer> {
  const server = createFolderServer(folder);
  const origin = await listen(server);
  const browser = await launch();
  return {
    open: (path) => openPage(browser, `${origin}/${path}`),
    async close() {
      await browser.close();
      server.close();
    },
  };
}
