import { readState } from '../state/read-state.js';
import type { StudioState } from '../state/studio-state.js';

/** Begins the part of an address after the #, and says how the rest is written. */
const MARK = 'map=';
/** The most that a link may unfold to, in bytes, so that none can make the page stand still. */
const MOST = 4_000_000;

/**
 * The state as a part of an address: JSON, deflated, in the letters that addresses may hold. A text that is still being
 * written stays behind.
 */
export async function writeLink({ draft: _, ...state }: StudioState): Promise<string> {
  const text = new Blob([JSON.stringify(state)]).stream();
  const packed = text.pipeThrough(new CompressionStream('deflate-raw'));
  return MARK + toBase64Url(new Uint8Array(await new Response(packed).arrayBuffer()));
}

/** A link that names a map of the gallery, which lies beside the studio's page. */
const PIECE = /^#gallery=([\w-]+)$/;

/** Whether a hash (`#…`) is a link with a map. */
export const isLink = (hash: string): boolean => hash.startsWith(`#${MARK}`) || PIECE.test(hash);

/** The state of a link; `undefined` where it is damaged or too large, or its map is not there. */
export async function readLink(hash: string): Promise<StudioState | undefined> {
  if (!isLink(hash)) return undefined;
  try {
    const piece = PIECE.exec(hash)?.[1];
    if (piece) return readState(await (await fetch(`gallery/${piece}.json`)).json());
    const packed = new Blob([fromBase64Url(hash.slice(MARK.length + 1))]).stream();
    const unpacked = packed.pipeThrough(new DecompressionStream('deflate-raw'));
    return readState(JSON.parse(await readText(unpacked)));
  } catch {
    return undefined;
  }
}

async function readText(stream: ReadableStream<Uint8Array>): Promise<string> {
  const reader = stream.getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  for (let size = 0; ;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.length;
    if (size > MOST) {
      await reader.cancel();
      throw new RangeError('The link holds too much');
    }
    text += decoder.decode(value, { stream: true });
  }
}

function toBase64Url(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  const plain = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(plain, (letter) => letter.charCodeAt(0));
}
