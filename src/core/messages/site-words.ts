import type { Site, SiteKind, SiteStatus } from '../data/site.js';
import type { Language } from './catalogues.js';
import { asRussian } from './as-russian.js';
import { makeFormats } from './make-formats.js';
import type { OverlayWords } from './messages.js';

/** What a language calls sites. */
export interface SiteWords extends Required<Pick<OverlayWords, 'title' | 'all' | 'count'>> {
  /** One of them, before its status in the legend. */
  readonly one: string;
  readonly kinds: Readonly<Record<SiteKind, string>>;
  readonly statuses: Readonly<Record<SiteStatus, string>>;
  readonly runBy: string;
  /** Heads the names of those who are there according to reports that are denied. */
  readonly reported: string;
  /** What the point marks where that is not the site itself. */
  readonly marks: Readonly<Record<Exclude<NonNullable<Site['precision']>, 'facility'>, string>>;
  readonly figures: string;
  /** Of a figure that is a target or an estimate. */
  readonly planned: string;
}

const en: SiteWords = {
  title: 'Sites',
  all: 'All sites',
  count: (n) => `${n} ${n === 1 ? 'site' : 'sites'}`,
  one: 'Site',
  kinds: {
    'military-site': 'Military site',
    'border-post': 'Border post',
    'drone-plant': 'Drone plant',
    spaceport: 'Launch site',
    'test-site': 'Test site',
    port: 'Port',
    dam: 'Dam',
    'power-plant': 'Power plant',
    crossing: 'Border crossing',
  },
  statuses: {
    planned: 'planned',
    'under-construction': 'under construction',
    active: 'in use',
    closed: 'closed',
    'handed-over': 'handed over',
    disputed: 'reported and denied',
    unknown: 'state not known',
  },
  runBy: 'Run by',
  reported: 'Reported there, and denied',
  marks: {
    town: 'The point marks the town, not the site itself.',
    area: 'The point marks the area alone.',
  },
  figures: 'Figures',
  planned: 'planned',
};

const russian = makeFormats('ru');
/** Machine-made until reviewed by a native speaker, as is every language below. */
const ru: SiteWords = {
  title: 'Объекты',
  all: 'Все объекты',
  count: (n) => russian.count(n, { one: '# объект', few: '# объекта', other: '# объектов' }),
  one: 'Объект',
  kinds: {
    'military-site': 'Военный объект',
    'border-post': 'Пограничный пост',
    'drone-plant': 'Завод беспилотников',
    spaceport: 'Космодром',
    'test-site': 'Полигон',
    port: 'Порт',
    dam: 'Плотина',
    'power-plant': 'Электростанция',
    crossing: 'Пункт пропуска',
  },
  statuses: {
    planned: 'планируется',
    'under-construction': 'строится',
    active: 'действует',
    closed: 'не действует',
    'handed-over': 'передан другим',
    disputed: 'сообщается и опровергается',
    unknown: 'состояние неизвестно',
  },
  runBy: 'Кто управляет',
  reported: 'По сообщениям, которые опровергаются',
  marks: {
    town: 'Точка обозначает город, а не сам объект.',
    area: 'Точка обозначает лишь местность.',
  },
  figures: 'Показатели',
  planned: 'план',
};

const tajik = asRussian('tg');
const tg: SiteWords = {
  title: 'Иншоотҳо',
  all: 'Ҳамаи иншоотҳо',
  count: (n) => tajik.count(n, { other: '# иншоот' }),
  one: 'Иншоот',
  kinds: {
    'military-site': 'Иншооти ҳарбӣ',
    'border-post': 'Пости сарҳадӣ',
    'drone-plant': 'Корхонаи дронсозӣ',
    spaceport: 'Кайҳонгоҳ',
    'test-site': 'Полигон',
    port: 'Бандар',
    dam: 'Сарбанд',
    'power-plant': 'Нерӯгоҳ',
    crossing: 'Гузаргоҳи сарҳадӣ',
  },
  statuses: {
    planned: 'дар нақша',
    'under-construction': 'сохта мешавад',
    active: 'амал мекунад',
    closed: 'баста',
    'handed-over': 'супурда шудааст',
    disputed: 'хабар дода ва рад шудааст',
    unknown: 'ҳолаташ номаълум',
  },
  runBy: 'Идоракунанда',
  reported: 'Тибқи хабарҳое, ки рад шудаанд',
  marks: {
    town: 'Нуқта шаҳрро нишон медиҳад, на худи иншоотро.',
    area: 'Нуқта танҳо маҳалро нишон медиҳад.',
  },
  figures: 'Рақамҳо',
  planned: 'нақша',
};

