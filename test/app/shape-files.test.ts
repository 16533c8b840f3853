import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Needs } from '../../src/app/needs.js';
import { ShapeFiles } from '../../src/app/shape-files.js';
import type { MapData } from '../../src/core/data/map-data.js';
import { READ_AT } from '../../src/core/data/read-at.js';
import type { OutlinedShape as Shape } from '../../src/core/geometry/outline.js';
import { inside } from '../../src/core/data/path.js';

const LINE = {
  type: 'LineString',
  coordinates: [
    [60, 40],
    [70, 41],
  ],
};
const shape = (id: string, more: object): Shape => ({
  id,
  name: id,
  [READ_AT]: inside(inside(undefined, 'shapes'), 0),
  ...more,
});
const dataOf = (...shapes: Shape[]): MapData => ({ ...({ shapes } as object) });
const outlined = (data: MapData) =>
  (data as { shapes: Shape[] }).shapes.filter(({ outline }) => outline).map(({ id }) => id);

const answers = new Map<string, () => Response>();
beforeEach(() => {
  vi.stubGlobal('fetch', async (url: string, { signal }: { signal: AbortSignal }) => {
    signal.throwIfAborted();
    await new Promise((resolve, reject) => {
      setTimeout(resolve, 5);
      signal.addEventListener('abort', () => reject(signal.reason as Error));
    });
    return answers.get(url)?.() ?? new Response('', { status: 404 });
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  answers.clear();
});

/** What one run gives and asks for. */
function run(files: ShapeFiles, data: MapData, base?: string) {
  const needs = new Needs(() => false);
  return { data: files.complete(data, base, needs), needs };
}

it('draws what is there at once, and what is on its way later', async () => {
  answers.set('a.json', () => new Response(JSON.stringify(LINE)));
  const files = new ShapeFiles();
  const data = dataOf(shape('inline', { geometry: LINE }), shape('file', { src: 'a.json' }));
  const first = run(files, data);
  expect(outlined(first.data)).toEqual(['inline']);
  expect(first.needs.all.map(({ path }) => path)).toEqual(['shapes[0].src']);
  await first.needs.all[0]!.resource.load();
  const second = run(files, data);
  expect(second.needs.all).toEqual([]);
  expect(outlined(second.data)).toEqual(['inline', 'file']);
  expect(run(files, data).data).toBe(second.data);
  // What was read before is not read again.
  const [before, after] = [first, second].map(
    ({ data: read }) => (read as { shapes: Shape[] }).shapes[0],
  );
  expect(after).toBe(before);
});

it('tells what stays wrong, and rejects what may pass', async () => {
  answers.set('broken.json', () => new Response('{'));
  answers.set('busy.json', () => new Response('', { status: 503 }));
  const files = new ShapeFiles();
  const data = dataOf(
    ...['missing', 'broken', 'busy'].map((id) => shape(id, { src: `${id}.json` })),
  );
  const { needs } = run(files, data);
  const loaded = await Promise.allSettled(needs.all.map(({ resource }) => resource.load()));
  expect(loaded.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected']);
  run(files, data);
  expect(files.issues.map(({ message }) => message)).toEqual([
    'missing.json answered with status 404',
    'broken.json is not JSON',
  ]);
});

it('gives up what is on its way, and asks anew', async () => {
  answers.set('a.json', () => new Response(JSON.stringify(LINE)));
  const files = new ShapeFiles();
  const data = dataOf(shape('file', { src: 'a.json' }));
  const loading = run(files, data).needs.all[0]!.resource.load();
  files.abort();
  await expect(loading).rejects.toThrow();
  await run(files, data).needs.all[0]!.resource.load();
  expect(outlined(run(files, data).data)).toEqual(['file']);
});

it('looks for files beside the data', async () => {
  const asked = async (src: string, base?: string) => {
    const files = new ShapeFiles();
    let wanted = '';
    vi.stubGlobal('fetch', (url: string) => {
      wanted = url;
      return Promise.resolve(new Response(JSON.stringify(LINE)));
    });
    await run(files, dataOf(shape('file', { src })), base).needs.all[0]!.resource.load();
    return wanted;
  };
  const base = 'https://news.example/data/map.json';
  expect(await asked('a.json', base)).toBe('https://news.example/data/a.json');
  expect(await asked('/a.json', base)).toBe('https://news.example/a.json');
  expect(await asked('https://cdn.example/a.json', base)).toBe('https://cdn.example/a.json');
  expect(await asked('a.json')).toBe('a.json');
});
