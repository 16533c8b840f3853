import { codeOfToday } from './country-name.js';
import { didYouMean } from './suggest.js';

/** Codes of states that several have followed (ISO 3166-3), whichever of those an engine names. */
const DISSOLVED: Readonly<Record<string, string>> = {
  AN: 'the Netherlands Antilles',
  CS: 'Czechoslovakia, later of Serbia and Montenegro',
  SU: 'the Soviet Union',
  YU: 'Yugoslavia',
};

/** The tail of a message about what is no country code: the right one, or the nearest of those that are known. */
export function explainCode(code: string, known: Iterable<string>): string {
  const state = Object.hasOwn(DISSOLVED, code) ? DISSOLVED[code] : undefined;
  if (state) return `; it was that of ${state}: name the states of today`;
  const now = codeOfToday(code);
  return now === code ? didYouMean(code, known) : `; did you mean "${now}"?`;
}
