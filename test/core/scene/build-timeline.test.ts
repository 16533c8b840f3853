import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hasBegun, lastDay } from '../../../src/core/data/dates.js';
import type { MapData } from '../../../src/core/data/map-data.js';
import { en } from '../../../src/core/messages/en.js';
import { createSceneContext, type Atlas } from '../../../src/core/model/scene-context.js';
import type { TimelineDate } from '../../../src/core/model/scene.js';
import { HISTORIES } from '../../../src/core/overlays/histories/index.js';
import { buildTimeline } from '../../../src/core/scene/build-timeline.js';
import { article } from '../../../src/datasets/article.js';

const atlas = JSON.parse(
  readFileSync(new URL('../../../geo/labels.json', import.meta.url), 'utf8'),
) as Atlas;

/** The steps of data of which everything is shown. */
function stepsOf(data: MapData, asOf = data.asOf): TimelineDate[] {
  const { alliances = [], disputes = [], links = [] } = data;
  const dated = { ...data, asOf };
  const context = createSceneContext(dated, lastDay(asOf ?? '2023'), 'en', en, atlas);
  return buildTimeline({ alliances, disputes, links }, Object.values(HISTORIES), context);
}

const datesOf = (steps: readonly TimelineDate[]) => steps.map(({ date }) => date);
const wordsAt = (steps: readonly TimelineDate[], date: string) =>
  steps.find((step) => step.date === date)?.changes.map(({ text }) => text);

const body = (members: NonNullable<MapData['alliances']>[number]['members']): MapData => ({
  alliances: [{ id: 'club', name: 'The Club', short: 'Club', members }],
});
const dispute = (
  rest: Pick<NonNullable<MapData['disputes']>[number], 'history' | 'events'>,
): MapData => ({
  disputes: [
    {
      id: 'line',
      name: 'The line',
      parties: ['KG', 'TJ'],
      kind: 'delimitation',
      marks: [],
      ...rest,
    },
  ],
});
const link = (rest: Partial<NonNullable<MapData['links']>[number]>): MapData => ({
  links: [
    {
      id: 'tie',
      kind: 'tie',
      claim: 'standing',
      from: 'KG',
      to: 'TJ',
      direction: 'mutual',
      tone: 'neutral',
      summary: 'They work together.',
      ...rest,
    },
  ],
});

