import { describe, expect, it } from 'vitest';
import { validateMapData, renderStaticMap } from '../../src/static.js';
import { PICKED_LISTS, pick, pickedOf } from '../../studio/src/record/pick-item.js';
import { BODY_RECORD, ENTRIES, RECORD, articleMap } from '../../studio/src/record/record.js';
import { colourOf, setColour, setText, textIn } from '../../studio/src/state/edit-map.js';
import { emptyState } from '../../studio/src/state/studio-state.js';

const { map: empty } = emptyState();

/** A link is all there, and drawn once it is old enough to be. */
const seriousIssues = (map: object) =>
  validateMapData(map).filter(({ severity }) => severity !== 'info');

describe('the record', () => {
  it.each(PICKED_LISTS)('has %s with names to pick from', (list) => {
    expect(ENTRIES[list].length).toBeGreaterThan(10);
    for (const { id, name, searched } of ENTRIES[list]) {
      expect(name).not.toBe('');
      expect(searched).toContain(id.toLowerCase());
    }
  });

  it.each(PICKED_LISTS)(
    'puts any one of its %s on an empty map, and takes it off again',
    (list) => {
      for (const { id } of ENTRIES[list]) {
        const map = pick(empty, list, id, true, RECORD);
        expect(pickedOf(map, list)).toEqual([id]);
        expect(pickedOf(pick(map, list, id, false, RECORD), list)).toEqual([]);
      }
    },
  );

  it('puts all of it on one map without a complaint', () => {
    let map = empty;
    for (const list of PICKED_LISTS)
      for (const { id } of ENTRIES[list]) map = pick(map, list, id, true, RECORD);
    expect(seriousIssues(map)).toEqual([]);
    for (const list of PICKED_LISTS) expect(pickedOf(map, list)).toHaveLength(ENTRIES[list].length);
  });

  it('finds a body by the name of another language', () => {
    const found = ENTRIES.disputes.filter(({ searched }) => searched.includes('кыргызско'));
    expect(found.map(({ id }) => id)).toContain('kg-tj-border');
  });
});

describe('the article as a start', () => {
  it('is its map without worldview and story, and without a complaint', () => {
    const map = articleMap();
    expect(map.worldview).toBeUndefined();
    expect(map.steps).toBeUndefined();
    expect(seriousIssues(map)).toEqual([]);
    expect(pickedOf(map, 'links')).toHaveLength(6);
  });

  it('is drawn as the article’s own map', () => {
    const drawn = ({ svg }: { svg: string }) => svg.replace(/\bcam-\w{5,8}-/g, '');
    const own = drawn(renderStaticMap({ ...articleMap(), worldview: 'un' }));
    expect(own.length).toBeGreaterThan(50_000);
    expect(own).toBe(drawn(renderStaticMap()));
  });
});

describe('texts', () => {
  it('are plain in the language of the map, and by language once there are two', () => {
    const one = setText(empty, 'headline', 'en', 'One');
    expect(one.headline).toBe('One');
    const two = setText(one, 'headline', 'fa', 'یک');
    expect(two.headline).toEqual({ en: 'One', fa: 'یک' });
    expect([textIn(two, 'headline', 'fa'), textIn(two, 'headline', 'ru')]).toEqual(['یک', '']);
    expect(setText(two, 'headline', 'fa', '').headline).toBe('One');
    expect('headline' in setText(one, 'headline', 'en', '')).toBe(false);
  });

  it('in another language than that of the map say so', () => {
    expect(setText(empty, 'deck', 'ru', 'Один').deck).toEqual({ ru: 'Один' });
  });
});

describe('colours', () => {
  it('of a body of the record go with a copy of it, which is drawn in its place', () => {
    const body = { list: 'alliances', id: 'csto' } as const;
    const map = setColour(
      pick(empty, 'alliances', 'csto', true, RECORD),
      body,
      '#884400',
      BODY_RECORD,
    );
    expect(colourOf(map, body)).toBe('#884400');
    expect(seriousIssues(map)).toEqual([]);
    expect(pickedOf(map, 'alliances')).toEqual(['csto']);
    expect(colourOf(setColour(map, body, undefined, BODY_RECORD), body)).toBeUndefined();
  });

  it('of countries and links stand where the map looks for them', () => {
    const link = { list: 'links', id: 'L01' } as const;
    const land = { list: 'countries', id: 'TJ' } as const;
    const begun = pick(empty, 'links', 'L01', true, RECORD);
    const map = setColour(
      setColour(begun, link, '#123456', BODY_RECORD),
      land,
      '#abcdef',
      BODY_RECORD,
    );
    expect([colourOf(map, link), colourOf(map, land)]).toEqual(['#123456', '#abcdef']);
    expect(seriousIssues(map)).toEqual([]);
  });
});
