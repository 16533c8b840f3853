import { describe, expect, it } from 'vitest';
import type { MapData } from '../../../src/core/data/map-data.js';
import { CATALOGUES } from '../../../src/core/messages/catalogues.js';
import { createSceneContext } from '../../../src/core/model/scene-context.js';
import { HISTORIES } from '../../../src/core/overlays/histories/index.js';
import { sampleOf } from '../../../src/core/overlays/marks/body-marks.js';
import { planBodies } from '../../../src/core/overlays/marks/plan-bodies.js';
import { buildTimeline } from '../../../src/core/scene/build-timeline.js';
import { resolveSettings } from '../../../src/core/scene/resolve-settings.js';
import { WHOLE_OVERLAYS } from '../../../src/core/overlays/whole-overlays.js';
import { en } from '../../../src/core/messages/en.js';
import { alliancesOf, atlas, build, goodLink, linksOf } from '../support.js';

/** A treaty that became a body, with a state that only took part and one that nobody knows since when. */
const data: MapData = {
  sources: { paper: { publisher: 'A paper', title: 'A report' } },
  alliances: [
    {
      id: 'club',
      name: 'The Club',
      short: 'TC',
      names: [
        { to: '1999', name: 'First Treaty', short: 'FT' },
        { from: '1999', to: '2002-10-07', name: { en: 'Second Treaty' }, short: { en: 'ST' } },
      ],
      members: [
        { countries: ['KZ'], role: 'member', from: '1992', to: '2005', sources: ['paper'] },
        { countries: ['UA'], role: 'participant', from: '1992', to: '2018-05-19', basis: 'memory' },
        { countries: ['TJ'], role: 'member', from: '1992', to: '2001', basis: 'memory' },
        { countries: ['TJ'], role: 'suspended', from: '2001' },
        { countries: ['MN'], role: 'observer', attested: '2014-05', sources: ['paper'] },
        { countries: ['IR'], role: 'observer' },
      ],
    },
  ],
  actors: [{ id: 'org:club', name: 'Not told', kind: 'organisation', alliance: 'club' }],
  links: [{ ...goodLink, from: 'org:club', to: 'TJ' }],
};
const sceneAt = (asOf: string) => build({ asOf }, data).scene;
const labelOf = (code: string, asOf: string) =>
  sceneAt(asOf).countries.find((country) => country.code === code)!.label;
const legendAt = (asOf: string) =>
  sceneAt(asOf)
    .legend.filter(({ overlay }) => overlay === 'alliances')
    .map(({ label, count }) => `${label.text}: ${count}`);
const rowsAt = (asOf: string) =>
  sceneAt(asOf)
    .table.find(({ id }) => id === 'alliances')!
    .rows.map(({ cells }) => cells.map(({ text }) => text).join('; '));

describe('the name of a body', () => {
  it.each([
    ['1998-12-31', 'FT', 'First Treaty'],
    ['1999-01-01', 'ST', 'Second Treaty'],
    ['2002-10-06', 'ST', 'Second Treaty'],
    ['2002-10-07', 'TC', 'The Club'],
    ['2026', 'TC', 'The Club'],
  ])('on %s is %s', (asOf, short, name) => {
    expect(alliancesOf(sceneAt(asOf))[0]).toMatchObject({
      title: { text: short },
      name: { text: name },
    });
  });

  it('is that of the date in popup, legend, table, description and at the end of a link', () => {
    const scene = sceneAt('2000');
    expect(labelOf('KZ', '2000')).toBe('Kazakhstan: ST member');
    expect(legendAt('2000')).toContain('Members, Second Treaty: 2');
    expect(rowsAt('2000')).toContain('ST; Kazakhstan; member; since 1992');
    expect(scene.description).toContain('the members of the Second Treaty');
    expect(linksOf(scene)[0]!.arcs[0]!.from.name).toBe('Second Treaty');
    expect(JSON.stringify([scene.legend, scene.table])).not.toContain('TC');
  });

  it('is that of the step in the timeline', () => {
    const { settings } = resolveSettings(
      data,
      {},
      {
        atlas,
        overlays: WHOLE_OVERLAYS,
        today: '2026-01-31',
      },
    );
    const context = createSceneContext(data, settings.asOf, 'en', en, atlas);
    const steps = buildTimeline(settings.chosen, Object.values(HISTORIES), context);
    const told = steps.flatMap(({ date, changes }) =>
      changes.map(({ text }) => `${date}: ${text}`),
    );
    expect(told.filter((words) => /Kazakhstan/.test(words))).toEqual([
      expect.stringMatching(/^1992: FT: .*Kazakhstan.* become members/),
      expect.stringMatching(/^2005: TC: Kazakhstan leaves/),
    ]);
    expect(told).toContain('2018-05-19: TC: Ukraine leaves');
    // Where a role is only attested, nothing happened on that date.
    expect(told.join()).not.toMatch(/Mongolia|2014/);
  });
});

