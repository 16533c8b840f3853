import { checkDrawn, checkLoose } from './check-drawn.js';
import { checkParts } from './check-parts.js';
import { checkSteps } from './check-steps.js';
import { countryName } from './country-name.js';
import { isBefore } from './dates.js';
import { shorten } from './describe.js';
import { explainCode } from './explain-code.js';
import { FaultCounts } from './fault-counts.js';
import type { Findings } from './findings.js';
import { isCountryCode } from './is-country-code.js';
import type { Issue } from './issue.js';
import type { KnownNames } from './known-names.js';
import type { MapData } from './map-data.js';
import type { DrawnNames } from './drawn-names.js';
import type { Box } from './primitives.js';
import type { OverlayReader, OverlayRow, ReferenceCheck, RowPath } from './overlay-reader.js';
import { inside, type Path } from './path.js';
import { rowsOf } from './rows-of.js';
import { isShapeId, SHAPE } from './shape-id.js';
import { shapeActors, shapeIds } from './shape-members.js';
import { didYouMean } from './suggest.js';

/**
 * Looks at what single fields cannot tell: whether ends, countries and sources exist, and whether periods run forwards.
 * Items that would say something wrong are left out; those that are only less well founded stay.
 */
export function checkReferences(input: MapData, known: KnownNames, found: Findings): MapData {
  const data = known.drawn
    ? checkDrawn(input, known.drawn, found, (within, name, list, i) =>
        inside(inside(within, name), (list && found.origins.get(list)?.[i]) ?? i),
      )
    : input;
  let areNamed = false;
  const names = { ...namesIn(data, known), onPlace: () => void (areNamed = true) };
  /** The items of a list of the data that stay, as far as they have been looked at. */
  const checked = <Row extends object>(
    name: string,
    rows: readonly Row[],
    look: (row: Row, check: ReferenceCheck) => Row | false | void,
    tables: readonly string[] = [],
  ): Row[] => {
    const origins = found.origins.get(rows);
    const counts = new FaultCounts();
    let at = 0;
    // One for all of them: there may be thousands.
    const check = checkOf(names, (path, message, severity) => {
      const place = inside(inside(undefined, name), origins?.[at] ?? at);
      const where = placeIn(rows[at]!, place, path, found);
      if (tables.includes(String(path[0]))) counts.add(path, where, message, severity);
      else found.add(where, message, severity);
    });
    return rows.flatMap((row, i) => {
      at = i;
      const kept = look(row, check) ?? row;
      counts.tell(found);
      return kept === false ? [] : kept;
    });
  };

  const overlays = known.overlays
    .filter(({ name }) => Object.hasOwn(data, name))
    .map((reader) => {
      const look = (row: OverlayRow, check: ReferenceCheck) => {
        check.sources(row.sources, []);
        return reader.references?.(row, check);
      };
      const rows = checked(reader.name, rowsOf(data, reader.name), look, reader.tables);
      return [reader.name, rows] as const;
    });
  if (known.drawn) checkLoose(data, areNamed, found);
  // Members that exist elsewhere in the world are as good as those of this map; both only place the actor.
  const actors =
    data.actors &&
    checked('actors', data.actors, (actor, check) => {
      const isMember = (id: string, j: number) => check.party(id, ['members', j]);
      return actor.members ? { ...actor, members: actor.members.filter(isMember) } : actor;
    });
  const members = shapeActors(data);
  const own = checkOf(names, (path, message, severity) =>
    found.add(placeIn(data, undefined, path, found), message, severity),
  );
  const focus = data.focus?.filter((code, i) => own.country(code, ['focus', i]));
  data.corrections?.forEach((entry, i) => own.sources(entry.sources, ['corrections', i]));
  const tell = (path: RowPath, message: () => string) =>
    found.add(placeIn(data, undefined, path, found), message);
  const told = checkParts(
    data,
    own,
    known.countries,
    known.overlays.map(({ name }) => name),
    tell,
  );
  const steps = checkSteps(told, own, tell);
  data.places?.forEach(({ country }, i) => {
    if (country !== undefined) own.country(country, ['places', i, 'country'], 'warning');
  });
  return {
    ...told,
    ...(Object.fromEntries(overlays) as Readonly<Record<string, OverlayRow[]>>),
    ...(actors || members.length > 0 ? { actors: [...(actors ?? []), ...members] } : {}),
    ...(focus ? { focus } : {}),
    ...(steps ? { steps } : {}),
  };
}

/** What items can refer to. */
interface Names {
  readonly countries: readonly string[];
  /** Ids of actors and places. */
  readonly ends: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  /** Ids of shapes, which bodies may have as members. */
  readonly members: ReadonlySet<string>;
  /** The items of overlays by their kinds, as in `link:L01`. */
  readonly kinds: ReadonlyMap<string, Kind>;
  /** What the map can draw, where that is known. */
  readonly drawn: DrawnNames | undefined;
  readonly sources: ReadonlySet<string>;
}

