import type { Role } from '../data/alliance.js';
import { makeFormats } from './make-formats.js';
import type { DateWords, Messages } from './messages.js';
import { names } from './names/ky.js';

const { count, digits, lists, number, told } = makeFormats('ky', {
  numbersAs: 'ru',
  and: ' жана ',
});

/** Each role as something that countries do. */
const BECOMES: Readonly<Record<Role, string>> = {
  member: 'мүчө болот',
  observer: 'байкоочу болот',
  'dialogue-partner': 'диалог боюнча өнөктөш болот',
  partner: 'өнөктөш болот',
  associate: 'ассоциацияланган мүчө болот',
  participant: 'катышуучу болот',
  cooperation: 'кызматташуу келишимин түзөт',
  suspended: '— мүчөлүгү убактылуу токтотулат',
  'suspended-partner': '— өнөктөштүгү убактылуу токтотулат',
  frozen: 'катышуусун убактылуу токтотот',
  candidate: 'талапкер болот',
};

const MONTHS = [
  'январы',
  'февралы',
  'марты',
  'апрели',
  'майы',
  'июну',
  'июлу',
  'августу',
  'сентябры',
  'октябры',
  'ноябры',
  'декабры',
];
const dates: DateWords = (year, month, day) =>
  month === undefined
    ? `${year}-жыл`
    : `${year}-жылдын ${day === undefined ? '' : `${day}-`}${MONTHS[month - 1]}`;
/** A date ends in a month with its ending, or in "year"; the next ending agrees with its last vowel. */
const since = (date: string) =>
  `${date}${date.endsWith('жыл') ? 'дан' : date.endsWith('и') ? 'нен' : 'нан'} бери`;
const until = (date: string) =>
  `${date}${date.endsWith('жыл') ? 'га' : date.endsWith('и') ? 'не' : 'на'} чейин`;

/** What dotted and dashed lines mean. */
const LINES =
  'чекиттүү сызык — жерди башкалар башкарат, үзүк сызык — чек ара такталган эмес; бардык сызыктар болжолдуу.';

