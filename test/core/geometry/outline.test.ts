import { describe, expect, it } from 'vitest';
import { albers } from '../../../src/core/geometry/albers.js';
import { mercator } from '../../../src/core/geometry/mercator.js';
import { createOutline } from '../../../src/core/geometry/outline.js';
import { keepWeighty, weighVertices } from '../../../src/core/geometry/weigh-vertices.js';

/** A wave of so many vertices from 60° to 80° E. */
const wave = (count: number): number[] =>
  Array.from({ length: count }, (_, i) => [
    60 + (20 * i) / (count - 1),
    40 + Math.sin(i / 7) / 2 + Math.sin(i / 90),
  ]).flat();

/** How far the vertices of a line lie from a simpler one at most. */
function farthest(line: Float64Array, simple: Float64Array): number {
  let most = 0;
  for (let i = 0; i < line.length; i += 2) {
    let least = Infinity;
    for (let k = 2; k < simple.length; k += 2) {
      const [x0, y0] = [simple[k - 2]!, simple[k - 1]!];
      const [dx, dy] = [simple[k]! - x0, simple[k + 1]! - y0];
      const [px, py] = [line[i]! - x0, line[i + 1]! - y0];
      const share = Math.max(0, Math.min(1, (px * dx + py * dy) / (dx * dx + dy * dy || 1)));
      least = Math.min(least, Math.hypot(px - share * dx, py - share * dy));
    }
    most = Math.max(most, least);
  }
  return most;
}

/** The longest stretch of a line of which no vertex need be kept. */
const RUN = 512;

/** Each vertex lies farther from the straight line to the end than all after it: a line made to be slow. */
const zigzag = (count: number): Float64Array =>
  Float64Array.from(
    Array.from({ length: count }, (_, i) => [i / 1e6, (i % 2 ? 1 : -1) * (count - i)]).flat(),
  );

/** How often numbers of a line are read while its vertices are weighed. */
function readsOf(line: Float64Array): number {
  let reads = 0;
  const counted = new Proxy(line, {
    get(target, name) {
      if (name === 'length') return target.length;
      reads++;
      return target[Number(name)];
    },
  });
  weighVertices(counted);
  return reads;
}

describe('weighVertices', () => {
  it.each([0.01, 0.1, 1])('leaves out what lies within a tolerance of %d', (tolerance) => {
    const line = Float64Array.from(wave(2000));
    const simple = keepWeighty(line, weighVertices(line), tolerance);
    expect(simple.length).toBeLessThan(line.length);
    expect(farthest(line, simple)).toBeLessThanOrEqual(tolerance);
    expect([...simple.slice(0, 2), ...simple.slice(-2)]).toEqual([
      ...line.slice(0, 2),
      ...line.slice(-2),
    ]);
  });

  it('has eight times the work with eight times the vertices, also of a line made to be slow', () => {
    // Within a stretch each vertex is looked at again for each other, and so it would be for the whole line.
    const few = readsOf(zigzag(4 * RUN + 1));
    expect(few).toBeGreaterThan((4 * RUN * RUN) / 2);
    expect(readsOf(zigzag(32 * RUN + 1))).toBeLessThan(8.1 * few);
  });

  it('keeps a vertex of each stretch of so many, however simple the line', () => {
    const straight = Float64Array.from({ length: 2 * (4 * RUN + 1) }, (_, i) => Math.floor(i / 2));
    const kept = keepWeighty(straight, weighVertices(straight), 1e9);
    expect([...kept].filter((_, i) => i % 2 === 0)).toEqual([0, 1, 2, 3, 4].map((i) => i * RUN));
  });
});

describe('an outline', () => {
  const parts = { points: [61, 41], lines: [wave(2000)], areas: [] };
  const outline = createOutline(parts, [60, 39, 80, 42]);

  it('is simplified to the level in view, within half a pixel', () => {
    const counts = [4, 6, 8].map((zoom) => outline.lines(albers, 256 * 2 ** zoom)[0]!.xy.length);
    expect(counts[0]).toBeLessThan(counts[1]!);
    expect(counts[1]).toBeLessThan(counts[2]!);
    const whole = outline.lines(mercator, 2 ** 40)[0]!;
    const scale = 256 * 2 ** 4;
    const seen = outline.lines(mercator, scale)[0]!;
    expect(seen.xy.length).toBeLessThan(whole.xy.length / 3);
    expect(farthest(whole.xy, seen.xy) * scale).toBeLessThanOrEqual(0.5);
  });

  it('is worked out once for a level of a projection', () => {
    expect(outline.lines(albers, 5000)).toBe(outline.lines(albers, 5100));
    expect(outline.lines(albers, 5000)).not.toBe(outline.lines(mercator, 5000));
    expect(outline.points).toEqual([[61, 41]]);
  });

  it('turns holes the other way than what they are in, however both were given', () => {
    const ring = [60, 38, 70, 38, 70, 48, 60, 48];
    const hole = [62, 40, 68, 40, 68, 46, 62, 46];
    const back = (vertices: number[]) =>
      [...vertices].reverse().flatMap((_, i, all) => (i % 2 ? [] : [all[i + 1]!, all[i]!]));
    const turns = (rings: number[][]) =>
      createOutline({ points: [], lines: [], areas: [rings] }, [60, 38, 70, 48])
        .areas(mercator, 5000)
        .map(({ xy }) => Math.sign(areaOf(xy)));
    const wanted = turns([ring, hole]);
    expect(wanted[0]).toBe(-wanted[1]!);
    expect(turns([back(ring), hole])).toEqual(wanted);
    expect(turns([ring, back(hole)])).toEqual(wanted);
  });
});

function areaOf(xy: Float64Array): number {
  let sum = 0;
  for (let i = 2; i < xy.length; i += 2) sum += xy[i - 2]! * xy[i + 1]! - xy[i]! * xy[i - 1]!;
  return sum;
}
