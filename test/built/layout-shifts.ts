import type { Page } from 'puppeteer-core';

/** By when, in milliseconds since a page has begun, and by how much its layout has shifted. */
type Shifts = { readonly startTime: number; readonly value: number }[];

/** Notes the shifts of a page's layout from its start on; call before it is opened. */
export const watchShifts = (page: Page) =>
  page.evaluateOnNewDocument(() => {
    const shifts: Shifts = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      shifts.push(...(list.getEntries() as unknown as Shifts));
    }).observe({ type: 'layout-shift', buffered: true });
  });

/** How much the layout of a page has shifted, since a moment of it. */
export const shiftOf = (page: Page, since = 0): Promise<number> =>
  page.evaluate(
    (from) =>
      (globalThis as unknown as { shifts: Shifts }).shifts
        .filter(({ startTime }) => startTime > from)
        .reduce((sum, { value }) => sum + value, 0),
    since,
  );
