import { expect, it } from 'vitest';
import { linkAt } from '../../../src/core/data/link-at.js';
import type { Link } from '../../../src/core/data/link.js';

const tie: Link = {
  id: 'tie',
  kind: 'strain',
  claim: 'standing',
  from: 'KG',
  to: 'TJ',
  direction: 'mutual',
  tone: 'hostile',
  summary: 'They do not get on.',
};
const changing: Link = {
  ...tie,
  history: [
    { from: '2023', claim: 'assessment' },
    { from: '2025-03-13', tone: 'cooperative', note: 'since the treaty' },
  ],
};

it('is the link itself without a history', () => {
  expect(linkAt(tie, '2030-01-01')).toEqual({
    tone: 'hostile',
    claim: 'standing',
    change: undefined,
  });
});

it.each([
  ['2022-12-31', 'hostile', 'standing'],
  ['2023-01-01', 'hostile', 'assessment'],
  ['2025-03-12', 'hostile', 'assessment'],
  // What an entry leaves out is as in the link itself, not as in the entry before.
  ['2025-03-13', 'cooperative', 'standing'],
])('on %s is %s and a %s', (asOf, tone, claim) => {
  expect(linkAt(changing, asOf)).toMatchObject({ tone, claim });
});

it('tells the entry that holds', () => {
  expect(linkAt(changing, '2022-01-01').change).toBeUndefined();
  expect(linkAt(changing, '2025-03-13').change?.note).toBe('since the treaty');
});
