import type { CorridorKind, CorridorStatus } from '../data/corridor.js';
import type { Language } from './catalogues.js';
import { asRussian } from './as-russian.js';
import { makeFormats } from './make-formats.js';
import type { OverlayWords } from './messages.js';

/** What a language calls corridors. */
export interface CorridorWords extends Required<Pick<OverlayWords, 'title' | 'all' | 'count'>> {
  /** One of them, before its status in the legend. */
  readonly one: string;
  readonly kinds: Readonly<Record<CorridorKind, string>>;
  readonly statuses: Readonly<Record<CorridorStatus, string>>;
  /** Heads the names of the places on its way. */
  readonly route: string;
  /** Heads the states of its parts, where they differ. */
  readonly parts: string;
  readonly figures: string;
  /** Of a figure that is a target or an estimate. */
  readonly planned: string;
}

const en: CorridorWords = {
  title: 'Corridors',
  all: 'All corridors',
  count: (n) => `${n} ${n === 1 ? 'corridor' : 'corridors'}`,
  one: 'Corridor',
  kinds: {
    rail: 'Railway',
    road: 'Road',
    sea: 'Sea route',
    'gas-pipeline': 'Gas pipeline',
    'oil-pipeline': 'Oil pipeline',
    'power-line': 'Power line',
  },
  statuses: {
    planned: 'planned',
    'under-construction': 'under construction',
    operating: 'operating',
    suspended: 'suspended',
    closed: 'closed',
  },
  route: 'Route',
  parts: 'Parts',
  figures: 'Figures',
  planned: 'planned',
};

const russian = makeFormats('ru');
/** Machine-made until reviewed by a native speaker, as is every language below. */
const ru: CorridorWords = {
  title: 'Коридоры',
  all: 'Все коридоры',
  count: (n) => russian.count(n, { one: '# коридор', few: '# коридора', other: '# коридоров' }),
  one: 'Коридор',
  kinds: {
    rail: 'Железная дорога',
    road: 'Автодорога',
    sea: 'Морской путь',
    'gas-pipeline': 'Газопровод',
    'oil-pipeline': 'Нефтепровод',
    'power-line': 'Линия электропередачи',
  },
  statuses: {
    planned: 'планируется',
    'under-construction': 'строится',
    operating: 'действует',
    suspended: 'работа приостановлена',
    closed: 'не действует',
  },
  route: 'Маршрут',
  parts: 'Участки',
  figures: 'Показатели',
  planned: 'план',
};

const tajik = asRussian('tg');
const tg: CorridorWords = {
  title: 'Долонҳо',
  all: 'Ҳамаи долонҳо',
  count: (n) => tajik.count(n, { other: '# долон' }),
  one: 'Долон',
  kinds: {
    rail: 'Роҳи оҳан',
    road: 'Роҳи автомобилгард',
    sea: 'Роҳи баҳрӣ',
    'gas-pipeline': 'Лӯлаи газ',
    'oil-pipeline': 'Лӯлаи нафт',
    'power-line': 'Хатти интиқоли барқ',
  },
  statuses: {
    planned: 'дар нақша',
    'under-construction': 'сохта мешавад',
    operating: 'амал мекунад',
    suspended: 'боздошта шудааст',
    closed: 'баста',
  },
  route: 'Масир',
  parts: 'Қисмҳо',
  figures: 'Рақамҳо',
  planned: 'нақша',
};

const persian = makeFormats('fa');
const fa: CorridorWords = {
  title: 'گذرگاه‌ها و خطوط',
  all: 'همهٔ گذرگاه‌ها و خطوط',
  count: (n) => persian.count(n, { other: '# خط' }),
  one: 'خط',
  kinds: {
    rail: 'راه‌آهن',
    road: 'جاده',
    sea: 'مسیر دریایی',
    'gas-pipeline': 'خط لولهٔ گاز',
    'oil-pipeline': 'خط لولهٔ نفت',
    'power-line': 'خط انتقال برق',
  },
  statuses: {
    planned: 'برنامه‌ریزی‌شده',
    'under-construction': 'در دست ساخت',
    operating: 'در حال کار',
    suspended: 'متوقف',
    closed: 'بسته',
  },
  route: 'مسیر',
  parts: 'بخش‌ها',
  figures: 'ارقام',
  planned: 'برنامه',
};

