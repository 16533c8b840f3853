import { describe, expect, it } from 'vitest';
import { countFacts } from '../../scripts/facts/count-facts.mjs';
import { findFaults } from '../../scripts/facts/find-faults.mjs';
import { renderReport } from '../../scripts/facts/render-report.mjs';

const body = (members: readonly object[]) => ({
  id: 'club',
  confidence: 'likely',
  basis: 'memory',
  members,
});
const member = { countries: ['TJ', 'KG'], role: 'member', from: '2001', confidence: 'sure' };
const sources = {
  paper: { publisher: 'A paper', title: 'A report', url: 'https://paper.example/report' },
  copy: { publisher: 'An encyclopaedia', title: 'A club', cite: false },
};
const record = (members: readonly object[], more: object = {}) => ({
  sources,
  alliances: [body(members)],
  ...more,
});
const faultsOf = (members: readonly object[], more?: object) =>
  findFaults(record(members, more)) as Record<string, readonly string[]>;

describe('a row that is sure', () => {
  it('needs a source that readers may be told of, for each of its countries', () => {
    const words = [
      'memberships: club TJ member from 2001',
      'memberships: club KG member from 2001',
    ];
    expect(faultsOf([{ ...member, sources: ['paper'] }])['unfounded']).toEqual([]);
    expect(faultsOf([{ ...member, sources: ['copy', 'paper'] }])['unfounded']).toEqual([]);
    expect(faultsOf([member])['unfounded']).toEqual(words);
    expect(faultsOf([{ ...member, sources: [] }])['unfounded']).toEqual(words);
    expect(faultsOf([{ ...member, sources: ['copy'] }])['unfounded']).toEqual(words);
    expect(faultsOf([{ ...member, sources: ['lost'] }])['unfounded']).toEqual(words);
    expect(faultsOf([{ ...member, sources: ['constructor'] }])['unfounded']).toEqual(words);
  });

  it('needs one also where it is general knowledge', () => {
    expect(faultsOf([{ ...member, basis: 'memory' }])['unfounded']).toHaveLength(2);
    expect(faultsOf([{ ...member, basis: 'memory', confidence: 'likely' }])['unfounded']).toEqual(
      [],
    );
  });

  it.each(['disputes', 'links'])('is looked for among %s as well', (kind) => {
    const item = { id: 'x', confidence: 'sure', history: [], basis: 'copy' };
    expect(faultsOf([], { [kind]: [item] })['unfounded']).toEqual([`${kind}: x`]);
  });
});

describe('a row that is shown', () => {
  it('names a source, or general knowledge as its basis', () => {
    const likely = { ...member, countries: ['TJ'], confidence: 'likely' };
    expect(faultsOf([likely])['silent']).toEqual(['memberships: club TJ member from 2001']);
    expect(faultsOf([{ ...likely, basis: 'copy' }])['silent']).toHaveLength(1);
    expect(faultsOf([{ ...likely, basis: 'memory' }])['silent']).toEqual([]);
    expect(faultsOf([{ ...likely, sources: ['paper'] }])['silent']).toEqual([]);
    expect(faultsOf([{ ...likely, confidence: 'check' }])['silent']).toEqual([]);
  });

  it('is looked for among entries of histories and events, which are shown with their item', () => {
    const parts = { history: [{ from: '1991' }], events: [{ date: '1992' }] };
    const dispute = { id: 'd', confidence: 'likely', sources: ['paper'], ...parts };
    const words = ['history: d from 1991', 'events: d on 1992'];
    const silentOf = (more: object) => faultsOf([], more)['silent'];
    expect(silentOf({ disputes: [dispute] })).toEqual(words);
    expect(silentOf({ disputes: [{ ...dispute, confidence: undefined }] })).toEqual(words);
    expect(silentOf({ disputes: [{ ...dispute, confidence: 'check' }] })).toEqual([]);
    expect(silentOf({ links: [dispute] })).toEqual(words.slice(0, 1));
    const grounds = { history: [{ from: '1991', basis: 'memory' }] };
    expect(silentOf({ links: [{ ...dispute, ...grounds }] })).toEqual([]);
  });

  it.each(['corrections', 'actors', 'sites', 'corridors'])('is looked for among %s', (kind) => {
    const silentOf = (item: object) => faultsOf([], { [kind]: [{ id: 'x', ...item }] })['silent'];
    expect(silentOf({})).toEqual([`${kind}: x`]);
    expect(silentOf({ confidence: 'likely', basis: 'article' })).toEqual([`${kind}: x`]);
    expect(silentOf({ basis: 'memory' })).toEqual([]);
    expect(silentOf({ sources: ['paper'] })).toEqual([]);
    expect(silentOf({ confidence: 'check' })).toEqual([]);
  });

  it.each(['sites', 'corridors'])('is looked for among the states of %s', (kind) => {
    const item = { id: 'x', confidence: 'sure', sources: ['paper'], history: [{ from: '1991' }] };
    expect(faultsOf([], { [kind]: [item] })['silent']).toEqual(['states: x from 1991']);
  });
});

