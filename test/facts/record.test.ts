import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { countFacts } from '../../scripts/facts/count-facts.mjs';
import { findFaults } from '../../scripts/facts/find-faults.mjs';
import { WATCH_LIST } from '../../scripts/facts/watch-list.mjs';
import { isCalendarDate } from '../../src/core/data/is-calendar-date.js';
import { article } from '../../src/datasets/article.js';
import { wholeRecord } from './whole-record.js';

const faults = findFaults(wholeRecord) as Record<string, readonly string[]>;
const counts = countFacts(wholeRecord) as readonly Record<string, unknown>[];

describe('the record of bodies', () => {
  it('has a source of its own for nine of ten memberships, and a check for each', () => {
    const memberships = counts.find(({ kind }) => kind === 'memberships')!;
    expect(Number(memberships['sourced']) / Number(memberships['rows'])).toBeGreaterThan(0.9);
    expect(memberships['unchecked']).toBe(0);
    expect(String(memberships['oldest'])).toMatch(/^2026-11-\d\d$/);
  });

  it('says of each role since when it is held or attested', () => {
    for (const { id, members } of article.alliances ?? []) {
      for (const { countries, from, attested } of members) {
        const dates = [from, attested].filter((date) => date !== undefined);
        expect(dates, `${id} ${countries.join()}`).toHaveLength(1);
      }
    }
  });
});

describe('the record of disputes', () => {
  it.each(['history', 'events'])('has a source of its own for nine of ten rows: %s', (kind) => {
    const { sourced, rows } = counts.find((count) => count['kind'] === kind)!;
    expect(Number(sourced) / Number(rows)).toBeGreaterThan(0.9);
  });

  it('has a day of check for each of them that was held against something', () => {
    const statements = (article.disputes ?? []).flatMap(({ history, events = [] }) => [
      ...history,
      ...events,
    ]);
    const unread = statements.filter(({ basis }) => basis === 'memory');
    const unchecked = counts
      .filter(({ kind }) => kind === 'history' || kind === 'events')
      .map((count) => Number(count['unchecked']));
    expect(unchecked[0]! + unchecked[1]!).toBe(unread.length);
    expect(unread.length).toBeLessThan(10);
  });

  it('says of nine that they rest on copies and, in part, on general knowledge', () => {
    const mixed = (article.disputes ?? []).filter(({ basis }) => Array.isArray(basis));
    expect(mixed.map(({ id }) => id).sort()).toEqual([
      'cy-north',
      'exclave-chong-kara',
      'exclave-sarvan',
      'exclave-sokh',
      'exclave-vorukh',
      'ge-abkhazia',
      'ge-south-ossetia',
      'in-pk-kashmir',
      'ua-occupied-2022',
    ]);
    for (const { basis } of mixed) expect(basis).toEqual(['copy', 'memory']);
  });

  it('says of each entry of a history what it rests on', () => {
    const rows = (article.disputes ?? []).flatMap(({ id, history, events = [] }) =>
      [...history, ...events].map((entry) => ({ id, entry })),
    );
    const silent = rows.filter(({ entry }) => !entry.sources?.length && entry.basis !== 'memory');
    expect(silent).toEqual([]);
  });
});

describe('the record as a whole', () => {
  it('is sure of nothing without a source that readers may be told of', () => {
    expect(faults['unfounded']).toEqual([]);
  });

  it('shows nothing without a source or the words that it is general knowledge', () => {
    expect(faults['silent']).toEqual([]);
  });

  it('says of each check on which day it was', () => {
    expect(faults['vague']).toEqual([]);
  });

  it('has no address under two keys', () => expect(faults['doubles']).toEqual([]));

  it('has no source that is cited and missing, and none that nothing cites', () => {
    expect(faults['undefined']).toEqual([]);
    expect(faults['dead']).toEqual([]);
  });

  it('watches what it has, in the order of dates', () => {
    const ids = new Set(
      [...(article.alliances ?? []), ...(article.disputes ?? []), ...(article.links ?? [])].map(
        ({ id }) => id,
      ),
    );
    const list = WATCH_LIST as readonly { due?: string; what: string; items: readonly string[] }[];
    for (const { due, what, items } of list) {
      expect(items.length, what).toBeGreaterThan(0);
      for (const id of items) expect(ids, what).toContain(id);
      if (due === undefined) continue;
      expect(due, what).toMatch(/^\d{4}(?:-\d\d){0,2}$/);
      expect(isCalendarDate(due), what).toBe(true);
      // What has come before the record ends belongs into the record.
      expect(due >= article.knownTo!.slice(0, due.length), what).toBe(true);
    }
    const dates = list.flatMap(({ due }) => due ?? []);
    expect(dates).toEqual([...dates].sort());
  });
});

describe('npm run facts', () => {
  const run = spawnSync(process.execPath, ['scripts/facts/main.mjs'], { encoding: 'utf8' });

  it('prints counts, faults and the watch list of the built record', () => {
    expect(run.stderr).toBe('');
    for (const { kind, rows } of counts)
      expect(run.stdout).toMatch(new RegExp(`^${String(kind)} +${String(rows)} `, 'm'));
    expect(run.stdout).toContain('NATO summit in Ankara');
  });

  it('finds nothing wrong', () => expect(run.status).toBe(0));
});
