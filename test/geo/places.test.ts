import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LEVELS as BUILT } from '../../geo/lib/levels.mjs';
import { VALLEY_BOX } from '../../geo/lib/valley-table.mjs';
import {
  type Level,
  type Position,
  contains,
  geoPath,
  ownerOf,
  readTopology,
  segmentKm,
  shapesOf,
  sharedLines,
} from './support.js';

const { places } = JSON.parse(readFileSync(geoPath('places.json'), 'utf8')) as {
  readonly places: Record<string, readonly [string, number, number]>;
};
const pointOf = (slug: string): Position => {
  const [, lon, lat] = places[slug]!;
  return [lon, lat];
};

const detailBox = BUILT.find(({ file }) => file === 'detail.topo.json')!.box;
const isIn = ([x, y]: Position, [west = 0, south = 0, east = 0, north = 0]: readonly number[]) =>
  x > west && y > south && x < east && y < north;
/** The finest level that has the surroundings of a point. */
const finestAt = (point: Position): Level =>
  isIn(point, VALLEY_BOX) ? 'fergana' : isIn(point, detailBox) ? 'detail' : 'standard';

const shapes = new Map(
  (['standard', 'detail', 'fergana'] as const).map((level) => [
    level as Level,
    shapesOf(readTopology(level)),
  ]),
);

/** Who has each place in United Nations usage; nobody the three islands that are too small to be drawn. */
const COUNTRIES: Readonly<Record<string, string>> = {
  TJ: 'khujand isfara vorukh farhad-dam rogun khorog ishkoshim panji-poyon bokhtar kulob',
  KG: 'batken osh jalal-abad barak kayragach golovnoy kempir-abad cholpon-ata',
  UZ: 'ravon shohimardon andijan namangan fergana samarkand bukhara termez nukus',
  KZ: 'almaty shymkent aktau baikonur',
  TM: 'turkmenbashi',
  AF: 'mazar kunduz herat kandahar zaranj',
  PK: 'torkham chaman peshawar quetta karachi gwadar muzaffarabad',
  IN: 'srinagar pahalgam leh tawang',
  CN: 'kashgar urumqi',
  IR: 'mashhad',
  AZ: 'khankendi',
  // Held by Armenia, and drawn so: Natural Earth has no outline of it.
  AM: 'karki',
  GE: 'sokhumi tskhinvali david-gareja',
  UA: 'simferopol sevastopol',
  MD: 'tiraspol',
  TR: 'istanbul',
};
const ISLANDS = ['abu-musa', 'greater-tunb', 'lesser-tunb'];
/** Where three countries meet, so that rounding alone may put it into any of them. */
const JUNCTION = 'khujand-junction';

const cases = Object.entries(COUNTRIES).flatMap(([id, slugs]) =>
  slugs.split(' ').map((slug) => [slug, id] as const),
);

describe('places of the record', () => {
  it('are all told of here', () => {
    const told = [...cases.map(([slug]) => slug), ...ISLANDS, JUNCTION];
    expect(told.sort()).toEqual(Object.keys(places).sort());
  });

  it.each(cases)('%s stands in %s', (slug, id) => {
    const point = pointOf(slug);
    const here = shapes
      .get(finestAt(point))!
      .filter(([, polygons]) => contains(polygons, point))
      .map(([piece]) => ownerOf(piece));
    expect(here).toEqual([id]);
  });

  it.each(ISLANDS)('%s stands in the sea', (slug) => {
    const point = pointOf(slug);
    expect(shapes.get('standard')!.some(([, polygons]) => contains(polygons, point))).toBe(false);
  });

  const kmTo = (slug: string, lines: readonly (readonly Position[])[]) =>
    Math.min(...lines.flat().map((vertex) => segmentKm(vertex, pointOf(slug))));

  it.each([
    ['golovnoy', 'KG TJ', 3],
    ['kempir-abad', 'KG UZ', 5],
    ['farhad-dam', 'TJ UZ', 5],
    ['torkham', 'AF PK', 5],
    ['ishkoshim', 'AF TJ', 5],
    ['panji-poyon', 'AF TJ', 5],
    ['david-gareja', 'AZ GE', 5],
  ])('%s is by the border of %s', (slug, pair, km) => {
    const lines = sharedLines(readTopology(finestAt(pointOf(slug)))).get(pair)!;
    expect(kmTo(slug, lines)).toBeLessThan(km);
  });

  it('has the point where three borders meet', () => {
    const lines = sharedLines(readTopology('fergana'));
    const ends = (pair: string) => lines.get(pair)!.flatMap((line) => [line[0]!, line.at(-1)!]);
    const all = ['KG TJ', 'KG UZ', 'TJ UZ'].map(ends);
    const meeting = all[0]!.filter((end) =>
      all.every((others) => others.some((other) => String(other) === String(end))),
    );
    expect(new Set(meeting.map(String)).size).toBe(1);
    expect(segmentKm(meeting[0]!, pointOf(JUNCTION))).toBeLessThan(0.7);
  });
});

describe('labels', () => {
  const labels = JSON.parse(readFileSync(geoPath('labels.json'), 'utf8')) as {
    readonly countries: Record<string, Position>;
    readonly capitals: Record<string, readonly [string, number, number]>;
  };
  const region = 'TJ KG UZ TM KZ AF IR PK TR AZ AM GE'.split(' ');

  it.each(region)('of %s, and its capital, stand in it at the finest level too', (id) => {
    const [, lon, lat] = labels.capitals[id]!;
    for (const point of [labels.countries[id]!, [lon, lat] as const]) {
      const here = shapes.get(finestAt(point))!.filter(([, shape]) => contains(shape, point));
      expect(here.map(([piece]) => ownerOf(piece))).toEqual([id]);
    }
  });
});
