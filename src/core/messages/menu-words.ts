import type { Language } from './catalogues.js';

/** What a reader's menu is called, and what it offers. */
export interface MenuWords {
  /** Opens the menu. */
  readonly menu: string;
  readonly search: string;
  /** How many have been found. */
  readonly found: (count: string) => string;
  readonly png: string;
  readonly svg: string;
  readonly csv: string;
  readonly address: string;
  /** Opens what the map shows where editors make maps. */
  readonly studio: string;
  /** Said when the address is on the clipboard. */
  readonly copied: string;
  /** Said when something could not be done, before the reason. */
  readonly failed: string;
}

/** Words but English are machine-made until reviewed by native speakers. */
const MENU_WORDS: Readonly<Record<Language, MenuWords>> = {
  en: {
    menu: 'Search and save',
    search: 'Search the map',
    found: (count) => `Found: ${count}`,
    png: 'Picture (PNG)',
    svg: 'Picture (SVG)',
    csv: 'Data (CSV)',
    address: 'Copy the address of this view',
    studio: 'Open in the studio',
    copied: 'The address has been copied.',
    failed: 'This could not be done',
  },
  ru: {
    menu: 'Поиск и сохранение',
    search: 'Поиск по карте',
    found: (count) => `Найдено: ${count}`,
    png: 'Изображение (PNG)',
    svg: 'Изображение (SVG)',
    csv: 'Данные (CSV)',
    address: 'Скопировать адрес этого вида',
    studio: 'Открыть в студии',
    copied: 'Адрес скопирован.',
    failed: 'Не удалось выполнить',
  },
  tg: {
    menu: 'Ҷустуҷӯ ва захира',
    search: 'Ҷустуҷӯ дар харита',
    found: (count) => `Ёфт шуд: ${count}`,
    png: 'Тасвир (PNG)',
    svg: 'Тасвир (SVG)',
    csv: 'Маълумот (CSV)',
    address: 'Нусхабардории суроғаи ин намо',
    studio: 'Дар студия кушодан',
    copied: 'Суроға нусхабардорӣ шуд.',
    failed: 'Иҷро нашуд',
  },
  kk: {
    menu: 'Іздеу және сақтау',
    search: 'Картадан іздеу',
    found: (count) => `Табылды: ${count}`,
    png: 'Сурет (PNG)',
    svg: 'Сурет (SVG)',
    csv: 'Деректер (CSV)',
    address: 'Осы көріністің мекенжайын көшіру',
    studio: 'Студияда ашу',
    copied: 'Мекенжай көшірілді.',
    failed: 'Орындалмады',
  },
  ky: {
    menu: 'Издөө жана сактоо',
    search: 'Картадан издөө',
    found: (count) => `Табылды: ${count}`,
    png: 'Сүрөт (PNG)',
    svg: 'Сүрөт (SVG)',
    csv: 'Маалымат (CSV)',
    address: 'Бул көрүнүштүн дарегин көчүрүү',
    studio: 'Студияда ачуу',
    copied: 'Дарек көчүрүлдү.',
    failed: 'Аткарылган жок',
  },
  uz: {
    menu: 'Qidirish va saqlash',
    search: 'Xaritadan qidirish',
    found: (count) => `Topildi: ${count}`,
    png: 'Rasm (PNG)',
    svg: 'Rasm (SVG)',
    csv: 'Maʼlumotlar (CSV)',
    address: 'Ushbu koʻrinish manzilini nusxalash',
    studio: 'Studiyada ochish',
    copied: 'Manzil nusxalandi.',
    failed: 'Bajarib boʻlmadi',
  },
  tk: {
    menu: 'Gözlemek we saklamak',
    search: 'Kartadan gözlemek',
    found: (count) => `Tapyldy: ${count}`,
    png: 'Surat (PNG)',
    svg: 'Surat (SVG)',
    csv: 'Maglumatlar (CSV)',
    address: 'Bu görnüşiň salgysyny göçürmek',
    studio: 'Studiýada açmak',
    copied: 'Salgy göçürildi.',
    failed: 'Ýerine ýetirilmedi',
  },
  fa: {
    menu: 'جست‌وجو و ذخیره',
    search: 'جست‌وجو در نقشه',
    found: (count) => `یافت‌شده: ${count}`,
    png: 'تصویر (PNG)',
    svg: 'تصویر (SVG)',
    csv: 'داده‌ها (CSV)',
    address: 'رونوشت نشانی این نما',
    studio: 'باز کردن در استودیو',
    copied: 'نشانی رونوشت شد.',
    failed: 'انجام نشد',
  },
  ar: {
    menu: 'بحث وحفظ',
    search: 'البحث في الخريطة',
    found: (count) => `النتائج: ${count}`,
    png: 'صورة (PNG)',
    svg: 'صورة (SVG)',
    csv: 'بيانات (CSV)',
    address: 'نسخ عنوان هذا العرض',
    studio: 'فتح في الاستوديو',
    copied: 'نُسخ العنوان.',
    failed: 'تعذّر التنفيذ',
  },
  tr: {
    menu: 'Ara ve kaydet',
    search: 'Haritada ara',
    found: (count) => `Bulunan: ${count}`,
    png: 'Resim (PNG)',
    svg: 'Resim (SVG)',
    csv: 'Veriler (CSV)',
    address: 'Bu görünümün adresini kopyala',
    studio: 'Stüdyoda aç',
    copied: 'Adres kopyalandı.',
    failed: 'Yapılamadı',
  },
  zh: {
    menu: '搜索与保存',
    search: '在地图中搜索',
    found: (count) => `找到：${count}`,
    png: '图片（PNG）',
    svg: '图片（SVG）',
    csv: '数据（CSV）',
    address: '复制此视图的网址',
    studio: '在工作室中打开',
    copied: '网址已复制。',
    failed: '无法完成',
  },
  de: {
    menu: 'Suchen und speichern',
    search: 'In der Karte suchen',
    found: (count) => `Gefunden: ${count}`,
    png: 'Bild (PNG)',
    svg: 'Bild (SVG)',
    csv: 'Daten (CSV)',
    address: 'Adresse dieser Ansicht kopieren',
    studio: 'Im Studio öffnen',
    copied: 'Die Adresse ist kopiert.',
    failed: 'Das war nicht möglich',
  },
  fr: {
    menu: 'Rechercher et enregistrer',
    search: 'Rechercher sur la carte',
    found: (count) => `Résultats\u00a0: ${count}`,
    png: 'Image (PNG)',
    svg: 'Image (SVG)',
    csv: 'Données (CSV)',
    address: 'Copier l’adresse de cette vue',
    studio: 'Ouvrir dans le studio',
    copied: 'L’adresse est copiée.',
    failed: 'Action impossible',
  },
};

/** The words of a language that the library has, else English. */
export const menuWordsIn = (lang: string): MenuWords =>
  Object.hasOwn(MENU_WORDS, lang) ? MENU_WORDS[lang as Language] : MENU_WORDS.en;
