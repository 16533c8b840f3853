import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import {
  corridorSchema,
  type Corridor,
  type PointStop,
  type Section,
} from '../../src/core/data/corridor.js';
import { stateAt } from '../../src/core/data/state-at.js';
import { corridors } from '../../src/datasets/corridors/index.js';
import { degreesOutside, isOnLand, kmBetween } from './geometry.js';

const corridor = (id: string) => corridors.find((candidate) => candidate.id === id)!;

/** The stops of a section, which in the built-in record are all points of their own. */
const pointsOf = ({ stops }: Section): PointStop[] => {
  expect(stops.every((stop) => typeof stop === 'object')).toBe(true);
  return stops as PointStop[];
};

const SECTIONS = corridors.flatMap((row) =>
  row.sections.map((section, i) => ({ label: `${row.id} ${i}`, row, section })),
);

const lengthOf = (points: readonly PointStop[]): number =>
  points.slice(1).reduce((sum, point, i) => sum + kmBetween(points[i]!, point), 0);

it('has the 21 corridors of the facts: 9 railways, 9 pipelines and power lines, 3 roads', () => {
  const kinds = corridors.map(({ kind }) => kind);
  const count = (kind: string) => kinds.filter((one) => one === kind).length;
  expect(corridors).toHaveLength(21);
  expect([count('rail'), count('road')]).toEqual([9, 3]);
  expect([count('gas-pipeline'), count('oil-pipeline'), count('power-line')]).toEqual([5, 3, 1]);
});

it.each(corridors)('$id follows the schema', (row) => {
  expect(v.safeParse(corridorSchema, row).issues ?? []).toEqual([]);
});

describe('stops', () => {
  it.each(SECTIONS)('of $label are in the country named', ({ section }) => {
    for (const stop of pointsOf(section)) {
      expect(stop.name === undefined, JSON.stringify(stop)).toBe(stop.country === undefined);
      if (!stop.country) continue;
      // Torugart lies off the generalised border by more than the point is unsure.
      const tolerance = Math.max(stop.accuracy ?? 0, stop.name === 'Torugart' ? 0.1 : 0.06);
      expect(degreesOutside(stop, stop.country), JSON.stringify(stop.name)).toBeLessThanOrEqual(
        tolerance,
      );
    }
  });

  it.each(SECTIONS)('of $label follow each other without a jump', ({ section }) => {
    const points = pointsOf(section);
    for (const [i, point] of points.slice(1).entries())
      expect(kmBetween(points[i]!, point), JSON.stringify(point.name)).toBeLessThan(1500);
  });

  it.each(SECTIONS)(
    'of $label are in order: no two neighbours the other way round make it shorter',
    ({ section }) => {
      const points = pointsOf(section);
      for (let i = 1; i < points.length - 2; i++) {
        const swapped = points.with(i, points[i + 1]!).with(i + 1, points[i]!);
        expect(lengthOf(swapped), JSON.stringify(points[i]!.name)).toBeGreaterThan(
          lengthOf(points),
        );
      }
    },
  );

  it('of the sections of a corridor hang together', () => {
    const key = ({ lat, lon }: PointStop) => `${lat} ${lon}`;
    for (const { id, sections } of corridors) {
      const reached = new Set(pointsOf(sections[0]!).map(key));
      const left = sections.slice(1);
      for (let next = 0; next >= 0 && left.length > 0;) {
        next = left.findIndex((section) => pointsOf(section).some((one) => reached.has(key(one))));
        if (next >= 0) for (const one of pointsOf(left.splice(next, 1)[0]!)) reached.add(key(one));
      }
      expect(left, id).toEqual([]);
    }
  });

  it('of the route through Armenia are joined on its land', () => {
    const points = pointsOf(corridor('tripp').sections[0]!);
    const own = points.filter(({ country }) => country === 'AM').map((one) => points.indexOf(one));
    const stretch = points.slice(own[0], own.at(-1)! + 1);
    expect(stretch.map(({ name }) => name)).toContain('Meghri');
    for (const [i, to] of stretch.slice(1).entries())
      for (let t = 0; t <= 1; t += 0.05) {
        const from = stretch[i]!;
        const at = {
          lat: from.lat + t * (to.lat - from.lat),
          lon: from.lon + t * (to.lon - from.lon),
        };
        expect(degreesOutside(at, 'AM'), `${at.lat} ${at.lon}`).toBe(0);
      }
  });

  it('of ships are joined over water', () => {
    const ships = SECTIONS.filter(({ section }) => section.kind === 'sea');
    expect(ships.map(({ row }) => row.id)).toEqual(['titr', 'instc-west', 'lapis-lazuli']);
    const coasts = ['KZ', 'TM', 'AZ', 'RU', 'IR', 'OM', 'AE', 'PK', 'IN'];
    for (const { section } of ships) {
      const points = pointsOf(section);
      const dry = points.slice(1).flatMap((to, i) =>
        Array.from({ length: 99 }, (_, n) => {
          const t = (n + 1) / 100;
          const from = points[i]!;
          return {
            lat: from.lat + t * (to.lat - from.lat),
            lon: from.lon + t * (to.lon - from.lon),
          };
        }).filter(
          (point) => isOnLand(point, coasts) && !points.some((end) => kmBetween(end, point) < 40),
        ),
      );
      expect(dry).toEqual([]);
    }
  });
});

