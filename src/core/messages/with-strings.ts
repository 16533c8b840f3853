import { regional, utc } from './dates.js';
import type { Issue } from '../data/issue.js';
import type { Wording } from '../data/wording.js';
import type { DateWords, Messages } from './messages.js';
import type { CorridorWords } from './corridor-words.js';
import { readStrings } from './read-strings.js';
import type { ShapeWords } from './shape-words.js';
import type { SiteWords } from './site-words.js';
import type { ValueWords } from './value-words.js';

/** Words of a page's own in place of the library's: any of them, alone or out of a group. */
export type Strings = Some<
  Omit<Messages, 'ownWords' | 'wording' | 'legend' | 'overlays'> & {
    readonly overlays: Messages['overlays'] & OptionalWords;
  }
> & {
  /** What the legend is called; or, by their ids such as `links:forecast`, what its entries are called and which come first. */
  readonly legend?: string | Wording['legend'];
  /** Names on the picture, by what is named such as `KZ` or `caspian-sea`: in other words, elsewhere, or left out. */
  readonly labels?: Wording['labels'];
};

/** The words of the overlays that a map has only where it uses them. */
interface OptionalWords {
  readonly shapes: ShapeWords;
  readonly corridors: CorridorWords;
  readonly sites: SiteWords;
  readonly values: ValueWords;
}

type Some<Words> = {
  readonly [Key in keyof Words]?: Words[Key] extends ((...args: never[]) => unknown) | string | null
    ? Words[Key]
    : Some<Words[Key]>;
};

/** How a page wants its words. */
export interface OwnWords {
  /** Words of the page's own in place of the library's. */
  readonly strings?: Strings | undefined;
  /** `persian` writes days in the Persian calendar; months and years alone stay Gregorian. Default: `gregory`. */
  readonly calendar?: 'gregory' | 'persian' | undefined;
}

/**
 * The words of a language with a page's own among them, and days in its calendar. `optional`: names of the overlays whose
 * words come with them. What is wrong with the page's own is added to `issues`, some of it not before it is said.
 */
export function withStrings(
  spoken: Messages,
  { strings, calendar }: OwnWords,
  optional: readonly string[],
  issues: Issue[],
): Messages {
  const messages = calendar === 'persian' ? inPersianCalendar(spoken) : spoken;
  return strings ? readStrings(messages, strings, optional, issues) : messages;
}

/** Languages that have dates of their own although engines know them. */
const KNOWN_TO_ENGINES: readonly string[] = ['en', 'fr', 'zh'];

/**
 * The words of a language with days in the Persian calendar. Months and years alone stay in the Gregorian one, since they
 * are not the same spans of time. Languages that engines do not know keep their own dates.
 */
function inPersianCalendar(messages: Messages): Messages {
  if (messages.dates && !KNOWN_TO_ENGINES.includes(messages.lang)) return messages;
  const format = (calendar: string, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(regional(messages.lang), { ...options, calendar, timeZone: 'UTC' });
  const ofDay = format('persian', { year: 'numeric', month: 'long', day: 'numeric' });
  const ofMonth = format('gregory', { year: 'numeric', month: 'long' });
  const ofYear = format('gregory', { year: 'numeric' });
  const dates: DateWords = (year, month, days) => {
    if (days === undefined) return (month ? ofMonth : ofYear).format(utc(year, month));
    const [first = 1, last = first] = days.split('–').map(Number);
    const [start, end] = [utc(year, month, first), utc(year, month, last)];
    return first === last ? ofDay.format(start) : ofDay.formatRange(start, end);
  };
  return { ...messages, dates };
}
