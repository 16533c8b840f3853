/** How long the page may be kept busy at a stretch, in milliseconds. */
const CHUNK = 8;

/** Runs work that comes in steps, and yields to the page's other work whenever a chunk of time is used up. */
export async function runInChunks(steps: Iterable<unknown>): Promise<void> {
  let end = performance.now() + CHUNK;
  for (const _ of steps) {
    if (performance.now() < end) continue;
    await yieldToMain();
    end = performance.now() + CHUNK;
  }
}

/** Lets the page handle input and paint before going on. */
export const yieldToMain = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
