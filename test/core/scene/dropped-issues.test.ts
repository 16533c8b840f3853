import { expect, it } from 'vitest';
import { droppedIssues } from '../../../src/core/scene/dropped-issues.js';

it('names the first few of a crowd and counts the others', () => {
  const dropped = Array.from({ length: 1000 }, (_, i) => ({
    kind: 'place' as const,
    text: `Place ${i}`,
  }));
  const issues = droppedIssues({ dropped: [...dropped, { kind: 'note', text: 'A note' }] });
  expect(issues.map(({ message }) => message)).toEqual([
    ...[0, 1, 2, 3, 4].map((i) => `"Place ${i}" has no room for its name on this picture`),
    '995 more places have no room for their names',
    '"A note" has no room on this picture',
  ]);
  expect(issues.every(({ severity }) => severity === 'info')).toBe(true);
});
