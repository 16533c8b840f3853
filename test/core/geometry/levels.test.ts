import { describe, expect, it } from 'vitest';
import { FAR_BOX, WORLD_BOX } from '../../../geo/lib/boxes.mjs';
import { LEVELS } from '../../../geo/lib/levels.mjs';
import { VALLEY_BOX as BUILT_VALLEY, VALLEY_LEVEL } from '../../../geo/lib/valley-table.mjs';
import { albers } from '../../../src/core/geometry/albers.js';
import {
  COUNTRY_BOX,
  DETAIL_BOX,
  LAND_BOX,
  VALLEY_BOX,
  deservedLevel,
  reachOf,
  type Level,
} from '../../../src/core/geometry/levels.js';
import { mercator } from '../../../src/core/geometry/mercator.js';
import type { Position, Projection } from '../../../src/core/geometry/projection.js';
import type { View } from '../../../src/core/geometry/view.js';

/** A view of a zoom around a place, with room to drag it by a third of its height. */
function viewAt(
  center: Position,
  zoom: number,
  [width, height]: readonly [number, number] = [640, 400],
  projection: Projection = mercator,
): View {
  const scale = 256 * 2 ** zoom;
  const [x, y] = projection.project(center);
  const overscan = Math.round(Math.min(width, height) / 3);
  return {
    width,
    height,
    scale,
    overscan,
    left: x * scale - width / 2,
    top: y * scale - height / 2,
  };
}

const BATKEN: Position = [70.82, 40.06];
const TEHRAN: Position = [51.39, 35.69];
const BEIJING: Position = [116.4, 39.9];

describe('the boxes of the levels', () => {
  it('are those that the geometry is built with', () => {
    expect(LAND_BOX).toEqual(FAR_BOX);
    expect(COUNTRY_BOX).toEqual(WORLD_BOX);
    expect(VALLEY_BOX).toEqual(BUILT_VALLEY);
    expect(DETAIL_BOX).toEqual(LEVELS.find(({ file }) => file === 'detail.topo.json')!.box);
    expect(DETAIL_BOX).toEqual(VALLEY_LEVEL.box);
  });
});

describe('the level that a view deserves', () => {
  const at = (center: Position, zoom: number, current?: Level, size?: readonly [number, number]) =>
    deservedLevel(viewAt(center, zoom, size), mercator, current);

  it.each([
    ['the region in a small picture', BATKEN, 2.5, 'overview'],
    ['the region', BATKEN, 3.5, 'standard'],
    ['Tajikistan', BATKEN, 6.4, 'standard'],
    ['Iran from near', TEHRAN, 7.5, 'detail'],
    ['the valley', BATKEN, 6.5, 'valley'],
    ['the valley from near', BATKEN, 8.8, 'valley'],
    ['Beijing from near', BEIJING, 8, 'standard'],
  ] as const)('shows %s', (_, center, zoom, level) => {
    expect(at(center, zoom)).toBe(level);
  });

  // The conic projection shows more of the world at a zoom than Mercator does at these latitudes.
  it.each([
    [mercator, 45.5],
    [albers, 46.2],
  ])('is not one that would end where it can be dragged to, %#', (projection, lon) => {
    const view = viewAt([lon, 40.2], 8.5, [640, 400], projection);
    expect(reachOf(view, projection)[0]).toBeLessThan(DETAIL_BOX[0]);
    expect(reachOf({ ...view, overscan: 0 }, projection)[0]).toBeGreaterThan(DETAIL_BOX[0]);
    expect(deservedLevel(view, projection)).toBe('standard');
    expect(deservedLevel(view, projection, 'detail')).toBe('standard');
    expect(deservedLevel(viewAt([48, 40.2], 8.5, [640, 400], projection), projection)).toBe(
      'detail',
    );
  });

  it.each([
    [mercator, 75.9],
    [albers, 76.5],
  ])('is the valley before that can be dragged into sight, %#', (projection, lon) => {
    const view = viewAt([lon, 41.9], 8, [640, 400], projection);
    expect(reachOf({ ...view, overscan: 0 }, projection)[0]).toBeGreaterThan(VALLEY_BOX[2]);
    expect(reachOf(view, projection)[0]).toBeLessThan(VALLEY_BOX[2]);
    expect(deservedLevel(view, projection)).toBe('valley');
    expect(deservedLevel(viewAt([78, 41.9], 8, [640, 400], projection), projection)).toBe('detail');
  });

  it('keeps the valley for as long as it covers what is seen', () => {
    expect(at([77, 41.9], 8, 'valley')).toBe('valley');
    expect(at([77, 41.9], 8, 'detail')).toBe('detail');
    expect(at(BATKEN, 8, 'detail')).toBe('valley');
    expect(at(BATKEN, 6, 'valley')).toBe('valley');
    expect(at(BATKEN, 6, 'standard')).toBe('standard');
    expect(at(BATKEN, 5.4, 'valley')).toBe('standard');
    expect(at([58, 42], 6, 'detail')).toBe('detail');
  });

  it('never goes back to the overview', () => {
    for (const current of ['standard', 'detail', 'valley'] as const)
      expect(at(BATKEN, 2, current)).toBe('standard');
    for (const current of ['overview', 'first-paint', undefined] as const)
      expect(at(BATKEN, 2, current)).toBe('overview');
  });

  it('depends on the size of the picture', () => {
    expect(at(BATKEN, 6.5, undefined, [976, 549])).toBe('valley');
    expect(at(BATKEN, 6.5, undefined, [4000, 2000])).toBe('standard');
  });
});
