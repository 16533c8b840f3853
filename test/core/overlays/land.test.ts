import { describe, expect, it } from 'vitest';
import { mercator } from '../../../src/core/geometry/mercator.js';
import { fitView, projectBox } from '../../../src/core/geometry/view.js';
import { en } from '../../../src/core/messages/en.js';
import { admitOverlays } from '../../../src/core/overlays/admit/admit-overlays.js';
import type { MapData } from '../../../src/core/data/map-data.js';
import type { MapDataWith } from '../../../src/core/overlays/map-data-with.js';
import type { OverlayType } from '../../../src/core/overlays/overlay.js';
import { WHOLE_OVERLAYS } from '../../../src/core/overlays/whole-overlays.js';
import { buildScene } from '../../../src/core/scene/build-scene.js';
import { layoutScene } from '../../../src/core/scene/layout-scene.js';
import { resolveSettings } from '../../../src/core/scene/resolve-settings.js';
import { atlas, geographyOf, printIssues } from '../support.js';
import type { Issue } from '../../../src/core/data/issue.js';
import { bases } from './bases.js';
import { basesData } from './bases-data.js';

/** An overlay that also paints the land of the countries that it concerns. */
const painting: OverlayType = {
  ...bases,
  land: (code, items) =>
    items.some(({ countries }) => countries.includes(code))
      ? {
          pattern: {
            id: 'hosts',
            isLand: true,
            size: 8,
            strokes: [{ colour: 'focus', direction: 'level', offsets: [0], width: 1 }],
          },
        }
      : undefined,
  edge: (items) => ({
    codes: items.flatMap(({ countries }) => countries),
    style: { fill: 'none', stroke: 'focus', width: 1 },
    name: 'anything',
  }),
  roles: (code, items, { country }) =>
    items
      .filter(({ countries }) => countries[0] === code)
      .map(({ title }) => ({
        words: `host of ${title.text}`,
        detail: { text: { text: `${country(code)} is its host.` } },
        citations: [],
      })),
  line: ({ title }) => ({ text: `Base: ${title.text}` }),
};

const issues: Issue[] = [];
const overlays = [
  ...WHOLE_OVERLAYS,
  ...admitOverlays([painting], WHOLE_OVERLAYS, (issue) => issues.push(issue)),
];
const given: MapDataWith<[typeof bases]> = {
  ...basesData,
  alliances: [
    {
      id: 'club',
      name: 'A club',
      short: 'C',
      members: [{ countries: ['TJ', 'KG'], role: 'member', from: '2001' }],
    },
  ],
};
const data = given as MapData;
const known = { atlas, overlays, today: '2026-01-31', messages: en };
const scene = buildScene(data, resolveSettings(data, {}, known).settings, known);
const view = fitView(projectBox([66, 36, 76, 43], mercator), 700, 600);
const frame = layoutScene(scene, geographyOf('overview', mercator), view, { overlays });
const marksOf = (key: string) => frame.items.find((item) => item.key === key)?.marks ?? [];

describe('an overlay that paints land', () => {
  it('lays its pattern over the fill of others', () => {
    const fills = marksOf('country:KG').map((mark) =>
      'pattern' in mark && mark.pattern ? mark.pattern : mark.style.fill,
    );
    expect(fills.at(-1)).toBe('bases-hosts');
    expect(frame.patterns.map(({ id }) => id)).toEqual(['bases-hosts']);
    expect(marksOf('country:US')).toEqual([]);
    expect(marksOf('country:UZ')).toHaveLength(1);
  });

  it('outlines it', () => {
    expect(marksOf('bases-edge')).toMatchObject([{ role: 'line', style: { stroke: 'focus' } }]);
  });

  it('tells of its countries what they are in it, and of each item in one line', () => {
    const kyrgyzstan = scene.items.get('country:KG')!;
    expect(kyrgyzstan.label).toBe('Kyrgyzstan: C member, host of North field');
    expect(kyrgyzstan.details.map(({ term, text }) => [term, text.text])).toEqual([
      [undefined, 'C member, since 2001'],
      [undefined, 'Kyrgyzstan is its host.'],
      ['Military bases', 'Base: North field'],
    ]);
    const row = scene.table[0]!.rows.find(({ item }) => item === 'country:KG')!;
    expect(row.cells[2]!.text).toBe('C member, host of North field');
  });

  it('makes no issue by that', () => expect(printIssues(issues)).toEqual([]));
});
