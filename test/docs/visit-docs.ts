import { copyFileSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { createFolderServer } from '../../scripts/lib/example-server.mjs';
import { findBrowser } from '../../scripts/lib/find-browser.mjs';

/** The policy of docs/recipes/content-security-policy.md. */
const POLICY = /^Content-Security-Policy: (.+)$/m.exec(
  readFileSync('docs/recipes/content-security-policy.md', 'utf8'),
)![1]!;
const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

export interface Visit {
  readonly path: string;
  readonly title: string;
  readonly lang: string;
  /** Errors, warnings and breaches of the policy that the browser reports, requests to others, failed ones. */
  readonly complaints: readonly string[];
  readonly ids: readonly string[];
  /** Addresses of the page's own links and files, as they are written. */
  readonly links: readonly string[];
  /** Levels of the headings in order. */
  readonly headings: readonly number[];
  /** Scripts and styles in the page itself. */
  readonly inline: readonly string[];
  /** Blocks that can be scrolled but not reached by keyboard. */
  readonly unreachable: readonly string[];
  readonly axe: readonly string[];
  /** How wide the page is in a window of 320 pixels. */
  readonly narrow: number;
}

export interface DocsVisitor {
  /** Looks at a page of the site under the policy. */
  visit(path: string): Promise<Visit>;
  /** A page as it is on a server without a policy, and what the browser complained of. */
  open(path: string): Promise<{ page: Page; complaints: readonly string[] }>;
  close(): Promise<void>;
}

/** A browser, and the site on one server with the policy and on one without. Puts axe into the folder. */
export async function visitDocs(folder: string): Promise<DocsVisitor> {
  copyFileSync(AXE, join(folder, 'axe.min.js'));
  const servers = [
    createFolderServer(folder, { 'Content-Security-Policy': POLICY }),
    createFolderServer(folder),
  ];
  await Promise.all(servers.map((server) => new Promise<void>((done) => server.listen(0, done))));
  const [strict, plain] = servers.map(
    (server) => `http://localhost:${(server.address() as AddressInfo).port}/`,
  ) as [string, string];
  const browser = await puppeteer.launch({
    executablePath: findBrowser()!,
    headless: true,
    args: ['--no-sandbox', '--disable-gpu'],
  });

  // Pages are used again: a browser keeps what it has compiled, and axe is large.
  const idle: Listened[] = [];
  const openAt = async (origin: string, path: string) => {
    const listened = idle.pop() ?? (await listenedPage(browser));
    const { page, complaints } = listened;
    complaints.length = 0;
    await page.setViewport({ width: 1280, height: 900 });
    await page.goto(origin + path);
    await page
      .waitForFunction(areLive, { timeout: 20_000 })
      .catch(() => complaints.push('a map did not come to life'));
    return listened;
  };
  return {
    async visit(path) {
      const listened = await openAt(strict, path);
      const { page } = listened;
      const seen = await page.evaluate(look);
      // A module of the server's own, which the policy allows; as text, or Vitest would take the import for its own.
      await page.evaluate("import('/axe.min.js')");
      const axe = await page.evaluate(runAxe);
      await page.setViewport({ width: 320, height: 700 });
      const narrow = await page.evaluate(async () => {
        const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
        // What follows its own size does so after the first.
        await frame();
        await frame();
        return document.scrollingElement!.scrollWidth;
      });
      const complaints = [...listened.complaints];
      idle.push(listened);
      return { path, ...seen, axe, narrow, complaints };
    },
    open: (path) => openAt(plain, path),
    async close() {
      await browser.close();
      for (const server of servers) server.close();
    },
  };
}

interface Listened {
  readonly page: Page;
  readonly complaints: string[];
}

/** A page with ears on its console and its requests. */
async function listenedPage(browser: Browser): Promise<Listened> {
  const page = await browser.newPage();
  // Several are open at once; each is to behave as the one in front.
  const session = await page.createCDPSession();
  await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) complaints.push(message.text());
  });
  page.on('request', (request) => {
    if (!/^(http:\/\/localhost:|data:)/.test(request.url()))
      complaints.push(`asked for ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
  });
  return { page, complaints };
}

/** Whether all maps of the page can be moved; brings those that cannot on screen. Runs in the browser. */
function areLive() {
  const waiting = [...document.querySelectorAll('central-asia-map')].filter(
    (map) => !map.shadowRoot?.querySelector('.leaflet-container'),
  );
  waiting[0]?.scrollIntoView();
  return waiting.length === 0;
}

/** What there is to see of a page; runs in the browser. */
function look() {
  const all = (selector: string) => [...document.querySelectorAll(selector)];
  const markup = (element: Element) => element.outerHTML.slice(0, 100);
  return {
    title: document.title,
    lang: document.documentElement.lang,
    ids: all('[id]').map(({ id }) => id),
    // Words of a story point at things on its map.
    links: all('[href]:not([data-show], [data-focus]), [src]').map(
      (element) => (element.getAttribute('href') ?? element.getAttribute('src'))!,
    ),
    headings: all('h1, h2, h3, h4, h5, h6').map(({ tagName }) => Number(tagName[1])),
    inline: [
      ...all('script:not([src]), style'),
      ...all('*').filter((element) =>
        element.getAttributeNames().some((name) => name === 'style' || name.startsWith('on')),
      ),
    ]
      // The live map places its own nodes; the page's markup has none.
      .filter((element) => !element.closest('central-asia-map'))
      .map(markup),
    unreachable: all('pre, .scroll')
      .filter((element) => (element as HTMLElement).tabIndex < 0 || !element.ariaLabel)
      .map(markup),
  };
}

/** Runs in the browser. */
async function runAxe() {
  interface Result {
    readonly id: string;
    readonly nodes: readonly { readonly html: string }[];
  }
  const { axe } = window as unknown as {
    axe: { run(options: object): Promise<{ violations: readonly Result[] }> };
  };
  const { violations } = await axe.run({ resultTypes: ['violations'] });
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`);
}
