/** How long the page may be kept busy at a stretch, in milliseconds. */
const SLICE = 8;

/** Runs work that comes in steps, with a breath for the page's other work whenever a slice of time is used up. */
export async function inSlices(steps: Iterable<unknown>): Promise<void> {
  let end = performance.now() + SLICE;
  for (const _ of steps) {
    if (performance.now() < end) continue;
    await breath();
    end = performance.now() + SLICE;
  }
}

/** Lets the page handle input and paint before going on. */
export const breath = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

/** An idle moment after what has been drawn is on screen, soon at the latest; engines without idle callbacks take a pause. */
export async function idle(): Promise<void> {
  await frame();
  await frame();
  await new Promise<void>((resolve) => {
    if (typeof requestIdleCallback === 'function')
      requestIdleCallback(() => resolve(), { timeout: 500 });
    else setTimeout(resolve, 50);
  });
}

/** The next frame, or soon after where none are painted. */
export const frame = (): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, 100);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      resolve();
    });
  });
