import { readState } from './read-state.js';
import type { StudioState } from './studio-state.js';

export const KEY = 'central-asia-map-studio';

/** Where the last state is kept: a browser's storage, or a stand-in. */
export type Storage = Pick<globalThis.Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** The text that is kept; `null` where there is none, or none may be. */
export function readText(storage: Storage | undefined, key = KEY): string | null {
  try {
    return storage?.getItem(key) ?? null;
  } catch {
    return null;
  }
}

/** What a kept text holds, if it can be read. */
export function readKeptText(text: string | null): StudioState | undefined {
  try {
    return readState(JSON.parse(text ?? 'null'));
  } catch {
    return undefined;
  }
}

/** What was kept, if it can be read. */
export const readKept = (storage: Storage | undefined): StudioState | undefined =>
  readKeptText(readText(storage));

export const keptText = (state: StudioState): string => JSON.stringify(state);

/** Keeps a text; says whether there was room. */
export function keepText(storage: Storage | undefined, text: string, key = KEY): boolean {
  try {
    storage?.setItem(key, text);
    return storage !== undefined;
  } catch {
    return false;
  }
}

export function forget(storage: Storage | undefined): void {
  try {
    storage?.removeItem(KEY);
  } catch {
    // Nothing is kept where nothing may be.
  }
}

/** The storage of a page, which some browsers deny with an exception. */
export function storageOf(page: { readonly localStorage: Storage }): Storage | undefined {
  try {
    return page.localStorage;
  } catch {
    return undefined;
  }
}
