import type { Box } from '../data/primitives.js';
import type { Claim, Tone } from '../data/link.js';
import type { DisputeKind, DisputeMark, DisputeStatus } from '../data/dispute.js';
import type { HeldRole, RoleGroup } from '../data/role-groups.js';
import type { Position } from '../geometry/projection.js';
import type { Worldview } from '../geometry/worldview.js';

/** Words for a reader; `lang` is set where they are not in the language of the interface. */
export interface Phrase {
  readonly text: string;
  readonly lang?: string;
}

/** A source as readers see it; `url` is set only if it may become a link. */
export interface Citation {
  readonly text: string;
  readonly url?: string;
}

/** One paragraph about an item, with an optional heading such as "Status" or a party's name. */
export interface Detail {
  readonly term?: string;
  /** Position among the parties of a dispute, whose colour stands beside the term. */
  readonly claimant?: number;
  readonly text: Phrase;
}

export type ItemKind = 'country' | 'dispute' | 'link';

/** What all things on the map share: they carry their own words. Ids are `country:TJ`, `dispute:…`, `link:…`. */
export interface SceneItem {
  readonly id: string;
  readonly kind: ItemKind;
  readonly title: Phrase;
  /** The accessible name: what a screen reader says for the item on the map. */
  readonly label: string;
  readonly details: readonly Detail[];
  readonly citations: readonly Citation[];
  /** ISO codes of the countries it concerns. */
  readonly countries: readonly string[];
}

/** A country's role in a body that is shown, at the date of the scene. */
export interface CountryRole {
  /** Position of the body among those shown: 0 is drawn as a fill, further ones as hatches. */
  readonly index: number;
  readonly alliance: string;
  readonly role: HeldRole;
  readonly group: RoleGroup;
}

export interface CountryItem extends SceneItem {
  readonly kind: 'country';
  readonly code: string;
  readonly name: string;
  /** For a label in little space: a usual short form, else the code. */
  readonly short: string;
  /** Longitude and latitude where its name stands best. */
  readonly point: Position;
  readonly capital?: { readonly name: string; readonly point: Position };
  readonly roles: readonly CountryRole[];
  readonly inFocus: boolean;
}

export interface AllianceItem {
  readonly id: string;
  readonly index: number;
  readonly short: Phrase;
  readonly name: Phrase;
  readonly memberships: readonly {
    readonly country: string;
    readonly name: string;
    readonly role: HeldRole;
    readonly since: string;
    /** The date in `since`, to sort by. */
    readonly date?: string | undefined;
    readonly citations: readonly Citation[];
  }[];
}

/** What a dispute is about, as far as it is drawn differently. */
export type DisputeSubject = 'territory' | 'water' | 'crossing';

export interface DisputeItem extends SceneItem {
  readonly kind: 'dispute';
  readonly disputeKind: DisputeKind;
  readonly status: DisputeStatus;
  readonly subject: DisputeSubject;
  readonly since: string;
  /** The date in `since`, to sort by. */
  readonly date: string;
  /** Names of the parties, as a list. */
  readonly parties: Phrase;
  readonly marks: readonly { readonly mark: DisputeMark; readonly label?: string }[];
}

/** Where an end of a link stands. */
export interface LinkEnd {
  readonly id: string;
  readonly name: string;
  /** Name of the point itself: a country's capital, else the same name. */
  readonly place: string;
  readonly point: Position;
  /** Where the members of a body or group stand, for which the point is only a hub. */
  readonly spokes?: readonly Position[];
}

export interface LinkItem extends SceneItem {
  readonly kind: 'link';
  readonly linkKind: string;
  readonly claim: Claim;
  readonly tone: Tone;
  readonly directed: boolean;
  readonly context: boolean;
  readonly when: string;
  /** The first date in `when`, to sort by. */
  readonly date?: string | undefined;
  readonly summary: Phrase;
  /** Whose judgement it is, as a sentence; tell it wherever the summary is told. */
  readonly attribution?: string | undefined;
  readonly fromName: string;
  readonly toName: string;
  /** Each pair of ends is drawn as one arc; empty where nothing is drawn (an absence, a note on one country). */
  readonly arcs: readonly { readonly from: LinkEnd; readonly to: LinkEnd }[];
}

export interface LegendEntry {
  readonly id: string;
  readonly overlay: 'alliances' | 'disputes' | 'links';
  readonly label: Phrase;
  readonly count: number;
  /** Name of the swatch's drawing: see render/swatch.ts. */
  readonly swatch: Swatch;
  /** Ids of the items that the entry stands for. */
  readonly targets: readonly string[];
}
export type Swatch =
  | {
      readonly type: 'fill';
      readonly roles: readonly { readonly index: number; readonly group: RoleGroup }[];
    }
  | { readonly type: 'line' | 'point'; readonly className: string }
  | { readonly type: 'arc'; readonly className: string; readonly directed: boolean };

export interface TableSection {
  readonly id: string;
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
}
export interface TableCell extends Phrase {
  /** Sorts the cell instead of its words: an ISO date. */
  readonly sort?: string | undefined;
}
export interface TableRow {
  /** The item that the row tells of. */
  readonly item: string;
  readonly cells: readonly TableCell[];
  readonly citations: readonly Citation[];
}

/** A date at which something that is shown changes. */
export interface TimelineDate {
  /** At the precision of the data: `2015-09` where the day is not known. As the date of a map it means its last day. */
  readonly date: string;
  /** What a map as of this date shows that one as of the date before does not, the most telling first. */
  readonly changes: readonly Phrase[];
}

/** Everything a map says at one date from one point of view, without geometry: the input of all renderers. */
export interface Scene {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** A full date. */
  readonly asOf: string;
  /** The same at the precision in which it was asked for. */
  readonly statedDate: string;
  /** The date that the data itself gives. */
  readonly ownDate?: string | undefined;
  readonly worldview: Worldview;
  readonly title: Phrase;
  /** Date and convention, e.g. "As of 2 November 2023. Borders as in …", always printed on the map. */
  readonly dateline: string;
  readonly convention: string;
  readonly credit: Phrase;
  readonly description: string;
  /** Name of the projection, see geometry/projections.ts. */
  readonly projection: string;
  /** First view, in degrees. */
  readonly box: Box;
  readonly countries: readonly CountryItem[];
  readonly waters: readonly {
    readonly id: string;
    readonly name: string;
    readonly point: Position;
  }[];
  readonly alliances: readonly AllianceItem[];
  readonly disputes: readonly DisputeItem[];
  readonly links: readonly LinkItem[];
  readonly legend: readonly LegendEntry[];
  readonly table: readonly TableSection[];
  /** The dates at which something of what is shown changes, in order. */
  readonly timeline: readonly TimelineDate[];
  /** All items by id. */
  readonly items: ReadonlyMap<string, SceneItem>;
}