const persian = makeFormats('fa');
const fa: SiteWords = {
  title: 'تأسیسات',
  all: 'همهٔ تأسیسات',
  count: (n) => persian.count(n, { other: '# مورد تأسیسات' }),
  one: 'تأسیسات',
  kinds: {
    'military-site': 'تأسیسات نظامی',
    'border-post': 'پاسگاه مرزی',
    'drone-plant': 'کارخانهٔ پهپاد',
    spaceport: 'پایگاه پرتاب فضایی',
    'test-site': 'میدان آزمایش',
    port: 'بندر',
    dam: 'سد',
    'power-plant': 'نیروگاه',
    crossing: 'گذرگاه مرزی',
  },
  statuses: {
    planned: 'برنامه‌ریزی‌شده',
    'under-construction': 'در دست ساخت',
    active: 'فعال',
    closed: 'بسته',
    'handed-over': 'واگذارشده',
    disputed: 'گزارش‌شده و تکذیب‌شده',
    unknown: 'وضعیت نامعلوم',
  },
  runBy: 'اداره‌کننده',
  reported: 'بنا بر گزارش‌هایی که تکذیب شده‌اند',
  marks: {
    town: 'نقطه شهر را نشان می‌دهد، نه خود محل را.',
    area: 'نقطه تنها منطقه را نشان می‌دهد.',
  },
  figures: 'ارقام',
  planned: 'برنامه',
};

const kazakh = asRussian('kk');
const kk: SiteWords = {
  title: 'Нысандар',
  all: 'Барлық нысандар',
  count: (n) => kazakh.count(n, { other: '# нысан' }),
  one: 'Нысан',
  kinds: {
    'military-site': 'Әскери нысан',
    'border-post': 'Шекара бекеті',
    'drone-plant': 'Дрон зауыты',
    spaceport: 'Ғарыш айлағы',
    'test-site': 'Сынақ полигоны',
    port: 'Порт',
    dam: 'Бөгет',
    'power-plant': 'Электр станциясы',
    crossing: 'Шекара өткелі',
  },
  statuses: {
    planned: 'жоспарланған',
    'under-construction': 'салынып жатыр',
    active: 'жұмыс істейді',
    closed: 'жабық',
    'handed-over': 'басқаларға берілген',
    disputed: 'хабарланған әрі жоққа шығарылған',
    unknown: 'жай-күйі белгісіз',
  },
  runBy: 'Басқаратын тарап',
  reported: 'Жоққа шығарылған хабарлар бойынша',
  marks: {
    town: 'Нүкте нысанның өзін емес, қаланы көрсетеді.',
    area: 'Нүкте тек аймақты көрсетеді.',
  },
  figures: 'Көрсеткіштер',
  planned: 'жоспар',
};

const kyrgyz = asRussian('ky');
const ky: SiteWords = {
  title: 'Объектилер',
  all: 'Бардык объектилер',
  count: (n) => kyrgyz.count(n, { other: '# объект' }),
  one: 'Объект',
  kinds: {
    'military-site': 'Аскердик объект',
    'border-post': 'Чек ара посту',
    'drone-plant': 'Дрон заводу',
    spaceport: 'Космодром',
    'test-site': 'Сыноо полигону',
    port: 'Порт',
    dam: 'Тосмо',
    'power-plant': 'Электр станциясы',
    crossing: 'Өткөрүү пункту',
  },
  statuses: {
    planned: 'пландалган',
    'under-construction': 'курулууда',
    active: 'иштейт',
    closed: 'жабык',
    'handed-over': 'башкаларга берилген',
    disputed: 'кабарланган жана четке кагылган',
    unknown: 'абалы белгисиз',
  },
  runBy: 'Башкарган тарап',
  reported: 'Четке кагылган кабарлар боюнча',
  marks: {
    town: 'Чекит объектинин өзүн эмес, шаарды көрсөтөт.',
    area: 'Чекит аймакты гана көрсөтөт.',
  },
  figures: 'Көрсөткүчтөр',
  planned: 'план',
};

