import { describe, expect, it } from 'vitest';
import type { Scene } from '../../../src/core/model/scene.js';
import type { DisputeItem } from '../../../src/core/overlays/disputes.js';
import type { LinkItem } from '../../../src/core/overlays/links.js';
import { build, disputesOf, linksOf } from '../support.js';

// Statements of the record as a reader finds them on the map, its table and its words; not as they stand in the data.

const all = { alliances: ['all'], disputes: ['all'], links: ['all'] };
const scenes = new Map<string, Scene>();
function sceneAt(asOf: string): Scene {
  const scene = scenes.get(asOf) ?? build({ ...all, asOf }).scene;
  scenes.set(asOf, scene);
  return scene;
}

/** What the country's own popup says of its role in a body. */
function roleWords(body: string, country: string, asOf: string): string[] {
  const { scene } = build({ alliances: [body], asOf });
  const item = scene.countries.find(({ code }) => code === country)!;
  return item.label.split(': ').slice(1);
}
const dispute = (id: string, asOf: string): DisputeItem | undefined =>
  disputesOf(sceneAt(asOf)).find((item) => item.id === `dispute:${id}`);
const link = (id: string, asOf = '2023-11-02'): LinkItem | undefined =>
  linksOf(sceneAt(asOf)).find((item) => item.id === `link:${id}`);
const words = (item: { details: readonly { text: { text: string } }[] } | undefined): string =>
  item?.details.map(({ text }) => text.text).join(' | ') ?? '';

describe('roles of countries', () => {
  it.each([
    ['sco', 'IR', '2023-06-01', ['SCO observer']],
    ['sco', 'IR', '2023-07-03', ['SCO observer']],
    ['sco', 'IR', '2023-07-04', ['SCO member']],
    ['sco', 'IN', '2017-06-08', ['SCO observer']],
    ['sco', 'IN', '2017-06-09', ['SCO member']],
    ['sco', 'BY', '2023-11-02', ['SCO observer']],
    ['sco', 'BY', '2024-07-04', ['SCO member']],
    ['sco', 'TR', '2023-11-02', ['SCO dialogue partner']],
    ['sco', 'TR', '2025-09', ['SCO partner']],
    ['sco', 'TM', '2023-11-02', []],
    ['csto', 'AM', '2023-11-02', ['CSTO member']],
    ['csto', 'AM', '2024-01', ['CSTO member']],
    ['csto', 'AM', '2024-03', ['CSTO member, participation frozen']],
    ['csto', 'UZ', '2011', ['CSTO member']],
    ['csto', 'UZ', '2012', ['CSTO former member']],
    ['csto', 'UZ', '2005', ['CSTO former member']],
    ['ots', 'TM', '2023-11-02', ['OTS observer']],
    ['ots', 'UZ', '2019-10-14', []],
    ['ots', 'UZ', '2019-10-15', ['Turkic Council member']],
    ['ots', 'UZ', '2021-11-12', ['OTS member']],
    ['ots', 'TJ', '2023-11-02', []],
    ['ots', 'CY', '2023-11-02', []],
    ['cis', 'GE', '2009-08-17', ['CIS member']],
    ['cis', 'GE', '2009-08-18', ['CIS former member']],
    ['cis', 'TM', '2023-11-02', ['CIS associate']],
    ['nato', 'SE', '2024-03-06', []],
    ['nato', 'SE', '2024-03-07', ['NATO member']],
  ])('%s: %s on %s', (body, country, asOf, expected) => {
    expect(roleWords(body, country, asOf)).toEqual(expected);
  });

  it('of a month or year are those of its last day, and the date printed is no more precise', () => {
    expect(sceneAt('2024-02')).toMatchObject({
      asOf: '2024-02-29',
      dateline: 'As of February 2024',
    });
    expect(sceneAt('2022')).toMatchObject({ asOf: '2022-12-31', dateline: 'As of 2022' });
  });

  it('are in the table, with their dates and without encyclopaedic copies', () => {
    const { scene } = build({ alliances: ['csto'], disputes: ['none'], links: ['none'] });
    expect(scene.table.map(({ id }) => id)).toEqual(['countries', 'alliances']);
    const rows = scene.table[1]!.rows.map(({ cells }) => cells.map(({ text }) => text).join('; '));
    expect(rows).toContain('CSTO; Tajikistan; member; since 15 May 1992');
    expect(rows.filter((row) => row.includes('; member; '))).toHaveLength(6);
    expect(JSON.stringify(scene.table)).not.toMatch(/Wikipedia|encyclop/i);
  });

  it('count nine members of the SCO and five of the OTS on the day of the article', () => {
    const { scene } = build({ alliances: ['sco', 'ots'] });
    const members = scene.legend.filter(({ id }) => id.endsWith(':member'));
    expect(members.map(({ id, count }) => [id, count])).toEqual([
      ['alliances:sco:member', 9],
      ['alliances:ots:member', 5],
    ]);
  });

  it('marked for checking wait for an editor', () => {
    // A trade agreement whose entry into force was not checked.
    const has = (unconfirmed: boolean) =>
      build({ alliances: ['eaeu'], asOf: '2026', unconfirmed }).scene.countries.find(
        ({ code }) => code === 'AE',
      )!.roles.length;
    expect(has(false)).toBe(0);
    expect(has(true)).toBe(1);
  });
});

