import { describe, expect, it } from 'vitest';
import { EXCLAVES } from '../../geo/lib/exclaves.mjs';
import {
  type Piece,
  type Position,
  borderKm,
  contains,
  countryOf,
  piecesOf,
  polygonsOf,
  readTopology,
  ringKm2,
} from './support.js';

const standard = readTopology('standard');
const detail = readTopology('detail');
const id =
  (...ids: string[]) =>
  (piece: Piece): boolean =>
    ids.includes(piece.id);
const dispute =
  (...codes: string[]) =>
  (piece: Piece): boolean =>
    codes.includes(piece.properties?.d ?? '');

/** A country as the United Nations count exclaves that the other side administers. */
const counted = (country: string, ...exclaves: string[]) => {
  const isExclave = dispute('E01', 'E02', 'E03');
  return (piece: Piece): boolean =>
    isExclave(piece) ? dispute(...exclaves)(piece) : piece.id === country;
};

describe('borders at the finest level that holds them whole', () => {
  // Kilometres measured on the unsimplified source. The standard level cuts corners of 2 km.
  it.each([
    ['KG-TJ', detail, id('KG'), id('TJ'), 837, 0.005],
    ['KG-UZ', detail, id('KG'), id('UZ'), 1050, 0.005],
    ['TJ-UZ', detail, id('TJ'), id('UZ'), 1120, 0.005],
    ['AM-AZ', detail, counted('AM', 'E01'), counted('AZ', 'E02', 'E03'), 755, 0.005],
    ['Line of Actual Control', detail, dispute('B05'), dispute('B07'), 327, 0.005],
    ['AF-PK', standard, id('AF'), id('PK'), 2245, 0.035],
    ['IN-PK', standard, id('IN'), id('PK'), 2660, 0.035],
    ['IN-CN', standard, id('IN'), id('CN'), 2207, 0.035],
    ['Line of Control', standard, dispute('B05'), dispute('B08', 'B09'), 643, 0.035],
  ] as const)('%s has its length', (_, topology, one, other, km, tolerance) => {
    expect(Math.abs(borderKm(topology, one, other) / km - 1)).toBeLessThan(tolerance);
  });
});

describe('exclaves', () => {
  const cases = Object.entries(EXCLAVES).map(
    ([name, { country, point }]) => [name, country, point as unknown as Position] as const,
  );

  it.each(cases)('standard keeps %s in %s', (_, country, point) => {
    expect(contains(countryOf(standard, country), point)).toBe(true);
  });

  it.each(['overview', 'standard', 'detail', 'fergana'] as const)(
    'that their hosts administer are pieces of these at %s',
    (level) => {
      const pieces = piecesOf(readTopology(level));
      const held = pieces.filter(({ properties }) => properties?.d?.startsWith('E'));
      const told = held.map((piece) => `${piece.properties!.d!} ${piece.id}`);
      expect(told.toSorted()).toEqual(['E01 AZ', 'E02 AM', 'E03 AM']);
    },
  );

  it.each(cases.filter(([name]) => name !== 'musandam'))(
    'detail keeps %s in %s',
    (_, country, point) => {
      expect(contains(countryOf(detail, country), point)).toBe(true);
    },
  );

  it.each(cases.filter(([name]) => name !== 'musandam'))(
    '%s is apart from the rest of %s',
    (_, country, point) => {
      const polygons = countryOf(detail, country);
      const part = polygons.find((polygon) => contains([polygon], point));
      expect(ringKm2(part?.[0] ?? [])).toBeLessThan(7000);
    },
  );
});

describe.each([
  ['overview', readTopology('overview')],
  ['standard', standard],
] as const)('the Aral Sea of %s', (_, topology) => {
  const aral = polygonsOf(topology, 'lakes', 'aral-sea');

  it('is dry in the east and south', () => {
    const dry: Position[] = [
      [59.6, 45],
      [60, 45.5],
      [59.7, 44.4],
      [59.8, 46.03],
    ];
    expect(dry.filter((point) => contains(aral, point))).toEqual([]);
  });

  it('has water in the north and in the western basin', () => {
    expect(contains(aral, [60.85, 46.45])).toBe(true);
    expect(contains(aral, [58.42, 45.0])).toBe(true);
    expect(aral).toHaveLength(2);
  });

  it('covers about a tenth of what it did in 1960', () => {
    const km2 = aral.reduce((sum, polygon) => sum + ringKm2(polygon[0] ?? []), 0);
    expect(km2).toBeGreaterThan(5000);
    expect(km2).toBeLessThan(7500);
  });
});

describe('waters of standard', () => {
  it('names the rivers and lakes the map is about', () => {
    const slugs = ['lakes', 'rivers'].flatMap((name) => {
      const object = standard.objects[name];
      return object?.type === 'GeometryCollection' ? object.geometries.map((item) => item.id) : [];
    });
    expect(slugs).toEqual(
      expect.arrayContaining(
        'aral-sea balkhash issyk-kul van urmia sevan amu-darya panj syr-darya naryn helmand ili'
          .split(' ')
          .concat('irtysh ob ural volga indus euphrates tigris kura aras'.split(' ')),
      ),
    );
    expect(new Set(slugs).size).toBe(slugs.length);
  });

  it('keeps the pieces free of properties other than the dispute', () => {
    const keys = piecesOf(standard).flatMap((piece) => Object.keys(piece.properties ?? {}));
    expect(new Set(keys)).toEqual(new Set(['d']));
  });
});
