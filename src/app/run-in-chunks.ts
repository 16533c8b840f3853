import { yieldToMain } from './yield-to-main.js';

/** How long the page may be kept busy at a stretch, in milliseconds. */
const CHUNK = 8;

/**
 * Runs work that comes in steps, and yields to the page's other work whenever a chunk of time is used up. Resolves to what the
 * work returns, or to `undefined` once it is not wanted any more.
 */
export async function runInChunks<T>(
  work: Iterator<unknown, T>,
  isWanted = () => true,
): Promise<T | undefined> {
  let end = performance.now() + CHUNK;
  while (isWanted()) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() < end) continue;
    await yieldToMain();
    end = performance.now() + CHUNK;
  }
  return undefined;
}
