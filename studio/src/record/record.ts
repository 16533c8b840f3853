import type { MapData } from 'central-asia-map/core';
import { alliances, allianceSources } from 'central-asia-map/datasets/alliances/index';
import { article } from 'central-asia-map/datasets/article';
import { corridors } from 'central-asia-map/datasets/corridors/index';
import { disputes, disputeSources } from 'central-asia-map/datasets/disputes/index';
import { sites } from 'central-asia-map/datasets/sites/index';
import { sourcesOf, type LinkRecord, type PickedList } from './pick-item.js';

/** One thing that can be picked, with all its names for the search. */
export interface RecordEntry {
  readonly id: string;
  readonly name: string;
  /** What helps to tell it apart: a kind, a date. */
  readonly hint: string;
  readonly searched: string;
}

export const RECORD: LinkRecord = {
  links: article.links ?? [],
  actors: article.actors ?? [],
  places: article.places ?? [],
  sources: article.sources ?? {},
};

export const BODY_RECORD = { alliances, sources: { ...allianceSources, ...disputeSources } };

export const KNOWN_TO = article.knownTo;

type Named = string | Readonly<Record<string, string>> | undefined;

const english = (text: Named): string =>
  typeof text === 'string' ? text : (text?.en ?? Object.values(text ?? {})[0] ?? '');

const entry = (id: string, name: Named, hint: string, further: unknown): RecordEntry => ({
  id,
  name: english(name),
  hint,
  searched: `${id} ${JSON.stringify([name, further])} ${hint}`.toLowerCase(),
});

/** The record's items by list, in its own order. */
export const ENTRIES: Readonly<Record<PickedList, readonly RecordEntry[]>> = {
  alliances: alliances.map((one) => entry(one.id, one.name, english(one.short), one.kind)),
  disputes: disputes.map((one) => entry(one.id, one.name, one.parties.join(', '), one.kind)),
  links: RECORD.links.map((one) =>
    entry(one.id, one.summary, one.date?.start ?? one.claim, [one.from, one.to, one.kind]),
  ),
  sites: sites.map((one) => entry(one.id, one.name, one.kind.replaceAll('-', ' '), one.countries)),
  corridors: corridors.map((one) =>
    entry(one.id, one.name, one.kind.replaceAll('-', ' '), [one.short, one.parties]),
  ),
};

/** The article's map as data of one's own. Its story stays behind, and its worldview is to be chosen. */
export function articleMap(): MapData {
  const { links = [], actors = [], places = [], sources = {}, insets = [], show } = article;
  const shown = [...(show?.links ?? []), ...insets.flatMap(({ tells = [] }) => tells)];
  const kept = links.filter(({ id }) => shown.includes(id));
  const named = JSON.stringify([kept.map(({ from, to }) => [from, to]), insets]);
  const isNamed = ({ id }: { readonly id: string }) => named.includes(JSON.stringify(id));
  const parts = { links: kept, actors: actors.filter(isNamed), places: places.filter(isNamed) };
  const { lang, kicker, headline, deck, deckNarrow, credit, summary, asOf, knownTo } = article;
  const { focus, roles, box } = article;
  const settings = {
    ...{ lang, kicker, headline, deck, deckNarrow, credit, summary, asOf, knownTo },
    ...{ focus, roles, box, show },
  };
  const given = Object.entries(settings).filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(given), ...parts, insets, sources: sourcesOf(parts, sources) };
}
