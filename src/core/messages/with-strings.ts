import type { DateWords, Messages } from './messages.js';

/** Words of a page's own in place of the library's: any of them, at any depth. */
export type Strings = {
  readonly [Key in keyof Messages]?: Messages[Key] extends (...args: never[]) => unknown
    ? Messages[Key]
    : Messages[Key] extends object
      ? Partial<Messages[Key]>
      : Messages[Key];
};

/** The words of a language with a page's own among them. */
export function withStrings(messages: Messages, strings: Strings | undefined): Messages {
  if (!strings) return messages;
  const merged = Object.entries(strings).map(([key, own]) => {
    const known = Object.hasOwn(messages, key) ? messages[key as keyof Messages] : undefined;
    return [key, isPlain(known) && isPlain(own) ? { ...known, ...own } : (own ?? known)];
  });
  return { ...messages, ...Object.fromEntries(merged) } as Messages;
}

const isPlain = (value: unknown): value is object => typeof value === 'object' && value !== null;

/**
 * The words of a language with days in the Persian calendar. Months and years alone stay in the Gregorian one, since they
 * are not the same spans of time. Languages that engines do not know keep their own dates.
 */
export function inPersianCalendar(messages: Messages): Messages {
  if (messages.dates && messages.lang !== 'en') return messages;
  const lang = messages.lang === 'en' ? 'en-GB' : messages.lang;
  const format = (calendar: string, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(lang, { ...options, calendar, timeZone: 'UTC' });
  const ofDay = format('persian', { year: 'numeric', month: 'long', day: 'numeric' });
  const ofMonth = format('gregory', { year: 'numeric', month: 'long' });
  const ofYear = format('gregory', { year: 'numeric' });
  const utc = (year: number, month = 1, day = 1) =>
    new Date(new Date(0).setUTCFullYear(year, month - 1, day));
  const dates: DateWords = (year, month, days) => {
    if (days === undefined) return (month ? ofMonth : ofYear).format(utc(year, month));
    const [first = 1, last = first] = days.split('–').map(Number);
    const [start, end] = [utc(year, month, first), utc(year, month, last)];
    return first === last ? ofDay.format(start) : ofDay.formatRange(start, end);
  };
  return { ...messages, dates };
}
