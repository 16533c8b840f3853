import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findWebKit } from '../../scripts/lib/find-webkit.mjs';
import { startWebKitServer } from '../../scripts/lib/webkit-server.mjs';
import { rest } from './acts.js';
import { openSite, pageIn, type Site } from './site.js';

/*
 * The promises of docs/accessibility.md on wheel, pointer and keys, by input that WebKitGTK itself takes for a reader's. What
 * its driver cannot do: fingers (it takes them and sends nothing to the page), and the wheel with Ctrl, of which the page is
 * told without Ctrl; from the display itself MiniBrowser keeps it, for its own zoom.
 */

const programs = process.env['NO_WEBKIT'] ? undefined : findWebKit();

interface Driver {
  execute(script: string): Promise<unknown>;
  act(...sources: readonly object[]): Promise<void>;
  open(url: string): Promise<void>;
  close(): Promise<void>;
}

const key = (...actions: readonly object[]) => ({ type: 'key', id: 'keys', actions });
const mouse = (...actions: readonly object[]) => ({ type: 'pointer', id: 'mouse', actions });
const press = (value: string) => key({ type: 'keyDown', value }, { type: 'keyUp', value });
const moveTo = (x: number, y: number) => ({ type: 'pointerMove', x, y, duration: 50 });
const DOWN = { type: 'pointerDown', button: 0 };
const UP = { type: 'pointerUp', button: 0 };
const [TAB, ENTER, ESCAPE] = ['\uE004', '\uE007', '\uE00C'];

/** A window of WebKit. */
async function startDriver(found: NonNullable<typeof programs>): Promise<Driver> {
  const server = await startWebKitServer(found);
  const ask = async (method: string, path: string, body?: object) => {
    const address = `http://127.0.0.1:${server.port}${path}`;
    const answer = await fetch(address, { method, body: body ? JSON.stringify(body) : null });
    const { value } = (await answer.json()) as {
      value: { error?: string } & Record<string, string>;
    };
    if (value?.error) throw new Error(JSON.stringify(value));
    return value;
  };
  const browserOptions = { binary: found.browser, args: ['--automation'] };
  const { sessionId } = await ask('POST', '/session', {
    capabilities: {
      alwaysMatch: { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': browserOptions },
    },
  });
  const session = `/session/${sessionId}`;
  return {
    execute: (script) => ask('POST', `${session}/execute/sync`, { script, args: [] }),
    act: async (...actions) => void (await ask('POST', `${session}/actions`, { actions })),
    open: async (url) => void (await ask('POST', `${session}/url`, { url })),
    async close() {
      await ask('DELETE', session).catch(() => undefined);
      await server.stop();
    },
  };
}

describe.skipIf(!programs)('in WebKit', { timeout: 90_000 }, () => {
  let site: Site;
  let driver: Driver;
  /** The driver sends by how much a turn of the wheel differs from the one before. */
  let turned = 0;

  beforeAll(async () => {
    site = await openSite();
    site.answers.set('/map', { body: pageIn('en') });
    driver = await startDriver(programs!);
  }, 90_000);

  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });

  async function until(condition: string): Promise<void> {
    for (let tries = 0; tries < 150; tries++) {
      if (await driver.execute(`return Boolean(${condition})`)) return;
      await rest(100);
    }
    throw new Error(`not so: ${condition}`);
  }

  const MAP = `document.querySelector('central-asia-map')`;

  async function open(): Promise<void> {
    await driver.open(`${site.origin}/map`);
    await until(`${MAP}.phase === 'live' || (${MAP}.loading = 'eager', false)`);
    await driver.act(mouse(moveTo(400, 300)));
    await rest();
  }

  const look = () =>
    driver.execute(`
      const { scale, left, top } = ${MAP}.frame.view;
      return { scrolled: Math.round(scrollY), scale, place: [left, top].map(Math.round) };
    `) as Promise<{ scrolled: number; scale: number; place: number[] }>;

  const turn = (by: number) =>
    driver.act({
      type: 'wheel',
      id: 'wheel',
      actions: [{ type: 'scroll', x: 400, y: 300, deltaX: 0, deltaY: (turned += by), duration: 0 }],
    });

  async function expectScrolling(): Promise<void> {
    const before = await look();
    await turn(200);
    await until(`scrollY >= ${before.scrolled + 150}`);
    await rest();
    const after = await look();
    expect([after.scale, after.place]).toEqual([before.scale, before.place]);
  }

  it('the wheel alone scrolls the page and leaves the map', async () => {
    await open();
    await expectScrolling();
  });

  it('and so it does after a click on the map', async () => {
    await open();
    await driver.act(mouse(moveTo(400, 300), DOWN, UP));
    await rest(900);
    await expectScrolling();
  });

  it('and after a press of a button of the map, which zooms', async () => {
    await open();
    const before = await look();
    const [x = 0, y = 0] = (await driver.execute(`
      const button = ${MAP}.shadowRoot.querySelector('button[aria-label="Zoom in"]');
      const { left, top } = button.getBoundingClientRect();
      return [Math.round(left + 10), Math.round(top + 10)];
    `)) as number[];
    await driver.act(mouse(moveTo(x, y), DOWN, UP));
    await until(`${MAP}.frame.view.scale > ${1.5 * before.scale}`);
    await rest(900);
    await expectScrolling();
  });

  it('a pointer that drags moves a map that is closer than its frame, and not the page', async () => {
    await open();
    await driver.execute(`${MAP}.fit(['TJ'])`);
    await rest(900);
    const before = await look();
    await driver.act(mouse(moveTo(420, 320), DOWN, moveTo(380, 300), moveTo(320, 280), UP));
    await until(`Math.abs(${MAP}.frame.view.left - ${before.place[0]}) > 50`);
    expect((await look()).scrolled).toBe(before.scrolled);
  });

  it('Tab goes to the picture, Enter opens a place, Escape gives the focus back', async () => {
    await open();
    const focused = `(${MAP}.shadowRoot.activeElement?.getAttribute('data-id') ?? '')`;
    for (let i = 0; i < 8 && !String(await driver.execute(`return ${focused}`)).includes(':'); i++)
      await driver.act(press(TAB));
    const place = String(await driver.execute(`return ${focused}`));
    expect(place).toContain(':');
    await driver.act(press(ENTER));
    await until(`${focused} !== '${place}'`);
    await driver.act(press(ESCAPE));
    await until(`${focused} === '${place}'`);
  });
});
