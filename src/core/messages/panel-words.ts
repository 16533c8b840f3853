import type { Language } from './catalogues.js';

/** What small maps and comparisons say besides what every map does. */
export interface PanelWords {
  /** States that have joined since the map before, or left. */
  readonly joined: (names: string) => string;
  readonly left: (names: string) => string;
  /** Heads of maps by views: of a state, of the United Nations, of what is held. */
  readonly seenBy: (state: string) => string;
  readonly un: string;
  readonly deFacto: string;
  /** Caption of the table of views: which state each area is shown with; and of areas that are shown with none. */
  readonly shownWith: string;
  readonly noState: string;
  /** Names the handle between two maps, and what it says: how much of the picture the first one has. */
  readonly compare: (a: string, b: string) => string;
  readonly share: (name: string, percent: string) => string;
}

/** Words but English are machine-made until reviewed by native speakers. */
export const PANEL_WORDS: Readonly<Record<Language, PanelWords>> = {
  en: {
    joined: (names) => `New: ${names}`,
    left: (names) => `No longer: ${names}`,
    seenBy: (state) => `As seen by ${state}`,
    un: 'United Nations usage',
    deFacto: 'As held on the ground',
    shownWith: 'Which state each area is shown with',
    noState: 'no state',
    compare: (a, b) => `Compare ${a} with ${b}`,
    share: (name, percent) => `${name}: ${percent}%`,
  },
  ru: {
    joined: (names) => `Новые: ${names}`,
    left: (names) => `Больше не входят: ${names}`,
    seenBy: (state) => `Точка зрения: ${state}`,
    un: 'Практика Организации Объединённых Наций',
    deFacto: 'Фактический контроль',
    shownWith: 'В составе какого государства показана территория',
    noState: 'без государства',
    compare: (a, b) => `Сравнение: ${a} — ${b}`,
    share: (name, percent) => `${name}: ${percent}\u00a0%`,
  },
  tg: {
    joined: (names) => `Нав: ${names}`,
    left: (names) => `Баромада: ${names}`,
    seenBy: (state) => `Нуқтаи назар: ${state}`,
    un: 'Равияи Созмони Милали Муттаҳид',
    deFacto: 'Назорати воқеӣ',
    shownWith: 'Ҳар минтақа дар ҳайати кадом давлат нишон дода шудааст',
    noState: 'бе давлат',
    compare: (a, b) => `Муқоиса: ${a} — ${b}`,
    share: (name, percent) => `${name}: ${percent}\u00a0%`,
  },
  kk: {
    joined: (names) => `Жаңа: ${names}`,
    left: (names) => `Енді жоқ: ${names}`,
    seenBy: (state) => `Көзқарас: ${state}`,
    un: 'Біріккен Ұлттар Ұйымының тәжірибесі',
    deFacto: 'Іс жүзіндегі бақылау',
    shownWith: 'Әр аумақ қай мемлекетпен бірге көрсетілген',
    noState: 'мемлекетсіз',
    compare: (a, b) => `Салыстыру: ${a} — ${b}`,
    share: (name, percent) => `${name}: ${percent}\u00a0%`,
  },
  ky: {
    joined: (names) => `Жаңы: ${names}`,
    left: (names) => `Чыккан: ${names}`,
    seenBy: (state) => `Көз караш: ${state}`,
    un: 'Бириккен Улуттар Уюмунун тажрыйбасы',
    deFacto: 'Иш жүзүндөгү көзөмөл',
    shownWith: 'Ар бир аймак кайсы мамлекет менен көрсөтүлгөн',
    noState: 'мамлекетсиз',
    compare: (a, b) => `Салыштыруу: ${a} — ${b}`,
    share: (name, percent) => `${name}: ${percent}\u00a0%`,
  },
  uz: {
    joined: (names) => `Yangi: ${names}`,
    left: (names) => `Chiqqan: ${names}`,
    seenBy: (state) => `Nuqtayi nazar: ${state}`,
    un: 'Birlashgan Millatlar Tashkiloti amaliyoti',
    deFacto: 'Amaldagi nazorat',
    shownWith: 'Har bir hudud qaysi davlat bilan koʻrsatilgan',
    noState: 'davlatsiz',
    compare: (a, b) => `Taqqoslash: ${a} — ${b}`,
    share: (name, percent) => `${name}: ${percent}\u00a0%`,
  },
  tk: {
    joined: (names) => `Täze: ${names}`,
    left: (names) => `Çykan: ${names}`,
    seenBy: (state) => `Garaýyş: ${state}`,
    un: 'Birleşen Milletler Guramasynyň tejribesi',
    deFacto: 'Hakyky gözegçilik',
    shownWith: 'Her sebit haýsy döwlet bilen görkezilýär',
    noState: 'döwletsiz',
    compare: (a, b) => `Deňeşdirme: ${a} — ${b}`,
    share: (name, percent) => `${name}: ${percent}\u00a0%`,
  },
  fa: {
    joined: (names) => `تازه: ${names}`,
    left: (names) => `دیگر نیست: ${names}`,
    seenBy: (state) => `از دید ${state}`,
    un: 'کاربرد سازمان ملل متحد',
    deFacto: 'وضع موجود',
    shownWith: 'هر ناحیه با کدام کشور نشان داده شده است',
    noState: 'بدون کشور',
    compare: (a, b) => `مقایسهٔ ${a} با ${b}`,
    share: (name, percent) => `${name}: ${percent}٪`,
  },
  ar: {
    joined: (names) => `جديد: ${names}`,
    left: (names) => `لم يعد: ${names}`,
    seenBy: (state) => `من وجهة نظر ${state}`,
    un: 'استخدام الأمم المتحدة',
    deFacto: 'السيطرة الفعلية',
    shownWith: 'الدولة التي تظهر معها كل منطقة',
    noState: 'بلا دولة',
    compare: (a, b) => `مقارنة ${a} مع ${b}`,
    share: (name, percent) => `${name}: ${percent}٪`,
  },
  tr: {
    joined: (names) => `Yeni: ${names}`,
    left: (names) => `Ayrılan: ${names}`,
    seenBy: (state) => `Bakış açısı: ${state}`,
    un: 'Birleşmiş Milletler uygulaması',
    deFacto: 'Fiilî denetim',
    shownWith: 'Her bölge hangi devletle gösteriliyor',
    noState: 'devletsiz',
    compare: (a, b) => `Karşılaştırma: ${a} – ${b}`,
    share: (name, percent) => `${name}: %${percent}`,
  },
  zh: {
    joined: (names) => `新增：${names}`,
    left: (names) => `退出：${names}`,
    seenBy: (state) => `${state}的观点`,
    un: '联合国惯例',
    deFacto: '实际控制',
    shownWith: '各地区显示为属于哪个国家',
    noState: '无所属国家',
    compare: (a, b) => `比较：${a}与${b}`,
    share: (name, percent) => `${name}：${percent}%`,
  },
  de: {
    joined: (names) => `Neu: ${names}`,
    left: (names) => `Nicht mehr: ${names}`,
    seenBy: (state) => `Sicht: ${state}`,
    un: 'Praxis der Vereinten Nationen',
    deFacto: 'Tatsächliche Kontrolle',
    shownWith: 'Bei welchem Staat jedes Gebiet gezeigt wird',
    noState: 'kein Staat',
    compare: (a, b) => `Vergleich: ${a} und ${b}`,
    share: (name, percent) => `${name}: ${percent}\u00a0%`,
  },
  fr: {
    joined: (names) => `Adhésion\u00a0: ${names}`,
    left: (names) => `Retrait\u00a0: ${names}`,
    seenBy: (state) => `Point de vue\u00a0: ${state}`,
    un: 'Usage des Nations unies',
    deFacto: 'Contrôle effectif',
    shownWith: 'L’État avec lequel chaque zone est représentée',
    noState: 'aucun État',
    compare: (a, b) => `Comparer ${a} et ${b}`,
    share: (name, percent) => `${name}\u00a0: ${percent}\u00a0%`,
  },
};

/** The words of a language; English where there are none. */
export const panelWordsIn = (lang: string): PanelWords =>
  Object.hasOwn(PANEL_WORDS, lang) ? PANEL_WORDS[lang as Language] : PANEL_WORDS.en;
