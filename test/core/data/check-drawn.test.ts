import { describe, expect, it } from 'vitest';
import { parseMapData } from '../../../src/core/data/parse-map-data.js';
import { knownNames } from '../../../src/core/model/known-names.js';
import { article } from '../../../src/datasets/article.js';
import { renderStaticMap, validateMapData } from '../../../src/static.js';
import { atlas, goodDispute, goodLink, printIssues } from '../support.js';

// What is right in itself and cannot be seen is told of: editors would look for it in vain.

const parse = (input: unknown) => parseMapData(input, knownNames(atlas));
const withMarks = (...marks: unknown[]) => parse({ disputes: [{ ...goodDispute, marks }] });
const told = (input: unknown) =>
  parse(input).issues.map(({ path, message, severity }) => `${path}: ${message} (${severity})`);

describe('marks of disputes', () => {
  it('that the map can draw are no issue', () => {
    const { issues } = withMarks(
      { type: 'border', countries: ['TJ', 'KG'] },
      { type: 'border', countries: ['XK', 'RS'], box: [19, 41, 22, 44] },
      { type: 'pieces', pieces: ['B05', 'PS'] },
      { type: 'water', waters: ['indus', 'nile', 'issyk-kul'] },
      { type: 'area', box: [70, 39, 71, 40] },
      { type: 'point', lat: 40, lon: 70 },
    );
    expect(issues).toEqual([]);
  });

  it.each([
    [
      { type: 'border', countries: ['KZ', 'IR'] },
      'countries: "KZ" and "IR" have no common border on this map; the mark is not drawn (warning)',
    ],
    [
      { type: 'border', countries: ['KG', 'KG'] },
      'countries: "KG" and "KG" have no common border on this map; the mark is not drawn (warning)',
    ],
    [
      { type: 'border', countries: ['US', 'CA'] },
      'countries: "US" (United States) lies outside this map; the mark is not drawn (warning)',
    ],
    [
      { type: 'border', countries: ['KG', 'TJ'], box: [-80, 40, -70, 50] },
      'box: lies outside this map; the mark is not drawn (warning)',
    ],
    [
      { type: 'area', box: [-80, 40, -70, 50] },
      'box: lies outside this map; the mark is not drawn (warning)',
    ],
    [
      { type: 'point', lat: 40, lon: -74 },
      'lon: lies outside this map; the mark is not drawn (warning)',
    ],
    [
      { type: 'point', lat: -33, lon: 70 },
      'lat: lies outside this map; the mark is not drawn (warning)',
    ],
    [
      { type: 'water', waters: ['issyk-kol'] },
      'waters[0]: "issyk-kol" is no river or lake of this map; did you mean "issyk-kul"? (error)',
    ],
    [
      { type: 'water', waters: ['indus', 'thames'] },
      'waters[1]: "thames" is no river or lake of this map (error)',
    ],
    [{ type: 'pieces', pieces: ['ZZZ'] }, 'pieces[0]: "ZZZ" is no piece of this map (error)'],
  ])('%j', (mark, issue) => {
    const { issues } = withMarks({ type: 'line' }, mark);
    const [, about] = issues.map(
      ({ path, message, severity }) => `${path}: ${message} (${severity})`,
    );
    expect(about).toBe(`disputes[0].marks[1].${issue}`);
    expect(issues).toHaveLength(2);
  });

  it('of periods that run backwards are left out', () => {
    const { data, issues } = withMarks({
      type: 'point',
      lat: 40,
      lon: 70,
      from: '2020',
      to: '2010',
    });
    expect(data.disputes![0]!.marks).toEqual([]);
    expect(printIssues(issues)).toEqual(['disputes[0].marks[0].to: "2010" is before "2020"']);
  });
});

