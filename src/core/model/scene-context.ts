import type { Role } from '../data/alliance.js';
import type { Actor, Place } from '../data/link.js';
import type { MapData, Source } from '../data/map-data.js';
import type { Basis, Confidence, IsoDate, Text } from '../data/primitives.js';
import { safeUrl } from '../data/safe-url.js';
import type { Messages } from '../messages/messages.js';
import type { Position } from '../geometry/projection.js';
import { formatDate, formatDateRange, type DateFormatters } from './format-date.js';
import type { Citation, Detail, Phrase, SceneItem } from './scene.js';

/** A capital: its English name, longitude, latitude. */
type Capital = readonly [name: string, lon: number, lat: number];

/** Points for names and ends of links, in longitude and latitude: the committed geo/labels.json. */
export interface Atlas {
  readonly countries: Readonly<Record<string, Position>>;
  readonly capitals: Readonly<Record<string, Capital>>;
  /** Capitals outside the map's geometry, towards which arrows leave it. */
  readonly far: Readonly<Record<string, Capital>>;
  /** The zoom from which a water is named, if not that of lesser ones; 1 for a part of the sea, which has no outline. */
  readonly waters: Readonly<
    Record<string, readonly [name: string, lon: number, lat: number, zoom?: number, sea?: number]>
  >;
}

/** Where a statement comes from, as all items of the data carry it. */
export interface Provenance {
  readonly confidence?: Confidence | undefined;
  readonly basis?: Basis | readonly Basis[] | undefined;
  readonly sources?: readonly string[] | undefined;
  readonly note?: Text | undefined;
}

/** What the builders of scene items need: the data, the date, and words in the reader's language. */
export interface SceneContext {
  readonly data: MapData;
  /** The place or the actor with an id. */
  readonly place: (id: string) => Place | undefined;
  readonly actor: (id: string) => Actor | undefined;
  /** An item of the scene; none before the scene is whole. */
  readonly itemOf: (id: string) => SceneItem | undefined;
  readonly asOf: IsoDate;
  /** Ids that the page or the data names one by one, rather than by what they have in common. */
  readonly named: ReadonlySet<string>;
  /** Roles in bodies that are drawn; all where there is none. */
  readonly roles: readonly Role[] | undefined;
  readonly messages: Messages;
  readonly atlas: Atlas;
  readonly text: (text: Text) => Phrase;
  readonly date: (date: IsoDate) => string;
  readonly dateRange: (start: IsoDate, end: IsoDate) => string;
  readonly country: (code: string) => string;
  /** Sorts names as their language does. */
  readonly compare: (a: string, b: string) => number;
  readonly cite: (statement: Provenance) => Citation[];
  /** What a reader must know of how sure a statement is, and the editors' note. */
  readonly caveats: (statement: Provenance) => Detail[];
}

/** What the page and the data choose, see SceneSettings. */
interface Choices {
  readonly itemOf?: SceneContext['itemOf'];
  readonly named?: readonly string[];
  readonly roles?: readonly Role[] | undefined;
}

