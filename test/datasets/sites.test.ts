import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { operatorsAt } from '../../src/core/data/operators-at.js';
import { siteSchema } from '../../src/core/data/site.js';
import { stateAt } from '../../src/core/data/state-at.js';
import { sites } from '../../src/datasets/sites/index.js';
import { degreesOutside } from './geometry.js';

const site = (id: string) => sites.find((candidate) => candidate.id === id)!;

it('has the 49 sites of the facts: 24 bases, posts, plants and ranges, 9 ports and dams, 16 crossings', () => {
  const count = (...kinds: string[]) => sites.filter(({ kind }) => kinds.includes(kind)).length;
  expect(count('military-site', 'border-post', 'drone-plant', 'spaceport', 'test-site')).toBe(24);
  expect(count('port', 'dam')).toBe(9);
  expect(count('crossing')).toBe(16);
  expect(sites).toHaveLength(49);
});

it.each(sites)('$id follows the schema', (row) => {
  expect(v.safeParse(siteSchema, row).issues ?? []).toEqual([]);
});

describe('where a site lies', () => {
  it.each(sites)('$id is in its countries, a crossing at both', (row) => {
    // Places on coasts and borders may lie a little off the generalised line; Torugart by more.
    const tolerance = Math.max(row.accuracy ?? 0, row.id === 'kg-cn-torugart' ? 0.1 : 0.06);
    for (const country of row.countries)
      expect(degreesOutside(row, country), country).toBeLessThanOrEqual(tolerance);
  });

  it('is said for two states at crossings and for one elsewhere', () => {
    for (const { id, kind, countries } of sites)
      expect(countries, id).toHaveLength(kind === 'crossing' ? 2 : 1);
  });

  it('is less than exact where a town or an area is marked', () => {
    for (const { id, precision = 'facility', accuracy = 0 } of sites) {
      if (precision === 'facility') expect(accuracy, id).toBeLessThanOrEqual(0.05);
      if (precision === 'area') expect(accuracy, id).toBeGreaterThanOrEqual(0.06);
    }
  });

  it('would be seen if it were wrong', () => {
    expect(degreesOutside(site('ru-kant'), 'TJ')).toBeGreaterThan(1);
    expect(
      degreesOutside({ lat: site('ru-kant').lon, lon: site('ru-kant').lat }, 'KG'),
    ).toBeGreaterThan(1);
  });
});

describe('who runs a site', () => {
  it('is said whenever it is handed over', () => {
    const handedOver = sites.flatMap(({ history }) =>
      history.filter(({ status }) => status === 'handed-over'),
    );
    expect(handedOver.length).toBeGreaterThan(6);
    expect(handedOver.filter(({ operators }) => !operators)).toEqual([]);
  });

  it('is not who is only reported to be there', () => {
    for (const { id, operators = [], reported = [] } of sites)
      expect(
        operators.filter((one) => reported.includes(one)),
        id,
      ).toEqual([]);
  });
});

describe('words', () => {
  it('give the denial with each report', () => {
    for (const { summary, reported } of sites)
      if (reported) expect(summary).toMatch(/\bden(?:y|ied)\b/);
  });

  it('leave what is only reported unconfirmed or disputed', () => {
    const reported = sites.filter((row) => row.reported);
    expect(reported.map(({ id }) => id)).toEqual(['in-farkhor', 'cn-shaymak']);
    for (const { history, confidence } of reported) {
      expect(history[0]!.status).toBe('disputed');
      expect(confidence).not.toBe('sure');
    }
  });
});