describe('a role of unknown beginning', () => {
  it('is shown from the date on which a source attests it', () => {
    expect(labelOf('MN', '2014-04-30')).toBe('Mongolia');
    expect(labelOf('MN', '2014-05-01')).toBe('Mongolia: TC observer');
  });

  it('is told without a date, also where no source dates it', () => {
    expect(rowsAt('2015')).toContain('TC; Mongolia; observer; from an unknown date');
    expect(rowsAt('1990')).toEqual(['FT; Iran; observer; from an unknown date']);
  });
});

describe('a state that took part without becoming a member', () => {
  it('has words and an entry of the legend of its own', () => {
    expect(labelOf('UA', '2000')).toBe('Ukraine: ST participant');
    expect(legendAt('2000')).toEqual([
      'Members, Second Treaty: 2',
      'Participants of the Second Treaty: 1',
      'Observers and partners of the Second Treaty: 1',
    ]);
  });

  it('is a former participant when it has left', () => {
    expect(labelOf('UA', '2018-05-18')).toBe('Ukraine: TC participant');
    expect(labelOf('UA', '2018-05-19')).toBe('Ukraine: TC former participant');
    expect(rowsAt('2020')).toContain('TC; Ukraine; former participant; until 19 May 2018');
    // Who has left is told by the table alone.
    expect(legendAt('2020').filter((entry) => /former/.test(entry))).toEqual([]);
  });

  it.each(Object.keys(CATALOGUES))('is called no member in %s', (lang) => {
    const { roles, roleGroups } = CATALOGUES[lang]!;
    const own = [roles.participant, roles.withdrawn, roleGroups.participant, roleGroups.withdrawn];
    const members = [roles.member, roles.former, roleGroups.member, roleGroups.left];
    for (const words of own)
      for (const member of members) expect(` ${words} `).not.toContain(` ${member} `);
  });
});

describe('a suspended partner', () => {
  const suspended: MapData = {
    alliances: [
      {
        id: 'club',
        name: 'The Club',
        short: 'TC',
        members: [
          { countries: ['KZ'], role: 'partner', from: '1992' },
          { countries: ['RU'], role: 'partner', from: '1992', to: '2014-04-01' },
          { countries: ['RU'], role: 'suspended-partner', from: '2014-04-01', to: '2020' },
          { countries: ['SY'], role: 'suspended', from: '1992' },
        ],
      },
    ],
  };
  const drawnAs = (code: string, asOf: string) =>
    build({ asOf }, suspended).scene.countries.find((country) => country.code === code)!;

  /** The entry of the legend that shows how its land is drawn. */
  const legendOf = (code: string, asOf: string) =>
    build({ asOf }, suspended).scene.legend.find(({ targets }) =>
      targets.includes(`country:${code}`),
    )?.id;

  it('is drawn like other partners, a suspended member like members', () => {
    expect(drawnAs('RU', '2019').label).toBe('Russia: TC partner, cooperation suspended');
    expect(legendOf('RU', '2019')).toBe('alliances:club:partner');
    expect(legendOf('SY', '2019')).toBe('alliances:club:paused');
  });

  it('is no former member when that ends', () => {
    expect(drawnAs('RU', '2020').label).toBe('Russia');
  });

  it.each(Object.keys(CATALOGUES))('is called no member in %s', (lang) => {
    const { roles, timeline } = CATALOGUES[lang]!;
    const said = timeline.becomes({ body: '§', countries: ['§'], role: 'suspended-partner' });
    for (const words of [roles['suspended-partner'], said])
      expect(words.toLowerCase()).not.toContain(roles.member.toLowerCase());
  });
});

describe('the fill of a country', () => {
  it('are drawn each in a way of their own, by a tint and by a band', () => {
    const one = (id: string, code: string) => ({ id, roles: new Map([[code, 'member'] as const]) });
    const overlapping = [one('a', 'KZ'), one('b', 'KZ')];
    const samples = planBodies(overlapping, 'wide', () => Infinity).flatMap((drawing) =>
      (['member', 'partner', 'paused'] as const).map((group) =>
        JSON.stringify(sampleOf(drawing, group)),
      ),
    );
    expect(new Set(samples).size).toBe(6);
  });
});

describe('what a role rests on', () => {
  it('is named in the table: sources, or that it is general knowledge, or nothing', () => {
    const rows = sceneAt('2000').table.find(({ id }) => id === 'alliances')!.rows;
    const grounds = rows.map(({ item, citations }) => [item, ...citations.map(({ text }) => text)]);
    expect(grounds).toEqual([
      ['country:KZ', 'A paper, A report'],
      ['country:TJ', en.fromMemory],
      ['country:UA', en.fromMemory],
      ['country:IR'],
    ]);
  });
});
