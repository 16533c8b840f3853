import type { Role } from '../data/alliance.js';
import type { Messages } from './messages.js';

const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;
const number = new Intl.NumberFormat('en');
const list = new Intl.ListFormat('en', { type: 'conjunction' });

/** Each role as something that one country does, and several do. */
const BECOMES: Readonly<Record<Role, readonly [string, string]>> = {
  member: ['becomes member', 'become members'],
  observer: ['becomes observer', 'become observers'],
  'dialogue-partner': ['becomes dialogue partner', 'become dialogue partners'],
  partner: ['becomes partner', 'become partners'],
  associate: ['becomes associate', 'become associates'],
  participant: ['becomes participant', 'become participants'],
  cooperation: ['has a cooperation agreement', 'have cooperation agreements'],
  suspended: ['is suspended', 'are suspended'],
  frozen: ['freezes its participation', 'freeze their participation'],
  candidate: ['becomes candidate', 'become candidates'],
};

/** English. */
export const en: Messages = {
  lang: 'en',
  mapTitle: 'Map of Central Asia and its neighbours',
  asOf: (date) => `As of ${date}`,
  knownTo: (date) => `Facts as known on ${date}.`,
  credit: 'Map data: Natural Earth.',
  description: ({ title, date, alliances, disputes, links, convention }) =>
    `${title}. The map shows the situation on ${date}` +
    (alliances.length ? `, with the members of ${list.format(alliances)}` : '') +
    (disputes || links
      ? `, and ${list.format([
          ...(disputes
            ? [count(disputes, 'border or water dispute', 'border and water disputes')]
            : []),
          ...(links ? [count(links, 'link', 'links')] : []),
        ])}`
      : '') +
    `. ${convention}`,
  roles: {
    member: 'member',
    observer: 'observer',
    'dialogue-partner': 'dialogue partner',
    partner: 'partner',
    associate: 'associate',
    participant: 'participant',
    cooperation: 'cooperation agreement',
    suspended: 'suspended',
    frozen: 'member, participation frozen',
    candidate: 'candidate',
    former: 'former member',
  },
  roleGroups: {
    member: 'members',
    partner: 'observers and partners',
    paused: 'frozen or suspended',
    candidate: 'candidates',
    left: 'former members',
  },
  disputeKinds: {
    delimitation: 'border delimitation',
    'territorial-claim': 'territorial claim',
    breakaway: 'breakaway territory',
    occupied: 'occupied territory',
    exclave: 'exclave',
    maritime: 'maritime dispute',
    water: 'water dispute',
    'closed-border': 'closed border',
    'border-security': 'border security',
  },
  statuses: {
    active: 'active',
    frozen: 'frozen',
    agreed: 'agreed by treaty',
    resolved: 'resolved',
    dormant: 'dormant',
    uncontested: 'uncontested',
  },
  claims: {
    event: 'event',
    standing: 'standing relation',
    assessment: 'assessment',
    forecast: 'forecast',
    absence: 'did not happen',
  },
  tones: {
    cooperative: 'cooperative',
    strained: 'strained',
    hostile: 'hostile',
    neutral: 'neutral',
  },
  kilometres: (n) => `${number.format(n)} km`,
  since: (date) => `since ${date}`,
  until: (date) => `until ${date}`,
  between: (start, end) => `from ${start} to ${end}`,
  undated: 'no date given',
  linkLabel: ({ from, to, directed, kind, when }) =>
    `${directed ? `${from} to ${to}` : `${from} and ${to}`}: ${kind}, ${when}`,
  disputeLabel: ({ name, kind, status }) => `${name}: ${kind}, ${status}`,
  countryLabel: ({ name, roles }) => (roles.length ? `${name}: ${roles.join(', ')}` : name),
  roleIn: (body, role) => `${body} ${role}`,
  accordingTo: (who) => `According to ${who}.`,
  reportedLikely: 'Probably right; weakly sourced.',
  fromMemory: 'General knowledge; no source was re-read.',
  notYetDone: 'To be confirmed before publication.',
  terms: {
    status: 'Status',
    position: 'Position',
    event: 'Events',
    fact: 'Facts',
    casualties: 'Casualties',
    date: 'Date',
    place: 'Place',
    people: 'People',
    note: 'Note',
    kind: 'Kind',
    role: 'Role',
    country: 'Country',
    body: 'Body',
    from: 'From',
    to: 'To',
    what: 'What',
    parties: 'Parties',
    source: 'Source',
    sources: 'Sources',
    un: 'United Nations',
    claim: 'Statement',
    dispute: 'Dispute',
    capital: 'Capital',
    later: 'Since then',
  },
  tables: {
    alliances: 'Alliances and organisations',
    disputes: 'Border and water disputes',
    links: 'Links',
  },
  disputeLegend: (subject, status) =>
    `${{ territory: 'Border or territory', water: 'Water', crossing: 'Crossing or border security' }[subject]}, ${status}`,
  linkLegend: (tone) => `Link, ${tone}`,
  legend: 'Legend',
  legendMore: 'More on this map',
  legendAll: { disputes: 'All disputes of the region', links: 'All links of the article' },
  timeline: {
    label: 'Timeline',
    date: 'Date of the map',
    play: 'Play',
    pause: 'Pause',
    previous: 'Previous date',
    next: 'Next date',
    ownDate: 'The date of this map.',
    more: (n) => `and ${n} more`,
    becomes: ({ body, countries, role }) => {
      const [one, many] = role === null ? ['leaves', 'leave'] : BECOMES[role];
      return `${body}: ${list.format(countries)} ${countries.length === 1 ? one : many}`;
    },
    about: (name, what) => `${name}: ${what.join('. ')}`,
    begins: (claim, what) => `${claim[0]!.toUpperCase()}${claim.slice(1)}: ${what}`,
    ends: (what) => `No longer: ${what}`,
    dated: (what, date) => `${what.replace(/\.$/, '')} (${date})`,
  },
  ui: {
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    reset: 'Show the whole map',
    close: 'Close',
    showTable: 'Show as table',
    hideTable: 'Hide table',
    map: 'Map',
    loading: 'The map is loading.',
    noData: 'No map data could be read.',
    keys: 'Arrow keys move between places, Enter opens, Escape closes, plus and minus zoom.',
    wheelHint: 'Hold Ctrl while scrolling to zoom the map.',
  },
};