const kazakh = asRussian('kk');
const kk: CorridorWords = {
  title: 'Дәліздер',
  all: 'Барлық дәліздер',
  count: (n) => kazakh.count(n, { other: '# дәліз' }),
  one: 'Дәліз',
  kinds: {
    rail: 'Теміржол',
    road: 'Автожол',
    sea: 'Теңіз жолы',
    'gas-pipeline': 'Газ құбыры',
    'oil-pipeline': 'Мұнай құбыры',
    'power-line': 'Электр желісі',
  },
  statuses: {
    planned: 'жоспарланған',
    'under-construction': 'салынып жатыр',
    operating: 'жұмыс істейді',
    suspended: 'тоқтатыла тұрған',
    closed: 'жабық',
  },
  route: 'Бағыты',
  parts: 'Бөліктері',
  figures: 'Көрсеткіштер',
  planned: 'жоспар',
};

const kyrgyz = asRussian('ky');
const ky: CorridorWords = {
  title: 'Коридорлор',
  all: 'Бардык коридорлор',
  count: (n) => kyrgyz.count(n, { other: '# коридор' }),
  one: 'Коридор',
  kinds: {
    rail: 'Темир жол',
    road: 'Автожол',
    sea: 'Деңиз жолу',
    'gas-pipeline': 'Газ түтүгү',
    'oil-pipeline': 'Мунай түтүгү',
    'power-line': 'Электр линиясы',
  },
  statuses: {
    planned: 'пландалган',
    'under-construction': 'курулууда',
    operating: 'иштейт',
    suspended: 'токтотулган',
    closed: 'жабык',
  },
  route: 'Багыты',
  parts: 'Бөлүктөрү',
  figures: 'Көрсөткүчтөр',
  planned: 'план',
};

const uzbek = asRussian('uz');
const uz: CorridorWords = {
  title: 'Yoʻlaklar',
  all: 'Barcha yoʻlaklar',
  count: (n) => uzbek.count(n, { other: '# ta yoʻlak' }),
  one: 'Yoʻlak',
  kinds: {
    rail: 'Temir yoʻl',
    road: 'Avtomobil yoʻli',
    sea: 'Dengiz yoʻli',
    'gas-pipeline': 'Gaz quvuri',
    'oil-pipeline': 'Neft quvuri',
    'power-line': 'Elektr uzatish liniyasi',
  },
  statuses: {
    planned: 'rejalashtirilgan',
    'under-construction': 'qurilmoqda',
    operating: 'ishlamoqda',
    suspended: 'toʻxtatib turilgan',
    closed: 'yopiq',
  },
  route: 'Yoʻnalishi',
  parts: 'Qismlari',
  figures: 'Koʻrsatkichlar',
  planned: 'reja',
};

const turkmen = asRussian('tk');
const tk: CorridorWords = {
  title: 'Geçelgeler',
  all: 'Ähli geçelgeler',
  count: (n) => turkmen.count(n, { other: '# geçelge' }),
  one: 'Geçelge',
  kinds: {
    rail: 'Demir ýol',
    road: 'Awtoulag ýoly',
    sea: 'Deňiz ýoly',
    'gas-pipeline': 'Gaz geçiriji',
    'oil-pipeline': 'Nebit geçiriji',
    'power-line': 'Elektrik geçiriji liniýa',
  },
  statuses: {
    planned: 'meýilleşdirilen',
    'under-construction': 'gurulýar',
    operating: 'işleýär',
    suspended: 'togtadylan',
    closed: 'ýapyk',
  },
  route: 'Ugry',
  parts: 'Bölekleri',
  figures: 'Görkezijiler',
  planned: 'meýilnama',
};

