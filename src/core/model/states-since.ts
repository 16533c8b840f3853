import type { Box, IsoDate } from '../data/primitives.js';
import type { Atlas } from './scene-context.js';

/**
 * From when states of the map are what it draws, where that is within living memory: the Soviet Union was dissolved on 26
 * December 1991 (record of the article, hist:ussr), the others by the days of their independence or union as newspapers
 * tell them.
 */
const STATES_SINCE: Readonly<Record<IsoDate, string>> = {
  '1990-05-22': 'YE',
  '1991-12-26': 'AM AZ BY EE GE KG KZ LT LV MD RU TJ TM UA UZ',
  '1993-01-01': 'SK',
  '1993-05-24': 'ER ET',
  '2006-06-03': 'ME RS',
  '2011-07-09': 'SD SS',
};

/** Whether the box shows a state that on a full date was not yet what the map draws. */
export function isBeforeBorders(
  asOf: IsoDate,
  [west, south, east, north]: Box,
  { countries }: Atlas,
): boolean {
  return Object.entries(STATES_SINCE).some(
    ([since, codes]) =>
      asOf < since &&
      codes.split(' ').some((code) => {
        const [lon = NaN, lat = NaN] = countries[code] ?? [];
        return lon >= west && lon <= east && lat >= south && lat <= north;
      }),
  );
}
