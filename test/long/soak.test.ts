import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createExampleServer } from '../../scripts/lib/example-server.mjs';
import { findBrowser, findFirefox } from '../../scripts/lib/find-browser.mjs';
import { findWebKit } from '../../scripts/lib/find-webkit.mjs';
import { sample } from '../browser/sample-data.js';
import { soak, type SoakPlan, type SoakResult } from './support/soak.js';
import { openWebKit } from './support/webkit-page.js';

// A thousand random acts, the same in each engine, leave a map as one that has just been made, and nothing beside it.

const ACTS = Number(process.env['SOAK_ACTS'] ?? 1000);
const SEED = Number(process.env['SOAK_SEED'] ?? 20231102);
const DATA = [
  { ...sample(), title: 'Another small map', asOf: '2023' },
  { title: 'Nothing but a name' },
  {
    ...sample(),
    box: [66, 36, 75, 43] as const,
    links: [...sample().links!, { ...sample().links![0]!, id: 'bad', from: 'XX' }],
  },
  sample(),
] as SoakPlan['data'];

const PAGE = `<!doctype html>
<html lang="en">
<title>Soak</title>
<link rel="icon" href="data:,">
<script type="module" src="/dist/central-asia-map.js"></script>
<body style="margin:0">
<div id="home"><central-asia-map loading="eager"></central-asia-map></div>
<div id="shadow"></div><aside style="width:300px"></aside>
<iframe width="500" height="500" title="Other"></iframe>`;

/** What is asked for by `src`: it is there, fails two times of three, is gone, is no JSON, or never comes. */
let asked = 0;
const server = createExampleServer((request, response) => {
  const path = request.url ?? '';
  const answer = (status: number, body: string, type = 'application/json') => {
    response.writeHead(status, { 'Content-Type': type }).end(body);
    return true;
  };
  if (path === '/soak') return answer(200, PAGE, 'text/html; charset=utf-8');
  if (path === '/data/fine.json') return answer(200, JSON.stringify(DATA[0]));
  if (path === '/data/flaky.json')
    return asked++ % 3 === 2 ? answer(200, JSON.stringify(DATA[2])) : answer(503, '');
  if (path === '/data/gone.json') return answer(404, '');
  if (path === '/data/broken.json') return answer(200, '{ "links": ');
  return path === '/data/silent.json';
});

let url: string;

beforeAll(async () => {
  server.listen(0);
  await once(server, 'listening');
  url = `http://localhost:${(server.address() as AddressInfo).port}/soak`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

type Run = (plan: SoakPlan) => Promise<SoakResult>;

const BLOCKS = 2;

/** The same acts in two blocks: what the first has brought for good, such as templates, the second does not bring again. */
async function expectNoWear(run: Run, fresh: Run, rested = () => Promise.resolve()): Promise<void> {
  const worn: SoakResult[] = [];
  for (let block = 0; block < BLOCKS; block++) {
    worn.push(await run({ seed: SEED, count: ACTS / BLOCKS, data: DATA }));
    expect(worn.at(-1)!.faults).toEqual([]);
    await rested();
  }
  const made = await fresh({ seed: 0, count: 0, data: DATA });
  expect(made.faults).toEqual([]);
  for (const result of worn) expect(result.worn).toEqual(made.worn);
  expect(made.worn.phase).toBe('live');
  expect(made.worn.issues).toBe('[]');
}

const launch = (kind: 'chrome' | 'firefox'): Promise<Browser> =>
  puppeteer.launch({
    browser: kind,
    executablePath: kind === 'chrome' ? findBrowser()! : findFirefox()!,
    headless: true,
    protocolTimeout: 400_000,
    args: kind === 'chrome' ? ['--no-sandbox', '--disable-gpu'] : [],
  });

async function openPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width: 800, height: 900 });
  await page.goto(url);
  return page;
}

const runIn =
  (page: Page): Run =>
  (plan) =>
    page.evaluate(soak, plan);

async function measure(session: CDPSession) {
  for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const read = (name: string) => metrics.find((metric) => metric.name === name)!.value;
  return { nodes: read('Nodes'), listeners: read('JSEventListeners') };
}

describe(`${ACTS} random acts`, { timeout: 600_000 }, () => {
  it('in Chromium', async () => {
    const browser = await launch('chrome');
    try {
      const page = await openPage(browser);
      const session = await page.createCDPSession();
      await session.send('Performance.enable');
      await session.send('HeapProfiler.enable');
      const held: Awaited<ReturnType<typeof measure>>[] = [];
      const fresh: Run = async (plan) => runIn(await openPage(browser))(plan);
      await expectNoWear(runIn(page), fresh, async () => {
        held.push(await measure(session));
      });
      console.warn('held after each block', JSON.stringify(held));
      const [before, after] = held;
      // A picture that is kept has more than a thousand nodes.
      expect(after!.nodes - before!.nodes).toBeLessThan(200);
      expect(after!.listeners - before!.listeners).toBeLessThan(5);
    } finally {
      await browser.close();
    }
  });

  it.skipIf(!findFirefox())('in Firefox', async () => {
    const browser = await launch('firefox');
    try {
      const page = await openPage(browser);
      const fresh: Run = async (plan) => runIn(await openPage(browser))(plan);
      await expectNoWear(runIn(page), fresh);
    } finally {
      await browser.close();
    }
  });

  it.skipIf(!findWebKit())('in WebKit', async () => {
    const webkit = await openWebKit(findWebKit()!);
    const run: Run = (plan) => webkit.evaluate(soak, plan);
    try {
      await webkit.open(url);
      await expectNoWear(run, async (plan) => {
        await webkit.open(url);
        return run(plan);
      });
    } finally {
      await webkit.close();
    }
  });
});
