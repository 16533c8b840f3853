import { describe, expect, it } from 'vitest';
import type { MapData } from '../../../src/core/data/map-data.js';
import type { TextMark } from '../../../src/core/model/mark.js';
import { build, layout } from '../support.js';

const link = (from: string, to: string): MapData => ({
  box: from === 'JP' ? [122, 25, 140, 46] : [60, 33, 78, 46],
  links: [
    {
      id: 'far',
      kind: 'talks',
      claim: 'event',
      from,
      to,
      direction: 'directed',
      tone: 'neutral',
      date: { start: '2023-01-01' },
      summary: 'Talks.',
    },
  ],
});

/** Where the name of the far end stands, and the points of the arc. */
function draw(from: string, to: string, projection: string) {
  const { scene } = build({ projection }, link(from, to));
  const frame = layout(scene, 'overview', 600, 500);
  const names = frame.items.flatMap(({ key, marks }) =>
    key.startsWith('label:end:') ? marks : [],
  );
  const name = names.find(
    (mark): mark is TextMark => mark.type === 'text' && mark.lines[0] === 'Washington',
  );
  const arc = frame.items
    .flatMap(({ marks }) => marks)
    .find(({ type, role }) => type === 'curve' && role === 'line');
  const numbers = arc?.type === 'curve' ? arc.points : [];
  return { name, numbers };
}

describe.each(['mercator', 'conic'])('an end far outside the map (%s)', (projection) => {
  it('is named at the edge towards it', () => {
    const { name } = draw('TJ', 'US', projection);
    expect(name?.x).toBeLessThan(150);
    expect(name?.className).toBe('label-far');
  });

  it('is reached over the date line where that is nearer', () => {
    const { name } = draw('JP', 'US', projection);
    // The name stands left of the edge, so its right half counts.
    expect(name?.x).toBeGreaterThan(350);
  });

  it('keeps its arc near the picture', () => {
    for (const from of ['TJ', 'JP']) {
      const { numbers } = draw(from, 'US', projection);
      expect(numbers.length).toBe(6);
      for (const value of numbers) expect(Math.abs(value)).toBeLessThan(1200);
    }
  });
});
