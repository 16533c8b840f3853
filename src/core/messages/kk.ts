import type { Role } from '../data/alliance.js';
import { makeFormats } from './make-formats.js';
import type { DateWords, Messages } from './messages.js';
import { names } from './names/kk.js';

const { count, digits, lists, number, told } = makeFormats('kk', {
  numbersAs: 'ru',
  and: ' және ',
});

/** Each role as something that countries do. */
const BECOMES: Readonly<Record<Role, string>> = {
  member: 'мүше болады',
  observer: 'бақылаушы болады',
  'dialogue-partner': 'диалог бойынша серіктес болады',
  partner: 'серіктес болады',
  associate: 'қауымдасқан мүше болады',
  participant: 'қатысушы болады',
  cooperation: 'ынтымақтастық туралы келісім жасасады',
  suspended: '— мүшелігі тоқтатыла тұрады',
  'suspended-partner': '— серіктестігі тоқтатыла тұрады',
  frozen: 'қатысуын тоқтата тұрады',
  candidate: 'үміткер болады',
};

/** Each month with what follows "since" and "until" it: the endings agree with its sounds. */
const MONTHS = [
  ['қаңтар', 'қаңтардан', 'қаңтарға'],
  ['ақпан', 'ақпаннан', 'ақпанға'],
  ['наурыз', 'наурыздан', 'наурызға'],
  ['сәуір', 'сәуірден', 'сәуірге'],
  ['мамыр', 'мамырдан', 'мамырға'],
  ['маусым', 'маусымнан', 'маусымға'],
  ['шілде', 'шілдеден', 'шілдеге'],
  ['тамыз', 'тамыздан', 'тамызға'],
  ['қыркүйек', 'қыркүйектен', 'қыркүйекке'],
  ['қазан', 'қазаннан', 'қазанға'],
  ['қараша', 'қарашадан', 'қарашаға'],
  ['желтоқсан', 'желтоқсаннан', 'желтоқсанға'],
  ['жыл', 'жылдан', 'жылға'],
] as const;
const dates: DateWords = (year, month, day) =>
  month === undefined
    ? `${year} жыл`
    : [`${year} жылғы`, day, MONTHS[month - 1]?.[0]].filter(Boolean).join(' ');
/** A date ends in a month or in "year". */
const inflect = (date: string, form: 1 | 2) =>
  date.replace(/\p{L}+$/u, (word) => MONTHS.find(([name]) => name === word)?.[form] ?? word);
const since = (date: string) => `${inflect(date, 1)} бастап`;
const until = (date: string) => `${inflect(date, 2)} дейін`;

/** What dotted and dashed lines mean. */
const LINES =
  'нүктелі сызық — жерді басқалар басқарады, үзік сызық — шекара айқындалмаған; барлық сызықтар шамамен көрсетілген.';

