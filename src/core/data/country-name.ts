import { isCountryCode } from './is-country-code.js';

/**
 * The English name of a country by its code of today (ISO 3166-1 alpha-2, `XK` for Kosovo); `undefined` for anything else.
 * It has the engine read its table of names, which takes long: for messages about what is wrong.
 */
export const countryName = (code: string): string | undefined =>
  isCountryCode(code)
    ? new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(code)
    : undefined;

/** The code that has taken the place of a former one: `MM` for `BU`; the code itself otherwise. */
export const codeOfToday = (code: string): string =>
  /^[A-Z]{2}$/.test(code) ? Intl.getCanonicalLocales(`und-${code}`)[0]!.slice(-2) : code;