describe('sections', () => {
  it('without a history of their own have the state of the whole, on each of its dates', () => {
    for (const { sections } of corridors)
      expect(sections.some(({ history }) => history === undefined)).toBe(true);
  });

  it('begin no sooner than the whole', () => {
    for (const { id, sections, history } of corridors) {
      // The line to Mazar-i-Sharif and the Kars line are older than the routes that use them.
      const isOlder = ['titr', 'trans-afghan-kabul'].includes(id);
      for (const section of sections)
        if (section.history && !isOlder)
          expect(section.history[0]!.from >= history[0]!.from, id).toBe(true);
    }
  });
});

describe('figures', () => {
  const figuresOf = ({ figures = [] }: Corridor) => figures;

  it('are all there', () => {
    expect(corridors.flatMap(figuresOf).length).toBeGreaterThanOrEqual(70);
  });

  it('of a result are not of a time after the record', () => {
    for (const row of corridors)
      for (const { date, planned, what } of figuresOf(row))
        if (!planned) expect(date <= '2026-06', `${row.id} ${JSON.stringify(what)}`).toBe(true);
  });

  it('of one thing and time come once', () => {
    for (const row of corridors) {
      const keys = figuresOf(row).map(({ what, date, planned }) =>
        JSON.stringify([what, date, planned]),
      );
      expect(keys, row.id).toEqual([...new Set(keys)]);
    }
  });

  it.each([
    ['titr', 'volume', '2024', 4.5, 'million t'],
    ['tripp', 'length in Armenia', '2025', 42, 'km'],
    ['cku', 'length', '2025', 532.53, 'km'],
    ['instc-east', 'length of the Kazakhstan-Turkmenistan-Iran line', '2014', 928, 'km'],
    ['tapi', 'capacity', '2025', 33, 'billion m³ a year'],
    ['casa-1000', 'capacity', '2026', 1300, 'MW'],
    ['cpc', 'volume', '2025', 70.52, 'million t'],
    ['cac-reverse', 'volume to Uzbekistan', '2024', 5.64, 'billion m³'],
  ])('%s: %s in %s is %d %s', (id, what, date, value, unit) => {
    const found = figuresOf(corridor(id)).filter((one) => one.what === what && one.date === date);
    expect(found.map((one) => [one.value, one.unit])).toContainEqual([value, unit]);
  });
});

/** The state of a corridor, or of the section from one stop to another, on a date; from the fact pages. */
const STATES: readonly (readonly [string, string, string | undefined, string?])[] = [
  ['titr', '2013-06-01', undefined],
  ['titr', '2020-01-01', 'operating'],
  ['titr', '2016-01-01', 'under-construction', 'Kars'],
  ['titr', '2017-10-30', 'operating', 'Kars'],
  ['cku', '2024-12-26', 'planned'],
  ['cku', '2024-12-27', 'under-construction'],
  ['tripp', '2025-08-07', 'closed'],
  ['tripp', '2025-08-08', 'planned'],
  ['tripp', '2026-06-30', 'planned'],
  ['rasht-astara', '2026-06-30', 'planned'],
  ['instc-east', '2014-12-02', 'under-construction'],
  ['instc-east', '2014-12-03', 'operating'],
  ['trans-afghan-kabul', '2026-06-30', 'planned'],
  ['trans-afghan-kabul', '2026-06-30', 'operating', 'Hairatan'],
  ['trans-afghan-kandahar', '2026-06-30', 'under-construction', 'Torghundi'],
  ['trans-afghan-kandahar', '2026-06-30', 'planned', 'Delaram'],
  ['khaf-herat', '2020-12-09', 'under-construction'],
  ['khaf-herat', '2020-12-10', 'operating'],
  ['khaf-herat', '2026-06-30', 'under-construction', 'Herat'],
  ['tapi', '2024-09-10', 'planned', 'Herat'],
  ['tapi', '2024-09-11', 'under-construction', 'Herat'],
  ['tapi', '2026-06-30', 'planned', 'Multan'],
  ['casa-1000', '2025-03-30', 'under-construction', 'Datka substation'],
  ['casa-1000', '2025-03-31', 'operating', 'Datka substation'],
  ['casa-1000', '2023-11-02', 'suspended', 'Kabul area'],
  ['casa-1000', '2026-06-30', 'under-construction', 'Kabul area'],
  ['ca-china-abc', '2009-12-14', 'operating'],
  ['ca-china-d', '2026-06-30', 'planned'],
  ['scp-tanap', '2018-06-11', undefined, 'Sivas area'],
  ['scp-tanap', '2019-11-30', 'operating', 'Ipsala (border)'],
  ['kz-cn-oil', '2006-05-25', 'operating', 'Alashankou'],
  ['kz-cn-oil', '2009-07-10', undefined, 'Kumkol'],
  ['cpc', '2025-12-01', 'operating'],
  ['btc', '2006-07-13', 'operating'],
  ['lapis-lazuli', '2019-01-01', 'operating'],
  ['lapis-lazuli', '2023-11-02', 'suspended'],
  ['tj-cn-road', '2004-05-24', undefined],
  ['tj-cn-road', '2023-11-02', 'operating'],
];

describe('on a date', () => {
  const cases = STATES.map(([id, asOf, status, stop]) => ({ id, asOf, status, stop }));

  it.each(cases)('$id on $asOf is $status ($stop)', ({ id, asOf, status, stop }) => {
    const { sections, history } = corridor(id);
    const section = sections.find((one) => pointsOf(one).some(({ name }) => name === stop));
    expect(stop === undefined || section !== undefined).toBe(true);
    const states = stop === undefined ? history : (section?.history ?? history);
    expect(stateAt(states, asOf)?.status).toBe(status);
  });
});
