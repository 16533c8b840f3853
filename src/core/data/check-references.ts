import { isBefore } from './dates.js';
import type { Issue } from './issue.js';
import type { MapData } from './map-data.js';
import type { Findings } from './salvage.js';
import { didYouMean } from './suggest.js';

export interface Parsed {
  readonly data: MapData;
  readonly issues: readonly Issue[];
}

/** What is known outside the data: the countries that the map can draw. */
export interface KnownNames {
  readonly countries: readonly string[];
}

/**
 * Looks at what single fields cannot tell: whether ends, countries and sources exist, and whether periods run forwards.
 * Items that would say something wrong are left out; those that are only less well founded stay.
 */
export function checkReferences(data: MapData, known: KnownNames, found: Findings): Parsed {
  const issues = [...found.issues];
  /** Where in the input a list's entry stood. */
  const at = (list: readonly unknown[] | undefined, i: number): string =>
    `[${(list && found.origins.get(list)?.[i]) ?? i}]`;
  const error = (path: string, message: string) =>
    issues.push({ path, message, severity: 'error' });
  const warn = (path: string, message: string) =>
    issues.push({ path, message, severity: 'warning' });
  const named = [...(data.actors ?? []), ...(data.places ?? [])].map(({ id }) => id);
  const sources = Object.keys(data.sources ?? {});
  const words = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

  const isEnd = (id: string, path: string): boolean => {
    if (named.includes(id)) return true;
    if (!/^[A-Z]{2}$/.test(id) || !words.of(id)) {
      error(
        path,
        `"${id}" is neither a country code nor an actor or place of this data${didYouMean(id, [...known.countries, ...named])}`,
      );
      return false;
    }
    if (!known.countries.includes(id))
      warn(path, `"${id}" (${words.of(id)}) lies outside this map; it is listed but not drawn`);
    return true;
  };
  const isCountry = (code: string, path: string): boolean => {
    if (code.includes(':') || (/^[A-Z]{2}$/.test(code) && words.of(code))) return true;
    error(path, `"${code}" is no country code${didYouMean(code, known.countries)}`);
    return false;
  };
  const checkSources = (keys: readonly string[] | undefined, path: string) =>
    keys?.forEach((key, i) => {
      if (!sources.includes(key))
        warn(
          `${path}.sources${at(keys, i)}`,
          `no source has the key "${key}"${didYouMean(key, sources)}`,
        );
    });
  /** Whether the period can hold at all; one that ends before it begins is left out with its item. */
  const isForward = (from: string | undefined, to: string | undefined, path: string): boolean => {
    if (from === undefined || to === undefined || !isBefore(to, from)) return true;
    error(path, `"${to}" is before "${from}"`);
    return false;
  };

  const alliances = data.alliances?.map((alliance, i) => {
    const place = `alliances${at(data.alliances, i)}`;
    checkSources(alliance.sources, place);
    const members = alliance.members.flatMap((membership, j) => {
      const path = `${place}.members${at(alliance.members, j)}`;
      checkSources(membership.sources, path);
      const countries = membership.countries.filter((code, k) =>
        isCountry(code, `${path}.countries${at(membership.countries, k)}`),
      );
      const holds = isForward(membership.from, membership.to, `${path}.to`);
      return holds && countries.length > 0 ? [{ ...membership, countries }] : [];
    });
    return { ...alliance, members };
  });

  const disputes = data.disputes?.map((dispute, i) => {
    const path = `disputes${at(data.disputes, i)}`;
    checkSources(dispute.sources, path);
    dispute.casualties?.forEach((entry, j) =>
      checkSources(entry.sources, `${path}.casualties${at(dispute.casualties, j)}`),
    );
    dispute.history.forEach((entry, j) => {
      const before = dispute.history[j - 1];
      if (before)
        isForward(before.from, entry.from, `${path}.history${at(dispute.history, j)}.from`);
    });
    const marks = dispute.marks.filter(
      (mark, j) =>
        mark.type !== 'border' ||
        mark.countries.every((code, k) =>
          isCountry(code, `${path}.marks${at(dispute.marks, j)}.countries[${k}]`),
        ),
    );
    const parties = dispute.parties.filter((code, j) =>
      isCountry(code, `${path}.parties${at(dispute.parties, j)}`),
    );
    const history = [...dispute.history].sort((a, b) => (a.from < b.from ? -1 : 1));
    return { ...dispute, marks, parties, history };
  });

  const links = data.links?.flatMap((link, i) => {
    const path = `links${at(data.links, i)}`;
    checkSources(link.sources, path);
    const ends = (side: 'from' | 'to') => {
      const value = link[side];
      return [value]
        .flat()
        .filter((id, j) =>
          isEnd(id, Array.isArray(value) ? `${path}.${side}[${j}]` : `${path}.${side}`),
        );
    };
    const [from, to] = [ends('from'), ends('to')];
    const holds = isForward(link.date?.start, link.date?.end, `${path}.date.end`);
    return holds && from.length > 0 && to.length > 0 ? [{ ...link, from, to }] : [];
  });

  // Members that exist elsewhere in the world are as good as those of this map; both only place the actor.
  const actors = data.actors?.map((actor, i) => {
    const isMember = (id: string, j: number) =>
      named.includes(id) ||
      isCountry(id, `actors${at(data.actors, i)}.members${at(actor.members, j)}`);
    return actor.members ? { ...actor, members: actor.members.filter(isMember) } : actor;
  });

  const focus = data.focus?.filter((code, i) => isCountry(code, `focus${at(data.focus, i)}`));
  return {
    data: {
      ...data,
      ...(alliances ? { alliances } : {}),
      ...(disputes ? { disputes } : {}),
      ...(links ? { links } : {}),
      ...(actors ? { actors } : {}),
      ...(focus ? { focus } : {}),
    },
    issues,
  };
}
