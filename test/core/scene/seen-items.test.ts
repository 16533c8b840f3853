import { describe, expect, it } from 'vitest';
import { fitCard } from '../../../src/core/render/fit-card.js';
import { firstEntries } from '../../../src/core/scene/first-entries.js';
import { seenItems } from '../../../src/core/scene/seen-items.js';
import { build, layout } from '../support.js';

type Box = [number, number, number, number];
const OVERVIEW: Box = [42, 27, 84, 49];
const VALLEY: Box = [69.25, 39.4, 71.35, 40.6];
const { scene } = build({ disputes: 'all', alliances: 'ots' });

const entriesIn = (box: Box, width = 976) =>
  firstEntries(scene.legend, seenItems(layout({ ...scene, box }, 'standard', width, 600))).map(
    ({ id }) => id,
  );

describe('the legend below a picture', () => {
  it('lists the statuses of close-ups where their lines are drawn alone', () => {
    const quiet = 'disputes:uncontested';
    expect(scene.legend.map(({ id }) => id)).toContain(quiet);
    expect(entriesIn(OVERVIEW)).not.toContain(quiet);
    expect(entriesIn(OVERVIEW)).toContain('disputes:active');
    expect(entriesIn(VALLEY)).toContain(quiet);
  });

  it('has no entry for a body without a member in the frame', () => {
    expect(entriesIn(OVERVIEW)).toContain('alliances:ots:member');
    expect(entriesIn([100, 35, 112, 42])).not.toContain('alliances:ots:member');
  });

  const MEMBERS = 'alliances:ots:member';
  const PARTNERS = 'alliances:ots:partner';
  const disputes = (...statuses: string[]) => statuses.map((status) => `disputes:${status}`);

  it.each<[string, Box, string[]]>([
    [
      'all of Central Asia',
      OVERVIEW,
      [MEMBERS, PARTNERS, ...disputes('active', 'agreed'), 'links:assessment'],
    ],
    // Turkmenistan, the one partner there, is far from here, as is the dormant dispute over Rogun.
    ['the Fergana valley', VALLEY, [MEMBERS, ...disputes('active', 'agreed', 'uncontested')]],
    [
      'the south of Tajikistan, with Rogun',
      [66, 36, 72, 40],
      [MEMBERS, PARTNERS, ...disputes('active', 'dormant', 'agreed')],
    ],
    [
      'the mountains, with the glacier of Siachen',
      [60, 36, 84, 46],
      [MEMBERS, PARTNERS, ...disputes('active', 'frozen', 'dormant')],
    ],
    [
      'the Caucasus, with Abkhazia',
      [40, 38, 52, 44],
      [MEMBERS, PARTNERS, ...disputes('active', 'frozen', 'dormant')],
    ],
    ['the Gulf, without a member', [44, 25, 56, 31], disputes('active', 'dormant')],
    ['the middle of China, without anything', [100, 35, 112, 42], []],
  ])('has what is seen in %s', (_, box, ids) => {
    expect(entriesIn(box)).toEqual(ids);
  });

  it('has no entry for what lies wholly outside of the picture, though it is drawn there', () => {
    const frame = layout({ ...scene, box: VALLEY }, 'standard', 976, 600);
    const rogun = 'dispute:tj-uz-rogun';
    expect(frame.items.map(({ id }) => id)).toContain(rogun);
    expect(seenItems(frame)).not.toContain(rogun);
    expect(seenItems(frame)).toContain('dispute:exclave-sokh');
  });

  it('is that of the frame on a card too', () => {
    const { card } = fitCard(scene, { width: 1200, height: 675 }, ({ width, height }) =>
      layout({ ...scene, box: OVERVIEW }, 'overview', width, height),
    )!;
    const ids = card.samples.flatMap(({ entry }) => ('id' in entry ? entry.id : []));
    expect(ids).not.toContain('disputes:uncontested');
    expect(ids.length).toBeGreaterThan(0);
  });
});
