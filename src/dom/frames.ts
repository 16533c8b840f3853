/** An idle moment after what has been drawn is on screen, soon at the latest; engines without idle callbacks take a pause. */
export async function idle(): Promise<void> {
  await nextFrame();
  await nextFrame();
  await new Promise<void>((resolve) => {
    if (typeof requestIdleCallback === 'function')
      requestIdleCallback(() => resolve(), { timeout: 500 });
    else setTimeout(resolve, 50);
  });
}

/** When what stands in a window by now has been painted, or soon after where nothing is. */
export async function afterPaint(view?: Window): Promise<void> {
  await nextFrame(view);
  await new Promise((resolve) => setTimeout(resolve));
}

/** The next frame of a window, or soon after where none are painted. */
export const nextFrame = (view: Window = globalThis.window): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, 100);
    view.requestAnimationFrame(() => {
      clearTimeout(timer);
      resolve();
    });
  });
