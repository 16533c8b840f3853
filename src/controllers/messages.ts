import { en } from '../core/messages/en.js';
import { matchLanguage } from '../core/messages/match-language.js';
import type { Messages } from '../core/messages/messages.js';

/** Each language but English is a chunk of its own, fetched when a page speaks it. */
const CATALOGUES: Readonly<Record<string, () => Promise<Messages>>> = {
  ru: async () => (await import('../core/messages/ru.js')).ru,
  tg: async () => (await import('../core/messages/tg.js')).tg,
  fa: async () => (await import('../core/messages/fa.js')).fa,
  kk: async () => (await import('../core/messages/kk.js')).kk,
  ky: async () => (await import('../core/messages/ky.js')).ky,
  uz: async () => (await import('../core/messages/uz.js')).uz,
  tk: async () => (await import('../core/messages/tk.js')).tk,
  tr: async () => (await import('../core/messages/tr.js')).tr,
  zh: async () => (await import('../core/messages/zh.js')).zh,
  ar: async () => (await import('../core/messages/ar.js')).ar,
  de: async () => (await import('../core/messages/de.js')).de,
  fr: async () => (await import('../core/messages/fr.js')).fr,
};

/** The language in which a page of this language gets its words: its primary subtag, else English. */
export const spokenLanguage = (lang: string): string =>
  matchLanguage(lang, Object.keys(CATALOGUES));

/** The words for a page of this language; throws if they cannot be loaded. */
export async function loadMessages(lang: string): Promise<Messages> {
  return (await CATALOGUES[spokenLanguage(lang)]?.()) ?? en;
}
