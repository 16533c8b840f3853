import { expect, it } from 'vitest';
import type { Geography, Water } from '../../../src/core/geometry/geography.js';
import { withWatersOf } from '../../../src/core/geometry/with-waters-of.js';

const water = (id: string, rank: number): Water => ({ id, rank, paths: [] });

const geography = (lakes: readonly Water[], rivers: readonly Water[]): Geography =>
  ({ lakes, rivers, attribution: String(lakes.length) }) as unknown as Geography;

it('keeps its own waters and takes the others of another', () => {
  const fine = geography([water('kayrakkum', 1)], [water('naryn', 1)]);
  const coarse = geography(
    [water('sevan', 2), water('kayrakkum', 2)],
    [water('naryn', 2), water('ili', 2)],
  );
  const joined = withWatersOf(fine, coarse);
  expect(joined.lakes).toEqual([water('kayrakkum', 1), water('sevan', 2)]);
  expect(joined.rivers).toEqual([water('naryn', 1), water('ili', 2)]);
  expect(joined.attribution).toBe('1');
});

it('takes all of another if it has none', () => {
  const coarse = geography([water('sevan', 2)], [water('ili', 2)]);
  const joined = withWatersOf(geography([], []), coarse);
  expect([joined.lakes, joined.rivers]).toEqual([coarse.lakes, coarse.rivers]);
});
