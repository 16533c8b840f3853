import { inWords, LIMITS } from '../core/data/limits.js';
import { beginFetch } from './begin-fetch.js';

/** Milliseconds after which an address that does not answer is given up. */
export const SOURCE_TIMEOUT = 10_000;

export type Fetched =
  | {
      readonly text: string;
      /** Where it has come from in the end, as a whole address. */
      readonly url: string;
    }
  | {
      readonly failure: string;
      /** Whether the same request may succeed later. */
      readonly isPassing: boolean;
    };

/**
 * Reads a text from an address; whatever goes wrong is told, except an abort by `signal`, which is thrown. It may have been
 * `begun` already.
 */
export async function fetchText(
  url: string,
  signal: AbortSignal,
  timeout = SOURCE_TIMEOUT,
  begun = beginFetch(url),
): Promise<Fetched> {
  const { request } = begun;
  const abort = () => request.abort();
  signal.addEventListener('abort', abort);
  const timer = setTimeout(abort, timeout);
  try {
    const response = await begun.response;
    if (!response.ok) {
      const isPassing = response.status >= 500 || PASSING.includes(response.status);
      return { failure: `${url} answered with status ${response.status}`, isPassing };
    }
    const text = await readText(response, LIMITS.characters);
    if (text !== undefined) return { text, url: response.url };
    const most = `${inWords(LIMITS.characters / 1e6)} million`;
    return { failure: `${url} is longer than ${most} characters`, isPassing: false };
  } catch {
    signal.throwIfAborted();
    const why = request.signal.aborted
      ? `did not answer within ${timeout / 1000} seconds`
      : 'could not be reached';
    return { failure: `${url} ${why}`, isPassing: true };
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', abort);
  }
}

/** Request Timeout, Too Early, Too Many Requests (RFC 9110, 8470, 6585). */
const PASSING = [408, 425, 429];

/** The text of an answer, or `undefined` once it has turned out too long. */
async function readText(response: Response, most: number): Promise<string | undefined> {
  const reader = response.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    text += decoder.decode(value, { stream: !done });
    if (done) return text;
    if (text.length <= most) continue;
    await reader.cancel();
    return undefined;
  }
}
