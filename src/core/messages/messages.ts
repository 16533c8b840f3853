import type { Claim, Tone } from '../data/link.js';
import type { DisputeKind, DisputeStatus } from '../data/dispute.js';
import type { Role } from '../data/alliance.js';
import type { HeldRole, RoleGroup } from '../data/role-groups.js';

/** Everything the library says in one language. Plurals and lists are made by the functions. */
export interface Messages {
  readonly lang: string;
  readonly mapTitle: string;
  readonly asOf: (date: string) => string;
  readonly knownTo: (date: string) => string;
  readonly credit: string;
  readonly description: (parts: {
    title: string;
    date: string;
    alliances: readonly string[];
    disputes: number;
    links: number;
    convention: string;
  }) => string;
  readonly roles: Readonly<Record<HeldRole, string>>;
  readonly roleGroups: Readonly<Record<RoleGroup, string>>;
  readonly disputeKinds: Readonly<Record<DisputeKind, string>>;
  readonly statuses: Readonly<Record<DisputeStatus, string>>;
  readonly claims: Readonly<Record<Claim, string>>;
  readonly tones: Readonly<Record<Tone, string>>;
  readonly kilometres: (n: number) => string;
  readonly since: (date: string) => string;
  readonly until: (date: string) => string;
  readonly between: (start: string, end: string) => string;
  readonly undated: string;
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
      | 'position'
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
      | 'source'
      | 'sources'
      | 'un'
      | 'claim'
      | 'dispute'
      | 'capital'
      | 'later',
      string
    >
  >;
  readonly tables: Readonly<Record<'alliances' | 'disputes' | 'links', string>>;
  readonly disputeLegend: (subject: 'territory' | 'water' | 'crossing', status: string) => string;
  readonly linkLegend: (tone: string) => string;
  readonly legend: string;
  readonly legendMore: string;
  readonly legendAll: Readonly<Record<'disputes' | 'links', string>>;
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
      | 'map'
      | 'loading'
      | 'noData'
      | 'keys'
      | 'wheelHint',
      string
    >
  >;
}