describe('links', () => {
  it('from a country to itself', () => {
    expect(told({ links: [null, { ...goodLink, from: 'TJ', to: 'TJ' }] })).toEqual([
      'links[0]: expected an object, got null (error)',
      'links[1].to: ends where it begins; it is listed but not drawn (warning)',
    ]);
  });

  it('may tell of one country what is no event', () => {
    expect(told({ links: [{ ...goodLink, claim: 'assessment', from: 'TJ', to: 'TJ' }] })).toEqual(
      [],
    );
    expect(told({ links: [{ ...goodLink, from: ['TJ', 'KG'], to: 'TJ' }] })).toEqual([]);
  });

  it('with an actor that stands nowhere', () => {
    const actor = { id: 'a:x', name: 'X', kind: 'group' };
    const links = [{ ...goodLink, from: 'TJ', to: ['IR', 'a:x'] }];
    const nowhere =
      'links[0].to: "a:x" has neither a place, as in "at", nor members on this map; it is listed but not drawn (warning)';
    expect(told({ actors: [actor], links })).toEqual([nowhere]);
    expect(told({ actors: [{ ...actor, members: ['US'] }], links })).toEqual([nowhere]);
    expect(told({ actors: [{ ...actor, at: { lat: 40, lon: 70 } }], links })).toEqual([]);
    expect(told({ actors: [{ ...actor, members: ['US', 'KZ'] }], links })).toEqual([]);
    expect(told({ actors: [{ ...actor, alliance: 'sco' }], links })).toEqual([]);
    const place = { name: 'Bishkek', lat: 42.87, lon: 74.6 };
    expect(
      told({ actors: [{ ...actor, kind: 'organisation' }], links: [{ ...links[0], place }] }),
    ).toEqual([]);
    // Some are nowhere by their nature.
    for (const kind of ['actor', 'historical'])
      expect(told({ actors: [{ ...actor, kind }], links })).toEqual([]);
  });
});

describe('places and actors', () => {
  const places = [{ id: 'batken', name: 'Batken', lat: 40.06, lon: 70.82 }];
  const actors = [{ id: 'a:x', name: 'X', kind: 'actor', at: { lat: 40, lon: 70 } }];

  it('without any link', () => {
    const message = 'are drawn as ends of links, and there is no link (warning)';
    expect(told({ places })).toEqual([`places: ${message}`]);
    expect(told({ actors, links: [] })).toEqual([`actors: ${message}`]);
  });

  it('may be more than are used', () => {
    const more = [...places, { ...places[0]!, id: 'isfara' }];
    expect(told({ places: more, links: [{ ...goodLink, to: 'isfara' }] })).toEqual([]);
    expect(told({ actors: [{ id: 'a:y', name: 'Y', kind: 'actor' }] })).toEqual([]);
  });
});

describe('the first view', () => {
  it.each([[[-80, 40, -70, 50]], [[150, 40, 170, 50]], [[60, -40, 90, -10]]])(
    'off the map: %j',
    (box) => {
      const { data, issues } = parse({ box });
      expect(data.box).toBeUndefined();
      expect(printIssues(issues)).toEqual([
        'box: lies outside this map, which covers [20, 0, 140, 65]',
      ]);
      expect(renderStaticMap({ box }).svg).toContain('Kazakhstan');
    },
  );

  it('across 180 degrees', () => {
    expect(told({ box: [170, 40, -170, 60] })).toEqual([
      'box: expected a box with west < east and south < north, not across 180°, got a list (error)',
    ]);
  });

  it('that shows some land stays', () => {
    expect(parse({ box: [-20, 30, 60, 60] })).toEqual({
      data: { box: [-20, 30, 60, 60] },
      issues: [],
    });
  });
});

it('the record has nothing of the kind, save islands that lie farther east', () => {
  const i = article.disputes!.findIndex(({ id }) => id === 'ru-jp-kurils');
  const { issues } = parse(article);
  expect(issues.filter(({ path }) => !path.startsWith(`disputes[${i}].marks`))).toEqual([]);
});

it('the static entry tells of it as well', () => {
  expect(printIssues(validateMapData({ box: [-80, 40, -70, 50] }))).toHaveLength(1);
});
