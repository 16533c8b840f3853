import type { Role } from '../data/alliance.js';
import { makeFormats } from './make-formats.js';
import type { DateWords, Messages } from './messages.js';
import { names } from './names/tk.js';

const { count, digits, lists, number, told } = makeFormats('tk', { numbersAs: 'ru', and: ' we ' });

/** Each role as something that countries do. */
const BECOMES: Readonly<Record<Role, string>> = {
  member: 'agza bolýar',
  observer: 'synçy bolýar',
  'dialogue-partner': 'gepleşik boýunça hyzmatdaş bolýar',
  partner: 'hyzmatdaş bolýar',
  associate: 'assosirlenen agza bolýar',
  participant: 'gatnaşyjy bolýar',
  cooperation: 'hyzmatdaşlyk ylalaşygyny baglaşýar',
  suspended: '— agzalygy wagtlaýyn togtadylýar',
  'suspended-partner': '— hyzmatdaşlygy wagtlaýyn togtadylýar',
  frozen: 'gatnaşmagyny wagtlaýyn togtadýar',
  candidate: 'dalaşgär bolýar',
};

const MONTHS = [
  'ýanwary',
  'fewraly',
  'marty',
  'apreli',
  'maýy',
  'iýuny',
  'iýuly',
  'awgusty',
  'sentýabry',
  'oktýabry',
  'noýabry',
  'dekabry',
];
/** The ending of an ordinal agrees with the last vowel of the number when read. */
const ordinal = (n: number | string) =>
  `${n}-${/(?:[69]|[13469]0)$/.test(String(n)) ? 'njy' : 'nji'}`;
const dates: DateWords = (year, month, day) =>
  month === undefined
    ? `${ordinal(year)} ýyl`
    : [`${ordinal(year)} ýylyň`, day && ordinal(day), MONTHS[month - 1]].filter(Boolean).join(' ');
/** A date ends in a month with its ending, or in "year"; the next ending agrees with its last vowel. */
const since = (date: string) =>
  `${date}${date.endsWith('ýyl') ? 'dan' : date.endsWith('i') ? 'nden' : 'ndan'} bäri`;
const until = (date: string) =>
  `${date}${date.endsWith('ýyl') ? 'a' : date.endsWith('i') ? 'ne' : 'na'} çenli`;

/** What dotted and dashed lines mean. */
const LINES =
  'nokatly çyzyk — ýeri başgalar dolandyrýar, kesik çyzyk — araçäk anyklanmadyk; ähli çyzyklar takmynandyr.';

