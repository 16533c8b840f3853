import type { ShapeRole } from '../data/shape.js';
import type { Language } from './catalogues.js';
import { asRussian } from './as-russian.js';
import { makeFormats } from './make-formats.js';
import type { OverlayWords } from './messages.js';

/** What a language calls a page's own shapes. */
export interface ShapeWords extends Required<Pick<OverlayWords, 'title' | 'all' | 'count'>> {
  readonly roles: Readonly<Record<ShapeRole, string>>;
}

const en: ShapeWords = {
  title: 'Lines and areas',
  all: 'All lines and areas',
  count: (n) => `${n} ${n === 1 ? 'line or area' : 'lines and areas'}`,
  roles: {
    railway: 'Railway',
    road: 'Road',
    pipeline: 'Pipeline',
    boundary: 'Boundary',
    route: 'Route',
    region: 'Region',
    zone: 'Zone',
    place: 'Place',
  },
};

const russian = makeFormats('ru');
/** Machine-made until reviewed by a native speaker, as is every language below. */
const ru: ShapeWords = {
  title: 'Линии и территории',
  all: 'Все линии и территории',
  count: (n) =>
    russian.count(n, {
      one: '# линия или территория',
      few: '# линии и территории',
      other: '# линий и территорий',
    }),
  roles: {
    railway: 'Железная дорога',
    road: 'Автодорога',
    pipeline: 'Трубопровод',
    boundary: 'Граница',
    route: 'Маршрут',
    region: 'Регион',
    zone: 'Зона',
    place: 'Место',
  },
};

const tajik = asRussian('tg');
const tg: ShapeWords = {
  title: 'Хатҳо ва минтақаҳо',
  all: 'Ҳамаи хатҳо ва минтақаҳо',
  count: (n) => tajik.count(n, { other: '# хат ва минтақа' }),
  roles: {
    railway: 'Роҳи оҳан',
    road: 'Роҳи автомобилгард',
    pipeline: 'Хатти лӯла',
    boundary: 'Сарҳад',
    route: 'Масир',
    region: 'Минтақа',
    zone: 'Ҳудуд',
    place: 'Ҷой',
  },
};

const persian = makeFormats('fa');
const fa: ShapeWords = {
  title: 'خطوط و مناطق',
  all: 'همهٔ خطوط و مناطق',
  count: (n) => persian.count(n, { other: '# خط و منطقه' }),
  roles: {
    railway: 'راه‌آهن',
    road: 'جاده',
    pipeline: 'خط لوله',
    boundary: 'مرز',
    route: 'مسیر',
    region: 'منطقه',
    zone: 'محدوده',
    place: 'مکان',
  },
};

const kazakh = asRussian('kk');
const kk: ShapeWords = {
  title: 'Сызықтар мен аумақтар',
  all: 'Барлық сызықтар мен аумақтар',
  count: (n) => kazakh.count(n, { other: '# сызық пен аумақ' }),
  roles: {
    railway: 'Теміржол',
    road: 'Автожол',
    pipeline: 'Құбыр',
    boundary: 'Шекара',
    route: 'Бағыт',
    region: 'Өңір',
    zone: 'Аймақ',
    place: 'Орын',
  },
};

const kyrgyz = asRussian('ky');
const ky: ShapeWords = {
  title: 'Сызыктар жана аймактар',
  all: 'Бардык сызыктар жана аймактар',
  count: (n) => kyrgyz.count(n, { other: '# сызык жана аймак' }),
  roles: {
    railway: 'Темир жол',
    road: 'Автожол',
    pipeline: 'Түтүк',
    boundary: 'Чек ара',
    route: 'Багыт',
    region: 'Аймак',
    zone: 'Зона',
    place: 'Жер',
  },
};

