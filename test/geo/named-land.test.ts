import { describe, expect, it } from 'vitest';
import { WORLDVIEWS } from '../../src/core/geometry/worldviews.js';
import { contains, ownerOf, piecesOf, readTopology, shapesOf, type Position } from './support.js';

// The rule for land that one state administers and another claims, asked at places that readers know, in the levels that
// have them; who is meant to have them is written down here apart from the views.

/** A place, whom the United Nations count it to, whom it is shown with in `de-facto`, and the views that see it otherwise. */
const PLACES: readonly (readonly [
  string,
  Position,
  string,
  string,
  Readonly<Record<string, string>>,
])[] = [
  ['Crimea', [34.1, 45.1], 'UA', 'RU', { RU: 'RU', BY: 'RU' }],
  ['Donetsk, held before 2022', [37.9, 47.95], 'UA', 'RU', { RU: 'RU' }],
  // No piece has these parts: every view shows them as Ukraine, and those it matters to say so.
  ['Melitopol', [35.37, 46.85], 'UA', 'UA', {}],
  ['Kherson', [32.75, 46.7], 'UA', 'UA', {}],
  ['Sievierodonetsk', [38.5, 49], 'UA', 'UA', {}],
  ['Abkhazia', [41.2, 43.05], 'GE', 'XAB', { RU: 'XAB' }],
  ['South Ossetia', [44, 42.35], 'GE', 'XSO', { RU: 'XSO' }],
  ['Transnistria', [29.4, 47.15], 'MD', 'XTN', {}],
  ['Northern Cyprus', [33.6, 35.3], 'CY', 'XC', { TR: 'XC' }],
  ['Golan', [35.7, 33.05], 'SY', 'IL', { IL: 'IL' }],
  ['Siachen', [77.05, 35.4], 'XS', 'IN', { IN: 'IN', PK: 'PK' }],
  ['Aksai Chin', [79.5, 35.2], 'CN', 'CN', { IN: 'IN' }],
  ['Arunachal Pradesh', [94.5, 28.2], 'IN', 'IN', { CN: 'CN' }],
];

const LEVELS = ['first-paint', 'overview', 'standard', 'detail'] as const;
const shapes = LEVELS.map((level) => [level, shapesOf(readTopology(level))] as const);

describe.each(PLACES)('%s', (name, point, un, deFacto, others) => {
  it('is shown in every view and at every level with whom the rule says', () => {
    const found = shapes.flatMap(([level, pieces]) => {
      const piece = pieces.find(([, polygons]) => contains(polygons, point))?.[0];
      // The finest level ends before some of them.
      if (!piece && level === 'detail') return [];
      return Object.keys(WORLDVIEWS).map((view) => [
        `${name} at ${level} in the view ${view}`,
        piece && ownerOf(piece, view),
        { un, 'de-facto': deFacto, ...others }[view] ?? un,
      ]);
    });
    expect(found.length).toBeGreaterThanOrEqual(3 * Object.keys(WORLDVIEWS).length);
    expect(found.filter(([, owner, wanted]) => owner !== wanted)).toEqual([]);
  });
});

describe('what no piece has', () => {
  it('is told by the views that claim it', () => {
    expect(WORLDVIEWS['RU']!.partial).toContain('the four regions');
    expect(WORLDVIEWS['de-facto']!.partial).toContain('Kherson');
    expect(WORLDVIEWS['JP']!.partial).toContain('Northern Territories');
  });

  it('the southern Kurils are on no level, so that no view gives them to anybody', () => {
    const kunashir: Position = [145.9, 44.1];
    for (const [level, pieces] of shapes)
      expect(
        pieces.filter(([, polygons]) => contains(polygons, kunashir)),
        level,
      ).toEqual([]);
    expect(piecesOf(readTopology('standard')).length).toBeGreaterThan(50);
  });
});