describe('disputes', () => {
  it.each([
    ['kg-tj-border', '1990', undefined, ''],
    ['kg-tj-border', '2023-11-02', 'active', 'since 1991'],
    ['kg-tj-border', '2025-03-12', 'active', 'since 1991'],
    ['kg-tj-border', '2025-03-13', 'agreed', 'since 13 March 2025'],
    ['exclave-vorukh', '2023-11-02', 'active', 'since 1991'],
    ['kg-uz-border', '2023-01-26', 'agreed', 'since 3 November 2022'],
    ['kg-uz-border', '2023-11-02', 'agreed', 'since 3 November 2022'],
    ['tj-uz-border', '2023-11-02', 'agreed', 'since 9 March 2018'],
    ['cn-tj-pamir', '2005', 'agreed', 'since 1999'],
    ['cn-tj-pamir', '2023-11-02', 'resolved', 'since 12 January 2011'],
    ['af-tj-border', '2021-08-14', undefined, ''],
    ['af-tj-border', '2021-08-15', 'active', 'since 15 August 2021'],
    ['amu-darya-qosh-tepa', '2022-02', undefined, ''],
    ['amu-darya-qosh-tepa', '2023-11-02', 'active', 'since March 2022'],
    ['am-az-karabakh', '2023-09-19', 'frozen', 'since 10 November 2020'],
    ['am-az-karabakh', '2023-11-02', 'resolved', 'since 20 September 2023'],
    ['indus-waters', '2025-04-22', 'agreed', 'since 19 September 1960'],
    ['indus-waters', '2025-04-23', 'active', 'since 23 April 2025'],
    ['ge-abkhazia', '2023-11-02', 'frozen', 'since 26 August 2008'],
    ['ua-crimea', '2014-02-26', undefined, ''],
    ['ua-crimea', '2023-11-02', 'active', 'since 27 February 2014'],
  ])('%s on %s is %s', (id, asOf, status, since) => {
    const item = dispute(id, asOf);
    expect(item?.status).toBe(status);
    if (item) expect(item.since).toBe(since);
  });

  it('tell what came after the date as such', () => {
    const { details } = dispute('kg-tj-border', '2023-11-02')!;
    const terms = details.flatMap(({ term, text }) => (term ? [[term, text.text]] : []));
    expect(terms.find(([term]) => term === 'Since then')?.[1]).toMatch(/202[45]/);
    expect(terms.find(([term]) => term === 'Status')?.[1]).toMatch(/^active, since 1991/);
  });
});

