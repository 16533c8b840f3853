/** The languages of the map, as they call themselves. */
export const LANGUAGES: Readonly<Record<string, string>> = {
  en: 'English',
  ru: 'Русский',
  tg: 'Тоҷикӣ',
  fa: 'فارسی',
  kk: 'Қазақша',
  ky: 'Кыргызча',
  uz: 'O‘zbekcha',
  tk: 'Türkmençe',
  tr: 'Türkçe',
  zh: '中文',
  ar: 'العربية',
  de: 'Deutsch',
  fr: 'Français',
};

export const isRightToLeft = (lang: string): boolean => /^(?:ar|fa)\b/.test(lang);