describe('the record', () => {
  const only = (alliances: readonly string[], disputes: readonly string[]) =>
    stepsOf({
      ...article,
      alliances: article.alliances!.filter(({ id }) => alliances.includes(id)),
      disputes: article.disputes!.filter(({ id }) => disputes.includes(id)),
      links: [],
    });
  const sco = only(['sco'], []);
  const border = only([], ['kg-tj-border', 'exclave-vorukh']);

  it('has Iran join the SCO on 4 July 2023', () => {
    expect(wordsAt(sco, '2023-07-04')?.[0]).toBe('SCO: Iran becomes member');
    expect(wordsAt(sco, '2005-07-05')).toEqual(['SCO: India, Pakistan and Iran become observers']);
  });

  it('turns observers and dialogue partners of the SCO into partners on 1 September 2025', () => {
    const [words, ...rest] = wordsAt(sco, '2025-09-01')!;
    expect(rest).toEqual([]);
    expect(words).toMatch(/^SCO: .*Afghanistan.* become partners$/);
    expect(words).toContain('Türkiye');
    expect(words).not.toContain('Belarus');
  });

  it('has Cambodia on its day, and keeps a month a month', () => {
    expect(wordsAt(sco, '2015-09-24')).toEqual(['SCO: Cambodia becomes dialogue partner']);
    const traceca = only(['traceca'], []);
    expect(wordsAt(traceca, '2009-07')).toEqual(['TRACECA: Iran becomes member']);
    expect(datesOf(traceca).filter((date) => date.startsWith('2009-07'))).toEqual(['2009-07']);
  });

  it('settles the Kyrgyz-Tajik border on 13 March 2025', () => {
    const [treaty, vorukh] = wordsAt(border, '2025-03-13')!;
    expect(treaty).toMatch(/^Kyrgyzstan-Tajikistan border: agreed by treaty\. Presidents sign/);
    expect(vorukh).toMatch(/^Vorukh: agreed by treaty\. /);
  });

  it('marks what happens on a border in the colour that its line has from then on', () => {
    const colours = (date: string) =>
      border.find((step) => step.date === date)?.marks?.map(({ colour }) => colour);
    expect(colours('2022-01-27')).toEqual(['dispute']);
    expect(colours('2025-02-27')).toEqual(['dispute']);
    expect(colours('2025-03-13')).toEqual(['dispute-settled', 'dispute-settled']);
    const uzbek = only([], ['tj-uz-border']).flatMap(({ marks = [] }) => marks);
    const { colour } = uzbek.findLast(({ date }) => date <= '2023-11-02')!;
    expect(colour).toBe('dispute-settled');
    expect(uzbek[0]!.colour).toBe('dispute');
  });

  it('tells an event in the middle of a dispute', () => {
    expect(wordsAt(border, '2022-01-27')).toEqual([
      'Kyrgyzstan-Tajikistan border: One-day clash, ceasefire next day',
    ]);
  });

  it('tells a note that only repeats an event once', () => {
    expect(wordsAt(border, '2023-10-02')).toEqual([
      'Kyrgyzstan-Tajikistan border: Heads of the security services sign Protocol No. 44 in Batken',
    ]);
  });

  it('turns the tie of Iran and the West hostile, and that of Tajikistan and the Taliban milder', () => {
    const ties = stepsOf({
      ...article,
      alliances: [],
      disputes: [],
      links: article.links!.filter(({ id }) => id === 'L35' || id === 'L26'),
    });
    expect(wordsAt(ties, '2026-02-28')).toEqual([
      'Iran – Western countries: hostile, at war with the United States and Israel',
    ]);
    expect(wordsAt(ties, '2025-11')).toEqual([
      'Tajikistan → Taliban: strained, contacts have resumed',
    ]);
  });

  it('always stops at its own date', () => {
    expect(wordsAt(sco, '2023-11-02')).toEqual([]);
  });

  it('goes forward with every step, each once, and says something new', () => {
    const all = stepsOf(article);
    const days = datesOf(all).map(lastDay);
    expect(days).toEqual([...days].sort());
    expect(new Set(days).size).toBe(days.length);
    for (const { date, changes } of all) {
      if (date !== article.asOf) expect(changes.length, date).toBeGreaterThan(0);
      for (const { text } of changes) expect(text, date).not.toMatch(/undefined|\bnull\b|: $/);
    }
    // In order of their beginnings too.
    expect(datesOf(all)).toEqual(datesOf(all).toSorted());
  });

  it('misses no date of what is shown', () => {
    const all = stepsOf(article);
    const dates = [
      ...article.disputes!.flatMap(({ history }) => history.map(({ from }) => from)),
      ...article.disputes!.flatMap(({ events = [] }) => events.map(({ date }) => date)),
      ...article.links!.flatMap(({ history = [] }) => history.map(({ from }) => from)),
    ];
    for (const date of dates) {
      const step = all.find((step) => hasBegun(lastDay(step.date), date));
      expect(step?.date.startsWith(date), date).toBe(true);
    }
  });
});

describe('dates of unlike precision', () => {
  it('stand in order, year, month or day', () => {
    const steps = stepsOf(
      body([
        { countries: ['KG'], role: 'member', from: '2015-09' },
        { countries: ['TJ'], role: 'member', from: '2014' },
        { countries: ['UZ'], role: 'member', from: '2015-08-31' },
        { countries: ['KZ'], role: 'member', from: '2015-10-01' },
      ]),
    );
    expect(datesOf(steps)).toEqual(['2014', '2015-08-31', '2015-09', '2015-10-01']);
  });

  it('a month that holds a day is told on that day, as a month', () => {
    const steps = stepsOf(
      body([
        { countries: ['KG'], role: 'member', from: '2015-09' },
        { countries: ['TJ'], role: 'member', from: '2015-09-10' },
        { countries: ['UZ'], role: 'member', from: '2015' },
        { countries: ['KZ'], role: 'member', from: '2015-09-20' },
      ]),
    );
    expect(datesOf(steps)).toEqual(['2015-09-10', '2015-09-20']);
    expect(wordsAt(steps, '2015-09-10')).toEqual([
      'Club: Tajikistan becomes member',
      'Club: Kyrgyzstan becomes member (September 2015)',
      'Club: Uzbekistan becomes member (2015)',
    ]);
  });

  it("the data's own year means its end, and stays a step", () => {
    const steps = stepsOf(
      body([{ countries: ['KG'], role: 'member', from: '2015-09-10' }]),
      '2015',
    );
    expect(datesOf(steps)).toEqual(['2015-09-10', '2015']);
    expect(wordsAt(steps, '2015')).toEqual([]);
  });

  it('a date as of which the map is made comes once', () => {
    const steps = stepsOf(
      body([{ countries: ['KG'], role: 'member', from: '2015-09' }]),
      '2015-09',
    );
    expect(datesOf(steps)).toEqual(['2015-09']);
    expect(wordsAt(steps, '2015-09')).toEqual(['Club: Kyrgyzstan becomes member']);
  });
});

