/** Second letters of the codes by their first, which is large. */
const CODES =
  'AdefgilmoqrstuwxzBabdefghijlmnoqrstvwyzCacdfghiklmnoruvwxyzDejkmozEceghrstFijkmorGabdefghilmnpqrstuwyHkmnrtu' +
  'IdelmnoqrstJempoKeghimnprwyzLabcikrstuvyMacdefghklmnopqrstuvwxyzNacefgilopruzOmPaefghklmnrstwyQaReosuw' +
  'SabcdeghijklmnorstvxyzTcdfghjklmnortvwzUagmsyzVaceginuWfsXkYetZamw';

/**
 * Whether a code is that of a country of today: ISO 3166-1 alpha-2, and `XK` for Kosovo. Engines know them too, but take
 * tens of milliseconds to read their tables of names.
 */
export function isCountryCode(code: string): boolean {
  if (!/^[A-Z]{2}$/.test(code)) return false;
  const others = CODES.slice(CODES.indexOf(code[0]!) + 1).match(/^[a-z]*/)![0];
  return others.includes(code[1]!.toLowerCase());
}
