import type { Claim, Tone } from '../data/link.js';
import type { DisputeKind, DisputeStatus } from '../data/dispute.js';
import type { Role } from '../data/alliance.js';
import type { OverlayName } from '../data/readers.js';
import type { HeldRole, LegendGroup } from '../data/role-groups.js';

/** Overlays whose items are things on the map, which can be counted. */
type ThingName = Exclude<OverlayName, 'alliances'>;

/** What a language calls an overlay. */
export interface OverlayWords {
  /** Stands above its table, and above its items in the popup of a country. */
  readonly title: string;
  /** Offers to show all of its items, as in "All links of the article". */
  readonly all?: string;
  /** As in "3 links". */
  readonly count?: (count: number) => string;
  /** Its part in the description of the map, where that needs more than the count. */
  readonly describe?: (count: number, names: () => readonly string[]) => string;
}

/** Names by code or id; what is not among them keeps the name that the atlas or `Intl` gives it. */
export type NamesByKey = Readonly<Partial<Record<string, string>>>;

/** Names on the map in one language. */
export interface PlaceNames {
  /** By country code, where `Intl.DisplayNames` has no name, not in every browser, or a clumsy one. */
  readonly countries: NamesByKey;
  /** By country code, for labels in little space; a country without one is labelled by its code there. */
  readonly shortCountries: NamesByKey;
  /** By country code. */
  readonly capitals: NamesByKey;
  /** By the ids of geo/labels.json. */
  readonly waters: NamesByKey;
  /**
   * By their English words: bodies, disputes, places and actors of the library's record, and its title, for data that has
   * none in the language.
   */
  readonly properNames: NamesByKey;
}

/**
 * A date in words, from what is known of it. `day` is a number, or two with a dash between them for a span within one
 * month.
 */
export type DateWords = (year: number, month?: number, day?: string) => string;

