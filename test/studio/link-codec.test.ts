import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { describe, expect, it, vi } from 'vitest';
import { isLink, readLink, writeLink } from '../../studio/src/outputs/link-codec.js';
import { withDocument } from '../../studio/src/outputs/with-document.js';
import { emptyState } from '../../studio/src/state/studio-state.js';

const state = {
  ...emptyState(),
  map: { headline: { en: 'One', fa: 'یک' }, focus: ['TJ'], worldview: 'un' },
};

describe('a link with a map', () => {
  it('holds the whole state, in letters that no address escapes', async () => {
    const link = await writeLink(state);
    expect(link).toMatch(/^map=[\w-]+$/);
    expect(isLink(`#${link}`)).toBe(true);
    expect(await readLink(`#${link}`)).toEqual(state);
  });

  it('has what the map draws with it, for frames, where that is more', async () => {
    const link = await writeLink(withDocument(state, { ...state.map, values: [] }));
    const { document } = JSON.parse(
      inflateRawSync(Buffer.from(link.slice('map='.length), 'base64url')).toString(),
    ) as Record<string, unknown>;
    expect(document).toEqual({ ...state.map, values: [] });
    expect(await readLink(`#${link}`)).toEqual(state);
    expect(withDocument(state, state.map)).toBe(state);
  });

  it('may name a map that lies beside the page', async () => {
    const asked: unknown[] = [];
    vi.stubGlobal('fetch', (address: unknown) => {
      asked.push(address);
      return Promise.resolve(Response.json({ headline: 'One' }));
    });
    expect(isLink('#gallery=kashmir')).toBe(true);
    expect((await readLink('#gallery=kashmir'))?.map).toEqual({ headline: 'One' });
    expect(asked).toEqual(['gallery/kashmir.json']);
    for (const hash of ['#gallery=', '#gallery=../secret', '#gallery=a/b']) {
      expect(isLink(hash), hash).toBe(false);
      expect(await readLink(hash), hash).toBeUndefined();
    }
    vi.unstubAllGlobals();
  });

  it('is far shorter than what it holds', async () => {
    const rows = Array.from({ length: 500 }, (_, row) => ['Tajikistan', String(row % 7)]);
    const columns = [
      { title: 'Country', role: 'country' as const },
      { title: 'Value', role: 'value' as const },
    ];
    const long = { ...state, table: { ...state.table, kind: 'values' as const, columns, rows } };
    const link = await writeLink(long);
    expect(link.length).toBeLessThan(JSON.stringify(long).length / 10);
    expect(await readLink(`#${link}`)).toEqual(long);
  });

  it.each(['', '#', '#map=', '#map=!!', '#map=AAAA', '#other=1'])('is none: %s', async (hash) => {
    expect(await readLink(hash)).toBeUndefined();
  });

  it('is not unfolded without end', async () => {
    const bomb = deflateRawSync(JSON.stringify({ map: { note: 'a'.repeat(6_000_000) } }));
    expect(bomb.length).toBeLessThan(10_000);
    expect(await readLink(`#map=${bomb.toString('base64url')}`)).toBeUndefined();
  });
});