const uzbek = asRussian('uz');
const uz: ShapeWords = {
  title: 'Chiziqlar va hududlar',
  all: 'Barcha chiziqlar va hududlar',
  count: (n) => uzbek.count(n, { other: '# ta chiziq va hudud' }),
  roles: {
    railway: 'Temir yoʻl',
    road: 'Avtomobil yoʻli',
    pipeline: 'Quvur',
    boundary: 'Chegara',
    route: 'Yoʻnalish',
    region: 'Mintaqa',
    zone: 'Hudud',
    place: 'Joy',
  },
};

const turkmen = asRussian('tk');
const tk: ShapeWords = {
  title: 'Çyzyklar we sebitler',
  all: 'Ähli çyzyklar we sebitler',
  count: (n) => turkmen.count(n, { other: '# çyzyk we sebit' }),
  roles: {
    railway: 'Demir ýol',
    road: 'Awtoulag ýoly',
    pipeline: 'Geçiriji turba',
    boundary: 'Araçäk',
    route: 'Ugur',
    region: 'Sebit',
    zone: 'Zolak',
    place: 'Ýer',
  },
};

const turkish = makeFormats('tr');
const tr: ShapeWords = {
  title: 'Hatlar ve bölgeler',
  all: 'Tüm hatlar ve bölgeler',
  count: (n) => turkish.count(n, { other: '# hat ve bölge' }),
  roles: {
    railway: 'Demir yolu',
    road: 'Kara yolu',
    pipeline: 'Boru hattı',
    boundary: 'Sınır',
    route: 'Güzergâh',
    region: 'Bölge',
    zone: 'Kuşak',
    place: 'Yer',
  },
};

const chinese = makeFormats('zh');
const zh: ShapeWords = {
  title: '线路与区域',
  all: '所有线路与区域',
  count: (n) => chinese.count(n, { other: '#条线路和区域' }),
  roles: {
    railway: '铁路',
    road: '公路',
    pipeline: '管道',
    boundary: '边界',
    route: '路线',
    region: '地区',
    zone: '地带',
    place: '地点',
  },
};

const arabic = makeFormats('ar');
const ar: ShapeWords = {
  title: 'الخطوط والمناطق',
  all: 'جميع الخطوط والمناطق',
  count: (n) =>
    arabic.count(n, {
      zero: 'لا خطوط ولا مناطق',
      one: 'خط أو منطقة',
      two: 'خطان أو منطقتان',
      few: '# خطوط ومناطق',
      many: '# خطًا ومنطقة',
      other: '# خط ومنطقة',
    }),
  roles: {
    railway: 'سكة حديدية',
    road: 'طريق بري',
    pipeline: 'خط أنابيب',
    boundary: 'حدود',
    route: 'مسار',
    region: 'إقليم',
    zone: 'منطقة',
    place: 'مكان',
  },
};

const german = makeFormats('de');
const de: ShapeWords = {
  title: 'Linien und Gebiete',
  all: 'Alle Linien und Gebiete',
  count: (n) => german.count(n, { one: '# Linie oder Gebiet', other: '# Linien und Gebiete' }),
  roles: {
    railway: 'Eisenbahn',
    road: 'Straße',
    pipeline: 'Pipeline',
    boundary: 'Grenze',
    route: 'Route',
    region: 'Region',
    zone: 'Zone',
    place: 'Ort',
  },
};

const french = makeFormats('fr');
const fr: ShapeWords = {
  title: 'Lignes et territoires',
  all: 'Toutes les lignes et tous les territoires',
  count: (n) => french.count(n, { one: '# ligne ou territoire', other: '# lignes et territoires' }),
  roles: {
    railway: 'Voie ferrée',
    road: 'Route',
    pipeline: 'Conduite',
    boundary: 'Frontière',
    route: 'Itinéraire',
    region: 'Région',
    zone: 'Zone',
    place: 'Lieu',
  },
};

/** What shapes are called in each language. */
export const SHAPE_WORDS: Readonly<Record<Language, ShapeWords>> = {
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
