import { yieldToMain } from './yield-to-main.js';

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
