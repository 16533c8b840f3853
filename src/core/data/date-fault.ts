import { shorten } from './describe.js';
import { isCalendarDate } from './is-calendar-date.js';

/** What is wrong with a date of year, month or day precision that a page asks for; `undefined` if it is one. */
export const dateFault = (date: string): string | undefined =>
  /^\d{4}(-\d{2}){0,2}$/.test(date) && isCalendarDate(date)
    ? undefined
    : `"${shorten(date)}" is not a date such as "2023", "2023-10" or "2023-10-17" that exists in the calendar`;
