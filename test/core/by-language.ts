import type { Text } from '../../src/core/data/primitives.js';
import { CATALOGUES } from '../../src/core/messages/catalogues.js';

/** A text of the record by its languages: what it says in English, and what the catalogues have for that. */
export function byLanguageOf(text: Text | undefined): Readonly<Record<string, string>> {
  const own: Readonly<Record<string, string>> =
    typeof text === 'string' ? { en: text } : (text ?? {});
  const english = own['en'] ?? '';
  const named = Object.entries(CATALOGUES).flatMap(([lang, { properNames }]) => {
    const words = Object.hasOwn(properNames, english) ? properNames[english] : undefined;
    return words === undefined ? [] : [[lang, words] as const];
  });
  return { ...Object.fromEntries(named), ...own };
}
