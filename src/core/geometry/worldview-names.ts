/** The names of the views in worldviews.ts, apart from their tables so that types can name them. */
export const WORLDVIEW_NAMES = [
  'un',
  'de-facto',
  'IN',
  'PK',
  'CN',
  'RU',
  'UA',
  'GE',
  'AM',
  'AZ',
  'CY',
  'TR',
  'KG',
  'TJ',
  'UZ',
  'IR',
  'AE',
  'JP',
  'AF',
  'BY',
  'MD',
  'NP',
  'RS',
  'IL',
] as const;

export type WorldviewName = (typeof WORLDVIEW_NAMES)[number];