const turkish = makeFormats('tr');
const tr: CorridorWords = {
  title: 'Koridorlar',
  all: 'Tüm koridorlar',
  count: (n) => turkish.count(n, { other: '# koridor' }),
  one: 'Koridor',
  kinds: {
    rail: 'Demir yolu',
    road: 'Kara yolu',
    sea: 'Deniz yolu',
    'gas-pipeline': 'Doğal gaz boru hattı',
    'oil-pipeline': 'Petrol boru hattı',
    'power-line': 'Enerji nakil hattı',
  },
  statuses: {
    planned: 'planlanıyor',
    'under-construction': 'yapım aşamasında',
    operating: 'işletmede',
    suspended: 'askıda',
    closed: 'kapalı',
  },
  route: 'Güzergâh',
  parts: 'Bölümler',
  figures: 'Rakamlar',
  planned: 'plan',
};

const chinese = makeFormats('zh');
const zh: CorridorWords = {
  title: '通道',
  all: '所有通道',
  count: (n) => chinese.count(n, { other: '#条通道' }),
  one: '通道',
  kinds: {
    rail: '铁路',
    road: '公路',
    sea: '海运航线',
    'gas-pipeline': '天然气管道',
    'oil-pipeline': '石油管道',
    'power-line': '输电线路',
  },
  statuses: {
    planned: '规划中',
    'under-construction': '在建',
    operating: '运营中',
    suspended: '暂停',
    closed: '已关闭',
  },
  route: '路线',
  parts: '路段',
  figures: '数据',
  planned: '计划',
};

const arabic = makeFormats('ar');
const ar: CorridorWords = {
  title: 'الممرات',
  all: 'جميع الممرات',
  count: (n) =>
    arabic.count(n, {
      zero: 'لا ممرات',
      one: 'ممر واحد',
      two: 'ممران',
      few: '# ممرات',
      many: '# ممرًا',
      other: '# ممر',
    }),
  one: 'ممر',
  kinds: {
    rail: 'سكة حديدية',
    road: 'طريق بري',
    sea: 'خط بحري',
    'gas-pipeline': 'خط أنابيب غاز',
    'oil-pipeline': 'خط أنابيب نفط',
    'power-line': 'خط كهرباء',
  },
  statuses: {
    planned: 'مخطط له',
    'under-construction': 'قيد الإنشاء',
    operating: 'قيد التشغيل',
    suspended: 'معلّق',
    closed: 'مغلق',
  },
  route: 'المسار',
  parts: 'الأجزاء',
  figures: 'أرقام',
  planned: 'مخطط',
};

const german = makeFormats('de');
const de: CorridorWords = {
  title: 'Korridore',
  all: 'Alle Korridore',
  count: (n) => german.count(n, { one: '# Korridor', other: '# Korridore' }),
  one: 'Korridor',
  kinds: {
    rail: 'Eisenbahn',
    road: 'Straße',
    sea: 'Seeweg',
    'gas-pipeline': 'Gaspipeline',
    'oil-pipeline': 'Ölpipeline',
    'power-line': 'Stromleitung',
  },
  statuses: {
    planned: 'geplant',
    'under-construction': 'im Bau',
    operating: 'in Betrieb',
    suspended: 'Betrieb ausgesetzt',
    closed: 'geschlossen',
  },
  route: 'Verlauf',
  parts: 'Abschnitte',
  figures: 'Zahlen',
  planned: 'geplant',
};

const french = makeFormats('fr');
const fr: CorridorWords = {
  title: 'Corridors',
  all: 'Tous les corridors',
  count: (n) => french.count(n, { one: '# corridor', other: '# corridors' }),
  one: 'Corridor',
  kinds: {
    rail: 'Voie ferrée',
    road: 'Route',
    sea: 'Voie maritime',
    'gas-pipeline': 'Gazoduc',
    'oil-pipeline': 'Oléoduc',
    'power-line': 'Ligne électrique',
  },
  statuses: {
    planned: 'prévu',
    'under-construction': 'en construction',
    operating: 'en service',
    suspended: 'suspendu',
    closed: 'fermé',
  },
  route: 'Tracé',
  parts: 'Tronçons',
  figures: 'Chiffres',
  planned: 'prévu',
};

/** What corridors are called in each language. */
export const CORRIDOR_WORDS: Readonly<Record<Language, CorridorWords>> = {
  en,
  ru,
  tg,
  fa,
  kk,
  ky,
  uz,
  tk,
  tr,
  zh,
  ar,
  de,
  fr,
};