/** Kyrgyz; machine-made until reviewed by a native speaker. */
export const ky: Messages = {
  ...names,
  lang: 'ky',
  dates,
  digits,
  lists,
  dir: 'ltr',
  conventions: {
    un: `Чек аралар Бириккен Улуттар Уюмунун тажрыйбасы боюнча берилди; ${LINES}`,
    'de-facto':
      'Аймактар аларды иш жүзүндө ким башкарганына жараша көрсөтүлдү; үзүк сызык — талаштуу; Украинадагы фронт сызыгы көрсөтүлгөн жок; бардык сызыктар болжолдуу.',
    party: (country, isPartial) =>
      `Чек аралар бул өлкөнүн көз карашы боюнча${isPartial ? ' (жарым-жартылай)' : ''}: ${country}; ${LINES}`,
    today: 'Мамлекеттер жана чек аралар ошол күндөгүдөй эмес, бүгүнкүдөй көрсөтүлдү.',
  },
  mapTitle: 'Борбордук Азиянын жана анын кошуналарынын картасы',
  asOf: (date) => `Абал ${date} боюнча`,
  knownTo: (date) => `Маалыматтар ${until(date)} белгилүү болгон фактыларга негизделген.`,
  credit: 'Картанын маалыматтары: Natural Earth.',
  description: ({ title, date, groups, things, convention }) => {
    const parts = [...groups, ...things];
    const shown = parts.length ? ` Картада: ${parts.join('; ')}.` : '';
    return `${title}. Абал ${date} боюнча.${shown} ${convention}`;
  },
  overlays: {
    alliances: {
      title: 'Альянстар жана уюмдар',
      describe: (_, names) => `${lists.and(names())} мүчөлөрү`,
    },
    disputes: {
      title: 'Чек ара жана суу талаштары',
      all: 'Аймактын бардык талаштары',
      count: (n) => count(n, { other: '# талаш' }),
      describe: (n) => count(n, { other: '# чек ара же суу талашы' }),
    },
    links: {
      title: 'Байланыштар',
      all: 'Макаладагы бардык байланыштар',
      count: (n) => count(n, { other: '# байланыш' }),
    },
  },
  roles: {
    member: 'мүчө',
    observer: 'байкоочу',
    'dialogue-partner': 'диалог боюнча өнөктөш',
    partner: 'өнөктөш',
    associate: 'ассоциацияланган мүчө',
    participant: 'катышуучу',
    cooperation: 'кызматташуу келишими',
    suspended: 'мүчөлүгү убактылуу токтотулган',
    'suspended-partner': 'өнөктөш, кызматташтыгы токтотулган',
    frozen: 'мүчө, катышуусу токтотулган',
    candidate: 'талапкер',
    former: 'мурдагы мүчө',
    withdrawn: 'мурдагы катышуучу',
  },
  roleGroups: {
    member: 'мүчөлөр',
    partner: 'байкоочулар жана өнөктөштөр',
    paused: 'катышуусу токтотулгандар',
    candidate: 'талапкерлер',
    left: 'мурдагы мүчөлөр',
    participant: 'катышуучулар',
    withdrawn: 'мурдагы катышуучулар',
  },
  disputeKinds: {
    delimitation: 'чек араны делимитациялоо',
    'territorial-claim': 'аймактык доо',
    breakaway: 'бөлүнүп чыккан аймак',
    occupied: 'басып алынган аймак',
    exclave: 'эксклав',
    maritime: 'деңиз талашы',
    water: 'суу талашы',
    'closed-border': 'жабык чек ара',
    'border-security': 'чек ара коопсуздугу',
  },
  statuses: {
    active: 'уланууда',
    frozen: 'тоңдурулган',
    agreed: 'келишим менен макулдашылган',
    resolved: 'чечилген',
    dormant: 'басаңдаган',
    uncontested: 'талашсыз',
  },
  claims: {
    event: 'окуя',
    standing: 'туруктуу мамиле',
    assessment: 'баалоо',
    forecast: 'болжол',
    absence: 'болгон жок',
  },
  tones: {
    cooperative: 'кызматташуу',
    strained: 'чыңалуу',
    hostile: 'кастык',
    neutral: 'бейтарап',
  },
  linkKinds: {
    agreement: 'келишим',
    recognition: 'таануу',
    visit: 'сапар',
    meeting: 'жолугушуу',
    talks: 'сүйлөшүүлөр',
    outreach: 'байланыш түзүү',
    engagement: 'өз ара аракеттенүү',
    competition: 'атаандаштык',
    threat: 'коркунуч',
    criticism: 'сын',
    warning: 'эскертүү',
    refuge: 'башпаана',
    rapprochement: 'жакындашуу',
    forum: 'форум',
    'joint-task-force': 'биргелешкен жумушчу топ',
    'organisation-meeting': 'уюмдун жыйыны',
    diversification: 'диверсификация',
    'security-cooperation': 'коопсуздук тармагындагы кызматташтык',
    difference: 'айырма',
    affinity: 'жакындык',
    opposition: 'каршылык',
    leverage: 'таасир этүү каражаты',
    alignment: 'позициялардын үндөштүгү',
    isolation: 'обочолонуу',
    distancing: 'алыстоо',
    'marginalisation-risk': 'четте калуу коркунучу',
    reliance: 'таянуу',
    dispute: 'талаш',
    'armed-clash': 'куралдуу кагылышуу',
    'support-statement': 'колдоо билдирүүсү',
    membership: 'мүчөлүк',
    'mandate-shift': 'мандаттын өзгөрүшү',
    war: 'согуш',
    'no-statement': 'билдирүүнүн жоктугу',
    strain: 'чыңалуу',
    'possible-strain': 'ыктымалдуу чыңалуу',
    'shared-concern': 'жалпы тынчсыздануу',
    context: 'контекст',
  },
  kilometres: (n) => `${number(n)} км`,
  since: since,
  until: until,
  between: (start, end) => `${since(start)} ${until(end)}`,
  undated: 'датасы көрсөтүлгөн эмес',
  sinceUnknown: 'белгисиз күндөн бери',
  linkLabel: ({ from: start, to, directed, kind, when }) =>
    `${directed ? `Багыты: ${start} – ${to}` : lists.and([start, to])}: ${kind}, ${when}`,
  disputeLabel: ({ name, kind, status }) => `${name}: ${kind}, ${status}`,
  countryLabel: ({ name, roles }) => (roles.length ? `${name}: ${lists.plain(roles)}` : name),
  roleIn: (body, role) => `${body}: ${role}`,
  accordingTo: (who) => `Баа берген — ${who}.`,
  reportedLikely: 'Туура болушу ыктымал; булагы алсыз.',
  fromMemory: 'Жалпы маалымат; булак кайра каралган эмес.',
  notYetDone: 'Жарыялоодон мурда ырастоо керек.',
  terms: {
    status: 'Абалы',
    event: 'Окуялар',
    fact: 'Фактылар',
    casualties: 'Курмандыктар',
    date: 'Дата',
    place: 'Жери',
    people: 'Адамдар',
    note: 'Эскертүү',
    kind: 'Түрү',
    role: 'Ролу',
    country: 'Өлкө',
    body: 'Уюм',
    from: 'Кимден',
    to: 'Кимге',
    what: 'Мазмуну',
    parties: 'Тараптар',
    sources: 'Булактар',
    un: 'Бириккен Улуттар Уюму',
    claim: 'Билдирүүнүн түрү',
    dispute: 'Талаш',
    capital: 'Борбору',
    later: 'Андан бери',
  },
  tables: { countries: 'Өлкөлөр' },
  corrections: {
    title: 'Оңдоолор жана толуктоолор',
    article: 'Макалада',
    record: 'Маалыматтар боюнча',
    difference: 'айырма',
    context: 'толуктоо',
  },
  tableTools: {
    filter: 'Саптарды чыпкалоо',
    csv: 'CSV түрүндө жүктөп алуу',
    rows: (shown, all) => `${number(all)} саптын көрсөтүлгөнү: ${number(shown)}`,
  },
  inView: ({ countries, more, things }) =>
    `Экранда: ${lists.and([
      ...countries,
      ...(more ? [count(more, { other: 'дагы # өлкө' })] : []),
    ])}; ${lists.and(things)}.`,
  shortcuts: {
    arrows: 'Ошол багыттагы эң жакын жер',
    ends: 'Биринчи жана акыркы жер',
    letters: 'Ошол тамгадан башталган кийинки аталыш',
    groups: 'Өлкөлөргө, талаштарга же байланыштарга өтүү жана кайтуу',
    open: 'Ачуу',
    close: 'Жабуу',
    pan: 'Картаны жылдыруу',
    zoom: 'Чоңойтуу жана кичирейтүү',
    all: 'Бүт картаны көрсөтүү',
    help: 'Баскычтардын тизмеси',
  },
  machineMade: 'Машиналык котормо, али текшериле элек.',
  disputeLegend: (subject, status) =>
    `${{ territory: 'Чек ара же аймак', water: 'Суу', crossing: 'Өткөрмө же чек ара коопсуздугу' }[subject]}, ${status}`,
  linkLegend: (tone) => `Байланыш: ${tone}`,
  legend: 'Шарттуу белгилер',
  legendMore: 'Бул картада дагы',
  timeline: {
    ...told,
    label: 'Убакыт шкаласы',
    date: 'Картанын датасы',
    play: 'Ойнотуу',
    pause: 'Тыныгуу',
    previous: 'Мурунку дата',
    next: 'Кийинки дата',
    ownDate: 'Бул картанын датасы.',
    more: (n) => `жана дагы ${number(n)}`,
    becomes: ({ body, countries, role }) =>
      `${body}: ${lists.and(countries)} ${role === null ? 'уюмдан чыгат' : BECOMES[role]}`,
    ends: (what) => `Мындан ары күчүндө эмес: ${what}`,
  },
  ui: {
    zoomIn: 'Чоңойтуу',
    zoomOut: 'Кичирейтүү',
    reset: 'Бүт картаны көрсөтүү',
    close: 'Жабуу',
    showTable: 'Таблица түрүндө көрсөтүү',
    hideTable: 'Таблицаны жашыруу',
    bare: 'Бул картанын маалыматтары жүктөлгөн жок. Өлкөлөр менен чек аралар гана көрсөтүлдү.',
    map: 'Карта',
    panUp: 'Өйдө жылуу',
    panDown: 'Ылдый жылуу',
    panLeft: 'Солго жылуу',
    panRight: 'Оңго жылуу',
    shortcuts: 'Ыкчам баскычтар',
    keys: 'Жебе баскычтары жерлердин арасында жылдырат, Enter ачат, Escape жабат, плюс жана минус масштабды өзгөртөт, суроо белгиси бардык баскычтардын тизмесин ачат.',
    wheelHint: 'Картанын масштабын өзгөртүү үчүн жылдырып жатканда Ctrl баскычын басып туруңуз.',
  },
};