describe('a check', () => {
  it('has a day, also where it is that of the whole', () => {
    const member = { countries: ['TJ'], role: 'member', from: '2001', confidence: 'check' };
    const vagueOf = (members: readonly object[], more?: object) => faultsOf(members, more)['vague'];
    expect(vagueOf([{ ...member, checked: '2026-11-27' }, member])).toEqual([]);
    expect(vagueOf([{ ...member, checked: '2026-11' }])).toEqual([
      'memberships: club TJ member from 2001',
    ]);
    const item = { id: 'd', checked: '2026', history: [{ from: '1991', basis: 'copy' }] };
    expect(vagueOf([], { disputes: [item] })).toEqual(['disputes: d', 'history: d from 1991']);
    expect(vagueOf([], { sites: [item] })).toEqual(['sites: d', 'states: d from 1991']);
  });
});

describe('keys of sources', () => {
  it('are dead when nothing cites them, wherever it stands', () => {
    expect(faultsOf([])['dead']).toEqual(['paper', 'copy']);
    const events = [{ date: '2001', sources: ['copy'] }];
    const cited = faultsOf([], {
      disputes: [{ id: 'd', history: [], events, sources: ['paper'] }],
    });
    expect(cited['dead']).toEqual([]);
  });

  it('are missing when they are cited and do not exist', () => {
    expect(faultsOf([{ ...member, sources: ['lost', 'paper', 'toString'] }])['undefined']).toEqual([
      'lost',
      'toString',
    ]);
  });

  it('are doubles when one address has two, however it is written', () => {
    const url = 'http://www.paper.example/report/amp';
    const more = { sources: { ...sources, again: { publisher: 'P', title: 'T', url } } };
    expect(faultsOf([], more)['doubles']).toEqual(['paper and again: paper.example/report']);
    expect(faultsOf([])['doubles']).toEqual([]);
  });
});

describe('the counts', () => {
  const counts = countFacts(
    record(
      [
        { ...member, sources: ['paper'], checked: '2026-11-27' },
        { countries: ['UZ'], confidence: 'likely', sources: ['copy'], checked: '2026-11' },
        { countries: ['MN'], confidence: 'check' },
      ],
      {
        disputes: [
          {
            id: 'd',
            history: [{ from: '1991', sources: ['paper'] }, { from: '1992' }],
            events: [{ date: '1993' }],
          },
          {
            id: 'checked',
            checked: '2026-11-27',
            history: [
              { from: '1991' },
              { from: '1992', checked: '2026-11-26' },
              { from: '1993', basis: 'memory' },
            ],
            events: [{ date: '1991' }, { date: '1992', basis: 'memory' }],
          },
        ],
        links: [{ id: 'l', checked: '2026-11-25', history: [{ from: '2001' }] }],
      },
    ),
  ) as readonly Record<string, unknown>[];
  const of = (kind: string) => counts.find((count) => count['kind'] === kind);

  it('are of each kind of row, a membership once for each country', () => {
    expect(counts.map(({ kind, rows }) => `${String(kind)} ${String(rows)}`)).toEqual([
      'bodies 1',
      'memberships 4',
      'disputes 2',
      'history 6',
      'events 3',
      'links 1',
      ...['corrections 0', 'actors 0', 'sites 0', 'corridors 0', 'states 0'],
    ]);
    expect(of('memberships')).toEqual({
      ...{ kind: 'memberships', rows: 4, sourced: 2 },
      ...{ sure: 2, likely: 1, check: 1, unsaid: 0 },
      ...{ unchecked: 1, oldest: '2026-11' },
    });
    expect(of('history')).toMatchObject({ sourced: 1, unsaid: 6 });
  });

  it('take the check of an entry from the whole that it stands in, unless it was held against nothing', () => {
    expect(of('history')).toMatchObject({ unchecked: 3, oldest: '2026-11-25' });
    expect(of('events')).toMatchObject({ unchecked: 2, oldest: '2026-11-27' });
  });

  it('stand in the report in columns, before the faults and what is to watch', () => {
    const faults = faultsOf([member]);
    const watched = [{ due: '2026-07', what: 'A summit', items: ['club'] }];
    const lines = renderReport(counts, faults, watched).split('\n');
    expect(lines[2]).toMatch(/^memberships +4 +2 +2 +1 +1 +0 +1 +2026-11$/);
    expect(lines).toContain('Sure without a source that can be cited: 2');
    expect(lines).toContain('  memberships: club TJ member from 2001');
    expect(lines).toContain('  2026-07: A summit (club)');
  });
});
