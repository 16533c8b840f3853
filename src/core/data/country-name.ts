/** What the Unicode registry names besides countries (reserved codes, unions, parts of states, tests of languages). */
const NONE = 'AC CP CQ DG EA EU EZ IC QO TA UN XA XB ZZ';

/**
 * The English name of a country by its code of today (ISO 3166-1 alpha-2, `XK` for Kosovo); `undefined` for anything else.
 * Engines also know codes of former states, by the name of a state of today: those are none.
 */
export function countryName(code: string): string | undefined {
  if (!/^[A-Z]{2}$/.test(code) || NONE.includes(code) || codeOfToday(code) !== code)
    return undefined;
  return new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(code);
}

/** The code that has taken the place of a former one: `MM` for `BU`; the code itself otherwise. */
export const codeOfToday = (code: string): string =>
  /^[A-Z]{2}$/.test(code) ? Intl.getCanonicalLocales(`und-${code}`)[0]!.slice(-2) : code;
