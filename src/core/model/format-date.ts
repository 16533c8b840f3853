import type { IsoDate } from '../data/primitives.js';
import { regional, utc } from '../messages/dates.js';
import type { DateWords } from '../messages/messages.js';

type Precision = Intl.DateTimeFormatOptions;
const PRECISIONS: Readonly<Record<number, Precision>> = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'long' },
  10: { year: 'numeric', month: 'long', day: 'numeric' },
};

/** Formatters by language and precision; they are slow to make, so whoever formats many dates keeps them. */
export type DateFormatters = Map<string, Intl.DateTimeFormat>;

/**
 * A date in words at just its own precision: a month is never rounded to its first day. `own` are the words of a
 * language that not every browser knows, see `Messages.dates`.
 */
export function formatDate(
  date: IsoDate,
  lang: string,
  own: DateWords | null = null,
  kept: DateFormatters = new Map(),
): string {
  return own ? inOwnWords(date, own) : formatter(date, lang, kept).format(dateOf(date));
}

/** A span in words, as short as the language allows, e.g. "14 – 17 September 2022"; ends of unlike precision are joined. */
export function formatDateRange(
  start: IsoDate,
  end: IsoDate,
  lang: string,
  own: DateWords | null = null,
  kept: DateFormatters = new Map(),
): string {
  if (start === end) return formatDate(start, lang, own, kept);
  const isOneMonth = start.length === 10 && start.slice(0, 8) === end.slice(0, 8);
  if (own && isOneMonth) return inOwnWords(start, own, `–${dayOf(end)}`);
  if (own || start.length !== end.length)
    return `${formatDate(start, lang, own, kept)} – ${formatDate(end, lang, own, kept)}`;
  return formatter(start, lang, kept).formatRange(dateOf(start), dateOf(end));
}

function inOwnWords(date: IsoDate, own: DateWords, untilDay = ''): string {
  const [year = 0, month] = date.split('-').map(Number);
  return own(year, month, date.length === 10 ? `${dayOf(date)}${untilDay}` : undefined);
}

const dayOf = (date: IsoDate) => Number(date.slice(8));

function formatter(date: IsoDate, lang: string, kept: DateFormatters): Intl.DateTimeFormat {
  const key = `${lang} ${date.length}`;
  const known =
    kept.get(key) ??
    new Intl.DateTimeFormat(regional(lang), {
      ...PRECISIONS[date.length],
      timeZone: 'UTC',
      calendar: 'gregory',
    });
  kept.set(key, known);
  return known;
}

function dateOf(date: IsoDate): Date {
  const [year = 0, month, day] = date.split('-').map(Number);
  return utc(year, month, day);
}
