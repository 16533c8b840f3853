import { describe, expect, it } from 'vitest';
import { article } from '../../../src/datasets/article.js';
import { droppedIssues } from '../../../src/core/scene/dropped-issues.js';
import { build, layout } from '../support.js';
import { geographyOf } from '../support.js';
import { PROJECTIONS } from '../../../src/core/geometry/projections.js';

const BODIES = ['sco', 'csto', 'eaeu', 'ots', 'cis', 'eco', 'cica'];
const BOXES = {
  default: [42, 27, 84, 49],
  wide: [15, 10, 140, 65],
} as const;

/** Maps of the record: each body, near and far, broad and narrow. */
const MAPS = BODIES.filter((id) => article.alliances?.some((body) => body.id === id)).flatMap(
  (id) =>
    Object.entries(BOXES).flatMap(([frame, box]) =>
      [976, 360].map((width) => ({
        id,
        frame,
        box: [...box] as [number, number, number, number],
        width,
      })),
    ),
);

describe('members of a body that is shown', () => {
  it('are looked at on twenty maps and more', () => expect(MAPS.length).toBeGreaterThanOrEqual(20));

  it.each(MAPS)(
    'are named on the map of $id or listed: $frame, $width px',
    ({ id, box, width }) => {
      const built = build({ alliances: id, asOf: '2025-12-31' }).scene;
      const scene = { ...built, box };
      const frame = layout(scene, 'standard', width, Math.round(width * 0.615));
      const seen = new Set(
        frame.items.flatMap(({ id: item, anchor }) => (item && anchor ? [item] : [])),
      );
      const { targets } = scene.legend.find((entry) => entry.id === `alliances:${id}:member`)!;
      const named = new Set(frame.labels.map(({ item }) => item));
      const dropped = new Set(frame.dropped.map(({ item }) => item));
      const { countries } = geographyOf('standard', PROJECTIONS[scene.projection]!).political(
        scene.worldview,
      );
      const inFrame = targets.filter(
        (target) => seen.has(target) && countries.has(target.slice(8)),
      );
      expect(inFrame.length).toBeGreaterThan(2);
      expect(inFrame.filter((target) => !named.has(target) && !dropped.has(target))).toEqual([]);
      if (dropped.size > 0) expect(droppedIssues(frame)).not.toEqual([]);
    },
  );
});

describe('the name of a small member', () => {
  it('has a line to its land where it stands on that of others', () => {
    const scene = {
      ...build({ alliances: 'sco', asOf: '2025-12-31' }).scene,
      box: [15, 10, 140, 65] as [number, number, number, number],
    };
    const frame = layout(scene, 'standard', 976, 600);
    const belarus = frame.items.find(({ key }) => key === 'label:country:BY');
    expect(belarus?.marks.map(({ type }) => type)).toEqual(['line', 'text']);
  });

  it('stands on plain land beside one that is outlined alone', () => {
    const scene = {
      ...build({ alliances: 'eaeu', asOf: '2025-12-31' }).scene,
      box: [20, 30, 80, 60] as [number, number, number, number],
    };
    for (const width of [976, 640]) {
      const frame = layout(scene, 'standard', width, Math.round(width * 0.615));
      expect(frame.labels.map(({ item }) => item)).toContain('country:MD');
    }
  });
});
