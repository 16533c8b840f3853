import { describe, expect, it } from 'vitest';
import { GroundGrid } from '../../../src/core/geometry/ground-grid.js';
import { PROJECTIONS } from '../../../src/core/geometry/projections.js';
import { fitView, projectBox } from '../../../src/core/geometry/view.js';
import { areasOf } from '../../../src/core/scene/paint-land.js';
import { alliancesOf, build, geographyOf, layout } from '../support.js';

// A name that finds no room within its country never stands on another's that has a part in what is told, be that part but
// a band or an outline on plain land.

const BOX = [44, 33, 88, 55] as const;

/** Which countries lie under the names of others, as `Kyrgyzstan on TJ`. */
function misplaced(options: object, [width, height]: readonly [number, number]): string[] {
  const built = build({ disputes: ['none'], links: ['none'], ...options }).scene;
  const scene = { ...built, box: [...BOX] as [number, number, number, number] };
  const projection = PROJECTIONS[scene.projection]!;
  const political = geographyOf('overview', projection).political(scene.worldview);
  const view = fitView(projectBox(scene.box, projection), width, height);
  const grid = new GroundGrid(areasOf(political, []), view);
  const codes = [...political.countries.keys()];
  const parts = new Set([
    ...alliancesOf(scene).flatMap(({ memberships, isDrawn }) =>
      memberships.filter(({ role }) => isDrawn(role)).map(({ country }) => country),
    ),
    ...scene.countries.filter(({ inFocus }) => inFocus).map(({ code }) => code),
  ]);
  return layout(scene, 'overview', width, height).labels.flatMap(({ item, text, box }) => {
    const own = item?.replace(/^country:/, '');
    const [left, top, right, bottom] = box;
    const under = [top + 1, (top + bottom) / 2, bottom - 1].flatMap((y) =>
      [0.1, 0.3, 0.5, 0.7, 0.9].map(
        (share) => codes[(grid.at(left + (right - left) * share, y) ?? 0) - 1],
      ),
    );
    const isOut = own !== undefined && !under.includes(own);
    const taken = under.filter((code) => code !== undefined && code !== own && parts.has(code));
    return isOut && taken.length > 0 ? [`${text} on ${taken[0]}`] : [];
  });
}

describe.each([
  [316, 326],
  [580, 360],
  [944, 580],
] as const)('names beside their countries at %i by %i', (...size) => {
  it.each([
    ['a focus that is outlined', { alliances: 'eaeu csto', focus: 'TJ', asOf: '2025-12-31' }],
    ['observers', { alliances: 'eaeu', asOf: '2025-12-31' }],
    ['members of a second body', { alliances: 'sco csto', asOf: '2023' }],
  ])('leave %s alone', (_, options) => {
    expect(misplaced({ roles: ['member', 'observer'], ...options }, size)).toEqual([]);
  });
});

it('a name at sea is that of a coast, not of a country behind another', () => {
  // Moldova was named in the Black Sea, behind Ukraine.
  const { scene } = build({ alliances: ['guam'], disputes: ['none'], links: ['none'], focus: [] });
  const projection = PROJECTIONS[scene.projection]!;
  const political = geographyOf('overview', projection).political(scene.worldview);
  let count = 0;
  for (const [width, height] of [
    [420, 300],
    [640, 480],
    [976, 600],
  ] as const) {
    const view = fitView(projectBox(scene.box, projection), width, height);
    const grid = new GroundGrid(areasOf(political, []), view);
    for (const { text, box } of layout(scene, 'overview', width, height).labels) {
      count++;
      const isAtSea = grid.at((box[0] + box[2]) / 2, (box[1] + box[3]) / 2) === 0;
      if (text === 'Moldova') expect(isAtSea, `${width}`).toBe(false);
    }
  }
  expect(count).toBeGreaterThan(10);
});
