import { expect, it } from 'vitest';
import type { Numbered } from '../../../src/core/model/frame.js';
import { unnumberedEntries } from '../../../src/core/scene/unnumbered-entries.js';
import { build } from '../support.js';

const numbered = (item: string, colour: Numbered['colour']): Numbered => ({
  number: '1',
  item,
  colour,
});

it('the number of a link stands for links of its colour, not for an open border, which is as red', () => {
  const { legend } = build({ disputes: ['kg-tj-border'] }).scene;
  const idsWith = (line: Numbered) => unnumberedEntries(legend, [line]).map(({ id }) => id);
  expect(idsWith(numbered('link:L26', 'link-hostile'))).toContain('disputes:active');
  expect(idsWith(numbered('link:L41', 'link-neutral'))).not.toContain('links:assessment');
  expect(idsWith(numbered('note:a', 'link-neutral'))).toContain('links:assessment');
});

it('the number of a body stands for its tint, not for the band of those who take part without it', () => {
  const { legend } = build({ alliances: ['ots'], roles: ['member', 'observer'] }).scene;
  const ids = unnumberedEntries(legend, [numbered('link:L45', 'body-1-text')]).map(({ id }) => id);
  expect(legend.map(({ id }) => id)).toContain('alliances:ots:member');
  expect(ids).not.toContain('alliances:ots:member');
  expect(ids.filter((id) => id.startsWith('alliances:'))).toEqual(['alliances:ots:partner']);
});

it('no number says what the view of a state explains', () => {
  const { legend } = build({ worldview: 'IN', alliances: ['none'] }).scene;
  const own = legend.filter(({ overlay }) => overlay === 'worldview');
  expect(own).toHaveLength(3);
  expect(unnumberedEntries(own, [numbered('link:L26', 'link-hostile')])).toEqual(own);
});