export function createSceneContext(
  data: MapData,
  asOf: IsoDate,
  lang: string,
  messages: Messages,
  atlas: Atlas,
  { named = [], roles, itemOf = () => undefined }: Choices = {},
): SceneContext {
  let engineNames: Intl.DisplayNames | undefined;
  const engineName = (code: string) => {
    // Where an engine lacks the language, it answers in the second.
    engineNames ??= new Intl.DisplayNames([lang, 'en'], { type: 'region', fallback: 'none' });
    return engineNames.of(code);
  };
  const nameOf = (code: string) =>
    messages.countries[code] ?? (code.length === 2 ? engineName(code) : undefined) ?? code;
  const translate = translatorOf(messages, atlas);
  const text = (value: Text) =>
    isolateForeign(resolveText(value, lang, data.lang ?? 'en', translate), messages.dir);
  const formatters: DateFormatters = new Map();
  let collator: Intl.Collator | undefined;
  const collate = (a: string, b: string) => {
    collator ??= new Intl.Collator(lang);
    return collator.compare(a, b);
  };
  const actor = finderIn(data.actors);
  // Bodies have members that are no countries: what the data calls them.
  const actorName = (key: string) => {
    const known = actor(key);
    return known ? text(known.name).text : key;
  };
  return {
    data,
    place: finderIn(data.places),
    actor,
    itemOf,
    asOf,
    named: new Set(named),
    roles,
    messages,
    atlas,
    text,
    date: (date) => formatDate(date, lang, messages.dates, formatters),
    dateRange: (start, end) => formatDateRange(start, end, lang, messages.dates, formatters),
    country: (code) => (/^[A-Z]{2,3}$/.test(code) ? nameOf(code) : actorName(code)),
    // English names need no tables of the engine, which take their time to load.
    compare: lang === 'en' ? (a, b) => (a < b ? -1 : a > b ? 1 : 0) : collate,
    cite: (statement) =>
      [...new Set(statement.sources)].flatMap((key) => {
        // A key such as "constructor" must not reach what every object inherits.
        const source = Object.hasOwn(data.sources ?? {}, key) ? data.sources?.[key] : undefined;
        return source && source.cite !== false ? [citation(source, text)] : [];
      }),
    caveats: ({ confidence, basis, note }) => [
      ...(note === undefined ? [] : [{ term: messages.terms.note, text: text(note) }]),
      ...(confidence === 'likely' ? [{ text: { text: messages.reportedLikely } }] : []),
      ...(confidence === 'check' ? [{ text: { text: messages.notYetDone } }] : []),
      ...([basis].flat().includes('memory')
        ? [{ text: { text: messages[basis === 'memory' ? 'fromMemory' : 'partlyFromMemory'] } }]
        : []),
    ],
  };
}

/** Finds items of a list by their ids, of which each is the first; the list is gone through once, when it is asked for. */
function finderIn<T extends { readonly id: string }>(
  list: readonly T[] = [],
): (id: string) => T | undefined {
  let byId: ReadonlyMap<string, T> | undefined;
  return (id) => {
    byId ??= new Map(list.map((item) => [item.id, item]));
    return byId.get(id);
  };
}

function citation(source: Source, text: (value: Text) => Phrase): Citation {
  const { publisher, title, date = '' } = source;
  const words = [publisher, title, date]
    .map((value) => text(value).text)
    .filter(Boolean)
    .join(', ')
    // What all runs the other way is one run, in its own order.
    .replaceAll('\u2069, \u2068', ', ');
  const url = safeUrl(source.url);
  return url === undefined ? { text: words } : { text: words, url };
}

/**
 * Words that run the other way than those around them, as a run of their own: so their full stops and brackets stay where
 * they belong, also within a sentence.
 */
function isolateForeign(phrase: Phrase, dir: Messages['dir']): Phrase {
  if (phrase.lang === undefined || phrase.text === '') return phrase;
  const isOtherWay = dir === 'rtl' || /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(phrase.text);
  return isOtherWay ? { ...phrase, text: `\u2068${phrase.text}\u2069` } : phrase;
}

/** Finds what a language calls something by its English name: the names it has, and the capitals that it names by country. */
export function translatorOf(
  { properNames, capitals }: Pick<Messages, 'properNames' | 'capitals'>,
  { capitals: near, far }: Pick<Atlas, 'capitals' | 'far'>,
): (english: string) => string | undefined {
  let codes: ReadonlyMap<string, string> | undefined;
  return (english) => {
    codes ??= new Map(Object.entries({ ...far, ...near }).map(([code, [name]]) => [name, code]));
    return Object.hasOwn(properNames, english)
      ? properNames[english]
      : capitals[codes.get(english) ?? ''];
  };
}

/**
 * The text in the wanted language, else as `translate` says its English, else in English, else in any; marked with its
 * language where that differs.
 */
export function resolveText(
  text: Text,
  lang: string,
  plainLang: string,
  translate: (english: string) => string | undefined = () => undefined,
): Phrase {
  const primary = (tag: string) => tag.split('-')[0]!.toLowerCase();
  const byLang: Readonly<Record<string, string>> =
    typeof text === 'string' ? { [plainLang]: text } : text;
  const tags = Object.keys(byLang);
  const tag =
    tags.find((t) => t.toLowerCase() === lang.toLowerCase()) ??
    tags.find((t) => primary(t) === primary(lang)) ??
    tags.find((t) => primary(t) === 'en') ??
    tags[0];
  if (tag === undefined) return { text: '' };
  const found = byLang[tag]!;
  if (primary(tag) === primary(lang)) return { text: found };
  const translated = primary(tag) === 'en' ? translate(found) : undefined;
  return translated === undefined ? { text: found, lang: tag } : { text: translated };
}
