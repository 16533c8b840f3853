import type { Role } from '../data/alliance.js';
import { makeFormats, precisionOf } from './make-formats.js';
import type { DateWords, Messages } from './messages.js';
import { names } from './names/fr.js';

const { count, digits, lists, number, told } = makeFormats('fr');

/** Each role as something that one country does, and several do. */
const BECOMES: Readonly<Record<Role, readonly [string, string]>> = {
  member: ['devient membre', 'deviennent membres'],
  observer: ['devient observateur', 'deviennent observateurs'],
  'dialogue-partner': ['devient partenaire de dialogue', 'deviennent partenaires de dialogue'],
  partner: ['devient partenaire', 'deviennent partenaires'],
  associate: ['devient membre associé', 'deviennent membres associés'],
  participant: ['devient participant', 'deviennent participants'],
  cooperation: ['conclut un accord de coopération', 'concluent des accords de coopération'],
  suspended: ['voit sa participation suspendue', 'voient leur participation suspendue'],
  'suspended-partner': ['voit son partenariat suspendu', 'voient leur partenariat suspendu'],
  frozen: ['gèle sa participation', 'gèlent leur participation'],
  candidate: ['devient candidat', 'deviennent candidats'],
};

const MONTHS =
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');

/** The first of a month is an ordinal; engines write it as a plain number. */
const dates: DateWords = (year, month, day) =>
  [day?.replace(/^1(?!\d)/, '1er'), month && MONTHS[month - 1], year].filter(Boolean).join(' ');

/** A vowel takes the place of that of "de": "d’août". */
const elided = (words: string) => words.replace(/^de (?=[aeiouéèêhy])/u, 'd’');

/** Words before a date with a day, before a month and before a year. */
const before = (date: string, day: string, other: string) =>
  `${precisionOf(date) === 'day' ? day : other} ${date}`;

/** What dotted and dashed lines mean. */
const LINES =
  'en pointillé là où d’autres administrent, en tirets là où rien n’est réglé\u00a0; tous les tracés sont approximatifs.';

