import { describe, expect, it } from 'vitest';
import { CATALOGUES } from '../../../src/core/messages/catalogues.js';
import type { MapData } from '../../../src/core/data/map-data.js';
import type { MapOptions } from '../../../src/core/scene/map-options.js';
import { renderStaticMap } from '../../../src/static.js';
import { alliancesOf, build } from '../support.js';

// Maps of dates at which some of what the record tells of did not exist.

const sceneOf = (options: MapOptions, data?: MapData) => build(options, data).scene;

const SCO = 'Shanghai Cooperation Organisation';
const TURKIC = 'Cooperation Council of Turkic-Speaking States';

describe('bodies', () => {
  it.each([
    ['1985', [], []],
    ['2005', [SCO], [`Members, ${SCO}`, `Observers and partners of the ${SCO}`]],
    ['2009-10-02', [SCO], [`Members, ${SCO}`, `Observers and partners of the ${SCO}`]],
    [
      '2009-10-03',
      [SCO, TURKIC],
      [
        `Members, ${SCO} (SCO)`,
        `Observers and partners of the ${SCO} (SCO)`,
        `Members, ${TURKIC} (Turkic Council)`,
      ],
    ],
  ])('of %s are those that existed: %j', (asOf, told, legend) => {
    const scene = sceneOf({ asOf, alliances: ['sco', 'ots'], disputes: ['none'], links: ['none'] });
    const words =
      told.length > 0
        ? `, with the members of ${told.map((name) => `the ${name}`).join(' and ')}. `
        : `${asOf}. `;
    expect(scene.description).toContain(words);
    expect(scene.legend.map(({ label }) => label.text)).toEqual(legend);
  });

  it('keep their colours when another begins', () => {
    const indexOf = (asOf: string) =>
      sceneOf({ asOf, alliances: ['ots', 'sco'] }).legend.find(({ id }) => /sco/.test(id))!.sample;
    expect(indexOf('2005')).toEqual(indexOf('2012'));
  });

  it('of own data have no members before they are founded, nor are told of when all have left', () => {
    const data: MapData = {
      alliances: [
        {
          id: 'club',
          name: 'Club',
          short: 'Club',
          founded: '2001-06',
          members: [
            { countries: ['TJ'], role: 'member' },
            { countries: ['KG'], role: 'member', from: '2001', to: '2010' },
          ],
        },
        {
          id: 'past',
          name: 'Past',
          short: 'Past',
          members: [{ countries: ['KZ'], role: 'member', from: '1995', to: '1999' }],
        },
      ],
    };
    const heldBy = (asOf: string) =>
      alliancesOf(sceneOf({ asOf }, data))[0]!.memberships.map(({ country, role }) => [
        country,
        role,
      ]);
    expect(heldBy('2001-05')).toEqual([]);
    expect(heldBy('2001-06')).toEqual([
      ['KG', 'member'],
      ['TJ', 'member'],
    ]);
    const { description } = sceneOf({ asOf: '2005' }, data);
    expect(description).toContain('with the members of Club.');
    expect(description).not.toContain('Past');
  });
});

describe('the date in a sentence', () => {
  it.each([
    ['1985', 'shows the situation in 1985'],
    ['2003-10', 'shows the situation in October 2003'],
    ['2003-10-02', 'shows the situation on 2 October 2003'],
  ])('%s: %s', (asOf, words) => {
    expect(sceneOf({ asOf }).description).toContain(words);
  });

  it('of what is known likewise', () => {
    const said = (knownTo: string) => sceneOf({ asOf: '2025' }, { knownTo }).situation;
    expect(said('2026-06')).toBe('Situation in 2025; facts known to June 2026.');
    expect(said('2026-06-30')).toBe('Situation in 2025; facts known to 30 June 2026.');
  });

  it.each([
    ['1985', 'die Lage im Jahr 1985'],
    ['2003-10', 'die Lage im Oktober 2003'],
    ['2003-10-02', 'die Lage am 2. Oktober 2003'],
  ])('in German: %s: %s', (asOf, words) => {
    expect(renderStaticMap(undefined, { asOf, lang: 'de' }).svg).toContain(words);
  });
});

describe('borders at a date before there were such', () => {
  const TODAY = 'States and borders are those of today, not of that date.';
  const conventionOf = (asOf: string, box?: MapData['box']) =>
    sceneOf({ asOf }, box ? { box } : undefined).convention;

  it.each(['1985', '1990-12', '1991-12-25'])('%s: the map says so', (asOf) => {
    expect(conventionOf(asOf)).toMatch(
      /^Borders as in United Nations usage; .*approximate\. States/,
    );
    expect(conventionOf(asOf)).toContain(TODAY);
    expect(sceneOf({ asOf }).description).toContain(TODAY);
    expect(sceneOf({ asOf, worldview: 'IN' }).convention).toContain(TODAY);
  });

  it.each(['1991', '1991-12-26', '2005', '2023-11-02'])('%s: they are as drawn', (asOf) => {
    expect(conventionOf(asOf)).not.toContain(TODAY);
  });

  it('depends on what the map shows at first', () => {
    const [balkans, nile] = [
      [18, 41, 23, 46],
      [22, 6, 36, 20],
    ] as const;
    expect(conventionOf('2005', [...balkans])).toContain(TODAY);
    expect(conventionOf('2007', [...balkans])).not.toContain(TODAY);
    expect(conventionOf('2007', [...nile])).toContain(TODAY);
    expect(conventionOf('2011-07-09', [...nile])).not.toContain(TODAY);
  });

  it('is said in every language, in its own words', () => {
    const words = Object.values(CATALOGUES).map(({ conventions }) => conventions.today);
    expect(new Set(words).size).toBe(Object.keys(CATALOGUES).length);
    for (const lang of Object.keys(CATALOGUES))
      expect(renderStaticMap(undefined, { asOf: '1985', lang }).html).toContain(
        CATALOGUES[lang]!.conventions.today.replaceAll("'", '&#39;'),
      );
  });
});
