import type { Issue } from '../core/data/issue.js';
import type { MapData } from '../core/data/map-data.js';
import { formatPath, inside } from '../core/data/path.js';
import { rowsOf } from '../core/data/rows-of.js';
import { READ_AT } from '../core/data/read-at.js';
import type { Shape } from '../core/data/shape.js';
import { withoutMark } from '../core/data/without-mark.js';
import { EXTENT } from '../core/geometry/drawn-names.js';
import {
  readShapes,
  type FileContent,
  type KnownShapes,
  type ShapesRead,
} from '../core/scene/shape-outlines.js';
import { fetchText } from './fetch-text.js';
import type { Needs } from './needs.js';
import type { Completion } from './completion.js';
import { Resource } from './resource.js';

type Settled = NonNullable<FileContent>;

interface Download {
  readonly resource: Resource<Settled>;
  readonly abort: () => void;
}

/** The geometry of one map's shapes: reads what stands in the data, and loads what it only gives the addresses of. */
export class ShapeFiles implements Completion {
  readonly #downloads = new Map<string, Download>();
  readonly #known: KnownShapes = new WeakMap();
  #last: { readonly from: readonly unknown[]; readonly read: ShapesRead } | undefined;

  get issues(): readonly Issue[] {
    return this.#last?.read.issues ?? [];
  }

  /** Data with the outlines of its shapes, as far as their files are there; `base` is the address of the data, if it has one. */
  complete(data: MapData, base: string | undefined, needs: Needs): MapData {
    const rows = rowsOf(data, 'shapes') as readonly Shape[];
    const wanted = rows.flatMap(({ geometry, src, [READ_AT]: at }) =>
      geometry === undefined && src !== undefined ? [{ url: addressOf(src, base), at }] : [],
    );
    this.#keepOnly(new Set(wanted.map(({ url }) => url)));
    const files = new Map(
      wanted.map(({ url, at }) => {
        const need = { path: formatPath(inside(at, 'src')), message: '' };
        return [url, needs.take(this.#download(url).resource, need)] as const;
      }),
    );
    const from = [data, ...files.values()];
    if (
      this.#last?.from.length !== from.length ||
      from.some((one, i) => one !== this.#last!.from[i])
    )
      this.#last = { from, read: this.#read(data, (src) => files.get(addressOf(src, base))) };
    return this.#last.read.data;
  }

  #read(data: MapData, fileAt: (src: string) => FileContent): ShapesRead {
    return readShapes(data, EXTENT, fileAt, this.#known);
  }

  /** Gives up what is on its way, which is asked for anew by the next run. */
  abort(): void {
    for (const [url, { resource, abort }] of this.#downloads) {
      if (resource.value !== undefined) continue;
      abort();
      this.#downloads.delete(url);
    }
  }

  #keepOnly(urls: ReadonlySet<string>): void {
    for (const [url, { abort }] of this.#downloads)
      if (!urls.has(url)) {
        abort();
        this.#downloads.delete(url);
      }
  }

  #download(url: string): Download {
    const known = this.#downloads.get(url) ?? createDownload(url);
    this.#downloads.set(url, known);
    return known;
  }
}

/** Rejects where trying again may help; what stays wrong is what the file holds. */
function createDownload(url: string): Download {
  const request = new AbortController();
  const resource = new Resource(async (): Promise<Settled> => {
    const fetched = await fetchText(url, request.signal);
    if ('text' in fetched) return parse(fetched.text, url);
    if (fetched.isPassing) throw new Error(fetched.failure);
    return { failure: fetched.failure };
  });
  return { resource, abort: () => request.abort() };
}

function parse(text: string, url: string): Settled {
  try {
    return { value: JSON.parse(withoutMark(text)) as unknown };
  } catch {
    return { failure: `${url} is not JSON` };
  }
}

/** An address as the data means it: beside the data's own file, else beside the page. */
function addressOf(src: string, base: string | undefined): string {
  if (!base) return src;
  try {
    return new URL(src, base).href;
  } catch {
    return src;
  }
}
