import type { Inset } from './inset.js';
import type { MapData } from './map-data.js';
import type { Note } from './note.js';
import type { ReferenceCheck, RowPath } from './overlay-reader.js';
import { rowsOf } from './rows-of.js';

type Tell = (path: RowPath, message: () => string) => void;

/** The data without what its notes and insets name and nobody knows, which is told of. */
export function checkParts(
  data: MapData,
  check: ReferenceCheck,
  countries: readonly string[],
  overlays: readonly string[],
  tell: Tell,
): MapData {
  const places = new Set((data.places ?? []).map(({ id }) => id));
  const known = new Set([
    ...countries,
    ...places,
    ...(data.actors ?? []).map(({ id }) => id),
    ...overlays.flatMap((name) => rowsOf(data, name).map(({ id }) => id)),
  ]);
  // What the data only names may come from the record.
  const named = new Set(Object.values(data.show ?? {}).flatMap((tokens) => tokens ?? []));
  const isKnown = (id: string) => known.has(id) || named.has(id);
  const notes = data.notes?.flatMap((note, i) => {
    check.sources(note.sources, ['notes', i]);
    return checkNote(note, ['notes', i], isKnown, tell) ?? [];
  });
  const insets = data.insets?.flatMap(
    (inset, i) => checkInset(inset, ['insets', i], places, check, tell) ?? [],
  );
  return { ...data, ...(notes && { notes }), ...(insets && { insets }) };
}

/** `undefined` for one that leads nowhere. */
function checkNote(
  note: Note,
  path: RowPath,
  isKnown: (id: string) => boolean,
  tell: Tell,
): Note | undefined {
  const { at, ...others } = note;
  const hasPoint = note.lat !== undefined && note.lon !== undefined;
  if (at !== undefined && isKnown(at)) return note;
  if (at !== undefined)
    tell(
      [...path, 'at'],
      () => `"${at}" is no country code and no place, actor, dispute or link of this data`,
    );
  else if (!hasPoint) tell(path, () => 'needs "lat" and "lon", or "at" with what it is about');
  return hasPoint ? others : undefined;
}

/** `undefined` for one that has nothing to show. */
function checkInset(
  inset: Inset,
  path: RowPath,
  known: ReadonlySet<string>,
  check: ReferenceCheck,
  tell: Tell,
): Inset | undefined {
  const countries = inset.countries?.filter((code, i) =>
    check.country(code, [...path, 'countries', i]),
  );
  const places = inset.places?.filter((id, i) => {
    if (!known.has(id)) tell([...path, 'places', i], () => `"${id}" is no place of this data`);
    return known.has(id);
  });
  if (!inset.box && !countries?.length) {
    if (!inset.countries?.length) tell(path, () => 'needs a "box" or "countries" to show');
    return undefined;
  }
  return { ...inset, ...(countries && { countries }), ...(places && { places }) };
}
