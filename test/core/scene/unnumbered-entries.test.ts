import { expect, it } from 'vitest';
import type { Numbered } from '../../../src/core/model/frame.js';
import { unnumberedEntries } from '../../../src/core/scene/unnumbered-entries.js';
import { build } from '../support.js';

const numbered = (item: string, colour: Numbered['colour']): Numbered => ({
  number: '1',
  item,
  colour,
});

it('the number of a link stands for lines of its colour; that of a note for its place alone', () => {
  const { legend } = build({ disputes: ['kg-tj-border'] }).scene;
  const idsWith = (line: Numbered) => unnumberedEntries(legend, [line]).map(({ id }) => id);
  expect(idsWith(numbered('link:L26', 'link-hostile'))).not.toContain('disputes:active');
  expect(idsWith(numbered('note:a', 'link-hostile'))).toContain('disputes:active');
});

it('no number says what the view of a state explains', () => {
  const { legend } = build({ worldview: 'IN', alliances: ['none'] }).scene;
  const own = legend.filter(({ overlay }) => overlay === 'worldview');
  expect(own).toHaveLength(3);
  expect(unnumberedEntries(own, [numbered('link:L26', 'link-hostile')])).toEqual(own);
});