const uzbek = asRussian('uz');
const uz: SiteWords = {
  title: 'Obyektlar',
  all: 'Barcha obyektlar',
  count: (n) => uzbek.count(n, { other: '# ta obyekt' }),
  one: 'Obyekt',
  kinds: {
    'military-site': 'Harbiy obyekt',
    'border-post': 'Chegara posti',
    'drone-plant': 'Dron zavodi',
    spaceport: 'Kosmodrom',
    'test-site': 'Sinov poligoni',
    port: 'Port',
    dam: 'Toʻgʻon',
    'power-plant': 'Elektr stansiyasi',
    crossing: 'Chegara oʻtkazish punkti',
  },
  statuses: {
    planned: 'rejalashtirilgan',
    'under-construction': 'qurilmoqda',
    active: 'ishlamoqda',
    closed: 'yopiq',
    'handed-over': 'boshqalarga topshirilgan',
    disputed: 'xabar qilingan va rad etilgan',
    unknown: 'holati nomaʼlum',
  },
  runBy: 'Boshqaruvchi',
  reported: 'Rad etilgan xabarlarga koʻra',
  marks: {
    town: 'Nuqta obyektning oʻzini emas, shaharni bildiradi.',
    area: 'Nuqta faqat hududni bildiradi.',
  },
  figures: 'Koʻrsatkichlar',
  planned: 'reja',
};

const turkmen = asRussian('tk');
const tk: SiteWords = {
  title: 'Desgalar',
  all: 'Ähli desgalar',
  count: (n) => turkmen.count(n, { other: '# desga' }),
  one: 'Desga',
  kinds: {
    'military-site': 'Harby desga',
    'border-post': 'Araçäk posty',
    'drone-plant': 'Dron zawody',
    spaceport: 'Kosmodrom',
    'test-site': 'Synag poligony',
    port: 'Port',
    dam: 'Bent',
    'power-plant': 'Elektrik stansiýasy',
    crossing: 'Araçäkden geçiş nokady',
  },
  statuses: {
    planned: 'meýilleşdirilen',
    'under-construction': 'gurulýar',
    active: 'işleýär',
    closed: 'ýapyk',
    'handed-over': 'başgalara tabşyrylan',
    disputed: 'habar berlen we ret edilen',
    unknown: 'ýagdaýy näbelli',
  },
  runBy: 'Dolandyrýan',
  reported: 'Ret edilen habarlara görä',
  marks: {
    town: 'Nokat desganyň özüni däl-de, şäheri görkezýär.',
    area: 'Nokat diňe ýeri görkezýär.',
  },
  figures: 'Görkezijiler',
  planned: 'meýilnama',
};

const turkish = makeFormats('tr');
const tr: SiteWords = {
  title: 'Tesisler',
  all: 'Tüm tesisler',
  count: (n) => turkish.count(n, { other: '# tesis' }),
  one: 'Tesis',
  kinds: {
    'military-site': 'Askerî tesis',
    'border-post': 'Sınır karakolu',
    'drone-plant': 'İHA fabrikası',
    spaceport: 'Uzay üssü',
    'test-site': 'Deneme sahası',
    port: 'Liman',
    dam: 'Baraj',
    'power-plant': 'Elektrik santrali',
    crossing: 'Sınır kapısı',
  },
  statuses: {
    planned: 'planlanıyor',
    'under-construction': 'yapım aşamasında',
    active: 'kullanımda',
    closed: 'kapalı',
    'handed-over': 'devredildi',
    disputed: 'bildirildi ve yalanlandı',
    unknown: 'durumu bilinmiyor',
  },
  runBy: 'İşleten',
  reported: 'Yalanlanan haberlere göre',
  marks: {
    town: 'Nokta tesisin kendisini değil, kenti gösterir.',
    area: 'Nokta yalnızca bölgeyi gösterir.',
  },
  figures: 'Rakamlar',
  planned: 'plan',
};

const chinese = makeFormats('zh');
const zh: SiteWords = {
  title: '设施',
  all: '所有设施',
  count: (n) => chinese.count(n, { other: '#处设施' }),
  one: '设施',
  kinds: {
    'military-site': '军事设施',
    'border-post': '边防哨所',
    'drone-plant': '无人机工厂',
    spaceport: '航天发射场',
    'test-site': '试验场',
    port: '港口',
    dam: '水坝',
    'power-plant': '发电站',
    crossing: '边境口岸',
  },
  statuses: {
    planned: '规划中',
    'under-construction': '在建',
    active: '使用中',
    closed: '已关闭',
    'handed-over': '已移交',
    disputed: '有报道但遭否认',
    unknown: '状况不明',
  },
  runBy: '运营方',
  reported: '据遭否认的报道',
  marks: { town: '标点表示所在城镇，而非设施本身。', area: '标点仅表示所在区域。' },
  figures: '数据',
  planned: '计划',
};

