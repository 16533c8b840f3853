import { ar } from './ar.js';
import { de } from './de.js';
import { en } from './en.js';
import { fa } from './fa.js';
import { fr } from './fr.js';
import { kk } from './kk.js';
import { ky } from './ky.js';
import type { Messages } from './messages.js';
import { ru } from './ru.js';
import { tg } from './tg.js';
import { tk } from './tk.js';
import { tr } from './tr.js';
import { uz } from './uz.js';
import { zh } from './zh.js';

const ALL = {
  en,
  ru,
  tg,
  fa,
  kk,
  ky,
  uz,
  tk,
  tr,
  zh,
  ar,
  de,
  fr,
} as const satisfies Readonly<Record<string, Messages>>;

/** A language that there are words in. */
export type Language = keyof typeof ALL;

/** Every language at once, for where nothing is loaded on demand; pages load theirs alone. */
export const CATALOGUES: Readonly<Record<string, Messages>> = ALL;
