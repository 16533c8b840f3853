import { accessSync, constants } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';
import puppeteer from 'puppeteer-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Each new page would make another process load some hundred files of the address bar's list, beside what is measured.
  '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup',
];
export const VIEWPORT = { width: 1024, height: 768 };

/** A headless Chromium: the one that CHROME_PATH names, else the first on PATH. */
export async function launch() {
  const executablePath = process.env.CHROME_PATH ?? NAMES.map(find).find(Boolean);
  if (!executablePath) throw new Error('No Chromium found; set CHROME_PATH to its program.');
  return puppeteer.launch({
    executablePath,
    headless: true,
    args: FLAGS,
    defaultViewport: VIEWPORT,
    // Ten thousand things may take a while.
    protocolTimeout: 600_000,
  });
}

function find(name) {
  const folders = isAbsolute(name) ? [''] : (process.env.PATH ?? '').split(delimiter);
  return folders.map((folder) => join(folder, name)).find(isExecutable);
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Opens a page in a context of its own, with nothing cached, for as long as `use` takes. */
export async function withPage(browser, use) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    page.on('pageerror', (error) => console.error(`  in the page: ${error.message}`));
    return await use(page, await page.createCDPSession());
  } finally {
    await context.close();
  }
}

/** Resolves when the page has set a mark; its time since navigation. */
export async function waitForMark(page, name, timeout = 60_000) {
  const handle = await page.waitForFunction(
    (mark) => performance.getEntriesByName(mark)[0]?.startTime,
    { polling: 100, timeout },
    name,
  );
  return handle.jsonValue();
}

/** Resolves when nothing has come over the wire for a while and the main thread has had time to rest. */
export async function waitForQuiet(page, idleTime = 600) {
  await page.waitForNetworkIdle({ idleTime, timeout: 60_000 });
  await page.evaluate(
    () => new Promise((resolve) => requestIdleCallback(() => setTimeout(resolve, 100))),
  );
}

/** The heap that a page keeps, in bytes, after collecting garbage. */
export async function heapOf(session) {
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}

/** What Chromium counts of a page: `ThreadTime` is the CPU time of the main thread in seconds. */
export async function metricsOf(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}
