import { describe, expect, it } from 'vitest';
import type { MapData } from '../../../src/core/data/map-data.js';
import { roleSchema } from '../../../src/core/data/alliance.js';
import { en } from '../../../src/core/messages/en.js';
import { buildMultiples } from '../../../src/core/scene/build-multiples.js';
import type { MapOptions } from '../../../src/core/scene/map-options.js';
import { DEFAULT_BOX } from '../../../src/core/scene/resolve-settings.js';
import { article } from '../../../src/datasets/article.js';
import { alliancesOf, build, disputesOf, linksOf, printIssues } from '../support.js';

const ROLES = roleSchema.options;
const bare: MapData = {};
const issuesOf = (...input: Parameters<typeof build>) => printIssues(build(...input).issues);
const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);

describe('what a map shows', () => {
  it('is what the options ask, else what the data say, else the defaults', () => {
    const own: MapData = { ...article, asOf: '2022', worldview: 'de-facto', focus: ['IR'] };
    expect(build({}, own).scene).toMatchObject({
      asOf: '2022-12-31',
      worldview: { id: 'de-facto' },
      box: article.box,
    });
    const { scene } = build({ asOf: '2024-05', worldview: 'un', focus: ['uz'] }, own);
    expect(scene).toMatchObject({ asOf: '2024-05-31', worldview: { id: 'un' } });
    expect(scene.countries.filter(({ inFocus }) => inFocus).map(({ code }) => code)).toEqual([
      'UZ',
    ]);
    // The day passed in as today is asked for last.
    expect(build({}, bare).scene).toMatchObject({
      asOf: '2026-01-31',
      worldview: { id: 'un' },
      box: DEFAULT_BOX,
      title: { text: 'Map of Central Asia and its neighbours, 31 January 2026' },
    });
  });

  it('keeps the frame of data, unless that goes with a list of what is shown first', () => {
    const box: MapData['box'] = [58, 33, 84, 48];
    const own: MapData = { ...article, show: undefined, box, asOf: '2022-09-17' };
    const chosen = { alliances: ['csto'], disputes: ['core'] };
    expect(build(chosen, own).scene.box).toEqual(box);
    expect(build({}, own).scene.box).toEqual(box);
    expect(build(chosen, { ...article, box }).scene.box).not.toEqual(box);
  });

  it('is everything there is when nobody chooses', () => {
    const { show: _, ...open } = article;
    const { scene } = build({ asOf: '2026-06-30' }, open);
    expect(alliancesOf(scene)).toHaveLength(open.alliances!.length);
    expect(disputesOf(scene).length).toBeGreaterThan(40);
  });

  it('is nothing when that is asked for', () => {
    const { scene } = build({ alliances: ['none'], disputes: [], links: ['none'] });
    expect([alliancesOf(scene), disputesOf(scene), linksOf(scene), scene.legend]).toEqual([
      [],
      [],
      [],
      [],
    ]);
    expect(scene.table.map(({ id }) => id)).toEqual(['countries']);
    expect(build({ overlays: [] }).scene.legend).toEqual([]);
  });

  it('draws the roles that are asked for, else those of the data, and tells of all', () => {
    const drawn = (options: MapOptions, roles?: MapData['roles']) => {
      const { scene } = build(options, { ...article, roles });
      const [sco] = alliancesOf(scene);
      return ROLES.filter((role) => sco!.isDrawn(role));
    };
    const sco = { alliances: ['sco'] };
    expect(drawn(sco, ['member'])).toEqual(ROLES);
    expect(drawn({ ...sco, roles: 'observer' }, ['member'])).toEqual(['observer']);
    expect(drawn({ ...sco, roles: ['MEMBER', 'observer'] })).toEqual(['member', 'observer']);
    expect(drawn({ ...sco, roles: 'all' })).toEqual(ROLES);
    expect(drawn({ ...sco, roles: 'none' })).toEqual([]);
    expect(drawn({ roles: 'all' }, ['member'])).toEqual(ROLES);
    expect(drawn({}, ['member'])).toEqual(['member']);
    const { scene } = build({ ...sco, roles: 'member' });
    expect(scene.legend.map(({ id }) => id).filter((id) => id.startsWith('alliances'))).toEqual([
      'alliances:sco:member',
    ]);
    const table = scene.table.find(({ id }) => id === 'alliances')!;
    expect(new Set(table.rows.map(({ cells }) => cells[2]!.text))).toContain('observer');
    const several = build({ alliances: ['sco', 'csto', 'ots', 'eaeu'], roles: 'member' });
    expect(buildMultiples(several.scene, en).maps.flatMap(({ banded }) => banded)).toEqual([]);
  });

  it('follows the order of the tokens, which settles colours', () => {
    const { scene } = build({ alliances: ['ots', 'csto', 'sco'] });
    expect(alliancesOf(scene).map(({ id }) => id)).toEqual(['ots', 'csto', 'sco']);
    const kazakhstan = scene.countries.find(({ code }) => code === 'KZ')!;
    expect(kazakhstan.roles).toEqual(['OTS member', 'CSTO member', 'SCO member']);
  });

  it('can be named by kind, region, party, claim or end', () => {
    expect(ids(alliancesOf(build({ alliances: ['security'] }).scene))).toContain('csto');
    const disputes = ids(disputesOf(build({ disputes: ['exclave'] }).scene));
    expect(disputes).toContain('dispute:exclave-vorukh');
    expect(disputes.every((id) => id.startsWith('dispute:exclave-'))).toBe(true);
    const links = linksOf(build({ links: ['IR', 'forecast'] }).scene);
    expect(
      links.every(({ claim, countries }) => claim === 'forecast' || countries.includes('IR')),
    ).toBe(true);
  });

  it.each(['alliances', 'disputes', 'links'] as const)('with the overlay %s alone', (name) => {
    const { scene } = build({ overlays: [name] });
    expect(scene.overlays[name]!.length).toBeGreaterThan(0);
    expect(new Set(scene.legend.map(({ overlay }) => overlay))).toEqual(new Set([name]));
    // Corrections are of what links say.
    const further = name === 'links' ? ['corrections'] : [];
    expect(scene.table.map(({ id }) => id)).toEqual(['countries', name, ...further]);
  });
});

