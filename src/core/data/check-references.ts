import { checkDrawn } from './check-drawn.js';
import { countryName } from './country-name.js';
import { isBefore } from './dates.js';
import type { DrawnNames } from './drawn-names.js';
import { shorten } from './describe.js';
import { explainCode } from './explain-code.js';
import type { Issue } from './issue.js';
import type { MapData } from './map-data.js';
import type { Findings } from './findings.js';
import { listOf } from './list-of.js';
import { inside, type Path } from './path.js';
import { didYouMean } from './suggest.js';

export interface Parsed {
  readonly data: MapData;
  readonly issues: readonly Issue[];
}

/** What is known outside the data. */
export interface KnownNames {
  /** Codes of the countries that a link can reach. */
  readonly countries: readonly string[];
  /** What the map can draw; without it nobody is told of what cannot be seen. */
  readonly drawn?: DrawnNames;
}

/**
 * Looks at what single fields cannot tell: whether ends, countries and sources exist, and whether periods run forwards.
 * Items that would say something wrong are left out; those that are only less well founded stay.
 */
export function checkReferences(input: MapData, known: KnownNames, found: Findings): Parsed {
  /** Where in the input an entry of a list of this name stood. */
  const at = (within: Path, name: string, list: readonly unknown[] | undefined, i: number): Path =>
    inside(inside(within, name), (list && found.origins.get(list)?.[i]) ?? i);
  const data = known.drawn ? checkDrawn(input, known.drawn, found, at) : input;
  const error = (path: Path, message: () => string) => found.add(path, message);
  const warn = (path: Path, message: () => string) => found.add(path, message, 'warning');
  const named = new Set([...(data.actors ?? []), ...(data.places ?? [])].map(({ id }) => id));
  const sources = new Set(Object.keys(data.sources ?? {}));
  const countries = new Map<string, string | undefined>();
  const nameOf = (code: string): string | undefined => {
    if (!countries.has(code)) countries.set(code, countryName(code));
    return countries.get(code);
  };

  const isEnd = (id: string, path: Path): boolean => {
    if (named.has(id)) return true;
    if (!nameOf(id)) {
      error(
        path,
        () =>
          `"${id}" is neither a country code nor an actor or place of this data${explainCode(id, [...known.countries, ...named])}`,
      );
      return false;
    }
    if (!known.countries.includes(id))
      warn(path, () => `"${id}" (${nameOf(id)}) lies outside this map; it is listed but not drawn`);
    return true;
  };
  const noCode = (code: string) => () =>
    `"${shorten(code)}" is no country code${explainCode(code, known.countries)}`;
  const isCountry = (code: string, path: Path): boolean => {
    if (code.includes(':') || nameOf(code)) return true;
    error(path, noCode(code));
    return false;
  };
  const checkSources = (keys: readonly string[] | undefined, path: Path) =>
    keys?.forEach((key, i) => {
      if (!sources.has(key))
        warn(
          at(path, 'sources', keys, i),
          () => `no source has the key "${key}"${didYouMean(key, sources)}`,
        );
    });
  /** Whether the period can hold at all; one that ends before it begins is left out with its item. */
  const isForward = (from: string | undefined, to: string | undefined, path: Path): boolean => {
    if (from === undefined || to === undefined || !isBefore(to, from)) return true;
    error(path, () => `"${to}" is before "${from}"`);
    return false;
  };
  /** The entries of a history by their dates; one out of order and sources that are not there are told of. */
  const inOrder = <T extends { readonly from: string; readonly sources?: string[] | undefined }>(
    history: readonly T[],
    item: Path,
  ): T[] => {
    history.forEach((entry, i) => {
      const path = at(item, 'history', history, i);
      checkSources(entry.sources, path);
      const before = history[i - 1];
      if (before) isForward(before.from, entry.from, inside(path, 'from'));
    });
    return [...history].sort((a, b) => (a.from < b.from ? -1 : 1));
  };

  const alliances = data.alliances?.map((alliance, i) => {
    const place = at(undefined, 'alliances', data.alliances, i);
    checkSources(alliance.sources, place);
    const members = alliance.members.flatMap((membership, j) => {
      const path = at(place, 'members', alliance.members, j);
      checkSources(membership.sources, path);
      const countries = membership.countries.filter((code, k) =>
        isCountry(code, at(path, 'countries', membership.countries, k)),
      );
      const since = membership.from ?? membership.attested;
      const holds = isForward(since, membership.to, inside(path, 'to'));
      return holds && countries.length > 0 ? [{ ...membership, countries }] : [];
    });
    const names = alliance.names?.filter(({ from, to }, j) =>
      isForward(from, to, inside(at(place, 'names', alliance.names, j), 'to')),
    );
    return { ...alliance, members, ...(names ? { names } : {}) };
  });

  const disputes = data.disputes?.map((dispute, i) => {
    const path = at(undefined, 'disputes', data.disputes, i);
    checkSources(dispute.sources, path);
    for (const key of Object.keys(dispute.positions ?? {}))
      if (key !== 'UN' && !named.has(key) && !key.includes(':') && !nameOf(key))
        warn(inside(inside(path, 'positions'), key), noCode(key));
    dispute.casualties?.forEach((entry, j) =>
      checkSources(entry.sources, at(path, 'casualties', dispute.casualties, j)),
    );
    dispute.events?.forEach((entry, j) =>
      checkSources(entry.sources, at(path, 'events', dispute.events, j)),
    );
    const marks = dispute.marks.filter((mark, j) => {
      const place = at(path, 'marks', dispute.marks, j);
      const areCountries =
        mark.type !== 'border' ||
        mark.countries.every((code, k) => isCountry(code, inside(inside(place, 'countries'), k)));
      return isForward(mark.from, mark.to, inside(place, 'to')) && areCountries;
    });
    const parties = dispute.parties.filter((code, j) =>
      isCountry(code, at(path, 'parties', dispute.parties, j)),
    );
    return { ...dispute, marks, parties, history: inOrder(dispute.history, path) };
  });

  const links = data.links?.flatMap((link, i) => {
    const path = at(undefined, 'links', data.links, i);
    checkSources(link.sources, path);
    const ends = (side: 'from' | 'to') => {
      const value = link[side];
      const where = inside(path, side);
      return listOf(value).filter((id, j) => isEnd(id, value === id ? where : inside(where, j)));
    };
    const [from, to] = [ends('from'), ends('to')];
    const holds = isForward(link.date?.start, link.date?.end, inside(inside(path, 'date'), 'end'));
    const history = link.history && inOrder(link.history, path);
    return holds && from.length > 0 && to.length > 0
      ? [{ ...link, from, to, ...(history ? { history } : {}) }]
      : [];
  });

  data.corrections?.forEach((correction, i) =>
    checkSources(correction.sources, at(undefined, 'corrections', data.corrections, i)),
  );

  // Members that exist elsewhere in the world are as good as those of this map; both only place the actor.
  const actors = data.actors?.map((actor, i) => {
    const isMember = (id: string, j: number) =>
      named.has(id) ||
      isCountry(id, at(at(undefined, 'actors', data.actors, i), 'members', actor.members, j));
    return actor.members ? { ...actor, members: actor.members.filter(isMember) } : actor;
  });

  data.places?.forEach(({ country }, i) => {
    if (country !== undefined && !nameOf(country))
      warn(inside(at(undefined, 'places', data.places, i), 'country'), noCode(country));
  });

  const focus = data.focus?.filter((code, i) =>
    isCountry(code, at(undefined, 'focus', data.focus, i)),
  );
  return {
    data: {
      ...data,
      ...(alliances ? { alliances } : {}),
      ...(disputes ? { disputes } : {}),
      ...(links ? { links } : {}),
      ...(actors ? { actors } : {}),
      ...(focus ? { focus } : {}),
    },
    issues: found.issues,
  };
}