describe('links', () => {
  it('L44: the clash of 14 to 17 September 2022, not of 2023', () => {
    expect(link('L44', '2022-09-13')).toBeUndefined();
    const item = link('L44')!;
    expect(item.when).toMatch(/^14\s*–\s*17 September 2022$/);
    expect(item.label).toContain(item.when);
    expect(words(item)).not.toMatch(/September 2023,|in September 2023/);
    expect(item.tone).toBe('hostile');
    expect(item.countries).toEqual(['TJ', 'KG']);
  });

  it('L21: the SCO defence ministers met on 28 April 2023', () => {
    expect(link('L21', '2023-04-27')).toBeUndefined();
    expect(link('L21')!.when).toContain('28 April 2023');
  });

  it('L45: the OTS spoke on 16 September 2022', () => {
    expect(link('L45')!.when).toContain('16 September 2022');
  });

  it('L01: the visit is an event that stays, from Tehran to Dushanbe', () => {
    expect(link('L01', '2023-10-16')).toBeUndefined();
    const item = link('L01', '2024')!;
    expect(item.when).toBe('17 October 2023');
    expect(item.directed).toBe(true);
    expect(item.arcs.map(({ from, to }) => [from.place, to.place])).toEqual([
      ['Tehran', 'Dushanbe'],
    ]);
  });

  it('L43: the unsettled border is a relation that ends with the treaty', () => {
    expect(link('L43', '2025-03-12')!.when).toBe('from 1991 to 13 March 2025');
    expect(link('L43', '2025-03-13')).toBeUndefined();
  });

  it('C01 to C19 are marked as context', () => {
    const context = linksOf(sceneAt('2026-06-30')).filter((item) => item.context);
    expect(context.length).toBeGreaterThan(8);
    expect(context.every(({ id }) => /^link:C\d\d$/.test(id))).toBe(true);
    expect(link('C08', '2025-10')).toBeUndefined();
    expect(link('C08', '2025-11')?.when).toBe('November 2025');
  });

  it('absences are told and never drawn', () => {
    const { scene } = build({ ...all, unconfirmed: true });
    const absences = linksOf(scene).filter(({ claim }) => claim === 'absence');
    expect(absences.map(({ id }) => id)).toEqual(['link:L49', 'link:L50']);
    for (const item of absences) {
      expect(item.arcs).toEqual([]);
      expect(words(item)).toContain('did not happen');
    }
  });

  it('marked for checking wait for an editor', () => {
    const shown = (unconfirmed: boolean) =>
      linksOf(build({ ...all, unconfirmed }).scene).map(({ id }) => id.slice('link:'.length));
    const doubtful = ['L06', 'L18', 'L28', 'L39', 'L40', 'L42', 'L51', 'L55', 'C03'];
    expect(shown(false).filter((id) => doubtful.includes(id))).toEqual([]);
    expect(shown(true)).toEqual(expect.arrayContaining(doubtful));
  });

  it('of judgement say whose it is, once', () => {
    const judged = linksOf(sceneAt('2023-11-02')).filter(({ claim }) =>
      ['assessment', 'forecast', 'absence'].includes(claim),
    );
    expect(judged.length).toBeGreaterThan(15);
    for (const item of judged)
      expect(words(item), item.id).toMatch(/\| According to (?!according)[^|]*Fanger/);
  });

  it("tell facts without anybody's leave", () => {
    expect(words(link('L01'))).not.toContain('According to');
  });

  it('that are weakly sourced say so', () => {
    expect(words(link('L17'))).toContain('Probably right; weakly sourced.');
  });
});

describe('the map of the article', () => {
  const { scene, issues } = build();

  it('is settled without an issue', () => expect(issues).toEqual([]));

  it('prints its date, its convention and its credit', () => {
    expect(scene.dateline).toBe('As of 2 November 2023');
    expect(scene.situation).toBe('Situation on 2 November 2023; facts known to 30 June 2026.');
    expect(scene.convention).toBe('Borders as in United Nations usage; all lines approximate.');
    expect(scene.remarks.map(({ text }) => text)).toEqual([
      'The article dates the border conflict to September 2023; it took place in September 2022.',
    ]);
    expect(scene.credit.text).toBe(
      'Sources: Samantha Fanger, Caspian Policy Center, 2 Nov 2023; Human Rights Watch; TRT World; Asia-Plus. Map data: Natural Earth.',
    );
    expect(scene.description).toContain('the members of the Organization of Turkic States');
    expect(scene.description).toContain(scene.convention);
  });

  it('says a date once where it is that of the map and of what is known', () => {
    const { scene } = build({ asOf: '2026-06-30' });
    expect(scene.situation).toBe('Situation on 30 June 2026; facts known to that date.');
    expect(build({ asOf: '2026' }).scene.situation).toContain('facts known to 30 June 2026');
  });

  it('has Tajikistan alone in focus', () => {
    expect(scene.countries.filter(({ inFocus }) => inFocus).map(({ code }) => code)).toEqual([
      'TJ',
    ]);
  });

  it('has a source for whatever it says of disputes and links', () => {
    for (const item of [...disputesOf(scene), ...linksOf(scene)]) {
      const isGeneralKnowledge = words(item).includes('General knowledge');
      expect(item.citations.length > 0 || isGeneralKnowledge, item.id).toBe(true);
    }
  });

  it('has a legend whose entries stand for what is there', () => {
    for (const { id, targets, count } of scene.legend) {
      expect(targets.length, id).toBe(count);
      // A legend of countries counts those outside the map too.
      if (!id.startsWith('alliances'))
        for (const target of targets) expect(scene.items.has(target), target).toBe(true);
    }
    expect(scene.legend.map(({ id }) => id)).toContain('alliances:ots:member');
  });

  it('names each item once', () => {
    const list = [...scene.countries, ...disputesOf(scene), ...linksOf(scene)].map(({ id }) => id);
    expect(new Set(list).size).toBe(list.length);
    expect([...scene.items.keys()]).toEqual(list);
  });
});

it.each([
  ['ge-abkhazia', ['Partly general knowledge.']],
  ['md-transnistria', []],
  ['in-pk-siachen', []],
])('%s says whether a part of it is general knowledge', (id, told) => {
  const texts = dispute(id, '2023-11-02')!.details.map(({ text }) => text.text);
  expect(texts.filter((text) => /general knowledge/i.test(text))).toEqual(told);
});
