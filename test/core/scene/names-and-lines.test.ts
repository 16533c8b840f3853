import { describe, expect, it } from 'vitest';
import type { LabelRequest } from '../../../src/core/model/frame.js';
import type { Ground } from '../../../src/core/model/ground.js';
import { WHOLE_OVERLAYS } from '../../../src/core/overlays/whole-overlays.js';
import { LabelRoom } from '../../../src/core/scene/label-room.js';
import { placeName } from '../../../src/core/scene/place-names.js';
import { optionsOfStep } from '../../../src/core/scene/step-options.js';
import { article } from '../../../src/datasets/article.js';
import { articleStory } from '../../../src/datasets/article-story.js';
import { build, layout } from '../support.js';

describe.each([
  [326, 336],
  [470, 484],
  [610, 640],
  [944, 580],
] as const)('the points of a disputed border at %i by %i', (width, height) => {
  it.each(['2021-05-01', '2022-09-17', '2023-11-02', '2025-04-01'])(
    'are drawn along with their names or not at all: %s',
    (asOf) => {
      const { scene: built } = build({
        disputes: ['kg-tj-border'],
        links: ['none'],
        alliances: ['none'],
        focus: ['TJ'],
        asOf,
      });
      const scene = { ...built, box: [69.4, 39.5, 71.2, 40.5] as [number, number, number, number] };
      const { items } = layout(scene, 'detail', width, height);
      const points = items.flatMap(({ marks }) =>
        marks.some((mark) => mark.type === 'circle' && mark.role === 'point') ? [marks] : [],
      );
      expect(points.length).toBeGreaterThan(0);
      for (const marks of points) expect(marks.some(({ type }) => type === 'text')).toBe(true);
    },
  );
});

describe('the line from a point to its name', () => {
  const ground = { under: () => [], fillOf: () => ({}) } as unknown as Ground;
  const request: LabelRequest = {
    key: 'isfara',
    text: 'Isfara',
    x: 150,
    y: 100,
    size: 12,
    className: 'label-place',
    style: {},
    priority: 1,
    placement: 'leader',
  };
  /** All is taken on the left of the point. */
  const placeWith = (lines: readonly number[]) =>
    placeName(
      request,
      new LabelRoom(
        { left: 0, top: 0, scale: 1, width: 300, height: 200, overscan: 0 },
        [[0, 0, 140, 200]],
        lines,
      ),
      ground,
      () => 40,
    );
  /** From the top of the picture to its foot. */
  const borderAt = (x: number) => Array.from({ length: 41 }, (_, i) => [x, i * 5]).flat();

  it('crosses no line of the picture', () => {
    expect(placeWith(borderAt(260))).toBeDefined();
    // Right of such a line there is room, which no line from the point reaches.
    expect(placeWith(borderAt(168))).toBeUndefined();
  });
});

describe.each(article.steps!.map(({ id }) => id))('names beside the words of %s', (id) => {
  it.each([
    [610, 640],
    [720, 443],
    [800, 500],
    [976, 600],
  ])('are not read as their last line at %i by %i', (width, height) => {
    const step = article.steps!.find((one) => one.id === id)!;
    const { scene: built } = build(
      optionsOfStep(
        { ...step, ...articleStory[id] },
        WHOLE_OVERLAYS.map(({ name }) => name),
      ),
    );
    const scene = { ...built, box: step.box! };
    const { items, labels } = layout(scene, 'overview', width, height);
    const neighbours = new Set(
      items.flatMap(({ key, marks }) =>
        marks.some(({ className }) => className?.includes('label-neighbour')) ? [key] : [],
      ),
    );
    const words = labels.filter(({ kind }) => kind === 'words');
    for (const { box, text } of labels.filter(({ key }) => neighbours.has(key)))
      for (const { box: other } of words)
        if (box[0] < other[2] && other[0] < box[2] && box[3] > other[3])
          expect(box[1] - other[3], text).toBeGreaterThanOrEqual(8);
  });
});
