import { describe, expect, it } from 'vitest';
import { build, layout } from '../support.js';

const legendAt = (asOf: string, disputes: string) =>
  build({ alliances: 'none', links: 'none', disputes, asOf })
    .scene.legend.filter(({ overlay }) => overlay === 'disputes')
    .map(({ label }) => label.text);

describe('the legend of disputes', () => {
  it('says what lines that are drawn alike are about', () => {
    expect(legendAt('2023-11-02', 'kg-tj-border')).toEqual([
      'Border unsettled until the treaty of March 2025',
    ]);
    const all = legendAt('2023-11-02', 'core').find((text) => text.includes(' · '));
    expect(all).toMatch(
      /^Border unsettled until the treaty of March 2025 · Dispute over water · Border closed or insecure$/,
    );
  });
});

describe('the stretch that was fought over', () => {
  const namesAt = (asOf: string) => {
    const { scene } = build({ alliances: 'none', links: 'none', disputes: 'kg-tj-border', asOf });
    return [...new Set(JSON.stringify(scene.overlays).match(/Fought over in[^"]*/g))];
  };

  it('is told of as of the date', () => {
    expect(namesAt('2021-04-01')).toEqual([]);
    expect(namesAt('2021-05-01')).toEqual(['Fought over in 2021']);
    expect(namesAt('2022-09-17')).toEqual(['Fought over in 2021 and 2022']);
    expect(namesAt('2025-04-01')).toEqual(['Fought over in 2021 and 2022']);
  });

  it('is drawn where there are words for it, and not farther out', () => {
    const { scene } = build({ alliances: 'none', links: 'none', disputes: 'kg-tj-border' });
    const seen = { drawn: 0, not: 0 };
    for (let half = 0.8; half < 8; half *= 1.2) {
      const box = [70 - half, 40 - half / 2, 70 + half, 40 + half / 2] as const;
      const { items } = layout({ ...scene, box: [...box] }, 'standard', 360, 371);
      const drawn = JSON.stringify(items);
      const hasStretch = drawn.includes('dispute-line stretch');
      if (hasStretch) expect(drawn, `${half} degrees`).toContain('Fought over in');
      seen[hasStretch ? 'drawn' : 'not']++;
    }
    expect(Math.min(seen.drawn, seen.not)).toBeGreaterThan(2);
  });
});