/** Kazakh; machine-made until reviewed by a native speaker. */
export const kk: Messages = {
  ...names,
  lang: 'kk',
  dates,
  digits,
  lists,
  dir: 'ltr',
  conventions: {
    un: `Шекаралар Біріккен Ұлттар Ұйымының тәжірибесі бойынша берілген; ${LINES}`,
    'de-facto':
      'Аумақтар оларды іс жүзінде кім басқаратынына қарай көрсетілген; үзік сызық — даулы; Украинадағы майдан шебі көрсетілмеген; барлық сызықтар шамамен берілген.',
    party: (country, isPartial) =>
      `Шекаралар мына елдің көзқарасы бойынша${isPartial ? ' (ішінара)' : ''}: ${country}; ${LINES}`,
    today: 'Мемлекеттер мен шекаралар сол күнгідей емес, бүгінгідей көрсетілген.',
  },
  mapTitle: 'Орталық Азия мен оның көршілерінің картасы',
  asOf: (date) => `Жағдай күні: ${date}`,
  knownTo: (date) => `Деректер ${until(date)} белгілі мәліметтерге негізделген.`,
  credit: 'Карта деректері: Natural Earth.',
  description: ({ title, date, groups, things, convention }) => {
    const parts = [...groups, ...things];
    const shown = parts.length ? ` Картада: ${parts.join('; ')}.` : '';
    return `${title}. Жағдай күні: ${date}.${shown} ${convention}`;
  },
  overlays: {
    alliances: {
      title: 'Одақтар мен ұйымдар',
      describe: (_, names) => `${lists.and(names())} мүшелері`,
    },
    disputes: {
      title: 'Шекара және су даулары',
      all: 'Аймақтың барлық даулары',
      count: (n) => count(n, { other: '# дау' }),
      describe: (n) => count(n, { other: '# шекара немесе су дауы' }),
    },
    links: {
      title: 'Байланыстар',
      all: 'Мақаладағы барлық байланыстар',
      count: (n) => count(n, { other: '# байланыс' }),
    },
  },
  roles: {
    member: 'мүше',
    observer: 'бақылаушы',
    'dialogue-partner': 'диалог бойынша серіктес',
    partner: 'серіктес',
    associate: 'қауымдасқан мүше',
    participant: 'қатысушы',
    cooperation: 'ынтымақтастық туралы келісім',
    suspended: 'мүшелігі тоқтатыла тұрған',
    'suspended-partner': 'серіктес, ынтымақтастығы тоқтатыла тұрған',
    frozen: 'мүше, қатысуы тоқтатыла тұрған',
    candidate: 'үміткер',
    former: 'бұрынғы мүше',
    withdrawn: 'бұрынғы қатысушы',
  },
  roleGroups: {
    member: 'мүшелер',
    partner: 'бақылаушылар мен серіктестер',
    paused: 'қатысуы тоқтатыла тұрғандар',
    candidate: 'үміткерлер',
    left: 'бұрынғы мүшелер',
    participant: 'қатысушылар',
    withdrawn: 'бұрынғы қатысушылар',
  },
  disputeKinds: {
    delimitation: 'шекараны делимитациялау',
    'territorial-claim': 'аумақтық талап',
    breakaway: 'бөлініп шыққан аумақ',
    occupied: 'басып алынған аумақ',
    exclave: 'эксклав',
    maritime: 'теңіз дауы',
    water: 'су дауы',
    'closed-border': 'жабық шекара',
    'border-security': 'шекара қауіпсіздігі',
  },
  statuses: {
    active: 'жалғасуда',
    frozen: 'тоқтап тұр',
    agreed: 'шартпен келісілген',
    resolved: 'шешілген',
    dormant: 'басылған',
    uncontested: 'даусыз',
  },
  claims: {
    event: 'оқиға',
    standing: 'тұрақты қатынас',
    assessment: 'бағалау',
    forecast: 'болжам',
    absence: 'болған жоқ',
  },
  tones: {
    cooperative: 'ынтымақты',
    strained: 'шиеленіскен',
    hostile: 'дұшпандық',
    neutral: 'бейтарап',
  },
  linkKinds: {
    agreement: 'келісім',
    recognition: 'мойындау',
    visit: 'сапар',
    meeting: 'кездесу',
    talks: 'келіссөздер',
    outreach: 'байланыс орнату',
    engagement: 'өзара іс-қимыл',
    competition: 'бәсеке',
    threat: 'қатер',
    criticism: 'сын',
    warning: 'ескерту',
    refuge: 'баспана',
    rapprochement: 'жақындасу',
    forum: 'форум',
    'joint-task-force': 'бірлескен жұмыс тобы',
    'organisation-meeting': 'ұйым отырысы',
    diversification: 'әртараптандыру',
    'security-cooperation': 'қауіпсіздік саласындағы ынтымақтастық',
    difference: 'айырмашылық',
    affinity: 'жақындық',
    opposition: 'қарсылық',
    leverage: 'ықпал ету тетігі',
    alignment: 'ұстанымдардың үйлесуі',
    isolation: 'оқшаулау',
    distancing: 'алшақтау',
    'marginalisation-risk': 'шеттеп қалу қаупі',
    reliance: 'арқа сүйеу',
    dispute: 'дау',
    'armed-clash': 'қарулы қақтығыс',
    'support-statement': 'қолдау мәлімдемесі',
    membership: 'мүшелік',
    'mandate-shift': 'мандаттың өзгеруі',
    war: 'соғыс',
    'no-statement': 'мәлімдеменің болмауы',
    strain: 'шиеленіс',
    'possible-strain': 'ықтимал шиеленіс',
    'shared-concern': 'ортақ алаңдаушылық',
    context: 'контекст',
  },
  kilometres: (n) => `${number(n)} км`,
  since: since,
  until: until,
  between: (start, end) => `${since(start)} ${until(end)}`,
  undated: 'күні көрсетілмеген',
  sinceUnknown: 'белгісіз күннен бастап',
  linkLabel: ({ from: start, to, directed, kind, when }) =>
    `${directed ? `Бағыты: ${start} – ${to}` : lists.and([start, to])}: ${kind}, ${when}`,
  disputeLabel: ({ name, kind, status }) => `${name}: ${kind}, ${status}`,
  countryLabel: ({ name, roles }) => (roles.length ? `${name}: ${lists.plain(roles)}` : name),
  roleIn: (body, role) => `${body}: ${role}`,
  accordingTo: (who) => `Бағаны берген — ${who}.`,
  reportedLikely: 'Дұрыс болуы ықтимал; дереккөзі әлсіз.',
  fromMemory: 'Жалпы мәлімет; дереккөз қайта қаралған жоқ.',
  notYetDone: 'Жарияланғанға дейін растауды қажет етеді.',
  terms: {
    status: 'Жай-күйі',
    event: 'Оқиғалар',
    fact: 'Фактілер',
    casualties: 'Құрбандар',
    date: 'Күні',
    place: 'Орны',
    people: 'Тұлғалар',
    note: 'Ескертпе',
    kind: 'Түрі',
    role: 'Рөлі',
    country: 'Ел',
    body: 'Ұйым',
    from: 'Кімнен',
    to: 'Кімге',
    what: 'Мазмұны',
    parties: 'Тараптар',
    sources: 'Дереккөздер',
    un: 'Біріккен Ұлттар Ұйымы',
    claim: 'Пайымның түрі',
    dispute: 'Дау',
    capital: 'Астанасы',
    later: 'Содан бері',
  },
  tables: { countries: 'Елдер' },
  corrections: {
    title: 'Түзетулер мен толықтырулар',
    article: 'Мақалада',
    record: 'Деректер бойынша',
    difference: 'айырмашылық',
    context: 'толықтыру',
  },
  tableTools: {
    filter: 'Жолдарды сүзу',
    csv: 'CSV түрінде жүктеп алу',
    rows: (shown, all) => `${number(all)} жолдың көрсетілгені: ${number(shown)}`,
  },
  inView: ({ countries, more, things }) =>
    `Экранда: ${lists.and([
      ...countries,
      ...(more ? [count(more, { other: 'тағы # ел' })] : []),
    ])}; ${lists.and(things)}.`,
  shortcuts: {
    arrows: 'Сол бағыттағы ең жақын орын',
    ends: 'Бірінші және соңғы орын',
    letters: 'Сол әріптен басталатын келесі атау',
    groups: 'Елдерге, дауларға немесе байланыстарға өту және қайту',
    open: 'Ашу',
    close: 'Жабу',
    pan: 'Картаны жылжыту',
    zoom: 'Үлкейту және кішірейту',
    all: 'Бүкіл картаны көрсету',
    help: 'Пернелер тізімі',
  },
  machineMade: 'Машиналық аударма, әлі тексерілген жоқ.',
  disputeLegend: (subject, status) =>
    `${{ territory: 'Шекара немесе аумақ', water: 'Су', crossing: 'Өткел немесе шекара қауіпсіздігі' }[subject]}, ${status}`,
  linkLegend: (tone) => `Байланыс: ${tone}`,
  legend: 'Шартты белгілер',
  legendMore: 'Осы картада тағы',
  timeline: {
    ...told,
    label: 'Уақыт шкаласы',
    date: 'Картаның күні',
    play: 'Ойнату',
    pause: 'Кідірту',
    previous: 'Алдыңғы күн',
    next: 'Келесі күн',
    ownDate: 'Осы картаның күні.',
    more: (n) => `және тағы ${number(n)}`,
    becomes: ({ body, countries, role }) =>
      `${body}: ${lists.and(countries)} ${role === null ? 'ұйымнан шығады' : BECOMES[role]}`,
    ends: (what) => `Енді қолданылмайды: ${what}`,
  },
  ui: {
    zoomIn: 'Үлкейту',
    zoomOut: 'Кішірейту',
    reset: 'Бүкіл картаны көрсету',
    close: 'Жабу',
    showTable: 'Кесте түрінде көрсету',
    hideTable: 'Кестені жасыру',
    bare: 'Бұл картаның деректері жүктелмеді. Тек елдер мен шекаралар көрсетілген.',
    map: 'Карта',
    panUp: 'Жоғары жылжу',
    panDown: 'Төмен жылжу',
    panLeft: 'Солға жылжу',
    panRight: 'Оңға жылжу',
    shortcuts: 'Пернелер тіркесімдері',
    keys: 'Көрсеткі пернелері орындар арасында жылжытады, Enter ашады, Escape жабады, плюс пен минус масштабты өзгертеді, сұрақ белгісі барлық пернелердің тізімін ашады.',
    wheelHint: 'Картаның масштабын өзгерту үшін айналдырған кезде Ctrl пернесін басып тұрыңыз.',
  },
};
