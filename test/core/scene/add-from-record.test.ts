import { describe, expect, it } from 'vitest';
import type { MapData } from '../../../src/core/data/map-data.js';
import { WHOLE_OVERLAYS } from '../../../src/core/overlays/whole-overlays.js';
import { addFromRecord } from '../../../src/core/scene/add-from-record.js';
import { article } from '../../../src/datasets/article.js';

const ids = (data: MapData) => (data.alliances ?? []).map(({ id }) => id);

describe('what own data takes from the record', () => {
  it('is what it names, with the sources', () => {
    const data = addFromRecord({}, { alliances: ['csto', 'nothing'] }, article, WHOLE_OVERLAYS);
    expect(ids(data)).toEqual(['csto']);
    expect(Object.keys(data.sources ?? {}).length).toBeGreaterThan(10);
  });

  it('is known to the day to which the record is, unless the data says another', () => {
    const from = (data: MapData) =>
      addFromRecord(data, { alliances: ['csto'] }, article, WHOLE_OVERLAYS).knownTo;
    expect(from({})).toBe('2026-06-30');
    expect(from({ knownTo: '2025-01-01' })).toBe('2025-01-01');
    expect(addFromRecord({}, { alliances: ['nothing'] }, article, WHOLE_OVERLAYS)).toEqual({});
  });

  it('is not what it has itself: a group adds the others', () => {
    const own = { ...article.alliances!.find(({ id }) => id === 'sco')!, kind: undefined };
    const { kind: _, ...sco } = own;
    const data = addFromRecord(
      { alliances: [sco] },
      { alliances: ['security'] },
      article,
      WHOLE_OVERLAYS,
    );
    expect(ids(data)).toContain('csto');
    expect(ids(data).filter((id) => id === 'sco')).toEqual(['sco']);
    expect(data.alliances![0]).toBe(sco);
  });

  it('is meant for the overlay whose names they are: a link of Kyrgyzstan adds none of its disputes', () => {
    const data = { disputes: [], links: [] };
    expect(addFromRecord(data, { links: ['KG'] }, article, WHOLE_OVERLAYS)).toBe(data);
    expect(addFromRecord(data, { disputes: ['KG'] }, article, WHOLE_OVERLAYS)).not.toBe(data);
  });

  it('is nothing where it has all: the data is the same', () => {
    const data = addFromRecord({}, { alliances: ['csto'] }, article, WHOLE_OVERLAYS);
    expect(addFromRecord(data, { alliances: ['csto'] }, article, WHOLE_OVERLAYS)).toBe(data);
  });
});
