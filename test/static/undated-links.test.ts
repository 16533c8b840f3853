import { describe, expect, it } from 'vitest';
import { renderStaticMap } from '../../src/static.js';

const link = {
  id: 'a',
  kind: 'tie',
  claim: 'standing',
  from: 'IR',
  to: 'RU',
  direction: 'directed',
  tone: 'cooperative',
  summary: 'Ties grow.',
} as const;

describe('a link without a date', () => {
  it.each([976, 360])(
    'is told at %i px by its words alone, and in the table as undated',
    (width) => {
      const { html, svg, issues } = renderStaticMap(
        { links: [link] },
        {
          width,
          height: 500,
        },
      );
      expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(svg).not.toContain('no date given');
      expect(html).toContain('Ties grow.');
      expect(html.match(/no date given/g)).toHaveLength(1);
    },
  );

  it('has its date in bold where there is one', () => {
    const dated = { ...link, date: { start: '2021' } };
    const { svg } = renderStaticMap({ links: [dated] }, { width: 976, height: 600 });
    expect(svg).toMatch(/font-weight="700"[^>]*><tspan[^>]*>Since 2021</);
  });
});
