import { describe, expect, it } from 'vitest';
import { build } from '../support.js';

const sceneAt = (asOf: string) =>
  build({ alliances: ['sco'], disputes: ['none'], links: ['none'], asOf }).scene;

describe('partners of a body that are too many to be drawn', () => {
  it.each([
    ['2001-12-31', ['alliances:sco:member']],
    // Observers are drawn, however many partners there are.
    ['2010-12-31', ['alliances:sco:member', 'alliances:sco:partner']],
    ['2023-12-31', ['alliances:sco:member', 'alliances:sco:partner']],
    // Seventeen partners, and no observer since 1 September 2025.
    ['2025-12-31', ['alliances:sco:member']],
  ])('are not in the legend (%s)', (asOf, wanted) => {
    expect(sceneAt(asOf).legend.map(({ id }) => id)).toEqual(wanted);
  });

  it('are in the table all the same', () => {
    const { rows } = sceneAt('2025-12-31').table.find(({ id }) => id === 'alliances')!;
    expect(rows.filter(({ cells }) => /partner/i.test(cells[2]!.text)).length).toBeGreaterThan(10);
  });
});
