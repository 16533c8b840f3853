import { describe, expect, it } from 'vitest';
import type { MapData } from '../../../src/core/data/map-data.js';
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

/** The words of the link, where its arc ends, and the arc. */
function draw(from: string, to: string, projection: string) {
  const { scene } = build({ projection }, link(from, to));
  const frame = layout(scene, 'overview', 600, 500);
  const marks = frame.items.flatMap((item) => item.marks);
  const arc = marks.find(({ type, role }) => type === 'curve' && role === 'line');
  const head = marks.find(({ type, role }) => type === 'ring' && role === 'head');
  const numbers = arc?.type === 'curve' ? arc.points : [];
  const [x = NaN, y = NaN] = head?.type === 'ring' ? head.points : [];
  const words = frame.labels.find(({ kind }) => kind === 'words')?.text ?? '';
  const said = words || frame.numbered.map(({ first }) => first?.text).join();
  return { said, tip: [x, y] as const, numbers };
}

describe.each(['mercator', 'conic'])('an end far outside the map (%s)', (projection) => {
  it('is told by words, and its arrow ends at the edge towards it', () => {
    const { said, tip } = draw('TJ', 'US', projection);
    expect(said).toMatch(/^To Washington/);
    const [x, y] = tip;
    expect(Math.min(x, y, 600 - x, 500 - y)).toBeLessThanOrEqual(6);
    expect(x).toBeLessThan(300);
  });

  it('begins without a head, and is said to come from there', () => {
    expect(draw('US', 'TJ', projection).said).toMatch(/^From Washington/);
  });

  it('is reached over the date line where that is nearer', () => {
    expect(draw('JP', 'US', projection).tip[0]).toBeGreaterThan(350);
  });

  it('keeps its arc near the picture', () => {
    for (const from of ['TJ', 'JP']) {
      const { numbers } = draw(from, 'US', projection);
      expect(numbers.length).toBe(6);
      for (const value of numbers) expect(Math.abs(value)).toBeLessThan(1200);
    }
  });
});

describe('the ends of links far outside the map', () => {
  const named = (fields: object, width: number) => {
    const { links = [], ...data } = link('TJ', 'US');
    const { scene } = build({}, { ...data, links: [{ ...links[0]!, ...fields }] });
    return layout(scene, 'overview', width, 500).labels.flatMap(({ text }) =>
      /^(?:To|From) /.test(text) ? [text.split(' ', 2).join(' ')] : [],
    );
  };

  it('are named by themselves where the words of the data do not name them', () => {
    expect(named({ words: 'A long way\nto go' }, 900)).toEqual(['To Washington']);
  });

  it('are named once where the words do', () => {
    expect(named({}, 900)).toEqual(['To Washington']);
  });

  it.each([360, 900])('are named each where a link has several, at %i px', (width) => {
    const names = named({ from: ['US', 'CN'], to: 'TJ' }, width);
    expect(names.sort()).toEqual(['From Beijing', 'From Washington']);
  });
});
