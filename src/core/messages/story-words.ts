import type { Language } from './catalogues.js';

/** What the controls of a story are called. */
export interface StoryWords {
  /** Names the group of controls. */
  readonly label: string;
  readonly previous: string;
  readonly next: string;
  /** Returns a reader who has moved the map or its date. */
  readonly back: string;
  /** Frees the map from the story at its end. */
  readonly explore: string;
  /** Opens the legend and the sources where they have no room. */
  readonly key: string;
  /** Which step of how many. */
  readonly count: (n: string, all: string) => string;
}

/** Words but English are machine-made until reviewed by native speakers. */
export const STORY_WORDS: Readonly<Record<Language, StoryWords>> = {
  en: {
    label: 'Story',
    previous: 'Previous step',
    next: 'Next step',
    back: 'Back to the story',
    explore: 'Explore the map',
    key: 'Key and sources',
    count: (n, all) => `${n} of ${all}`,
  },
  ru: {
    label: 'История',
    previous: 'Предыдущий шаг',
    next: 'Следующий шаг',
    back: 'Вернуться к истории',
    explore: 'Исследовать карту',
    key: 'Обозначения и источники',
    count: (n, all) => `${n} из ${all}`,
  },
  tg: {
    label: 'Ҳикоя',
    previous: 'Қадами пештара',
    next: 'Қадами оянда',
    back: 'Бозгашт ба ҳикоя',
    explore: 'Харитаро омӯзед',
    key: 'Аломатҳо ва манбаъҳо',
    count: (n, all) => `${n} аз ${all}`,
  },
  fa: {
    label: 'روایت',
    previous: 'گام پیشین',
    next: 'گام بعدی',
    back: 'بازگشت به روایت',
    explore: 'کاوش در نقشه',
    key: 'راهنما و منابع',
    count: (n, all) => `${n} از ${all}`,
  },
  kk: {
    label: 'Баян',
    previous: 'Алдыңғы қадам',
    next: 'Келесі қадам',
    back: 'Баянға оралу',
    explore: 'Картаны зерттеу',
    key: 'Белгілер мен дереккөздер',
    count: (n, all) => `${n} / ${all}`,
  },
  ky: {
    label: 'Баян',
    previous: 'Мурунку кадам',
    next: 'Кийинки кадам',
    back: 'Баянга кайтуу',
    explore: 'Картаны изилдөө',
    key: 'Белгилер жана булактар',
    count: (n, all) => `${n} / ${all}`,
  },
  uz: {
    label: 'Hikoya',
    previous: 'Oldingi qadam',
    next: 'Keyingi qadam',
    back: 'Hikoyaga qaytish',
    explore: 'Xaritani oʻrganish',
    key: 'Belgilar va manbalar',
    count: (n, all) => `${n} / ${all}`,
  },
  tk: {
    label: 'Hekaýa',
    previous: 'Öňki ädim',
    next: 'Indiki ädim',
    back: 'Hekaýa dolanmak',
    explore: 'Kartany öwrenmek',
    key: 'Belgiler we çeşmeler',
    count: (n, all) => `${n} / ${all}`,
  },
  tr: {
    label: 'Öykü',
    previous: 'Önceki adım',
    next: 'Sonraki adım',
    back: 'Öyküye dön',
    explore: 'Haritayı keşfet',
    key: 'Lejant ve kaynaklar',
    count: (n, all) => `${n} / ${all}`,
  },
  zh: {
    label: '故事',
    previous: '上一步',
    next: '下一步',
    back: '回到故事',
    explore: '探索地图',
    key: '图例与来源',
    count: (n, all) => `第${n}步，共${all}步`,
  },
  ar: {
    label: 'القصة',
    previous: 'الخطوة السابقة',
    next: 'الخطوة التالية',
    back: 'العودة إلى القصة',
    explore: 'استكشاف الخريطة',
    key: 'مفتاح الخريطة والمصادر',
    count: (n, all) => `${n} من ${all}`,
  },
  de: {
    label: 'Erzählung',
    previous: 'Voriger Schritt',
    next: 'Nächster Schritt',
    back: 'Zurück zur Erzählung',
    explore: 'Karte erkunden',
    key: 'Legende und Quellen',
    count: (n, all) => `${n} von ${all}`,
  },
  fr: {
    label: 'Récit',
    previous: 'Étape précédente',
    next: 'Étape suivante',
    back: 'Revenir au récit',
    explore: 'Explorer la carte',
    key: 'Légende et sources',
    count: (n, all) => `${n} sur ${all}`,
  },
};

/** The words of a language; English where there are none. */
export const storyWordsIn = (lang: string): StoryWords =>
  Object.hasOwn(STORY_WORDS, lang) ? STORY_WORDS[lang as Language] : STORY_WORDS.en;
