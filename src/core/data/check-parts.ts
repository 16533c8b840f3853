import type { Inset } from './inset.js';
import type { MapData } from './map-data.js';
import type { Note } from './note.js';
import type { ReferenceCheck, RowPath } from './overlay-reader.js';
import { rowsOf } from './rows-of.js';

type Tell = (path: RowPath, message: () => string) => void;

/** Looks at whether notes and insets lead to something of the data. What does not is told of, and not drawn. */
export function checkParts(
  data: MapData,
  check: ReferenceCheck,
  countries: readonly string[],
  overlays: readonly string[],
  tell: Tell,
): void {
  const places = new Set((data.places ?? []).map(({ id }) => id));
  const known = new Set([
    ...countries,
    ...places,
    ...(data.actors ?? []).map(({ id }) => id),
    ...overlays.flatMap((name) => rowsOf(data, name).map(({ id }) => id)),
  ]);
  // What the data only names may come from the record.
  const named = new Set(Object.values(data.show ?? {}).flatMap((tokens) => tokens ?? []));
  data.notes?.forEach((note, i) => {
    checkNote(note, ['notes', i], (id) => known.has(id) || named.has(id), tell);
    check.sources(note.sources, ['notes', i]);
  });
  data.insets?.forEach((inset, i) => checkInset(inset, ['insets', i], places, check, tell));
}

function checkNote(
  { lat, lon, at }: Note,
  path: RowPath,
  isKnown: (id: string) => boolean,
  tell: Tell,
): void {
  const hasPoint = lat !== undefined && lon !== undefined;
  if (at === undefined && !hasPoint)
    tell(path, () => 'needs "lat" and "lon", or "at" with what it is about');
  if (at !== undefined && !isKnown(at))
    tell(
      [...path, 'at'],
      () => `"${at}" is no country code and no place, actor, dispute or link of this data`,
    );
}

function checkInset(
  { box, countries = [], places = [] }: Inset,
  path: RowPath,
  known: ReadonlySet<string>,
  check: ReferenceCheck,
  tell: Tell,
): void {
  if (!box && countries.length === 0) tell(path, () => 'needs a "box" or "countries" to show');
  countries.forEach((code, i) => check.country(code, [...path, 'countries', i]));
  places.forEach((id, i) => {
    if (!known.has(id)) tell([...path, 'places', i], () => `"${id}" is no place of this data`);
  });
}
