import { describe, expect, it } from 'vitest';
import { build, layout } from '../support.js';

// In the view of a state all parties to what it disputes have their tints, also the one of whose land it claims nothing.

const FILLS = { IN: 'claimant-1', PK: 'claimant-2', CN: 'claimant-3' };

/** What countries are filled with in a picture of Kashmir. */
function fills(worldview: string): Map<string, unknown> {
  const { scene } = build({ worldview, alliances: ['none'], disputes: ['none'], links: ['none'] });
  const { items } = layout({ ...scene, box: [70, 25, 98, 40] }, 'overview', 640, 400);
  return new Map(
    items.map(({ key, marks: [mark] }) => [key, mark && 'style' in mark && mark.style.fill]),
  );
}

describe('the parties of Kashmir', () => {
  it.each(['IN', 'PK', 'CN'])('are all tinted in the view of %s', (worldview) => {
    const drawn = fills(worldview);
    for (const [code, fill] of Object.entries(FILLS))
      expect(drawn.get(`country:${code}`)).toBe(fill);
    expect([...drawn.values()]).toContain(`${FILLS[worldview as keyof typeof FILLS]}-claim`);
  });

  it('are not in a view that takes no side, nor is who is no party of another view', () => {
    expect(fills('un').get('country:PK')).toBe('land');
    expect(fills('NP').get('country:PK')).toBe('land');
    expect(fills('NP').get('country:CN')).toBe('land');
  });
});