/** Which state or actor held a site on a date, and in what state it was; from the fact pages. */
const HELD: readonly (readonly [string, string, readonly string[], string | undefined])[] = [
  ['ru-201-dushanbe', '1993-05-24', [], undefined],
  ['ru-201-dushanbe', '2013-11-02', ['RU'], 'active'],
  ['ru-201-kulob', '2014-06-01', ['RU'], 'active'],
  ['ru-201-kulob', '2016-01-01', ['TJ'], 'handed-over'],
  ['in-ayni', '2021-08-20', ['TJ', 'IN'], 'active'],
  ['in-ayni', '2023-11-02', ['TJ'], 'handed-over'],
  ['cn-shaymak', '2024-07-15', ['TJ'], 'disputed'],
  ['ir-ababil-dushanbe', '2022-05-16', [], undefined],
  ['ir-ababil-dushanbe', '2022-05-17', ['TJ', 'IR'], 'active'],
  ['fr-dushanbe', '2014-10-27', ['FR'], 'active'],
  ['fr-dushanbe', '2014-10-28', ['FR'], 'closed'],
  ['ru-kant', '2003-10-22', ['RU'], 'planned'],
  ['ru-kant', '2003-10-23', ['RU'], 'active'],
  ['us-manas', '2014-06-02', ['US'], 'active'],
  ['us-manas', '2014-06-03', ['KG'], 'handed-over'],
  ['us-k2', '2005-11-20', ['US'], 'active'],
  ['us-k2', '2005-11-21', ['UZ'], 'handed-over'],
  ['de-termez', '2002-02-18', ['DE'], 'active'],
  ['kz-gagarin-start', '2024-12-31', ['RU'], 'active'],
  ['ru-sary-shagan', '1980-01-01', ['hist:ussr'], 'active'],
  ['ru-sary-shagan', '2026-06-30', ['RU'], 'active'],
  ['ru-gyumri', '2026-06-30', ['RU'], 'active'],
  ['ru-karabakh', '2020-11-09', [], undefined],
  ['ru-karabakh', '2024-06-11', ['RU'], 'active'],
  ['ru-karabakh', '2024-06-12', ['AZ'], 'handed-over'],
  ['ru-tr-aghdam', '2023-11-02', ['TR', 'RU'], 'active'],
  ['us-bagram', '2021-06-30', ['US'], 'active'],
  ['us-bagram', '2021-07-02', ['AF'], 'handed-over'],
  ['us-bagram', '2021-08-15', ['actor:taliban'], 'active'],
  ['us-kandahar', '2021-05-12', ['AF'], 'handed-over'],
  ['ir-chabahar', '2026-06-30', ['IR', 'IN'], 'unknown'],
  ['pk-gwadar', '2010-01-01', ['PK'], 'active'],
  ['pk-gwadar', '2023-11-02', ['PK', 'CN'], 'active'],
  ['ir-bandar-abbas', '2026-05-01', ['IR'], 'closed'],
  ['tj-rogun', '2017-01-01', ['TJ'], 'under-construction'],
  ['tj-rogun', '2018-11-16', ['TJ'], 'active'],
  ['kg-kambarata-1', '2026-06-30', ['KG', 'KZ', 'UZ'], 'planned'],
  ['af-pk-torkham', '2021-08-14', ['AF', 'PK'], 'active'],
  ['af-pk-torkham', '2025-03-18', ['actor:taliban', 'PK'], 'closed'],
  ['af-pk-torkham', '2025-03-19', ['actor:taliban', 'PK'], 'active'],
  ['af-pk-torkham', '2025-12-01', ['actor:taliban', 'PK'], 'closed'],
  ['tj-af-panji-poyon', '2021-06-21', ['TJ', 'AF'], 'active'],
  ['tj-af-panji-poyon', '2021-06-22', ['TJ', 'actor:taliban'], 'active'],
  ['uz-af-hairatan', '2000-01-01', ['UZ', 'AF'], 'closed'],
  ['kg-uz-dostuk', '2011-10-25', ['KG', 'UZ'], 'closed'],
  ['kg-uz-dostuk', '2017-09-06', ['KG', 'UZ'], 'active'],
  ['kg-tj-guliston', '2025-03-12', ['KG', 'TJ'], 'closed'],
  ['kg-tj-guliston', '2025-03-13', ['KG', 'TJ'], 'active'],
  ['kg-tj-karamyk', '2025-07-08', ['KG', 'TJ'], 'active'],
  ['am-tr-margara', '2023-02-15', ['AM', 'TR'], 'active'],
  ['am-tr-margara', '2026-06-30', ['AM', 'TR'], 'closed'],
];

describe('on a date', () => {
  it.each(HELD)('%s on %s is with %j and %s', (id, asOf, operators, status) => {
    expect(operatorsAt(site(id), asOf)).toEqual(operators);
    expect(stateAt(site(id).history, asOf)?.status).toBe(status);
  });
});