describe('what is not known', () => {
  it.each([
    [
      { overlays: ['aliances'] },
      'attribute overlays: "aliances" is not known here; did you mean "alliances"?',
    ],
    [
      { alliances: ['csot'] },
      'attribute alliances: "csot" is not known here; did you mean "csto"?',
    ],
    [
      { disputes: ['kg-tj-boder'] },
      'attribute disputes: "kg-tj-boder" is not known here; did you mean "kg-tj-border"?',
    ],
    [
      { worldview: 'defacto' },
      'attribute worldview: "defacto" is no known worldview; did you mean "de-facto"?',
    ],
    [
      { worldview: 'constructor' },
      /^attribute worldview: "constructor" is no known worldview; known: un, /,
    ],
    [{ roles: ['membr'] }, 'attribute roles: "membr" is not known here; did you mean "member"?'],
    [{ roles: ['former'] }, /^attribute roles: "former" is not known here; known: member, /],
    [{ focus: ['TJK'] }, 'attribute focus: "TJK" is no country of this map; did you mean "TJ"?'],
    [{ focus: ['constructor'] }, 'attribute focus: "constructor" is no country of this map'],
    [
      { asOf: '2023-02-30' },
      'attribute as-of: "2023-02-30" is not a date such as "2023", "2023-10" or "2023-10-17" that exists in the calendar',
    ],
    [{ asOf: 'yesterday' }, /^attribute as-of: "yesterday" is not a date/],
    [{ asOf: '' }, /^attribute as-of: "" is not a date/],
  ])('%j is named, with what may be meant', (options, message) => {
    const issues = issuesOf(options);
    expect(issues).toHaveLength(1);
    if (typeof message === 'string') expect(issues[0]).toBe(message);
    else expect(issues[0]).toMatch(message);
  });

  it('leaves the rest of the list', () => {
    const { scene, issues } = build({ alliances: ['ots', 'cstoo', 'sco'], focus: ['XX', 'KG'] });
    expect(ids(alliancesOf(scene))).toEqual(['ots', 'sco']);
    expect(scene.countries.filter(({ inFocus }) => inFocus).map(({ code }) => code)).toEqual([
      'KG',
    ]);
    expect(issues).toHaveLength(2);
  });

  it('falls back to what the data say', () => {
    expect(build({ asOf: '2023-13', worldview: 'mars' }).scene).toMatchObject({
      asOf: '2023-11-02',
      worldview: { id: 'un' },
    });
  });

  it('in the data is laid to the data', () => {
    const own: MapData = {
      ...article,
      worldview: 'defacto',
      focus: ['US'],
      show: { alliances: ['sco', 'nope'], disputes: [], links: [] },
    };
    expect(issuesOf({}, own).map((issue) => issue.split(':')[0])).toEqual([
      'worldview',
      'focus',
      'show.alliances',
    ]);
  });
});

describe('options of another kind than they should be', () => {
  const asked = (options: unknown) => build(options as Parameters<typeof build>[0]);

  it('a string is taken for its names', () => {
    const { scene, issues } = asked({ links: 'L01, L02', focus: 'TJ' });
    expect(issues).toEqual([]);
    expect(linksOf(scene).map(({ id }) => id)).toEqual(['link:L01', 'link:L02']);
  });

  it('a number is taken for a year', () => {
    expect(asked({ asOf: 2015 }).scene.asOf).toBe('2015-12-31');
  });

  it.each([
    [{ links: 7 }, 'attribute links', 'expected a list of names'],
    [{ links: {} }, 'attribute links', 'expected a list of names'],
    [{ links: ['L01', 7, null] }, 'attribute links', 'expected names, got 2 of another kind'],
    [{ overlays: true }, 'attribute overlays', 'expected a list of names'],
    [{ focus: [[]] }, 'attribute focus', 'expected names, got 1 of another kind'],
    [{ asOf: {} }, 'attribute as-of', 'expected a word, got an object'],
    [{ worldview: ['IN'] }, 'attribute worldview', 'expected a word, got a list'],
    [{ projection: false }, 'attribute projection', 'expected a word, got false'],
  ])('%j is an issue, and the rest is shown', (options, path, message) => {
    const { scene, issues } = asked(options);
    expect(issues).toEqual([{ path, message, severity: 'error' }]);
    expect(scene.countries.length).toBeGreaterThan(20);
  });

  it('nothing at all is as good as left out', () => {
    expect(asked({ links: null, asOf: null, worldview: null, focus: null }).issues).toEqual([]);
  });
});
