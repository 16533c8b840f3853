import { describe, expect, it } from 'vitest';
import { build, layout } from '../support.js';

/** Widths of the strokes of a band in a picture; half of each lies outside of the land. */
function strokes(box: [number, number, number, number], name: string) {
  const { scene } = build({ alliances: 'csto eaeu' });
  const frame = layout({ ...scene, box }, 'standard', 976, 600);
  const band = frame.items.find(({ key }) => key === name);
  return (band?.marks ?? []).map(({ style, ...mark }) => ({
    width: style.width,
    length: 'd' in mark ? mark.d.length : 0,
  }));
}

describe('the band of a second body', () => {
  it('narrows along the necks and enclaves of the Fergana valley, and has its full width elsewhere', () => {
    const [full, narrow] = strokes([68, 38.5, 74, 42], 'body-band:eaeu');
    expect(full!.width).toBe(11);
    expect(narrow!.width).toBeCloseTo(4.4, 6);
    expect(Math.min(full!.length, narrow!.length)).toBeGreaterThan(300);
    const [, beside] = strokes([68, 38.5, 74, 42], 'body-partners:eaeu');
    expect(beside!.width).toBeCloseTo(3.2, 6);
  });

  it('is broad nearly everywhere where there is room', () => {
    const [full, narrow] = strokes([76, 42, 90, 52], 'body-band:eaeu');
    expect(full!.length).toBeGreaterThan(2 * (narrow?.length ?? 0));
  });
});
