import type { Role } from '../data/alliance.js';
import { makeFormats, precisionOf } from './make-formats.js';
import type { DateWords, Messages } from './messages.js';
import { countries } from './names/en.js';

// English is what the first picture speaks most often: written without the engine's tables, which take long to load.
const { count, digits, lists, number, told } = makeFormats('en', {
  numbersAs: 'en',
  and: ' and ',
  thousands: ',',
});

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** Day first, as most of the world's newsrooms write English. */
const dates: DateWords = (year, month, day) =>
  [day, month && MONTHS[month - 1], year].filter(Boolean).join(' ');

const on = (date: string) => `${precisionOf(date) === 'day' ? 'on' : 'in'} ${date}`;

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
  'suspended-partner': ['has its partnership suspended', 'have their partnership suspended'],
  frozen: ['freezes its participation', 'freeze their participation'],
  candidate: ['becomes candidate', 'become candidates'],
};

/** A full name within a sentence: names of one word, such as BRICS, have no article. */
const withArticle = (name: string) =>
  /^the /i.test(name) || !name.includes(' ') ? name.replace(/^The /, 'the ') : `the ${name}`;

/** English. */
export const en: Messages = {
  lang: 'en',
  dates,
  digits,
  lists,
  dir: 'ltr',
  // Capitals and waters are named as the atlas does.
  countries,
  shortCountries: { AE: 'UAE', GB: 'UK', PS: 'Palestine', US: 'USA' },
  capitals: {},
  waters: {},
  properNames: {},
  conventions: {
    un: 'Borders as in United Nations usage; all lines approximate.',
    'de-facto':
      'Areas shown with whoever administers them, dashed if disputed, without the front line in Ukraine; all lines are approximate.',
    party: (country, isPartial) =>
      `Borders as seen by ${country.replace(/^(?=United )/, 'the ')}${isPartial ? ', in part' : ''}, dotted if held by others, dashed if unsettled; all lines are approximate.`,
    today: 'States and borders are those of today, not of that date.',
    lines: 'Lines are dotted where others administer the land, dashed where they are not settled.',
  },
  mapTitle: 'Map of Central Asia and its neighbours',
  asOf: (date) => `As of ${date}`,
  situation: (date) => `Situation ${on(date)}`,
  knownTo: (date) => `facts known to ${date}`,
  knownThen: 'facts known to that date',
  credit: 'Map data: Natural Earth.',
  description: ({ title, date, groups, things, convention }) =>
    `${title}. The map shows the situation ${on(date)}` +
    (groups.length ? `, with ${lists.and(groups)}` : '') +
    (things.length ? `, and ${lists.and(things)}` : '') +
    `. ${convention}`,
  overlays: {
    alliances: {
      title: 'Alliances and organisations',
      describe: (_, names) => `the members of ${lists.and(names().map(withArticle))}`,
    },
    disputes: {
      title: 'Border and water disputes',
      all: 'All disputes of the region',
      count: (n) => count(n, { one: '# dispute', other: '# disputes' }),
      describe: (n) =>
        count(n, { one: '# border or water dispute', other: '# border and water disputes' }),
    },
    links: {
      title: 'Links',
      all: 'All links of the article',
      count: (n) => count(n, { one: '# link', other: '# links' }),
    },
  },
  roles: {
    member: 'member',
    observer: 'observer',
    'dialogue-partner': 'dialogue partner',
    partner: 'partner',
    associate: 'associate',
    participant: 'participant',
    cooperation: 'cooperation agreement',
    suspended: 'suspended',
    'suspended-partner': 'partner, cooperation suspended',
    frozen: 'member, participation frozen',
    candidate: 'candidate',
    former: 'former member',
    withdrawn: 'former participant',
  },
  roleGroups: {
    member: 'members',
    partner: 'observers and partners',
    observer: 'observers',
    paused: 'frozen or suspended',
    candidate: 'candidates',
    left: 'former members',
    participant: 'participants',
    withdrawn: 'former participants',
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
  // Said as the data has them.
  linkKinds: {},
  kilometres: (n) => `${number(n)} km`,
  since: (date) => `since ${date}`,
  until: (date) => `until ${date}`,
  between: (start, end) => `from ${start} to ${end}`,
  undated: 'no date given',
  sinceUnknown: 'from an unknown date',
  linkLabel: ({ from, to, directed, kind, when }) =>
    `${directed ? `${from} to ${to}` : `${from} and ${to}`}: ${kind}, ${when}`,
  disputeLabel: ({ name, kind, status }) => `${name}: ${kind}, ${status}`,
  countryLabel: ({ name, roles }) => (roles.length ? `${name}: ${roles.join(', ')}` : name),
  roleIn: (body, role) => `${body} ${role}`,
  heldBy: (country) => `held by ${country}`,
  toFar: (place) => `To ${place}`,
  fromFar: (place) => `From ${place}`,
  shaded: (name) => `${name} (shaded)`,
  accordingTo: (who) => `According to ${who}.`,
  reportedLikely: 'Probably right; weakly sourced.',
  fromMemory: 'General knowledge; no source was re-read.',
  partlyFromMemory: 'Partly general knowledge.',
  notYetDone: 'To be confirmed before publication.',
  terms: {
    status: 'Status',
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
    sources: 'Sources',
    un: 'United Nations',
    claim: 'Statement',
    dispute: 'Dispute',
    capital: 'Capital',
    later: 'Since then',
  },
  tables: { countries: 'Countries' },
  corrections: {
    title: 'Corrections and additions',
    article: 'The article says',
    record: 'The record says',
    difference: 'difference',
    context: 'addition',
  },
  tableTools: {
    filter: 'Filter rows',
    csv: 'Download as CSV',
    rows: (shown, all) => `${number(shown)} of ${number(all)} rows`,
  },
  inView: ({ countries, more, things }) =>
    `In view: ${lists.and([...countries, ...(more ? [`${number(more)} more`] : [])])}; ${lists.and(things)}.`,
  shortcuts: {
    arrows: 'Nearest place in that direction',
    ends: 'First and last place',
    letters: 'Next name that begins with the letter',
    groups: 'On to countries, disputes or links, and back',
    open: 'Open',
    close: 'Close',
    pan: 'Move the map',
    zoom: 'Zoom in and out',
    all: 'Show the whole map',
    help: 'List the shortcuts',
  },
  machineMade: 'Translated by machine, not yet reviewed.',
  legendWords: {
    body: (group, name) =>
      group === 'members' ? `${group}, ${name}` : `${group} of ${withArticle(name)}`,
    disputes: {
      active: 'Border in dispute',
      frozen: 'Dispute on hold',
      dormant: 'Old claim, not pressed',
      agreed: 'Settled by treaty',
      resolved: 'Settled',
      uncontested: 'Not contested',
    },
    water: 'Dispute over water',
    crossing: 'Border closed or insecure',
    unsettledUntil: (date) => `Border unsettled until the treaty of ${date}`,
    heldAndClaimed: (country) => `${country}: held, claimed`,
    heldLine: 'Line held on the ground',
    notFinal: 'Not final',
    claims: {
      event: 'Happened on a date',
      standing: 'Lasting tie',
      assessment: 'Author’s assessment',
      forecast: 'What the author expects',
    },
    tones: {
      cooperative: 'Working together',
      strained: 'Strained',
      hostile: 'Hostile',
      neutral: 'Other',
    },
  },
  card: {
    now: (status, since) => `${status} ${since}`,
    then: (date, status) => `On the date of this map, ${date}: ${status}.`,
    stillOpen: (date) => `On the date of this map, ${date}, still unsettled.`,
    all: 'All it says, with sources',
  },
  states: {
    empty: (date) => `Nothing of this map is dated ${date} or earlier.`,
    nearest: (date) => `Show ${date}`,
    partial: 'Some links could not be shown.',
    retry: 'Try again',
  },
  legend: 'Legend',
  legendMore: 'More on this map',
  parts: {
    closeUp: 'Show close-up',
    notes: 'Notes',
    whoIsInWhat: 'Who is in what',
    members: (n) => count(n, { one: '# member', other: '# members' }),
    roleOf: (country, role) => `${country}: ${role}`,
    noRole: 'no role',
    partners: 'Observer, partner or associate',
    whereMember: (c) => `${c}, where it is a member`,
    tooMany: (n) => `${number(n)} bodies; choose up to five`,
    notYetKnown: 'not yet known',
    earlier: (y) => `Earlier: from ${y}`,
    before: 'before this date',
    after: 'after this date',
    longer: 'more than a day',
  },
  timeline: {
    ...told,
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
      return `${body}: ${lists.and(countries)} ${countries.length === 1 ? one : many}`;
    },
    ends: (what) => `No longer: ${what}`,
  },
  ui: {
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    reset: 'Show the whole map',
    close: 'Close',
    table: 'Table',
    about: 'About',
    openLarge: 'Open large',
    bare: 'The data of this map could not be loaded. It shows countries and borders alone.',
    map: 'Map',
    panUp: 'Move up',
    panDown: 'Move down',
    panLeft: 'Move left',
    panRight: 'Move right',
    shortcuts: 'Keyboard shortcuts',
    keys: 'Arrow keys move between places, Enter opens, Escape closes, plus and minus zoom, the question mark lists all keys.',
    wheelHint: 'Hold Ctrl while scrolling to zoom the map.',
  },
};
