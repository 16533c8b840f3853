import { describe, expect, it } from 'vitest';
import { GroundGrid } from '../../../src/core/geometry/ground-grid.js';
import type { FrameContext, LabelRequest } from '../../../src/core/model/frame.js';
import { layGround } from '../../../src/core/scene/lay-ground.js';
import { placeLabels } from '../../../src/core/scene/place-labels.js';
import { COUNTRY_NAME } from '../../../src/core/style/base-looks.js';

const view = { width: 400, height: 300, scale: 1, left: 0, top: 0, overscan: 0 };
const request = (key: string, x: number): LabelRequest => ({
  key,
  text: key,
  x,
  y: 150,
  size: 14,
  className: 'label-country',
  style: COUNTRY_NAME.style,
  priority: x,
  placement: 'area',
});
const ground = layGround([], new GroundGrid([], view));
function texts(type?: number) {
  const context = {
    view: type ? { ...view, fontScale: type } : view,
    ground,
    widthClass: 'wide',
  } as Partial<FrameContext> as FrameContext;
  const names = [request('Here', 150), request('There', 215)];
  return placeLabels({ names, words: [], obstacles: [], reserved: [] }, context, new Map())
    .items.flatMap(({ marks }) => marks)
    .filter((mark) => mark.type === 'text');
}

describe('type for readers who want it larger', () => {
  it('is as much larger', () => {
    expect(texts().map(({ size }) => size)).toEqual([14, 14]);
    expect(texts(2).map(({ size }) => size)).toEqual([28, 28]);
  });

  it('still does not collide', () => {
    const [a, b] = texts(2).map(({ x, y }) => [x, y] as const);
    expect(Math.abs(a![0] - b![0]) > 60 || Math.abs(a![1] - b![1]) > 28).toBe(true);
  });
});