/** Turkmen; machine-made until reviewed by a native speaker. */
export const tk: Messages = {
  ...names,
  lang: 'tk',
  dates,
  digits,
  lists,
  dir: 'ltr',
  conventions: {
    un: `Araçäkler Birleşen Milletler Guramasynyň tejribesine görä görkezildi; ${LINES}`,
    'de-facto':
      'Sebitler olary hakykatda kimiň dolandyrýandygyna görä görkezildi; kesik çyzyk — jedelli; Ukrainadaky front çyzygy görkezilmedi; ähli çyzyklar takmynandyr.',
    party: (country, isPartial) =>
      `Araçäkler şu ýurduň garaýşyna görä${isPartial ? ' (bölekleýin)' : ''}: ${country}; ${LINES}`,
    today: 'Döwletler we araçäkler şol senedäki ýaly däl-de, häzirki ýaly görkezildi.',
  },
  mapTitle: 'Merkezi Aziýanyň we onuň goňşularynyň kartasy',
  asOf: (date) => `Ýagdaýyň senesi: ${date}`,
  knownTo: (date) => `Maglumatlar ${until(date)} belli bolan faktlara esaslanýar.`,
  credit: 'Kartanyň maglumatlary: Natural Earth.',
  description: ({ title, date, groups, things, convention }) => {
    const parts = [...groups, ...things];
    const shown = parts.length ? ` Kartada: ${parts.join('; ')}.` : '';
    return `${title}. Ýagdaýyň senesi: ${date}.${shown} ${convention}`;
  },
  overlays: {
    alliances: {
      title: 'Bileleşikler we guramalar',
      describe: (_, names) => `${lists.and(names())} agzalary`,
    },
    disputes: {
      title: 'Araçäk we suw jedelleri',
      all: 'Sebitiň ähli jedelleri',
      count: (n) => count(n, { other: '# jedel' }),
      describe: (n) => count(n, { other: '# araçäk ýa-da suw jedeli' }),
    },
    links: {
      title: 'Arabaglanyşyklar',
      all: 'Makaladaky ähli arabaglanyşyklar',
      count: (n) => count(n, { other: '# arabaglanyşyk' }),
    },
  },
  roles: {
    member: 'agza',
    observer: 'synçy',
    'dialogue-partner': 'gepleşik boýunça hyzmatdaş',
    partner: 'hyzmatdaş',
    associate: 'assosirlenen agza',
    participant: 'gatnaşyjy',
    cooperation: 'hyzmatdaşlyk ylalaşygy',
    suspended: 'agzalygy wagtlaýyn togtadylan',
    'suspended-partner': 'hyzmatdaş, hyzmatdaşlygy togtadylan',
    frozen: 'agza, gatnaşmagy togtadylan',
    candidate: 'dalaşgär',
    former: 'öňki agza',
    withdrawn: 'öňki gatnaşyjy',
  },
  roleGroups: {
    member: 'agzalar',
    partner: 'synçylar we hyzmatdaşlar',
    paused: 'gatnaşmagy togtadylanlar',
    candidate: 'dalaşgärler',
    left: 'öňki agzalar',
    participant: 'gatnaşyjylar',
    withdrawn: 'öňki gatnaşyjylar',
  },
  disputeKinds: {
    delimitation: 'araçägi kesgitlemek',
    'territorial-claim': 'çäk talaby',
    breakaway: 'bölünip aýrylan çäk',
    occupied: 'basylyp alnan çäk',
    exclave: 'eksklaw',
    maritime: 'deňiz jedeli',
    water: 'suw jedeli',
    'closed-border': 'ýapyk araçäk',
    'border-security': 'araçäk howpsuzlygy',
  },
  statuses: {
    active: 'dowam edýär',
    frozen: 'doňdurylan',
    agreed: 'şertnama bilen ylalaşylan',
    resolved: 'çözülen',
    dormant: 'ýatyşan',
    uncontested: 'jedelsiz',
  },
  claims: {
    event: 'waka',
    standing: 'hemişelik gatnaşyk',
    assessment: 'bahalandyrma',
    forecast: 'çaklama',
    absence: 'bolmady',
  },
  tones: {
    cooperative: 'hyzmatdaşlyk',
    strained: 'dartgynlylyk',
    hostile: 'duşmançylyk',
    neutral: 'bitarap',
  },
  linkKinds: {
    agreement: 'ylalaşyk',
    recognition: 'ykrar etme',
    visit: 'sapar',
    meeting: 'duşuşyk',
    talks: 'gepleşikler',
    outreach: 'aragatnaşyk ýola goýmak',
    engagement: 'özara hereket',
    competition: 'bäsdeşlik',
    threat: 'howp',
    criticism: 'tankyt',
    warning: 'duýduryş',
    refuge: 'penakärlik',
    rapprochement: 'ýakynlaşma',
    forum: 'forum',
    'joint-task-force': 'bilelikdäki iş topary',
    'organisation-meeting': 'guramanyň mejlisi',
    diversification: 'diwersifikasiýa',
    'security-cooperation': 'howpsuzlyk ulgamynda hyzmatdaşlyk',
    difference: 'tapawut',
    affinity: 'ýakynlyk',
    opposition: 'garşylyk',
    leverage: 'täsir serişdesi',
    alignment: 'garaýyşlaryň sazlaşygy',
    isolation: 'üzňeleşme',
    distancing: 'daşlaşma',
    'marginalisation-risk': 'çetde galmak howpy',
    reliance: 'daýanmak',
    dispute: 'jedel',
    'armed-clash': 'ýaragly çaknyşyk',
    'support-statement': 'goldaw beýanaty',
    membership: 'agzalyk',
    'mandate-shift': 'mandatyň üýtgemegi',
    war: 'uruş',
    'no-statement': 'beýanatyň ýoklugy',
    strain: 'dartgynlylyk',
    'possible-strain': 'ähtimal dartgynlylyk',
    'shared-concern': 'umumy alada',
    context: 'kontekst',
  },
  kilometres: (n) => `${number(n)} km`,
  since: since,
  until: until,
  between: (start, end) => `${since(start)} ${until(end)}`,
  undated: 'senesi görkezilmedi',
  sinceUnknown: 'näbelli seneden bäri',
  linkLabel: ({ from: start, to, directed, kind, when }) =>
    `${directed ? `Ugry: ${start} – ${to}` : lists.and([start, to])}: ${kind}, ${when}`,
  disputeLabel: ({ name, kind, status }) => `${name}: ${kind}, ${status}`,
  countryLabel: ({ name, roles }) => (roles.length ? `${name}: ${lists.plain(roles)}` : name),
  roleIn: (body, role) => `${body}: ${role}`,
  accordingTo: (who) => `Bahanyň çeşmesi — ${who}.`,
  reportedLikely: 'Dogry bolmagy mümkin; çeşmesi gowşak.',
  fromMemory: 'Umumy maglumat; çeşme gaýtadan okalmady.',
  notYetDone: 'Çap edilmezden öň tassyklanmaly.',
  terms: {
    status: 'Ýagdaýy',
    event: 'Wakalar',
    fact: 'Faktlar',
    casualties: 'Pidalar',
    date: 'Sene',
    place: 'Ýeri',
    people: 'Adamlar',
    note: 'Bellik',
    kind: 'Görnüşi',
    role: 'Orny',
    country: 'Ýurt',
    body: 'Gurama',
    from: 'Kimden',
    to: 'Kime',
    what: 'Mazmuny',
    parties: 'Taraplar',
    sources: 'Çeşmeler',
    un: 'Birleşen Milletler Guramasy',
    claim: 'Beýanatyň görnüşi',
    dispute: 'Jedel',
    capital: 'Paýtagty',
    later: 'Şondan bäri',
  },
  tables: { countries: 'Ýurtlar' },
  corrections: {
    title: 'Düzedişler we goşmaçalar',
    article: 'Makalada',
    record: 'Maglumatlara görä',
    difference: 'tapawut',
    context: 'goşmaça',
  },
  tableTools: {
    filter: 'Setirleri süzmek',
    csv: 'CSV görnüşinde ýükläp almak',
    rows: (shown, all) => `${number(all)} setiriň görkezileni: ${number(shown)}`,
  },
  inView: ({ countries, more, things }) =>
    `Ekranda: ${lists.and([
      ...countries,
      ...(more ? [count(more, { other: 'ýene # ýurt' })] : []),
    ])}; ${lists.and(things)}.`,
  shortcuts: {
    arrows: 'Şol ugurdaky iň ýakyn ýer',
    ends: 'Birinji we soňky ýer',
    letters: 'Şol harp bilen başlanýan indiki at',
    groups: 'Ýurtlara, jedellere ýa-da arabaglanyşyklara geçmek we yza gaýtmak',
    open: 'Açmak',
    close: 'Ýapmak',
    pan: 'Kartany süýşürmek',
    zoom: 'Ulaltmak we kiçeltmek',
    all: 'Bütin kartany görkezmek',
    help: 'Düwmeleriň sanawy',
  },
  machineMade: 'Maşyn terjimesi, heniz barlanmady.',
  disputeLegend: (subject, status) =>
    `${{ territory: 'Araçäk ýa-da çäk', water: 'Suw', crossing: 'Geçelge ýa-da araçäk howpsuzlygy' }[subject]}, ${status}`,
  linkLegend: (tone) => `Arabaglanyşyk: ${tone}`,
  legend: 'Şertli belgiler',
  legendMore: 'Bu kartada ýene',
  timeline: {
    ...told,
    label: 'Wagt şkalasy',
    date: 'Kartanyň senesi',
    play: 'Oýnatmak',
    pause: 'Duruzmak',
    previous: 'Öňki sene',
    next: 'Indiki sene',
    ownDate: 'Bu kartanyň senesi.',
    more: (n) => `we ýene ${number(n)}`,
    becomes: ({ body, countries, role }) =>
      `${body}: ${lists.and(countries)} ${role === null ? 'guramadan çykýar' : BECOMES[role]}`,
    ends: (what) => `Indi hereket etmeýär: ${what}`,
  },
  ui: {
    zoomIn: 'Ulaltmak',
    zoomOut: 'Kiçeltmek',
    reset: 'Bütin kartany görkezmek',
    close: 'Ýapmak',
    showTable: 'Tablisa görnüşinde görkezmek',
    hideTable: 'Tablisany gizlemek',
    bare: 'Bu kartanyň maglumatlaryny ýükläp bolmady. Diňe ýurtlar we araçäkler görkezilýär.',
    map: 'Karta',
    panUp: 'Ýokaryk süýşmek',
    panDown: 'Aşak süýşmek',
    panLeft: 'Çepe süýşmek',
    panRight: 'Saga süýşmek',
    shortcuts: 'Klawiatura düwmeleri',
    keys: 'Ok düwmeleri ýerleriň arasynda geçirýär, Enter açýar, Escape ýapýar, plýus we minus masştaby üýtgedýär, sorag belgisi ähli düwmeleriň sanawyny açýar.',
    wheelHint: 'Kartanyň masştabyny üýtgetmek üçin aýlaýan wagtyňyz Ctrl düwmesini basyp duruň.',
  },
};