const arabic = makeFormats('ar');
const ar: SiteWords = {
  title: 'المواقع',
  all: 'جميع المواقع',
  count: (n) =>
    arabic.count(n, {
      zero: 'لا مواقع',
      one: 'موقع واحد',
      two: 'موقعان',
      few: '# مواقع',
      many: '# موقعًا',
      other: '# موقع',
    }),
  one: 'موقع',
  kinds: {
    'military-site': 'موقع عسكري',
    'border-post': 'مركز حدودي',
    'drone-plant': 'مصنع طائرات مسيّرة',
    spaceport: 'موقع إطلاق فضائي',
    'test-site': 'ميدان تجارب',
    port: 'ميناء',
    dam: 'سد',
    'power-plant': 'محطة كهرباء',
    crossing: 'معبر حدودي',
  },
  statuses: {
    planned: 'مخطط له',
    'under-construction': 'قيد الإنشاء',
    active: 'قيد الاستخدام',
    closed: 'مغلق',
    'handed-over': 'سُلّم إلى آخرين',
    disputed: 'أُفيد به ونُفي',
    unknown: 'وضعه غير معروف',
  },
  runBy: 'الجهة المشغّلة',
  reported: 'وفق تقارير منفية',
  marks: {
    town: 'تدل النقطة على المدينة لا على الموقع نفسه.',
    area: 'تدل النقطة على المنطقة فقط.',
  },
  figures: 'أرقام',
  planned: 'مخطط',
};

const german = makeFormats('de');
const de: SiteWords = {
  title: 'Standorte',
  all: 'Alle Standorte',
  count: (n) => german.count(n, { one: '# Standort', other: '# Standorte' }),
  one: 'Standort',
  kinds: {
    'military-site': 'Militärischer Standort',
    'border-post': 'Grenzposten',
    'drone-plant': 'Drohnenfabrik',
    spaceport: 'Weltraumbahnhof',
    'test-site': 'Testgelände',
    port: 'Hafen',
    dam: 'Staudamm',
    'power-plant': 'Kraftwerk',
    crossing: 'Grenzübergang',
  },
  statuses: {
    planned: 'geplant',
    'under-construction': 'im Bau',
    active: 'in Betrieb',
    closed: 'geschlossen',
    'handed-over': 'an andere übergeben',
    disputed: 'gemeldet und bestritten',
    unknown: 'Stand unbekannt',
  },
  runBy: 'Betrieben von',
  reported: 'Nach bestrittenen Berichten dort',
  marks: {
    town: 'Der Punkt bezeichnet die Stadt, nicht den Standort selbst.',
    area: 'Der Punkt bezeichnet nur die Gegend.',
  },
  figures: 'Zahlen',
  planned: 'geplant',
};

const french = makeFormats('fr');
const fr: SiteWords = {
  title: 'Sites',
  all: 'Tous les sites',
  count: (n) => french.count(n, { one: '# site', other: '# sites' }),
  one: 'Site',
  kinds: {
    'military-site': 'Site militaire',
    'border-post': 'Poste frontière',
    'drone-plant': 'Usine de drones',
    spaceport: 'Base de lancement',
    'test-site': 'Polygone d’essais',
    port: 'Port',
    dam: 'Barrage',
    'power-plant': 'Centrale électrique',
    crossing: 'Point de passage',
  },
  statuses: {
    planned: 'prévu',
    'under-construction': 'en construction',
    active: 'en service',
    closed: 'fermé',
    'handed-over': 'remis à d’autres',
    disputed: 'signalé et démenti',
    unknown: 'état inconnu',
  },
  runBy: 'Exploité par',
  reported: 'Présence signalée et démentie',
  marks: {
    town: 'Le point indique la ville, non le site lui-même.',
    area: 'Le point n’indique que la zone.',
  },
  figures: 'Chiffres',
  planned: 'prévu',
};

/** What sites are called in each language. */
export const SITE_WORDS: Readonly<Record<Language, SiteWords>> = {
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
