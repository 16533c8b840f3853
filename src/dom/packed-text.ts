/** The most that a packed text may unfold to, in bytes, so that none can make a page stand still. */
const MOST = 4_000_000;

/** A text in the letters that addresses may hold: deflated (RFC 1951), in base64url without padding. */
export async function packText(text: string): Promise<string> {
  const packed = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  let letters = '';
  for (const byte of new Uint8Array(await new Response(packed).arrayBuffer()))
    letters += String.fromCharCode(byte);
  return btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** The text again. Rejects where it is damaged or too large. */
export async function unpackText(packed: string): Promise<string> {
  const plain = atob(packed.replaceAll('-', '+').replaceAll('_', '/'));
  const folded = new Blob([Uint8Array.from(plain, (letter) => letter.charCodeAt(0))]).stream();
  const reader = folded.pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  let size = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.length;
    if (size > MOST) {
      await reader.cancel();
      throw new RangeError('The address holds too much');
    }
    text += decoder.decode(part.value, { stream: true });
  }
  return text + decoder.decode();
}
