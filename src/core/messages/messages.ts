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
   * By their English words: bodies, disputes, places and actors of the library's record, for data that has none in the
   * language, and what its map says in sentences, so that readers load those of their language alone.
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
  /**
   * A page's own words among those of an overlay that is in no catalogue, since a map has it only where it uses it; there
   * only where a page has any.
   */
  readonly ownWords?: (<Words extends object>(overlay: string, words: Words) => Words) | undefined;
  /** What a page's own words say of entries of the legend and of names on the picture, as it came. */
  readonly wording?: Readonly<Record<'legend' | 'labels', unknown>> | undefined;
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
    /** Parts of a sentence, as in "A, B": a name and its date. */
    readonly comma: (words: readonly string[]) => string;
    /** As in "A; B". */
    readonly clauses: (words: readonly string[]) => string;
    /** The words as a sentence: with a stop, unless they end in one. */
    readonly sentence: (words: string) => string;
  };
  /**
   * How borders are drawn, printed on every map. `lines` says what the dots and dashes of borders mean.
   * `party` is the view of one country; `isPartial` when the map cannot show all that it claims.
   */
  readonly conventions: {
    readonly un: string;
    readonly 'de-facto': string;
    readonly party: (country: string, isPartial: boolean) => string;
    /** Added for a date at which there were other states and borders than those that are drawn. */
    readonly today: string;
    readonly lines: string;
  };
  readonly mapTitle: string;
  readonly asOf: (date: string) => string;
  /** The date of a map as it stands below the picture: "Situation on 2 November 2023". */
  readonly situation: (date: string) => string;
  /** The end of the record as part of a sentence: "facts known to 30 June 2026". */
  readonly knownTo: (date: string) => string;
  /** The same where that is the date of the map, which has just been said. */
  readonly knownThen: string;
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
  /** `observer` where partners are too many for the picture. */
  readonly roleGroups: Readonly<Record<LegendGroup | 'observer', string>>;
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
  /** Below the name of land that another state than its owner in the view administers. */
  readonly heldBy: (country: string) => string;
  /** Beside an arrow that leaves the map towards a place, and beside one that comes from it. */
  readonly toFar: (place: string) => string;
  readonly fromFar: (place: string) => string;
  /** In the list under a narrow picture: a body whose members' land is tinted. */
  readonly shaded: (name: string) => string;
  readonly accordingTo: (who: string) => string;
  readonly reportedLikely: string;
  readonly fromMemory: string;
  /** Where sources bear a part of it. */
  readonly partlyFromMemory: string;
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
  /** What the legend and About call things, in words of readers. */
  readonly legendWords: {
    /** `group` is one of `roleGroups`, `name` that of a body. */
    readonly body: (group: string, name: string) => string;
    readonly disputes: Readonly<Record<DisputeStatus, string>>;
    readonly water: string;
    readonly crossing: string;
    /** Of borders that a treaty has settled since, in the month that is named. */
    readonly unsettledUntil: (date: string) => string;
    /** Of two tints: the land of a state, and what it counts to itself and others hold. */
    readonly heldAndClaimed: (country: string) => string;
    /** Of the line between these two. */
    readonly heldLine: string;
    readonly notFinal: string;
    readonly claims: Readonly<Record<Exclude<Claim, 'absence'>, string>>;
    readonly tones: Readonly<Record<Tone, string>>;
  };
  /** What the card of a selected item says. */
  readonly card: {
    /** How a dispute stands, and since when: one of `statuses` and what `since` says, in the order of a sentence. */
    readonly now: (status: string, since: string) => string;
    /** How a dispute stood at the map's date, where it stands otherwise now; `status` is one of `statuses`. */
    readonly then: (date: string, status: string) => string;
    /** The same of a dispute that was open and is settled now. */
    readonly stillOpen: (date: string) => string;
    /** Opens the full text below the map. */
    readonly all: string;
  };
  /** What a map says of itself when it cannot show what is asked for. */
  readonly states: {
    readonly empty: (date: string) => string;
    /** Offers the nearest date that has something. */
    readonly nearest: (date: string) => string;
    readonly partial: string;
    readonly retry: string;
  };
  readonly legend: string;
  readonly legendMore: string;
  /** Insets, notes, small maps and the strip of time. */
  readonly parts: {
    /** Said before an inset's caption on the button that opens it. */
    readonly closeUp: string;
    /** Heading of the notes of a map. */
    readonly notes: string;
    /** Heading of the table of bodies and countries. */
    readonly whoIsInWhat: string;
    readonly members: (n: number) => string;
    /** "Tajikistan: member". */
    readonly roleOf: (country: string, role: string) => string;
    readonly noRole: string;
    /** What is drawn alike on small maps. */
    readonly partners: string;
    readonly whereMember: (country: string) => string;
    /** Said in place of small maps that would be too many. */
    readonly tooMany: (n: number) => string;
    /** Of time after the end of the record. */
    readonly notYetKnown: string;
    readonly earlier: (year: string) => string;
    /** What filled and hollow marks of the strip of time mean. */
    readonly before: string;
    readonly after: string;
    /** What a bar of it means. */
    readonly longer: string;
  };
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
    /** Words with others in brackets after them: a change with its date, a statement with what has changed about it. */
    readonly dated: (what: string, aside: string) => string;
  };
  readonly ui: Readonly<
    Record<
      | 'zoomIn'
      | 'zoomOut'
      | 'reset'
      | 'close'
      | 'table'
      | 'about'
      | 'openLarge'
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
