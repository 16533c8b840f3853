import { describe, expect, it } from 'vitest';
import { build, layout } from '../support.js';

/** What the countries in focus are filled with in a picture of a box. */
function fillsIn(focus: string[], box: [number, number, number, number]): unknown[] {
  const none = { alliances: ['none'], disputes: ['none'], links: ['none'] };
  const { scene } = build({ ...none, focus });
  const { items } = layout({ ...scene, box }, 'overview', 640, 400);
  return focus.map((code) => {
    const mark = items.find(({ key }) => key === `country:${code}`)?.marks[0];
    return mark && 'style' in mark && mark.style.fill;
  });
}

describe('countries in focus', () => {
  it('are dark together while they cover little of the picture', () => {
    expect(fillsIn(['TJ', 'KG'], [50, 30, 90, 50])).toEqual(['focus', 'focus']);
  });

  it('are painted alike where one would be dark and both are too much', () => {
    const box: [number, number, number, number] = [62.5, 34.6, 79, 44];
    expect(fillsIn(['TJ'], box)).toEqual(['focus']);
    expect(fillsIn(['TJ', 'KG'], box)).toEqual(['partner', 'partner']);
  });
});