describe('bodies', () => {
  it('say who leaves', () => {
    const steps = stepsOf(
      body([{ countries: ['KG'], role: 'member', from: '2001', to: '2009-08-18' }]),
    );
    expect(wordsAt(steps, '2009-08-18')).toEqual(['Club: Kyrgyzstan leaves']);
  });

  it('say who freezes its part', () => {
    const steps = stepsOf(
      body([
        { countries: ['AM'], role: 'member', from: '2002', to: '2024-02-23' },
        { countries: ['AM'], role: 'frozen', from: '2024-02-23' },
      ]),
    );
    expect(wordsAt(steps, '2024-02-23')).toEqual(['Club: Armenia freezes its participation']);
  });

  it('are silent where one row follows another of the same role', () => {
    const steps = stepsOf(
      body([
        { countries: ['KG'], role: 'member', from: '2001', to: '2010' },
        { countries: ['KG'], role: 'member', from: '2010' },
      ]),
    );
    expect(datesOf(steps)).toEqual(['2001']);
  });

  it('do not say that a role without a beginning begins', () => {
    const steps = stepsOf(
      body([
        { countries: ['KG'], role: 'member', to: '2010' },
        { countries: ['TJ'], role: 'member' },
      ]),
    );
    expect(steps.map(({ date, changes }) => [date, changes[0]?.text])).toEqual([
      ['2010', 'Club: Kyrgyzstan leaves'],
    ]);
  });

  it('name what is no country only where the data has a name for it', () => {
    const members = [{ countries: ['x:far', 'org:bank'], role: 'observer' as const, from: '2010' }];
    expect(stepsOf(body(members))).toEqual([]);
    const actors = [{ id: 'org:bank', name: 'The Bank', kind: 'organisation' as const }];
    expect(wordsAt(stepsOf({ ...body(members), actors }), '2010')).toEqual([
      'Club: The Bank becomes observer',
    ]);
  });
});

describe('disputes', () => {
  it('tell a new status, and a note where no event says it', () => {
    const steps = stepsOf(
      dispute({
        history: [
          { from: '1991', status: 'active' },
          { from: '2017', status: 'active', note: 'first treaty' },
          { from: '2022-11', status: 'agreed' },
        ],
        events: [{ date: '2022-11', what: 'Ministers sign.' }],
      }),
    );
    expect(steps.map(({ date, changes }) => [date, ...changes.map(({ text }) => text)])).toEqual([
      ['1991', 'The line: active'],
      ['2017', 'The line: first treaty'],
      ['2022-11', 'The line: agreed by treaty. Ministers sign.'],
    ]);
  });
});

describe('links', () => {
  const said = (data: MapData) =>
    stepsOf(data).map(({ date, changes }) => [date, ...changes.map(({ text }) => text)]);

  it('begin and end; an event only begins', () => {
    const date = { start: '2018', end: '2021-03' };
    expect(said(link({ date }))).toEqual([
      ['2018', 'Standing relation: They work together.'],
      ['2021-03', 'No longer: They work together.'],
    ]);
    expect(said(link({ date, claim: 'event' }))).toEqual([['2018', 'They work together.']]);
    expect(said(link({ date, claim: 'absence' }))).toEqual([]);
  });

  it('turn, between their beginning and their end', () => {
    const history = [
      { from: '2019', tone: 'strained' as const, note: 'after a quarrel' },
      { from: '2020-05', claim: 'assessment' as const },
    ];
    expect(said(link({ date: { start: '2018', end: '2021' }, history }))).toEqual([
      ['2018', 'Standing relation: They work together.'],
      ['2019', 'Kyrgyzstan – Tajikistan: strained, after a quarrel'],
      ['2020-05', 'Kyrgyzstan – Tajikistan: assessment'],
      ['2021', 'No longer: They work together.'],
    ]);
  });

  it('say whose judgement they are', () => {
    const judged = { claim: 'assessment', attribution: 'an expert' } as const;
    expect(said(link({ date: { start: '2018' }, ...judged }))).toEqual([
      ['2018', 'Assessment: They work together. According to an expert.'],
    ]);
  });

  it('keep the mark of a foreign language', () => {
    const [step] = stepsOf(link({ date: { start: '2018' }, summary: { ru: 'Вместе.' } }));
    expect(step?.changes).toEqual([{ text: 'Standing relation: Вместе.', lang: 'ru' }]);
  });
});
