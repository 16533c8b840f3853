import type { Language } from './catalogues.js';
import { asRussian } from './as-russian.js';
import { makeFormats } from './make-formats.js';
import type { OverlayWords } from './messages.js';

/** What a language calls values. */
export interface ValueWords extends Required<Pick<OverlayWords, 'title' | 'count'>> {
  /** Of a country without a number, in the legend. */
  readonly noData: string;
  /** Before the names with the greatest and the least numbers, in the description. */
  readonly highest: string;
  readonly lowest: string;
  /** The class below the lowest break, between two breaks, and from the highest on. */
  readonly under: (high: string) => string;
  readonly between: (low: string, high: string) => string;
  readonly from: (low: string) => string;
}

const en: ValueWords = {
  title: 'Values',
  count: (n) => `${n} ${n === 1 ? 'set of values' : 'sets of values'}`,
  noData: 'No data',
  highest: 'highest',
  lowest: 'lowest',
  under: (high) => `under ${high}`,
  between: (low, high) => `${low} to ${high}`,
  from: (low) => `${low} or more`,
};

const russian = makeFormats('ru');
/** Machine-made until reviewed by a native speaker, as is every language below. */
const ru: ValueWords = {
  title: 'Показатели',
  count: (n) =>
    russian.count(n, { one: '# показатель', few: '# показателя', other: '# показателей' }),
  noData: 'Нет данных',
  highest: 'больше всего',
  lowest: 'меньше всего',
  under: (high) => `меньше ${high}`,
  between: (low, high) => `от ${low} до ${high}`,
  from: (low) => `${low} и больше`,
};

const tajik = asRussian('tg');
const tg: ValueWords = {
  title: 'Нишондиҳандаҳо',
  count: (n) => tajik.count(n, { other: '# нишондиҳанда' }),
  noData: 'Маълумот нест',
  highest: 'аз ҳама зиёд',
  lowest: 'аз ҳама кам',
  under: (high) => `камтар аз ${high}`,
  between: (low, high) => `аз ${low} то ${high}`,
  from: (low) => `${low} ва зиёда`,
};

const persian = makeFormats('fa');
const fa: ValueWords = {
  title: 'مقادیر',
  count: (n) => persian.count(n, { other: '# شاخص' }),
  noData: 'بدون داده',
  highest: 'بیشترین',
  lowest: 'کمترین',
  under: (high) => `کمتر از ${high}`,
  between: (low, high) => `${low} تا ${high}`,
  from: (low) => `${low} و بیشتر`,
};

const kazakh = asRussian('kk');
const kk: ValueWords = {
  title: 'Көрсеткіштер',
  count: (n) => kazakh.count(n, { other: '# көрсеткіш' }),
  noData: 'Дерек жоқ',
  highest: 'ең көбі',
  lowest: 'ең азы',
  under: (high) => `${high} мәнінен аз`,
  between: (low, high) => `${low} – ${high}`,
  from: (low) => `${low} және одан көп`,
};

const kyrgyz = asRussian('ky');
const ky: ValueWords = {
  title: 'Көрсөткүчтөр',
  count: (n) => kyrgyz.count(n, { other: '# көрсөткүч' }),
  noData: 'Маалымат жок',
  highest: 'эң көбү',
  lowest: 'эң азы',
  under: (high) => `${high} маанисинен аз`,
  between: (low, high) => `${low} – ${high}`,
  from: (low) => `${low} жана андан көп`,
};

const uzbek = asRussian('uz');
const uz: ValueWords = {
  title: 'Koʻrsatkichlar',
  count: (n) => uzbek.count(n, { other: '# koʻrsatkich' }),
  noData: 'Maʼlumot yoʻq',
  highest: 'eng koʻp',
  lowest: 'eng kam',
  under: (high) => `${high} dan kam`,
  between: (low, high) => `${low} – ${high}`,
  from: (low) => `${low} va undan koʻp`,
};

const turkmen = asRussian('tk');
const tk: ValueWords = {
  title: 'Görkezijiler',
  count: (n) => turkmen.count(n, { other: '# görkeziji' }),
  noData: 'Maglumat ýok',
  highest: 'iň köp',
  lowest: 'iň az',
  under: (high) => `${high} sanyndan az`,
  between: (low, high) => `${low} – ${high}`,
  from: (low) => `${low} we ondan köp`,
};

const turkish = makeFormats('tr');
const tr: ValueWords = {
  title: 'Değerler',
  count: (n) => turkish.count(n, { other: '# gösterge' }),
  noData: 'Veri yok',
  highest: 'en yüksek',
  lowest: 'en düşük',
  under: (high) => `${high} değerinin altında`,
  between: (low, high) => `${low} – ${high}`,
  from: (low) => `${low} ve üzeri`,
};

const chinese = makeFormats('zh');
const zh: ValueWords = {
  title: '数值',
  count: (n) => chinese.count(n, { other: '#项数值' }),
  noData: '无数据',
  highest: '最高',
  lowest: '最低',
  under: (high) => `低于${high}`,
  between: (low, high) => `${low}至${high}`,
  from: (low) => `${low}及以上`,
};

const arabic = makeFormats('ar');
const ar: ValueWords = {
  title: 'القيم',
  count: (n) =>
    arabic.count(n, {
      one: 'مؤشر واحد',
      two: 'مؤشران',
      few: '# مؤشرات',
      other: '# مؤشرًا',
    }),
  noData: 'لا بيانات',
  highest: 'الأعلى',
  lowest: 'الأدنى',
  under: (high) => `أقل من ${high}`,
  between: (low, high) => `من ${low} إلى ${high}`,
  from: (low) => `${low} فأكثر`,
};

const german = makeFormats('de');
const de: ValueWords = {
  title: 'Werte',
  count: (n) => german.count(n, { one: '# Wertereihe', other: '# Wertereihen' }),
  noData: 'Keine Daten',
  highest: 'am höchsten',
  lowest: 'am niedrigsten',
  under: (high) => `unter ${high}`,
  between: (low, high) => `${low} bis ${high}`,
  from: (low) => `${low} oder mehr`,
};

const french = makeFormats('fr');
const fr: ValueWords = {
  title: 'Valeurs',
  count: (n) => french.count(n, { one: '# indicateur', other: '# indicateurs' }),
  noData: 'Pas de données',
  highest: 'maximum',
  lowest: 'minimum',
  under: (high) => `moins de ${high}`,
  between: (low, high) => `de ${low} à ${high}`,
  from: (low) => `${low} ou plus`,
};

export const VALUE_WORDS: Readonly<Record<Language, ValueWords>> = {
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
