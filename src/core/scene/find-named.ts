import { shorten } from '../data/describe.js';
import type { Issue } from '../data/issue.js';
import type { MapData } from '../data/map-data.js';
import { rowsOf } from '../data/rows-of.js';
import { didYouMean } from '../data/suggest.js';
import type { Atlas } from '../model/scene-context.js';
import type { OverlayRenderer } from '../overlays/overlay.js';

/** What can have a name on a map. */
export interface Named {
  readonly data: MapData;
  readonly atlas: Atlas;
  readonly overlays: readonly OverlayRenderer[];
}

/** A kind of thing: what there is of it, and the keys under which a layout asks for its names. */
interface Kind {
  readonly ids: readonly string[];
  readonly keysOf: (id: string) => readonly string[];
  /** Whether it has to be named with its kind. */
  readonly needsPrefix?: boolean;
}

/**
 * The keys under which a layout asks for a name, by what an editor calls it: `KZ` or `country:KZ`, `capital:KZ`, the id of
 * a place, an actor, a water or an item, with its kind before it or without. What is none of them is an issue.
 */
export function findNamed(
  key: string,
  named: Named,
): { readonly keys: readonly string[]; readonly issue?: Omit<Issue, 'path'> } {
  const kinds = kindsOf(named);
  const [, prefix = '', id = ''] = /^([^:]*):(.*)$/s.exec(key) ?? [];
  const kind = Object.hasOwn(kinds, prefix) ? kinds[prefix] : undefined;
  if (kind?.ids.includes(id)) return found(prefix, kind, id);
  for (const [name, one] of Object.entries(kinds)) {
    const own = one.needsPrefix ? undefined : idIn(name, one, key);
    if (own !== undefined) return found(name, one, own);
  }
  const known = Object.entries(kinds).flatMap(([name, { ids, needsPrefix }]) =>
    ids.map((one) =>
      needsPrefix || key.includes(':') ? withPrefix(name, one) : withoutPrefix(name, one),
    ),
  );
  const hint = didYouMean(key, known);
  const message = `"${shorten(key)}" is no country, capital, place, water or item of this map${hint || HOW}`;
  return { keys: [], issue: { message, severity: 'error' } };
}

const HOW = '; known are codes such as "KZ", "capital:KZ", and ids such as "caspian-sea"';

/** Ids of the library's own places begin with their kind already: they are known without it, too. */
const idIn = (kind: string, { ids }: Kind, key: string) =>
  [key, `${kind}:${key}`].find((id) => ids.includes(id));

const withPrefix = (kind: string, id: string) => (id.startsWith(`${kind}:`) ? id : `${kind}:${id}`);

const withoutPrefix = (kind: string, id: string) =>
  id.startsWith(`${kind}:`) ? id.slice(kind.length + 1) : id;

function found(name: string, { keysOf }: Kind, id: string) {
  if (name !== 'link') return { keys: keysOf(id) };
  const message = 'has words on the picture, not a name: see links[].words';
  return { keys: [], issue: { message, severity: 'warning' } as const };
}

function kindsOf({ data, atlas, overlays }: Named): Readonly<Record<string, Kind>> {
  const idsOf = (rows: readonly { readonly id: string }[] = []) => rows.map(({ id }) => id);
  const items = overlays.flatMap(({ name, kind }) => {
    const of: Kind = {
      ids: idsOf(rowsOf(data, name)),
      keysOf: (id) => [`${kind}:${id}`],
    };
    return kind ? [[kind, of] as const] : [];
  });
  return {
    country: {
      ids: Object.keys(atlas.countries),
      keysOf: (id) => [`country:${id}`, `state:${id}`],
    },
    place: { ids: idsOf(data.places), keysOf: (id) => [`end:${id}`, `place:${id}`] },
    actor: { ids: idsOf(data.actors), keysOf: (id) => [`end:${id}`] },
    water: { ids: Object.keys(atlas.waters), keysOf: (id) => [`water:${id}`] },
    capital: {
      ids: Object.keys({ ...atlas.far, ...atlas.capitals }),
      keysOf: (id) => [`end:${id}`],
      needsPrefix: true,
    },
    ...Object.fromEntries(items),
  };
}
