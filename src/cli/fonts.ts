/**
 * Sans serif families that systems bring along, wanted ones first. Browsers know what `system-ui` stands for; what draws
 * PNG takes the first family of a list that is there.
 */
const LATIN = [
  'Noto Sans',
  'Segoe UI',
  'Helvetica Neue',
  'DejaVu Sans',
  'Liberation Sans',
  'Roboto',
  'Arial',
];

const ARABIC = [
  'Vazirmatn',
  'Segoe UI',
  'Tahoma',
  'DejaVu Sans',
  'Arial',
  'Geeza Pro',
  'Noto Sans Arabic',
  'Noto Naskh Arabic',
];

/**
 * Families for a script that the usual ones lack; they have to come first, so that words are set in one piece. Those for
 * Arabic script that have Latin letters too come before those without.
 */
const BY_LANGUAGE: Readonly<Record<string, readonly string[]>> = {
  fa: ARABIC,
  ar: ARABIC,
  zh: [
    'Noto Sans CJK SC',
    'Noto Sans SC',
    'Source Han Sans SC',
    'PingFang SC',
    'Microsoft YaHei',
    'WenQuanYi Micro Hei',
  ],
};

/** The families for a language as a CSS list; without quotes, which not every program that draws SVG expects there. */
export const fontsFor = (lang: string): string =>
  [...(BY_LANGUAGE[lang] ?? []), ...LATIN, 'sans-serif'].join(', ');
