import type { MapData } from '../core/data/map-data.js';
import type { OverlayRow } from '../core/data/overlay-reader.js';
import type { OverlayName } from '../core/data/readers.js';

/** Fields of an overlay's items that only popups, tables and the timeline tell. */
const DETAILS: Readonly<Record<OverlayName, readonly string[]>> = {
  alliances: ['kind', 'founded', 'website', 'seat'],
  disputes: ['region', 'events', 'facts', 'positions', 'casualties'],
  links: ['people', 'place', 'paragraph'],
};

/** The texts of a map as a whole. */
const WORDS = [
  'title',
  'kicker',
  'headline',
  'deck',
  'deckNarrow',
  'summary',
  'note',
  'alt',
  'credit',
] as const;

/** How far statements can be trusted, and where they come from: told with the details. */
const PROVENANCE = ['confidence', 'basis', 'sources', 'note'];

/**
 * Of map data only what its first picture needs: the items that `show` names by their ids, as far as they are drawn,
 * labelled and counted, in the language of the data alone. Sources, events, positions, notes and translations are left
 * to the whole.
 */
export function drawnPart(data: MapData): MapData {
  const { lang = 'en', machineTranslated, corrections = [] } = data;
  const { asOf, knownTo, worldview, focus, roles, box, show = {} } = data;
  const shorten = (value: unknown, details: readonly string[] = []) =>
    plainPart(value, lang, [...PROVENANCE, ...details]);
  const settings = {
    ...{ lang: data.lang, machineTranslated },
    ...Object.fromEntries(WORDS.map((name) => [name, shorten(data[name])])),
    ...{ asOf, knownTo, worldview, focus, roles, box, show: data.show },
  };
  const overlays = (Object.keys(DETAILS) as OverlayName[]).map((name) => {
    const rows: readonly OverlayRow[] | undefined = data[name];
    return [name, named(rows, show[name]).map((row) => shorten(row, DETAILS[name]))] as const;
  });
  const ends = new Set(named(data.links, show.links).flatMap(({ from, to }) => [from, to].flat()));
  const shown = new Set(show.links);
  // Only what is printed below the map; About tells the rest.
  const noted = corrections
    .filter(({ note, links = [] }) => note && links.some((id) => shown.has(id)))
    .map(({ id, text, record, note, links = [] }) => ({
      ...{ id, text: shorten(text), record: shorten(record), note: shorten(note) },
      links: links.filter((link) => shown.has(link)),
    }));
  const actors = (data.actors ?? []).filter(({ id }) => ends.has(id));
  const toldPlaces = new Set((data.insets ?? []).flatMap((inset) => inset.places ?? []));
  const places = (data.places ?? []).filter(({ id }) => toldPlaces.has(id));
  return JSON.parse(
    JSON.stringify({
      ...settings,
      ...Object.fromEntries(overlays),
      actors: actors.map((actor) => shorten(actor)),
      places: places.map((place) => shorten(place, ['country'])),
      insets: data.insets?.map((inset) => shorten(inset)),
      corrections: noted,
    }),
  ) as MapData;
}

function named<Row extends OverlayRow>(
  rows: readonly Row[] = [],
  ids: readonly string[] = [],
): Row[] {
  return ids.flatMap((id) => rows.filter((row) => row.id === id));
}

/**
 * A value without the fields of some names and without what nobody has confirmed, with each text in one language: where it
 * has none in that, in English or whatever it has.
 */
function plainPart(value: unknown, lang: string, left: readonly string[]): unknown {
  if (Array.isArray(value))
    return value.filter(isFirm).map((entry: unknown) => plainPart(entry, lang, left));
  if (!isObject(value)) return value;
  if (isText(value)) return value[lang] ?? value['en'] ?? Object.values(value)[0];
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !left.includes(name))
      .map(([name, inner]) => [name, plainPart(inner, lang, left)]),
  );
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const isFirm = (entry: unknown) => !isObject(entry) || entry['confidence'] !== 'check';

/** Whether an object is a text by its languages; fields such as `end` of a date are called like some. */
const isText = (
  value: Readonly<Record<string, unknown>>,
): value is Readonly<Record<string, string>> =>
  Object.entries(value).every(
    ([key, text]) =>
      /^[a-z]{2,3}(?:-|$)/.test(key) &&
      typeof text === 'string' &&
      !/^\d{4}(?:-\d\d){0,2}$/.test(text),
  );
