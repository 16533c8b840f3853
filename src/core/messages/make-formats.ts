import type { Messages } from './messages.js';
import { upperFirst } from './upper-first.js';

/** What engines that do not know a language need for it. */
interface OwnFormats {
  /** The language whose numbers are written the same way. */
  readonly numbersAs: string;
  /** Joins the last two words of a list, spaces included. */
  readonly and: string;
  /** Set for a language with Latin digits and the two plurals of English, whose numbers then need no engine at all. */
  readonly thousands?: string;
}

/** Forms of a counted thing by the plural categories of the language; `#` stands for the number. */
type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

export interface Formats {
  readonly number: (n: number) => string;
  readonly digits: Messages['digits'];
  readonly count: (n: number, forms: Forms) => string;
  readonly lists: Messages['lists'];
  /** Sentences of the timeline that have no words of their own. */
  readonly told: Pick<Messages['timeline'], 'about' | 'begins' | 'dated'>;
}

/**
 * Numbers, counted things and lists as a language writes them. `own` is for languages that some browsers lack, which
 * would write them as English does; the page and the server must agree.
 */
export function makeFormats(lang: string, own?: OwnFormats): Formats {
  const numbersAs = own?.numbersAs ?? lang;
  const { thousands } = own ?? {};
  const numbers = once(() => new Intl.NumberFormat(numbersAs));
  const ungrouped = once(() => new Intl.NumberFormat(numbersAs, { useGrouping: false }));
  const plurals = once(() => new Intl.PluralRules(lang));
  const list = once(() => new Intl.ListFormat(lang, { type: 'conjunction' }));
  const marks = MARKS[lang] ?? {};
  const { comma = ', ', semicolon = '; ', colon = ': ', stop = '. ' } = marks;
  const { brackets = [' (', ')'] } = marks;
  const plain = (words: readonly string[]) => words.join(comma);
  const number = (n: number) =>
    thousands === undefined
      ? numbers().format(n)
      : String(n).replace(/\B(?=(?:\d{3})+$)/g, thousands);
  const plural = (n: number) =>
    thousands === undefined ? plurals().select(n) : n === 1 ? 'one' : 'other';
  return {
    number,
    digits: (n) => (thousands === undefined ? ungrouped().format(n) : String(n)),
    count: (n, forms) => (forms[plural(n)] ?? forms.other).replaceAll('#', number(n)),
    lists: {
      and: (words) => (own ? joinBy(words, comma, own.and) : list().format(words)),
      plain,
      comma: (words) => words.join(lang === 'zh' ? '，' : comma),
      clauses: (words) => words.join(semicolon),
      sentence: (words) => words.replace(/[.。]?(?=\u2069?$)/u, lang === 'zh' ? '。' : '.'),
    },
    told: {
      about: (name, what) => name + colon + what.join(stop),
      begins: (claim, what) => upperFirst(claim, lang) + colon + what,
      dated: (what, date) => what.replace(/[.。](?=\u2069?$)/, '') + brackets.join(date),
    },
  };
}

/** Made when first asked for: the engine's data of a language takes milliseconds to read. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** Marks of punctuation between words, with the spaces about them, where a language has others than English. */
interface Marks {
  /** Between the words of a list. */
  readonly comma?: string;
  /** Between the clauses of a sentence. */
  readonly semicolon?: string;
  readonly colon?: string;
  readonly stop?: string;
  readonly brackets?: readonly [string, string];
}
const MARKS: Readonly<Record<string, Marks>> = {
  zh: { comma: '、', semicolon: '；', colon: '：', stop: '。', brackets: ['（', '）'] },
  fa: { comma: '، ', semicolon: '؛ ' },
  ar: { comma: '، ', semicolon: '؛ ' },
  fr: { semicolon: '\u00a0; ', colon: '\u00a0: ' },
};

const joinBy = (words: readonly string[], comma: string, and: string) =>
  [words.slice(0, -1).join(comma), ...words.slice(-1)].filter(Boolean).join(and);

/** What a date in words tells: languages begin "since" and "until" otherwise for each. */
export function precisionOf(date: string): 'day' | 'month' | 'year' {
  const numbers = date.match(/\p{Nd}+/gu) ?? [];
  if (numbers.length > 1) return 'day';
  return /\p{L}{3}/u.test(date) ? 'month' : 'year';
}
