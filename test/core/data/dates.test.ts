import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasBegun, isBefore, isWithin, lastDay } from '../../../src/core/data/dates.js';
import { isCalendarDate } from '../../../src/core/data/is-calendar-date.js';
import { formatDate, formatDateRange } from '../../../src/core/model/format-date.js';

describe('isCalendarDate', () => {
  it.each([
    '2023',
    '2023-10',
    '2023-12-31',
    '2024-02-29',
    '2000-02-29',
    '2023-02-28',
    '2023-04-30',
    '0001-01-01',
  ])('%s exists', (date) => expect(isCalendarDate(date)).toBe(true));

  it.each([
    '2023-02-29',
    '2023-02-30',
    '1900-02-29',
    '2100-02-29',
    '2023-04-31',
    '2023-13',
    '2023-00',
    '2023-01-00',
    '2023-01-32',
  ])('%s does not', (date) => expect(isCalendarDate(date)).toBe(false));

  it('agrees with the calendar of the platform', () => {
    const any = fc.record({
      year: fc.integer({ min: 1000, max: 2999 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 31 }),
    });
    fc.assert(
      fc.property(any, ({ year, month, day }) => {
        const date = [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
        const exists = new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
        expect(isCalendarDate(date)).toBe(exists);
      }),
    );
  });
});

describe('lastDay', () => {
  it.each([
    ['2022', '2022-12-31'],
    ['2024-02', '2024-02-29'],
    ['2023-02', '2023-02-28'],
    ['1900-02', '1900-02-28'],
    ['2023-04', '2023-04-30'],
    ['2023-11-02', '2023-11-02'],
    ['0004-02', '0004-02-29'],
    ['0050-02', '0050-02-28'],
  ])('%s ends on %s', (date, day) => expect(lastDay(date)).toBe(day));
});

describe('hasBegun and isWithin', () => {
  it.each([
    ['2023-07-03', '2023-07-04', false],
    ['2023-07-04', '2023-07-04', true],
    ['2023-06-30', '2023-07', false],
    ['2023-07-01', '2023-07', true],
    ['2022-12-31', '2023', false],
    ['2023-01-01', '2023', true],
  ])('on %s, %s has begun: %s', (asOf, date, begun) => expect(hasBegun(asOf, date)).toBe(begun));

  it.each([
    ['2012-06-01', undefined, undefined, true],
    ['2012-06-01', '2012', undefined, true],
    ['2011-12-31', '2012', undefined, false],
    // Half open: on its last bound a period has ended, and its neighbour has begun.
    ['2024-01-31', '1992-05-15', '2024-02', true],
    ['2024-02-01', '1992-05-15', '2024-02', false],
    ['2024-02-01', '2024-02', undefined, true],
    ['2012-01-01', undefined, '2012', false],
    ['2011-12-31', undefined, '2012', true],
    ['2023-10-17', '2023-10-17', '2023-10-17', false],
  ])('on %s, from %s to %s holds: %s', (asOf, from, to, holds) =>
    expect(isWithin(asOf, from, to)).toBe(holds),
  );

  it('leaves neither gap nor overlap between neighbouring periods of any precision', () => {
    const day = fc
      .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, fc.constantFrom(4, 7, 10), (asOf, bound, precision) => {
        const meeting = bound.slice(0, precision);
        expect(isWithin(asOf, undefined, meeting)).toBe(!isWithin(asOf, meeting, undefined));
      }),
    );
  });
});

describe('isBefore', () => {
  it.each([
    ['2022', '2023', true],
    ['2023', '2023', false],
    // What the coarser date does not tell is not held against it.
    ['2023', '2023-07-04', false],
    ['2023-06', '2023-07-04', true],
    ['2023-07', '2023-07-04', false],
    ['2024', '2023-07-04', false],
  ])('%s before %s: %s', (b, a, before) => expect(isBefore(b, a)).toBe(before));
});

describe('dates in words', () => {
  it.each([
    ['2023', '2023'],
    ['2023-10', 'October 2023'],
    ['2023-10-17', '17 October 2023'],
    ['0050-03-01', '1 March 50'],
  ])('%s is "%s": never more precise than the record', (date, words) =>
    expect(formatDate(date, 'en')).toBe(words),
  );

  it('shortens a span', () => {
    expect(formatDateRange('2022-09-14', '2022-09-17', 'en')).toMatch(
      /^14\s*–\s*17 September 2022$/,
    );
    expect(formatDateRange('2022-09-14', '2022-09-14', 'en')).toBe('14 September 2022');
    expect(formatDateRange('1991', '2025-03-13', 'en')).toBe('1991 – 13 March 2025');
  });
});
