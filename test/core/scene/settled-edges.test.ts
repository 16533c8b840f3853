import { describe, expect, it } from 'vitest';
import type { FrameItem } from '../../../src/core/model/frame.js';
import { distance, ringsOf } from '../../geo/disputed-pieces.js';
import { build, layout } from '../support.js';

// The line around a body, a focus or a partner is no border: one that the view shows as not final stays dashed beneath it.

const dataOf = (items: readonly FrameItem[], key: RegExp, className: RegExp): string =>
  items
    .filter((item) => key.test(item.key))
    .flatMap(({ marks }) =>
      marks.map((mark) =>
        mark.type === 'path' && className.test(mark.className ?? '') ? mark.d : '',
      ),
    )
    .join('');

const MAPS = [
  ['the edge of a body', 'de-facto', { alliances: 'csto' }, [20, 40, 60, 56], /^body-edge/],
  ['borders within a body', 'un', { alliances: 'sco' }, [66, 24, 92, 40], /^body-within/],
  [
    'the outline of a focus',
    'de-facto',
    { alliances: 'csto eaeu', focus: 'RU' },
    [20, 40, 60, 56],
    /^focus/,
  ],
] as const;

describe.each(MAPS)('%s in the view %s', (_, worldview, options, box, key) => {
  const { scene } = build({ ...options, worldview, asOf: '2025-12-31', disputes: 'none' });
  const { items } = layout({ ...scene, box: [...box] }, 'standard', 976, 600);
  const solid = ringsOf(dataOf(items, key, /^edge$|outline|^$/));
  const open = ringsOf(dataOf(items, /^borders$/, /dashed|dotted/));
  const middles = open
    .filter((line) => line.length > 4)
    .map((line) => line[Math.floor(line.length / 2)]!)
    .filter(([x, y]) => x > 20 && y > 20 && x < 956 && y < 580);

  it('leaves out what is not final', () => {
    expect(solid.flat().length).toBeGreaterThan(20);
    expect(middles.length).toBeGreaterThan(0);
    for (const middle of middles)
      expect(distance(middle, solid), String(middle)).toBeGreaterThan(2);
  });
});
