import { describe, expect, it } from 'vitest';
import { lastDay } from '../../../src/core/data/dates.js';
import type { TimelineDate } from '../../../src/core/model/scene.js';
import {
  axisOf,
  colourOf,
  hasHappened,
  lanesOf,
  shiftMonth,
  takeRow,
  timeAxis,
} from '../../../src/core/scene/time-axis.js';

const WIDTH = 800;

describe('the axis of a timeline', () => {
  it('has each date at its place to within half a pixel', () => {
    const axis = timeAxis(2021, 2027);
    const [start, end] = [Date.UTC(2021, 0), Date.UTC(2027, 0)];
    for (let day = Date.UTC(2021, 0, 1); day < end; day += 11 * 86_400_000) {
      const date = new Date(day).toISOString().slice(0, 10);
      const wanted = (WIDTH * (day - start)) / (end - start);
      expect(Math.abs(axis.placeOf(date) * WIDTH - wanted)).toBeLessThan(0.5);
    }
    expect(axis.placeOf('2022-09')).toBe(axis.placeOf(lastDay('2022-09')));
  });

  it('has a month as long as it was', () => {
    const [, length] = timeAxis(2023, 2024).spanOf('2023-02');
    expect(length).toBeCloseTo(28 / 365, 10);
    const [, days] = timeAxis(2022, 2023).spanOf('2022-09-14', '2022-09-17');
    expect(days).toBeCloseTo(4 / 365, 10);
  });

  it('is the fewest whole years that hold 85 % of the events', () => {
    const events = ['1991', ...Array.from({ length: 9 }, (_, i) => `202${i % 5}-05-01`)];
    const needs = { asOf: '2022-09-16', isWhole: false };
    expect(axisOf(events, needs)).toMatchObject({ from: 2020, to: 2025 });
    expect(axisOf(events, { ...needs, isWhole: true })).toMatchObject({ from: 1991, to: 2025 });
  });

  it('always holds the date of the map and the end of the record', () => {
    const axis = axisOf(['2022', '2023'], {
      asOf: '2001-06',
      knownTo: '2026-06-30',
      isWhole: false,
    });
    expect(axis).toMatchObject({ from: 2001, to: 2027 });
    expect(axis.placeOf('2026-06-30')).toBeLessThan(1);
  });
});

describe('its lanes', () => {
  const mark = (lane: string, date: string) =>
    ({ lane, name: lane, colour: 'dispute', date }) as const;
  const timeline: TimelineDate[] = ['a', 'b', 'b', 'c', 'c', 'c', 'd', 'd', 'd', 'd'].map(
    (lane, i) => ({
      date: `201${i}`,
      changes: [],
      marks: [mark(lane, `201${i}`)],
    }),
  );

  it('are three at most, those of the most events, as they begin', () => {
    expect(lanesOf(timeline).map(({ key }) => key)).toEqual(['b', 'c', 'd']);
  });

  it('have nothing filled that is dated after the date of the map', () => {
    for (const { marks = [] } of timeline)
      for (const one of marks) expect(hasHappened(one, '2014-06')).toBe(Number(one.date) <= 2014);
    expect(hasHappened(mark('a', '2022-09-17'), '2022-09-16')).toBe(false);
    expect(hasHappened(mark('a', '2022-09-16'), '2022-09-16')).toBe(true);
  });
});

describe('the colour of a lane', () => {
  const mark = (date: string, colour: 'dispute' | 'dispute-settled') =>
    ({ lane: 'border', name: 'Border', colour, date }) as const;
  const lane = {
    key: 'border',
    name: 'Border',
    marks: [mark('2002', 'dispute'), mark('2018-03-09', 'dispute-settled')],
  };

  it('is that of what happened last, before all of it that of the first', () => {
    expect(colourOf(lane, '1999')).toBe('dispute');
    expect(colourOf(lane, '2018-03-08')).toBe('dispute');
    expect(colourOf(lane, '2018-03')).toBe('dispute-settled');
    expect(colourOf(lane, '2023-11-02')).toBe('dispute-settled');
  });
});

describe('the rows of a lane', () => {
  it('keep marks apart, above and below the line; what finds no room is left out', () => {
    const ends = new Map<number, number>();
    const take = (start: number, end = start) => takeRow(ends, start, end, 0.1);
    expect([take(0), take(0.2), take(0.2), take(0.25), take(0.29), take(0.31)]).toEqual([
      0,
      0,
      -1,
      1,
      undefined,
      0,
    ]);
    expect([take(0.5, 0.9), take(0.95), take(1.05)]).toEqual([0, -1, 0]);
  });
});

describe('a month on', () => {
  it.each([
    ['2022-01-31', 1, '2022-02-28'],
    ['2024-03-31', -1, '2024-02-29'],
    ['2022-12-15', 1, '2023-01-15'],
    ['2022-01-15', -1, '2021-12-15'],
    ['2022', 1, '2023-01-31'],
  ] as const)('from %s by %i is %s', (date, step, wanted) => {
    expect(shiftMonth(date, step)).toBe(wanted);
  });
});
