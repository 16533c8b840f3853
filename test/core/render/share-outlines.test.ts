import { describe, expect, it } from 'vitest';
import type { DrawnOutlines } from '../../../src/core/geometry/drawn-outlines.js';
import { pathData } from '../../../src/core/geometry/path-data.js';
import type { Path } from '../../../src/core/geometry/shape.js';
import type { View } from '../../../src/core/geometry/view.js';
import { shareOutlines } from '../../../src/core/render/share-outlines.js';

/** A wavy ring about the middle of the world. */
const xy = new Float64Array(
  Array.from({ length: 120 }, (_, i) => {
    const angle = ((i - (i % 2)) / 120) * 2 * Math.PI;
    const radius = 0.2 + 0.05 * Math.sin(9 * angle);
    return 0.5 + radius * (i % 2 ? Math.sin(angle) : Math.cos(angle));
  }),
);
const ring: Path = { xy, bounds: [0.2, 0.2, 0.8, 0.8] };
const paths = [ring];
const base: View = { width: 400, height: 400, scale: 400, left: 0, top: 0, overscan: 0 };
const views: View[] = [base, { ...base, scale: 700, left: 150, top: 150 }];
const far: View = { ...base, scale: 3000, left: 1500, top: 1300 };

function pictureOf(
  view: View,
  attributes = ' fill="none" stroke-width="2" stroke-dasharray="4 2"',
) {
  const d = pathData(paths, view, true, new WeakMap());
  const drawn: DrawnOutlines = new Map([[d, { paths, closed: true, view }]]);
  return { d, drawn, markup: `<svg><path class="a" d="${d}"${attributes}/></svg>` };
}

const points = (d: string) => {
  let [x, y] = [0, 0];
  return [...d.matchAll(/([Ml ])(-?[\d.]+),(-?[\d.]+)/g)].map(([, command, a, b]) => {
    [x, y] = command === 'M' ? [Number(a), Number(b)] : [x + Number(a), y + Number(b)];
    return [x, y] as const;
  });
};

describe('outlines that pictures of different views share', () => {
  const pictures = views.map((view) => pictureOf(view));
  const { outlines, pictures: shared } = shareOutlines(pictures, 's-');
  const [, written = ''] = /<path id="s-ground-1" d="([^"]+)"/.exec(outlines) ?? [];

  it('are written once', () => {
    expect(outlines.match(/<path /g)).toHaveLength(1);
    for (const picture of shared) expect(picture).not.toContain(' d="');
  });

  it.each([0, 1])('lie where picture %i would have drawn them', (i) => {
    const [, k, x, y] = /matrix\(([\d.]+) 0 0 [\d.]+ (-?[\d.]+) (-?[\d.]+)\)/.exec(shared[i]!)!;
    const placed = points(written).map(([a, b]) => [
      a * Number(k) + Number(x),
      b * Number(k) + Number(y),
    ]);
    for (const [a, b] of points(pictures[i]!.d)) {
      const gaps = placed.map(([c, d]) => Math.hypot(a - c!, b - d!));
      expect(Math.min(...gaps)).toBeLessThan(0.5);
    }
  });

  it('have strokes as wide, and dashes as long, as ever', () => {
    for (const picture of shared) {
      const k = Number(/matrix\(([\d.]+)/.exec(picture)![1]);
      const [, width] = /stroke-width="([^"]+)"/.exec(picture)!;
      const [, dashes] = /stroke-dasharray="([^"]+)"/.exec(picture)!;
      expect(Number(width) * k).toBeCloseTo(2, 2);
      expect(dashes!.split(' ').map((dash) => Math.round(Number(dash) * k))).toEqual([4, 2]);
    }
  });

  it('are not those of patterns, of views far apart, or of a single picture', () => {
    const hatched = views.map((view) => pictureOf(view, ' fill="url(#hatch)"'));
    for (const some of [hatched, [pictureOf(base), pictureOf(far)], [pictureOf(base)]])
      expect(shareOutlines(some, 's-')).toEqual({
        outlines: '',
        pictures: some.map(({ markup }) => markup),
      });
  });

  it('clip as several, where a clip is put together of them', () => {
    const clipped = pictures.map(({ d, drawn, markup }) => ({
      drawn,
      markup: `<clipPath id="c"><path d="${d}${d}"/></clipPath>${markup}`,
    }));
    for (const picture of shareOutlines(clipped, 's-').pictures)
      expect(picture.match(/<use href="#s-ground-1" transform=/g)).toHaveLength(2);
  });
});
