import type { CDPSession, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openSite, pageIn, type Site } from '../built/site.js';

const MOUNTS = 500;
/** An odd number, for the growth in the middle. */
const BLOCKS = 5;

let site: Site;

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site?.close());

interface Held {
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
  /** Observers of any kind that the library has made and not let go. */
  readonly observers: number;
}

/** Mounts and unmounts maps: of ten, six are drawn, two go live, one is removed at once, one moves to a shadow root. */
const mountMany = (page: Page, count: number) =>
  page.evaluate(async (times) => {
    interface MapElement extends HTMLElement {
      loading: string;
      ready: Promise<void>;
    }
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    for (let i = 0; i < times; i++) {
      const map = document.createElement('central-asia-map') as MapElement;
      const kind = i % 10;
      if (kind > 7) map.loading = 'eager';
      document.body.prepend(map);
      if (kind === 0) {
        map.remove();
        continue;
      }
      await map.ready;
      if (kind === 1) {
        const host = document.createElement('div');
        document.body.prepend(host);
        host.attachShadow({ mode: 'open' }).append(map);
        await frame();
        map.remove();
        host.remove();
      }
      for (
        let n = 0;
        kind > 7 && n < 120 && !map.shadowRoot!.querySelector('.leaflet-container');
        n++
      )
        await frame();
      map.remove();
    }
    await frame();
  }, count);

async function measure(page: Page, session: CDPSession): Promise<Held> {
  await new Promise((resolve) => setTimeout(resolve, 1500));
  for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const read = (name: string) => metrics.find((metric) => metric.name === name)!.value;
  const observers = await page.evaluate(
    () => (globalThis as unknown as { observing: Set<object> }).observing.size,
  );
  return {
    heap: read('JSHeapUsedSize'),
    nodes: read('Nodes'),
    listeners: read('JSEventListeners'),
    observers,
  };
}

it(`${MOUNTS} mounts and unmounts leave no node, listener or observer, and next to no heap`, async () => {
  const said: string[] = [];
  const page = await site.openPage({ body: pageIn('en', '') }, async (opened) => {
    opened.on('pageerror', (error) => said.push(String(error)));
    await opened.evaluateOnNewDocument(() => {
      const observing = new Set<object>();
      Object.assign(globalThis, { observing });
      for (const Observer of [ResizeObserver, IntersectionObserver, MutationObserver]) {
        const prototype = Observer.prototype as {
          observe(...args: unknown[]): void;
          disconnect(): void;
        };
        const { observe, disconnect } = prototype;
        prototype.observe = function (...args) {
          observing.add(this);
          observe.apply(this, args);
        };
        prototype.disconnect = function () {
          observing.delete(this);
          disconnect.apply(this);
        };
      }
    });
  });
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  await session.send('HeapProfiler.enable');
  await mountMany(page, 200);
  const held = [await measure(page, session)];
  for (let block = 0; block < BLOCKS; block++) {
    await mountMany(page, MOUNTS);
    held.push(await measure(page, session));
  }
  const grown = (name: keyof Held) => held.at(-1)![name] - held[0]![name];
  // What a mount leaves behind grows in every block; code that the engine compiles anew grows in one or two.
  const growths = held.slice(1).map(({ heap }, i) => (heap - held[i]!.heap) / MOUNTS);
  const each = [...growths].sort((one, other) => one - other)[(BLOCKS - 1) / 2]!;
  console.warn(
    `${BLOCKS} times ${MOUNTS} mounts: heap ${growths.map(Math.round).join(', ')} bytes each, nodes ${grown('nodes')}, listeners ${grown('listeners')}, observers ${grown('observers')}`,
  );
  expect(said).toEqual([]);
  expect(grown('nodes')).toBeLessThan(20);
  expect(grown('listeners')).toBeLessThan(5);
  expect(grown('observers')).toBe(0);
  expect(each).toBeLessThan(250);
  await page.close();
});
