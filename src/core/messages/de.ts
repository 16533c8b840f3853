import type { Role } from '../data/alliance.js';
import { makeFormats, precisionOf } from './make-formats.js';
import type { Messages } from './messages.js';
import { names } from './names/de.js';

const { count, digits, lists, number, told } = makeFormats('de');

/** Each role as something that one country does, and several do. */
const BECOMES: Readonly<Record<Role, readonly [string, string]>> = {
  member: ['wird Mitglied', 'werden Mitglied'],
  observer: ['wird Beobachter', 'werden Beobachter'],
  'dialogue-partner': ['wird Dialogpartner', 'werden Dialogpartner'],
  partner: ['wird Partner', 'werden Partner'],
  associate: ['wird assoziiertes Mitglied', 'werden assoziierte Mitglieder'],
  participant: ['wird Teilnehmer', 'werden Teilnehmer'],
  cooperation: ['schließt ein Kooperationsabkommen', 'schließen Kooperationsabkommen'],
  suspended: ['wird suspendiert', 'werden suspendiert'],
  'suspended-partner': ['wird als Partner suspendiert', 'werden als Partner suspendiert'],
  frozen: ['setzt die Teilnahme aus', 'setzen die Teilnahme aus'],
  candidate: ['wird Kandidat', 'werden Kandidaten'],
};

/** Only days take an article. */
const article = (date: string, word: string) =>
  precisionOf(date) === 'day' ? `${word} ${date}` : date;
/** Within a sentence: "am 2. November 2023", "im November 2023", "im Jahr 2023". */
const on = (date: string) =>
  `${{ day: 'am', month: 'im', year: 'im Jahr' }[precisionOf(date)]} ${date}`;
const until = (date: string) => `bis ${article(date, 'zum')}`;

/** What dotted and dashed lines mean. */
const LINES =
  'gepunktet, wo andere das Land verwalten, gestrichelt, wo nichts geregelt ist; alle Linien sind ungefähr.';

