import type { MapData } from '../../core/data/map-data.js';
import { countries } from '../../core/messages/names/en.js';
import type { FindAliases } from '../../core/scene/search-scene.js';

/** A row of data as far as it is called anything. */
interface Row {
  readonly id?: unknown;
  readonly name?: unknown;
  readonly short?: unknown;
  readonly summary?: unknown;
}

/** What things are called in English, or in the data's own language: countries by their codes, others by their rows. */
export function aliasesIn(data: MapData | undefined): FindAliases {
  const rows = new Map<string, Row>();
  for (const list of Object.values(data ?? {}))
    if (Array.isArray(list))
      for (const row of list as readonly Row[])
        if (typeof row.id === 'string' && !rows.has(row.id)) rows.set(row.id, row);
  return (id) => {
    const name = id.slice(id.indexOf(':') + 1);
    const { name: full, short, summary } = rows.get(name) ?? {};
    const country = Object.hasOwn(countries, name) ? countries[name] : undefined;
    return [country, ...[full, short, summary].map(englishOf)];
  };
}

function englishOf(text: unknown): string | undefined {
  if (typeof text === 'string') return text;
  const { en } = (text ?? {}) as { readonly en?: unknown };
  return typeof en === 'string' ? en : undefined;
}