/** French; machine-made until reviewed by a native speaker. */
export const fr: Messages = {
  ...names,
  lang: 'fr',
  dates,
  digits,
  lists,
  dir: 'ltr',
  conventions: {
    un: `Frontières selon l’usage des Nations unies, ${LINES}`,
    'de-facto':
      'Territoires rattachés à qui les administre de fait, en tirets s’ils sont disputés, sans la ligne de front en Ukraine\u00a0; tous les tracés sont approximatifs.',
    party: (country, isPartial) =>
      `Frontières du point de vue du pays suivant${isPartial ? ' (en partie)' : ''}\u00a0: ${country}, ${LINES}`,
    today: 'Les États et les frontières sont ceux d’aujourd’hui, non ceux de cette date.',
    lines:
      'Les lignes sont en pointillé là où d’autres administrent le territoire, en tirets là où elles ne sont pas réglées.',
  },
  mapTitle: 'Carte de l’Asie centrale et de ses voisins',
  asOf: (date) => before(date, 'Au', 'En'),
  situation: (date) => `Situation ${before(date, 'au', 'en')}`,
  knownTo: (date) => `faits connus ${before(date, 'jusqu’au', 'jusqu’en')}`,
  knownThen: 'faits connus jusqu’à cette date',
  credit: 'Données cartographiques\u00a0: Natural Earth.',
  description: ({ title, date, groups, things, convention }) => {
    const parts = [...groups, ...things];
    const shown = parts.length ? ` On y voit\u00a0: ${parts.join('\u00a0; ')}.` : '';
    return `${title}. La carte montre la situation ${before(date, 'au', 'en')}.${shown} ${convention}`;
  },
  overlays: {
    alliances: {
      title: 'Alliances et organisations',
      describe: (n, names) =>
        `les membres ${n === 1 ? 'd’une organisation' : 'd’organisations'} (${lists.and(names())})`,
    },
    disputes: {
      title: 'Différends frontaliers et hydriques',
      all: 'Tous les différends de la région',
      count: (n) => count(n, { one: '# différend', other: '# différends' }),
      describe: (n) =>
        count(n, {
          one: '# différend frontalier ou hydrique',
          other: '# différends frontaliers et hydriques',
        }),
    },
    links: {
      title: 'Liens',
      all: 'Tous les liens de l’article',
      count: (n) => count(n, { one: '# lien', other: '# liens' }),
    },
  },
  roles: {
    member: 'membre',
    observer: 'observateur',
    'dialogue-partner': 'partenaire de dialogue',
    partner: 'partenaire',
    associate: 'membre associé',
    participant: 'participant',
    cooperation: 'accord de coopération',
    suspended: 'participation suspendue',
    'suspended-partner': 'partenaire, coopération suspendue',
    frozen: 'membre, participation gelée',
    candidate: 'candidat',
    former: 'ancien membre',
    withdrawn: 'ancien participant',
  },
  roleGroups: {
    member: 'membres',
    partner: 'observateurs et partenaires',
    observer: 'observateurs',
    paused: 'participation gelée ou suspendue',
    candidate: 'candidats',
    left: 'anciens membres',
    participant: 'participants',
    withdrawn: 'anciens participants',
  },
  disputeKinds: {
    delimitation: 'délimitation de frontière',
    'territorial-claim': 'revendication territoriale',
    breakaway: 'territoire sécessionniste',
    occupied: 'territoire occupé',
    exclave: 'exclave',
    maritime: 'différend maritime',
    water: 'différend sur l’eau',
    'closed-border': 'frontière fermée',
    'border-security': 'sécurité de la frontière',
  },
  statuses: {
    active: 'en cours',
    frozen: 'gelé',
    agreed: 'réglé par traité',
    resolved: 'résolu',
    dormant: 'en sommeil',
    uncontested: 'non contesté',
  },
  claims: {
    event: 'événement',
    standing: 'relation durable',
    assessment: 'appréciation',
    forecast: 'prévision',
    absence: 'n’a pas eu lieu',
  },
  tones: {
    cooperative: 'coopératif',
    strained: 'tendu',
    hostile: 'hostile',
    neutral: 'neutre',
  },
  linkKinds: {
    agreement: 'accord',
    'border-treaty': 'traité frontalier',
    announcement: 'annonce',
    recognition: 'reconnaissance',
    visit: 'visite',
    meeting: 'rencontre',
    talks: 'pourparlers',
    outreach: 'ouverture',
    engagement: 'engagement',
    competition: 'concurrence',
    threat: 'menace',
    criticism: 'critique',
    warning: 'avertissement',
    refuge: 'refuge',
    rapprochement: 'rapprochement',
    forum: 'forum',
    'joint-task-force': 'groupe de travail conjoint',
    'organisation-meeting': 'réunion de l’organisation',
    diversification: 'diversification',
    'security-cooperation': 'coopération en matière de sécurité',
    difference: 'différence',
    affinity: 'affinité',
    opposition: 'opposition',
    leverage: 'levier d’influence',
    alignment: 'alignement',
    isolation: 'isolement',
    distancing: 'prise de distance',
    'marginalisation-risk': 'risque de marginalisation',
    reliance: 'appui recherché',
    dispute: 'différend',
    'armed-clash': 'affrontement armé',
    'support-statement': 'déclaration de soutien',
    membership: 'adhésion',
    'mandate-shift': 'évolution du mandat',
    war: 'guerre',
    'no-statement': 'absence de déclaration',
    strain: 'tensions',
    'possible-strain': 'tensions possibles',
    'shared-concern': 'préoccupation commune',
    context: 'contexte',
  },
  kilometres: (n) => `${number(n)}\u00a0km`,
  since: (date) => `depuis ${precisionOf(date) === 'day' ? 'le ' : ''}${date}`,
  until: (date) => before(date, 'jusqu’au', 'jusqu’en'),
  between: (start, end) => `${elided(before(start, 'du', 'de'))} ${before(end, 'au', 'à')}`,
  undated: 'date non précisée',
  sinceUnknown: 'depuis une date inconnue',
  linkLabel: ({ from: start, to, directed, kind, when }) =>
    `${directed ? `${start} → ${to}` : lists.and([start, to])}\u00a0: ${kind}, ${when}`,
  disputeLabel: ({ name, kind, status }) => `${name}\u00a0: ${kind}, ${status}`,
  countryLabel: ({ name, roles }) => (roles.length ? `${name}\u00a0: ${lists.plain(roles)}` : name),
  roleIn: (body, role) => `${body}\u00a0: ${role}`,
  heldBy: (country) => `sous contrôle\u00a0: ${country}`,
  toFar: (place) => `Vers ${place}`,
  fromFar: (place) => `Depuis ${place}`,
  shaded: (name) => `${name} (en teinte)`,
  accordingTo: (who) => `Selon ${who}.`,
  reportedLikely: 'Probablement exact\u00a0; source fragile.',
  fromMemory: 'Connaissance générale\u00a0; aucune source relue.',
  partlyFromMemory: 'En partie connaissance générale.',
  notYetDone: 'À confirmer avant publication.',
  terms: {
    status: 'Statut',
    event: 'Événements',
    fact: 'Faits',
    casualties: 'Victimes',
    date: 'Date',
    place: 'Lieu',
    people: 'Personnes',
    note: 'Note',
    kind: 'Nature',
    role: 'Rôle',
    country: 'Pays',
    body: 'Organisation',
    from: 'De',
    to: 'Vers',
    what: 'Objet',
    parties: 'Parties',
    sources: 'Sources',
    un: 'Nations unies',
    claim: 'Type d’énoncé',
    dispute: 'Différend',
    capital: 'Capitale',
    later: 'Depuis lors',
  },
  tables: { countries: 'Pays' },
  corrections: {
    title: 'Corrections et compléments',
    article: 'Selon l’article',
    record: 'Selon nos données',
    difference: 'divergence',
    context: 'complément',
  },
  tableTools: {
    filter: 'Filtrer les lignes',
    csv: 'Télécharger en CSV',
    rows: (shown, all) =>
      `${count(shown, { one: '# ligne', other: '# lignes' })} sur ${number(all)}`,
  },
  inView: ({ countries, more, things }) =>
    `À l’écran\u00a0: ${lists.and([
      ...countries,
      ...(more ? [count(more, { one: '# autre pays', other: '# autres pays' })] : []),
    ])}\u00a0; ${lists.and(things)}.`,
  shortcuts: {
    arrows: 'Lieu le plus proche dans cette direction',
    ends: 'Premier et dernier lieu',
    letters: 'Nom suivant commençant par cette lettre',
    groups: 'Passer aux pays, aux différends ou aux liens, et revenir',
    open: 'Ouvrir',
    close: 'Fermer',
    pan: 'Déplacer la carte',
    zoom: 'Agrandir et réduire',
    all: 'Afficher toute la carte',
    help: 'Afficher la liste des raccourcis',
  },
  machineMade: 'Traduction automatique, pas encore relue.',
  legendWords: {
    body: (group, name) => `${group}\u00a0: ${name}`,
    disputes: {
      active: 'Frontière en litige',
      frozen: 'Différend gelé',
      dormant: 'Revendication ancienne, sans suite',
      agreed: 'Réglé par traité',
      resolved: 'Réglé',
      uncontested: 'Non contesté',
    },
    water: 'Différend sur l’eau',
    crossing: 'Frontière fermée ou peu sûre',
    unsettledUntil: (date) => `Frontière non réglée avant le traité (${date})`,
    heldAndClaimed: (country) => `${country}\u00a0: contrôlé, revendiqué`,
    heldLine: 'Ligne tenue sur le terrain',
    notFinal: 'Non définitif',
    claims: {
      event: 'Survenu à une date précise',
      standing: 'Lien durable',
      assessment: 'Appréciation dans le texte',
      forecast: 'Attente dans le texte',
    },
    tones: {
      cooperative: 'Coopération',
      strained: 'Tensions',
      hostile: 'Hostilité',
      neutral: 'Autre',
    },
  },
  card: {
    now: (status, since) => `${status} ${since}`,
    then: (date, status) => `À la date de cette carte (${date})\u00a0: ${status}.`,
    stillOpen: (date) => `À la date de cette carte (${date}), encore non réglé.`,
    all: 'Texte complet, avec les sources',
  },
  states: {
    empty: (date) => `Rien sur cette carte ne date ${elided(before(date, 'du', 'de'))} ou d’avant.`,
    nearest: (date) => `Afficher\u00a0: ${date}`,
    partial: 'Certains liens n’ont pas pu être affichés.',
    retry: 'Réessayer',
  },
  legend: 'Légende',
  legendMore: 'Autres éléments de cette carte',
  parts: {
    closeUp: 'Afficher en gros plan',
    notes: 'Annotations',
    whoIsInWhat: 'Qui fait partie de quoi',
    members: (n) => count(n, { one: '# membre', other: '# membres' }),
    roleOf: (country, role) => `${country}\u00a0: ${role}`,
    noRole: 'aucun rôle',
    partners: 'Observateur, partenaire ou associé',
    whereMember: (c) => `${c}, en tant que membre`,
    tooMany: (n) => `${number(n)} organisations\u00a0; choisissez-en cinq au plus`,
    notYetKnown: 'pas encore connu',
    earlier: (y) => `Plus tôt\u00a0: à partir de ${y}`,
    before: 'avant cette date',
    after: 'après cette date',
    longer: 'plus d’un jour',
  },
  timeline: {
    ...told,
    label: 'Frise chronologique',
    date: 'Date de la carte',
    play: 'Lecture',
    pause: 'Pause',
    previous: 'Date précédente',
    next: 'Date suivante',
    ownDate: 'La date de cette carte.',
    more: (n) => `et ${number(n)} de plus`,
    becomes: ({ body, countries, role }) => {
      const [one, many] = role === null ? ['se retire', 'se retirent'] : BECOMES[role];
      return `${body}\u00a0: ${lists.and(countries)} ${countries.length === 1 ? one : many}`;
    },
    ends: (what) => `N’a plus cours\u00a0: ${what}`,
  },
  ui: {
    zoomIn: 'Agrandir',
    zoomOut: 'Réduire',
    reset: 'Afficher toute la carte',
    close: 'Fermer',
    table: 'Tableau',
    about: 'À propos',
    openLarge: 'Ouvrir en grand',
    bare: 'Les données de cette carte n’ont pas pu être chargées. Seuls les pays et les frontières sont affichés.',
    map: 'Carte',
    panUp: 'Se déplacer vers le haut',
    panDown: 'Se déplacer vers le bas',
    panLeft: 'Se déplacer vers la gauche',
    panRight: 'Se déplacer vers la droite',
    shortcuts: 'Raccourcis clavier',
    keys: 'Les flèches mènent d’un lieu à l’autre, Entrée ouvre, Échap ferme, plus et moins changent l’échelle, le point d’interrogation affiche toutes les touches.',
    wheelHint: 'Maintenez Ctrl en faisant défiler pour zoomer sur la carte.',
  },
};
