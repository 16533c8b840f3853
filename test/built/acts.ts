import type { CDPSession, Frame, Page } from 'puppeteer-core';

// What readers do, as the browser tells it of real devices, and what the map shows then.

interface Shown extends Element {
  readonly frame: { readonly view: Readonly<Record<'scale' | 'left' | 'top', number>> };
}

export const rest = (milliseconds = 600) =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Scale and corner of what the first map in a document shows, in whole pixels. */
export const viewIn = (within: Page | Frame) =>
  within.evaluate(() => {
    const map = document.querySelector('central-asia-map') as unknown as Shown;
    const { scale, left, top } = map.frame.view;
    return { scale: Math.round(scale), left: Math.round(left), top: Math.round(top) };
  });

/**
 * Until the first map of a document stands still: as many frames show the same as fit in half a second of an idle machine. A
 * loaded one is given the frames, not the time.
 */
export const untilStill = (within: Page | Frame) =>
  within.evaluate(async () => {
    const map = document.querySelector('central-asia-map') as unknown as Shown | null;
    // It may stand in a frame of this document.
    if (!map) return;
    const look = () => {
      const panes = map.shadowRoot?.querySelectorAll<HTMLElement>('.leaflet-pane, .leaflet-proxy');
      return JSON.stringify([
        map.frame.view,
        ...[...(panes ?? [])].map(({ style }) => style.transform),
      ]);
    };
    const end = performance.now() + 15_000;
    let last = look();
    for (let same = 0; same < 30 && performance.now() < end;) {
      // A window that is not seen draws no frames.
      await new Promise((resolve) => {
        requestAnimationFrame(resolve);
        setTimeout(resolve, 200);
      });
      const now = look();
      same = now === last ? same + 1 : 0;
      last = now;
    }
  });

/** Presses the button of a map with such an `aria-label` in English, and waits for what it begins. */
export async function press(within: Page | Frame, label: string): Promise<void> {
  await within.evaluate((wanted) => {
    const root = document.querySelector('central-asia-map')!.shadowRoot!;
    root.querySelector<HTMLElement>(`button[aria-label="${wanted}"]`)!.click();
  }, label);
  await rest(300);
  await untilStill(within);
}

export const CTRL = 2;

/** One turn of the wheel in the middle of the map; `modifiers` as CDP counts them. */
export const turn = (session: CDPSession, deltaY: number, modifiers = 0, x = 400, y = 300) =>
  session.send('Input.dispatchMouseEvent', {
    type: 'mouseWheel',
    x,
    y,
    deltaX: 0,
    deltaY,
    modifiers,
  });

/** The pinching of a trackpad: many small turns with Ctrl, 16 milliseconds apart. */
export async function pinchPad(session: CDPSession, sum: number, count = 40): Promise<void> {
  for (let i = 0; i < count; i++) {
    await turn(session, sum / count, CTRL);
    await rest(16);
  }
}

/** Two fingers that go from so many pixels beside a point to so many. */
export async function spread(
  session: CDPSession,
  [x, y]: readonly [number, number],
  from: number,
  to: number,
): Promise<void> {
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', apart = 0) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints:
        type === 'touchEnd'
          ? []
          : [
              { x: x - apart, y, id: 1 },
              { x: x + apart, y, id: 2 },
            ],
    });
  await touch('touchStart', from);
  for (let i = 1; i <= 8; i++) {
    await touch('touchMove', from + ((to - from) * i) / 8);
    await rest(20);
  }
  await touch('touchEnd');
}

/** Drags by the mouse from one point to another. */
export async function drag(
  page: Page,
  [x, y]: readonly [number, number],
  [toX, toY]: readonly [number, number],
): Promise<void> {
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(toX, toY, { steps: 5 });
  await page.mouse.up();
  await untilStill(page);
}