interface Kind {
  readonly ids: ReadonlySet<string>;
  /** Whether there may be others than those of the data. */
  readonly isInRecord: boolean;
}

interface Lookup extends Names {
  /** Called when an item names a place that is there. */
  readonly onPlace: () => void;
}

function namesIn(data: MapData, { countries, overlays, drawn }: KnownNames): Names {
  const idsOf = (rows: readonly { readonly id: string }[] = []) => rows.map(({ id }) => id);
  return {
    countries,
    ends: new Set([...idsOf(data.actors), ...idsOf(data.places)]),
    places: new Set(idsOf(data.places)),
    members: new Set(shapeIds(data)),
    kinds: new Map(
      overlays.map((reader) => [
        kindOf(reader),
        { ids: new Set(idsOf(rowsOf(data, reader.name))), isInRecord: reader.isInRecord === true },
      ]),
    ),
    drawn,
    sources: new Set(Object.keys(data.sources ?? {})),
  };
}

/** What the ids of an overlay's items begin with. */
const kindOf = ({ name, kind }: OverlayReader & { readonly kind?: string }) =>
  kind ?? name.replace(/s$/, '');

type Tell = (path: RowPath, message: () => string, severity: Issue['severity']) => void;

function checkOf(
  { countries, ends, places, members, kinds, drawn, sources, onPlace }: Lookup,
  tell: Tell,
): ReferenceCheck {
  const report = (
    path: RowPath,
    message: () => string,
    severity: Issue['severity'] = 'error',
  ): false => {
    tell(path, message, severity);
    return false;
  };
  const shape = (id: string, path: RowPath, severity?: Issue['severity']) =>
    members.has(id) ||
    report(
      path,
      () => `no shape of this data has the id "${shorten(id)}"${didYouMean(id, members)}`,
      severity,
    );
  const country: ReferenceCheck['country'] = (code, path, severity) =>
    isShapeId(code)
      ? shape(code.slice(SHAPE.length), path, severity)
      : code.includes(':') ||
        isCountryCode(code) ||
        report(
          path,
          () => `"${shorten(code)}" is no country code${explainCode(code, countries)}`,
          severity,
        );
  return {
    country,
    party: (id, path, severity) => ends.has(id) || country(id, path, severity),
    end(id, path) {
      if (ends.has(id)) return true;
      if (!isCountryCode(id))
        return report(
          path,
          () =>
            `"${id}" is neither a country code nor an actor or place of this data${explainCode(id, [...countries, ...ends])}`,
        );
      if (!countries.includes(id)) report(path, () => outside(id), 'warning');
      return true;
    },
    drawn: (code, path) =>
      !isCountryCode(code) ||
      (drawn?.countries.includes(code) ?? true) ||
      report(path, () => outside(code), 'warning'),
    item(id, path) {
      const [kind = '', key = ''] = id.split(/:(.*)/s);
      const known = kinds.get(kind);
      if (known && (known.isInRecord || known.ids.has(key))) return true;
      const message = () =>
        known
          ? `no ${kind} of this data has the id "${shorten(key)}"${didYouMean(key, known.ids)}`
          : `expected a kind and an id, such as "link:a", got "${shorten(id)}"${didYouMean(kind, kinds.keys())}`;
      return report(path, message);
    },
    place(id, path) {
      if (places.has(id)) onPlace();
      return (
        places.has(id) ||
        report(path, () => `"${shorten(id)}" is no place of this data${didYouMean(id, places)}`)
      );
    },
    point({ lon, lat }, path) {
      const side = drawn && sideOutside(lon, lat, drawn.extent);
      const message = () => 'lies outside this map; it is listed but not drawn';
      return side === undefined || report([...path, side], message, 'warning');
    },
    sources: (keys = [], path) =>
      keys.forEach((key, i) => {
        if (!sources.has(key))
          report(
            [...path, 'sources', i],
            () => `no source has the key "${key}"${didYouMean(key, sources)}`,
            'warning',
          );
      }),
    // One that ends before it begins cannot hold at all.
    period: (from, to, path) =>
      from === undefined ||
      to === undefined ||
      !isBefore(to, from) ||
      report(path, () => `"${to}" is before "${from}"`),
  };
}

const outside = (code: string) =>
  `"${code}" (${countryName(code)}) lies outside this map; it is listed but not drawn`;

/** Which of the two leads a point out of a box. */
function sideOutside(lon: number, lat: number, [west, south, east, north]: Box) {
  if (lon < west || lon > east) return 'lon';
  return lat < south || lat > north ? 'lat' : undefined;
}

/** Where in the input something of an item stood: entries of its lists may have been left out since. */
function placeIn(item: object, place: Path, path: RowPath, { origins }: Findings): Path {
  let where = place;
  let value: unknown = item;
  for (const key of path) {
    const origin = Array.isArray(value) ? origins.get(value)?.[Number(key)] : undefined;
    where = inside(where, origin ?? key);
    value = (value as Readonly<Record<string | number, unknown>> | undefined)?.[key];
  }
  return where;
}
