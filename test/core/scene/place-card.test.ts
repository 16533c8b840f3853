import { describe, expect, it } from 'vitest';
import type { Bounds } from '../../../src/core/geometry/shape.js';
import { itemBounds } from '../../../src/core/scene/mark-bounds.js';
import { placeCard } from '../../../src/core/scene/place-card.js';
import { build, layout } from '../support.js';

const { scene } = build();
const WIDTHS = [640, 800, 976] as const;

const meets = (a: Bounds, b: Bounds) => a[0] < b[2] && a[2] > b[0] && a[1] < b[3] && a[3] > b[1];

describe.each(WIDTHS)('the card of an item at %i pixels', (width) => {
  const frame = layout(scene, 'standard', width, Math.round(0.615 * width));
  const items = [...scene.items.values()].filter(({ id }) =>
    frame.items.some((item) => item.id === id && item.anchor),
  );

  it.each(items.map((item) => [item.id, item] as const))('%s: leaves it free', (id, item) => {
    const { box, shift, corner, from } = placeCard(item, frame, scene.dir)!;
    const { view } = frame;
    // No more than 34 % by 48 % of the picture, within its frame.
    expect(box[2] - box[0]).toBeLessThanOrEqual(0.34 * view.width);
    expect(box[3] - box[1]).toBeLessThanOrEqual(0.48 * view.height);
    expect(box[0] >= 0 && box[1] >= 0 && box[2] <= view.width && box[3] <= view.height).toBe(true);
    // Once the map has moved, neither the item with its air nor the names of its parties are below it.
    const moved = ([x0, y0, x1, y1]: Bounds): Bounds => [
      x0 + shift[0],
      y0 + shift[1],
      x1 + shift[0],
      y1 + shift[1],
    ];
    const area = ([x0, y0, x1, y1]: Bounds) => (x1 - x0) * (y1 - y0);
    const own = frame.items
      .filter((one) => one.id === id)
      .map(itemBounds)
      .filter((one): one is Bounds => one !== undefined)
      .filter((one) => area(one) <= 0.3 * view.width * view.height);
    for (const [x0, y0, x1, y1] of own) {
      const grown: Bounds = [
        Math.max(0, x0 - 16),
        Math.max(0, y0 - 16),
        Math.min(view.width, x1 + 16),
        Math.min(view.height, y1 + 16),
      ];
      expect(meets(moved(grown), box), corner).toBe(false);
    }
    const parties = [id, ...item.countries.map((code) => `country:${code}`)];
    for (const label of frame.labels)
      if (label.item && parties.includes(label.item))
        expect(meets(moved(label.box), box), label.text).toBe(false);
    expect(meets([from[0], from[1], from[0] + 0.1, from[1] + 0.1], box)).toBe(false);
    // Beside the buttons, never on them.
    expect(meets([view.width - 57, 0, view.width, 148], box)).toBe(false);
  });
});

it('is a sheet below 600 pixels: the item stands in the middle of what is left', () => {
  const frame = layout(scene, 'standard', 360, 371);
  const item = scene.items.get('dispute:kg-tj-border')!;
  const { from } = placeCard(item, frame, scene.dir)!;
  expect(from[0]).toBeCloseTo(180, 6);
  expect(from[1]).toBeCloseTo((371 * 0.55) / 2, 6);
});

it('is nowhere for what the picture does not show', () => {
  const frame = { ...layout(scene, 'standard', 360, 371), items: [] };
  expect(placeCard(scene.items.get('country:TJ')!, frame, scene.dir)).toBeUndefined();
});
