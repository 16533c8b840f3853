/** Whether an ISO date of year, month or day precision names a day, month or year that exists. */
export function isCalendarDate(date: string): boolean {
  const [year = NaN, month = 1, day = 1] = date.split('-').map(Number);
  if (!Number.isInteger(year) || month < 1 || month > 12 || day < 1) return false;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day <= days[month - 1]!;
}
