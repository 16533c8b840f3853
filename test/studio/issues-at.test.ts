import { describe, expect, it } from 'vitest';
import type { MapData } from '../../src/core.js';
import { issuesAt } from '../../studio/src/preview/issues-at.js';
import type { Studio } from '../../studio/src/studio.js';

const map: MapData = { notes: [{ id: 'n', text: 'A' }] };
const issue = (path: string, message: string) => ({ path, message, severity: 'warning' as const });
const studioWith = (issues: readonly object[], seen: object = map) =>
  ({
    document: map,
    state: { map },
    tableItems: {
      items: {},
      rowOf: (list: string, index: number) => (list === 'links' && index === 0 ? 3 : undefined),
      issues: [],
    },
    ui: { seen: { issues, document: seen } },
  }) as unknown as Studio;

describe('issues beside fields', () => {
  const issues = [
    issue('notes[0].text', 'is wrong'),
    issue('notes[0]', 'leads nowhere'),
    issue('notes[01]', 'is another'),
    issue('focus', 'is no country'),
    issue('focusOn', 'is no field'),
    issue('focus', 'is no country'),
    issue('links[0].from', 'is told in its cell'),
    issue('links[1].from', 'is of the map'),
  ];
  const at = (...places: string[]) => issuesAt(studioWith(issues), ...places);

  it('are those of their place and of what lies in it, each once', () => {
    expect(at('notes[0].text')).toBe('is wrong');
    expect(at('notes[0]')).toBe('is wrong leads nowhere');
    expect(at('focus')).toBe('is no country');
    expect(at('focus', 'notes[0].text')).toBe('is wrong is no country');
    expect(at('box')).toBeUndefined();
  });

  it('are not those that a cell of the table tells', () => {
    expect(at('links')).toBe('is of the map');
  });

  it('are none where the map on the page is that of before', () => {
    expect(issuesAt(studioWith(issues, {}), 'focus')).toBeUndefined();
  });
});