/** Everything the library says in one language. Plurals and lists are made by the functions. */
export interface Messages extends PlaceNames {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** For languages that not every browser can write dates in; `null`: as `Intl` writes them. */
  readonly dates: DateWords | null;
  /** A number without separators, such as a year or a count in the legend, in the digits of the language. */
  readonly digits: (n: number) => string;
  readonly lists: {
    /** As in "A, B and C". */
    readonly and: (words: readonly string[]) => string;
    /** As in "A, B, C". */
    readonly plain: (words: readonly string[]) => string;
  };
  /**
   * How borders are drawn, printed on every map: dotted if held by others, dashed if not settled.
   * `party` is the view of one country; `isPartial` when the map cannot show all that it claims.
   */
  readonly conventions: {
    readonly un: string;
    readonly 'de-facto': string;
    readonly party: (country: string, isPartial: boolean) => string;
    /** Added for a date at which there were other states and borders than those that are drawn. */
    readonly today: string;
  };
  readonly mapTitle: string;
  readonly asOf: (date: string) => string;
  readonly knownTo: (date: string) => string;
  readonly credit: string;
  readonly description: (parts: {
    title: string;
    date: string;
    /** What groups of countries and what things the map shows, as `overlays` describe them. */
    groups: readonly string[];
    things: readonly string[];
    convention: string;
  }) => string;
  /** What the overlays are called. */
  readonly overlays: Readonly<Record<OverlayName, OverlayWords>> &
    Readonly<Record<ThingName, Required<Pick<OverlayWords, 'all' | 'count'>>>>;
  readonly roles: Readonly<Record<HeldRole, string>>;
  readonly roleGroups: Readonly<Record<LegendGroup, string>>;
  readonly disputeKinds: Readonly<Record<DisputeKind, string>>;
  readonly statuses: Readonly<Record<DisputeStatus, string>>;
  readonly claims: Readonly<Record<Claim, string>>;
  readonly tones: Readonly<Record<Tone, string>>;
  /** What links are; a kind that is not among them is said as the data has it. */
  readonly linkKinds: NamesByKey;
  readonly kilometres: (n: number) => string;
  readonly since: (date: string) => string;
  readonly until: (date: string) => string;
  readonly between: (start: string, end: string) => string;
  readonly undated: string;
  /** Of a role that holds since nobody knows when, in the place of `since`. */
  readonly sinceUnknown: string;
  readonly linkLabel: (parts: {
    from: string;
    to: string;
    directed: boolean;
    kind: string;
    when: string;
  }) => string;
  readonly disputeLabel: (parts: { name: string; kind: string; status: string }) => string;
  readonly countryLabel: (parts: { name: string; roles: readonly string[] }) => string;
  readonly roleIn: (body: string, role: string) => string;
  readonly accordingTo: (who: string) => string;
  readonly reportedLikely: string;
  readonly fromMemory: string;
  readonly notYetDone: string;
  readonly terms: Readonly<
    Record<
      | 'status'
      | 'event'
      | 'fact'
      | 'casualties'
      | 'date'
      | 'place'
      | 'people'
      | 'note'
      | 'kind'
      | 'role'
      | 'country'
      | 'body'
      | 'from'
      | 'to'
      | 'what'
      | 'parties'
      | 'sources'
      | 'un'
      | 'claim'
      | 'dispute'
      | 'capital'
      | 'later',
      string
    >
  >;
  /** Names of tables that belong to no overlay. */
  readonly tables: Readonly<Record<'countries', string>>;
  /** Where a text and the record differ, or the record adds to it. */
  readonly corrections: Readonly<
    Record<'title' | 'article' | 'record' | 'difference' | 'context', string>
  >;
  /** What stands above a table. */
  readonly tableTools: {
    /** Name of the field that leaves out rows without its words. */
    readonly filter: string;
    readonly csv: string;
    /** How many rows are left of how many. */
    readonly rows: (shown: number, all: number) => string;
  };
  /** Said to screen readers after a move, a zoom or a change of date: what can be seen now. */
  readonly inView: (parts: {
    /** The most important countries by name, and how many more there are. */
    countries: readonly string[];
    more: number;
    /** How many things of each overlay, as `overlays` count them. */
    things: readonly string[];
  }) => string;
  /** What keys do on the map, in the list that the question mark opens. */
  readonly shortcuts: Readonly<
    Record<
      'arrows' | 'ends' | 'letters' | 'groups' | 'open' | 'close' | 'pan' | 'zoom' | 'all' | 'help',
      string
    >
  >;
  /** On the texts of a data set that nobody has reviewed in this language. */
  readonly machineMade: string;
  readonly disputeLegend: (subject: 'territory' | 'water' | 'crossing', status: string) => string;
  readonly linkLegend: (tone: string) => string;
  readonly legend: string;
  readonly legendMore: string;
  readonly timeline: {
    /** Name of the whole control. */
    readonly label: string;
    /** Name of the slider. */
    readonly date: string;
    readonly play: string;
    readonly pause: string;
    readonly previous: string;
    readonly next: string;
    /** Said of the map's own date when nothing changes then. */
    readonly ownDate: string;
    readonly more: (count: number) => string;
    /** Countries take a role in a body; `null`: they leave it. */
    readonly becomes: (parts: {
      body: string;
      countries: readonly string[];
      role: Role | null;
    }) => string;
    /** What happens in a dispute: its new status, events. */
    readonly about: (name: string, what: readonly string[]) => string;
    /** A relation, assessment or forecast begins; `claim` is one of `claims`. */
    readonly begins: (claim: string, what: string) => string;
    readonly ends: (what: string) => string;
    /** A change whose date is known to the year or month only, told at a step of finer date. */
    readonly dated: (what: string, date: string) => string;
  };
  readonly ui: Readonly<
    Record<
      | 'zoomIn'
      | 'zoomOut'
      | 'reset'
      | 'close'
      | 'showTable'
      | 'hideTable'
      | 'bare'
      | 'map'
      | 'panUp'
      | 'panDown'
      | 'panLeft'
      | 'panRight'
      | 'shortcuts'
      | 'keys'
      | 'wheelHint',
      string
    >
  >;
}