/** German; machine-made until reviewed by a native speaker. */
export const de: Messages = {
  ...names,
  lang: 'de',
  dates: null,
  digits,
  lists,
  dir: 'ltr',
  conventions: {
    un: `Grenzen nach der Praxis der Vereinten Nationen, ${LINES}`,
    'de-facto':
      'Gebiete bei dem, der sie tatsächlich verwaltet, gestrichelt, wo sie umstritten sind, ohne die Front in der Ukraine; alle Linien sind ungefähr.',
    party: (country, isPartial) =>
      `Grenzen aus Sicht von: ${country}${isPartial ? ' (teilweise)' : ''}; ${LINES}`,
    today: 'Staaten und Grenzen sind die heutigen, nicht die jenes Datums.',
  },
  mapTitle: 'Karte Zentralasiens und seiner Nachbarn',
  asOf: (date) => `Stand: ${date}`,
  knownTo: (date) => `Kenntnisstand: ${date}.`,
  credit: 'Kartendaten: Natural Earth.',
  description: ({ title, date, groups, things, convention }) => {
    const parts = [...groups, ...things];
    const shown = parts.length ? ` Zu sehen: ${parts.join('; ')}.` : '';
    return `${title}. Die Karte zeigt die Lage ${on(date)}.${shown} ${convention}`;
  },
  overlays: {
    alliances: {
      title: 'Bündnisse und Organisationen',
      describe: (_, names) => `die Mitglieder von ${lists.and(names())}`,
    },
    disputes: {
      title: 'Streit um Grenzen und Wasser',
      all: 'Alle Streitfälle der Region',
      count: (n) => count(n, { one: '# Streitfall', other: '# Streitfälle' }),
      describe: (n) =>
        count(n, {
          one: '# Streit um Grenzen oder Wasser',
          other: '# Streitfälle um Grenzen und Wasser',
        }),
    },
    links: {
      title: 'Verbindungen',
      all: 'Alle Verbindungen des Artikels',
      count: (n) => count(n, { one: '# Verbindung', other: '# Verbindungen' }),
    },
  },
  roles: {
    member: 'Mitglied',
    observer: 'Beobachter',
    'dialogue-partner': 'Dialogpartner',
    partner: 'Partner',
    associate: 'assoziiertes Mitglied',
    participant: 'Teilnehmer',
    cooperation: 'Kooperationsabkommen',
    suspended: 'suspendiert',
    'suspended-partner': 'Partner, Zusammenarbeit ausgesetzt',
    frozen: 'Mitglied, Teilnahme ausgesetzt',
    candidate: 'Kandidat',
    former: 'ehemaliges Mitglied',
    withdrawn: 'ehemaliger Teilnehmer',
  },
  roleGroups: {
    member: 'Mitglieder',
    partner: 'Beobachter und Partner',
    paused: 'ausgesetzt oder suspendiert',
    candidate: 'Kandidaten',
    left: 'ehemalige Mitglieder',
    participant: 'Teilnehmer',
    withdrawn: 'ehemalige Teilnehmer',
  },
  disputeKinds: {
    delimitation: 'Grenzziehung',
    'territorial-claim': 'Gebietsanspruch',
    breakaway: 'abgespaltenes Gebiet',
    occupied: 'besetztes Gebiet',
    exclave: 'Exklave',
    maritime: 'Streit um Meeresgrenzen',
    water: 'Streit um Wasser',
    'closed-border': 'geschlossene Grenze',
    'border-security': 'Grenzsicherheit',
  },
  statuses: {
    active: 'andauernd',
    frozen: 'eingefroren',
    agreed: 'vertraglich geregelt',
    resolved: 'beigelegt',
    dormant: 'ruhend',
    uncontested: 'unstrittig',
  },
  claims: {
    event: 'Ereignis',
    standing: 'dauerhafte Beziehung',
    assessment: 'Einschätzung',
    forecast: 'Prognose',
    absence: 'nicht geschehen',
  },
  tones: {
    cooperative: 'kooperativ',
    strained: 'angespannt',
    hostile: 'feindselig',
    neutral: 'neutral',
  },
  linkKinds: {
    agreement: 'Abkommen',
    recognition: 'Anerkennung',
    visit: 'Besuch',
    meeting: 'Treffen',
    talks: 'Gespräche',
    outreach: 'Annäherungsversuch',
    engagement: 'Engagement',
    competition: 'Konkurrenz',
    threat: 'Bedrohung',
    criticism: 'Kritik',
    warning: 'Warnung',
    refuge: 'Zuflucht',
    rapprochement: 'Annäherung',
    forum: 'Forum',
    'joint-task-force': 'gemeinsame Arbeitsgruppe',
    'organisation-meeting': 'Treffen der Organisation',
    diversification: 'Diversifizierung',
    'security-cooperation': 'Sicherheitszusammenarbeit',
    difference: 'Unterschied',
    affinity: 'Verbundenheit',
    opposition: 'Gegnerschaft',
    leverage: 'Einfluss',
    alignment: 'Angleichung der Haltung',
    isolation: 'Isolation',
    distancing: 'Distanzierung',
    'marginalisation-risk': 'Gefahr der Ausgrenzung',
    reliance: 'Anlehnung',
    dispute: 'Streit',
    'armed-clash': 'bewaffneter Zusammenstoß',
    'support-statement': 'Unterstützungserklärung',
    membership: 'Mitgliedschaft',
    'mandate-shift': 'verändertes Mandat',
    war: 'Krieg',
    'no-statement': 'keine Stellungnahme',
    strain: 'Spannung',
    'possible-strain': 'mögliche Spannung',
    'shared-concern': 'gemeinsame Sorge',
    context: 'Hintergrund',
  },
  kilometres: (n) => `${number(n)} km`,
  since: (date) => `seit ${article(date, 'dem')}`,
  until: until,
  between: (start, end) => `${precisionOf(start) === 'day' ? 'vom' : 'von'} ${start} ${until(end)}`,
  undated: 'ohne Datum',
  sinceUnknown: 'seit unbekanntem Datum',
  linkLabel: ({ from: start, to, directed, kind, when }) =>
    `${directed ? `${start} → ${to}` : lists.and([start, to])}: ${kind}, ${when}`,
  disputeLabel: ({ name, kind, status }) => `${name}: ${kind}, ${status}`,
  countryLabel: ({ name, roles }) => (roles.length ? `${name}: ${lists.plain(roles)}` : name),
  roleIn: (body, role) => `${body}: ${role}`,
  accordingTo: (who) => `Laut ${who}.`,
  reportedLikely: 'Wahrscheinlich richtig; schwach belegt.',
  fromMemory: 'Allgemeinwissen; keine Quelle nachgelesen.',
  notYetDone: 'Vor Veröffentlichung zu bestätigen.',
  terms: {
    status: 'Stand',
    event: 'Ereignisse',
    fact: 'Fakten',
    casualties: 'Opfer',
    date: 'Datum',
    place: 'Ort',
    people: 'Personen',
    note: 'Anmerkung',
    kind: 'Art',
    role: 'Rolle',
    country: 'Land',
    body: 'Organisation',
    from: 'Von',
    to: 'An',
    what: 'Was',
    parties: 'Parteien',
    sources: 'Quellen',
    un: 'Vereinte Nationen',
    claim: 'Art der Aussage',
    dispute: 'Streitfall',
    capital: 'Hauptstadt',
    later: 'Seitdem',
  },
  tables: { countries: 'Länder' },
  corrections: {
    title: 'Berichtigungen und Ergänzungen',
    article: 'Im Artikel',
    record: 'Nach unseren Daten',
    difference: 'Abweichung',
    context: 'Ergänzung',
  },
  tableTools: {
    filter: 'Zeilen filtern',
    csv: 'Als CSV herunterladen',
    rows: (shown, all) =>
      `${number(shown)} von ${count(all, { one: '# Zeile', other: '# Zeilen' })}`,
  },
  inView: ({ countries, more, things }) =>
    `Zu sehen: ${lists.and([
      ...countries,
      ...(more ? [count(more, { one: '# weiteres Land', other: '# weitere Länder' })] : []),
    ])}; ${lists.and(things)}.`,
  shortcuts: {
    arrows: 'Nächstgelegener Ort in dieser Richtung',
    ends: 'Erster und letzter Ort',
    letters: 'Nächster Name mit diesem Anfangsbuchstaben',
    groups: 'Weiter zu Ländern, Streitfällen oder Verbindungen und zurück',
    open: 'Öffnen',
    close: 'Schließen',
    pan: 'Karte verschieben',
    zoom: 'Vergrößern und verkleinern',
    all: 'Ganze Karte zeigen',
    help: 'Tastenkürzel auflisten',
  },
  machineMade: 'Maschinell übersetzt, noch nicht geprüft.',
  disputeLegend: (subject, status) =>
    `${{ territory: 'Grenze oder Gebiet', water: 'Wasser', crossing: 'Übergang oder Grenzsicherheit' }[subject]}, ${status}`,
  linkLegend: (tone) => `Verbindung: ${tone}`,
  legend: 'Legende',
  legendMore: 'Mehr auf dieser Karte',
  timeline: {
    ...told,
    label: 'Zeitleiste',
    date: 'Datum der Karte',
    play: 'Abspielen',
    pause: 'Anhalten',
    previous: 'Voriges Datum',
    next: 'Nächstes Datum',
    ownDate: 'Das Datum dieser Karte.',
    more: (n) => `und ${number(n)} weitere`,
    becomes: ({ body, countries, role }) => {
      const [one, many] = role === null ? ['tritt aus', 'treten aus'] : BECOMES[role];
      return `${body}: ${lists.and(countries)} ${countries.length === 1 ? one : many}`;
    },
    ends: (what) => `Nicht mehr gültig: ${what}`,
  },
  ui: {
    zoomIn: 'Vergrößern',
    zoomOut: 'Verkleinern',
    reset: 'Ganze Karte zeigen',
    close: 'Schließen',
    showTable: 'Als Tabelle zeigen',
    hideTable: 'Tabelle ausblenden',
    bare: 'Die Daten dieser Karte konnten nicht geladen werden. Zu sehen sind nur Länder und Grenzen.',
    map: 'Karte',
    panUp: 'Nach oben bewegen',
    panDown: 'Nach unten bewegen',
    panLeft: 'Nach links bewegen',
    panRight: 'Nach rechts bewegen',
    shortcuts: 'Tastenkürzel',
    keys: 'Die Pfeiltasten führen von Ort zu Ort, Enter öffnet, Escape schließt, Plus und Minus ändern den Maßstab, das Fragezeichen listet alle Tasten auf.',
    wheelHint: 'Zum Zoomen beim Scrollen Strg (Ctrl) gedrückt halten.',
  },
};
