import { describe, expect, it } from 'vitest';
import { parseMapData } from '../../../src/core/data/parse-map-data.js';
import { knownNames } from '../../../src/core/model/known-names.js';
import { WHOLE_OVERLAYS } from '../../../src/core/overlays/whole-overlays.js';
import { renderStaticMap } from '../../../src/static.js';
import { validateMapData } from '../../../src/static.js';
import { atlas } from '../support.js';

/** A square in Central Asia: longitudes 66 to 68, latitudes 39 to 41. */
const SQUARE = [
  [66, 39],
  [68, 39],
  [68, 41],
  [66, 41],
  [66, 39],
];
const polygon = (...rings: unknown[]) => ({ type: 'Polygon', coordinates: rings });
const line = (coordinates: unknown) => ({ type: 'LineString', coordinates });

const issuesOf = (shape: object) =>
  validateMapData({ shapes: [{ id: 'a', name: 'A', ...shape }] }).map(
    ({ path, message, severity }) => `${path}: ${message} (${severity})`,
  );
const issuesIn = (geometry: unknown) => issuesOf({ geometry });

it('can be read again as it was read', () => {
  const names = { ...knownNames(atlas), overlays: WHOLE_OVERLAYS };
  const shapes = [
    { id: 'a', name: 'A', geometry: polygon(SQUARE) },
    { id: 'b', name: 'B', src: 'b.json' },
  ];
  const { data } = parseMapData({ shapes }, names);
  const again = parseMapData(data, names);
  expect(again.issues).toEqual([]);
  expect(again.data).toEqual(data);
});

describe('a shape', () => {
  it.each([
    ['a point', { type: 'Point', coordinates: [67, 40] }],
    ['points', { type: 'MultiPoint', coordinates: [[67, 40, 1200]] }],
    [
      'a line',
      line([
        [66, 39],
        [67, 40],
      ]),
    ],
    [
      'lines',
      {
        type: 'MultiLineString',
        coordinates: [
          [
            [66, 39],
            [67, 40],
          ],
        ],
      },
    ],
    ['an area', polygon(SQUARE)],
    ['an area that turns the other way', polygon([...SQUARE].reverse())],
    ['areas', { type: 'MultiPolygon', coordinates: [[SQUARE]] }],
    ['a feature', { type: 'Feature', properties: {}, geometry: polygon(SQUARE) }],
    [
      'a collection of features, one without a place',
      {
        type: 'FeatureCollection',
        features: [
          { type: 'Feature', properties: null, geometry: null },
          { type: 'Feature', properties: null, geometry: polygon(SQUARE) },
        ],
      },
    ],
    [
      'a collection of geometries',
      { type: 'GeometryCollection', geometries: [polygon(SQUARE), line(SQUARE)] },
    ],
    [
      'a named WGS 84',
      {
        ...line(SQUARE),
        crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:OGC:1.3:CRS84' } },
      },
    ],
    ['EPSG:4326', { ...line(SQUARE), crs: { type: 'name', properties: { name: 'EPSG:4326' } } }],
  ])('can be %s', (_, geometry) => {
    expect(issuesIn(geometry)).toEqual([]);
  });

  it('needs a geometry or an address', () => {
    expect(issuesOf({})).toEqual([
      'shapes[0].geometry: is missing; expected GeoJSON or TopoJSON, or the address of a file of it as "src" (error)',
    ]);
    expect(issuesOf({ src: 'javascript:alert(1)' })[0]).toMatch(
      /^shapes\[0\]\.src: expected an address/,
    );
    expect(issuesOf({ src: 'file:///etc/passwd' })[0]).toMatch(
      /^shapes\[0\]\.src: expected an address/,
    );
  });

  it('has its fields checked like all others', () => {
    const [role, colour, ...rest] = issuesOf({
      role: 'railwy',
      color: 'red',
      geometry: line(SQUARE),
    });
    expect(role).toMatch(/^shapes\[0\]\.role: expected one of .*; did you mean "railway"\?/);
    expect(colour).toMatch(/^shapes\[0\]\.color: expected a colour/);
    expect(rest).toEqual([]);
  });
});

describe('what is wrong with a geometry', () => {
  it.each<[string, unknown, ...(string | RegExp)[]]>([
    ['a list', [], 'geometry: expected GeoJSON or TopoJSON as an object, got a list (error)'],
    [
      'no type',
      { coordinates: [] },
      /^shapes\[0\]\.geometry\.type: is missing; expected one of Point/,
    ],
    [
      'a type that there is not',
      { type: 'Polygn', coordinates: [] },
      'geometry.type: "Polygn" is no type of geometry; did you mean "Polygon"? (error)',
    ],
    [
      'no positions',
      line([]),
      'geometry.coordinates: expected a line of at least 2 positions, got 0 (error)',
    ],
    [
      'no features',
      { type: 'FeatureCollection', features: [] },
      'geometry: has no positions; nothing is drawn (error)',
    ],
    [
      'a ring that is not closed',
      polygon(SQUARE.slice(0, 4)),
      'geometry.coordinates[0]: is not closed: the last position is not the first; it is closed by a straight line (warning)',
    ],
    [
      'a ring of two corners',
      polygon([SQUARE[0], SQUARE[1], SQUARE[0]]),
      'geometry.coordinates[0]: expected a ring of at least 4 positions, the last as the first, got 3 (error)',
    ],
    [
      'a line given as an area',
      polygon(...SQUARE),
      'geometry.coordinates[0][0]: expected [longitude, latitude], got 66; 9 others like it are left out (error)',
      'geometry.coordinates[0]: expected a ring of at least 4 positions, the last as the first, got 0; 4 others like it are left out (error)',
    ],
    [
      'latitude before longitude',
      line([
        [39, 106],
        [40, 107],
      ]),
      'geometry: seems to have latitude before longitude; GeoJSON has longitude first (error)',
    ],
    [
      'the same where each number could be either',
      line([
        [40, 71],
        [41, 72],
      ]),
      'geometry: seems to have latitude before longitude; GeoJSON has longitude first (error)',
    ],
    [
      'metres',
      line([
        [7402000, 4865000],
        [7500000, 4900000],
      ]),
      'geometry: seems to be in metres, as of EPSG:3857; expected degrees of WGS 84 (EPSG:4326), longitude first (error)',
    ],
    [
      'another reference system',
      {
        ...line(SQUARE),
        crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::32642' } },
      },
      'geometry.crs: is in "urn:ogc:def:crs:EPSG::32642"; expected degrees of WGS 84 (EPSG:4326), longitude first (error)',
    ],
    [
      'one position that is nowhere',
      line([...SQUARE, [67, 400]]),
      'geometry.coordinates[5]: expected degrees, longitude from -180 to 180 and latitude from -90 to 90, got [67, 400] (error)',
    ],
    [
      'what no number is',
      line([
        [66, 39],
        [NaN, 40],
        ['x', 40],
        [67, null],
        [68, 41],
      ]),
      'geometry.coordinates[1]: expected longitude and latitude as numbers, got NaN; 2 others like it are left out (error)',
    ],
    [
      'another part of the world',
      line([
        [-70, 40],
        [-71, 41],
      ]),
      'geometry: lies outside this map; it is listed but not drawn (warning)',
    ],
  ])('%s is told at its place', (_, geometry, ...wanted) => {
    expect(issuesIn(geometry)).toEqual(
      wanted.map((one) =>
        typeof one === 'string' ? `shapes[0].${one}` : expect.stringMatching(one),
      ),
    );
  });

  it('numbers as text are one issue with their number, and are read', () => {
    const text = Array.from({ length: 500 }, (_, i) => [String(60 + i / 100), '40']);
    expect(issuesIn(line(text))).toEqual([
      'shapes[0].geometry.coordinates[0]: expected a number, got the text "60", which is read as one; 999 others like it as well (warning)',
    ]);
  });

  it('too many positions are told, and the first are kept', () => {
    const long = Array.from({ length: 60_000 }, (_, i) => [60 + i / 10_000, 40]);
    expect(issuesIn(line(long))).toEqual([
      'shapes[0].geometry: has more than 50,000 positions; the first 50,000 are read (error)',
    ]);
  });

  it('a line across 180° goes on there', () => {
    const found = issuesIn(
      line([
        [100, 50],
        [170, 60],
        [-175, 62],
      ]),
    );
    expect(found).toEqual([
      'shapes[0].geometry.coordinates: crosses 180°; it is drawn as going on there, not around the world (info)',
    ]);
  });

  it('costs the others nothing', () => {
    const { svg, issues } = renderStaticMap({
      shapes: [
        { id: 'bad', name: 'Bad', geometry: { type: 'Nothing' } },
        { id: 'good', name: 'Good', geometry: polygon(SQUARE) },
      ],
    });
    expect(issues.map(({ path }) => path)).toEqual(['shapes[0].geometry.type']);
    expect(svg).toContain('Good');
    expect(svg).not.toContain('>Bad<');
  });
});

describe('a topology', () => {
  const topology = {
    type: 'Topology',
    transform: { scale: [0.1, 0.1], translate: [60, 38] },
    objects: {
      east: { type: 'Polygon', arcs: [[0, 1]] },
      way: { type: 'LineString', arcs: [~0] },
    },
    arcs: [
      [
        [0, 0],
        [20, 0],
        [0, 20],
      ],
      [
        [20, 20],
        [-20, 0],
        [0, -20],
      ],
    ],
  };

  it('is read by the name of its object', () => {
    expect(issuesOf({ geometry: topology, object: 'east' })).toEqual([]);
    expect(issuesOf({ geometry: topology, object: 'way' })).toEqual([]);
  });

  it('of several objects needs a name', () => {
    expect(issuesIn(topology)).toEqual([
      'shapes[0].geometry: has several objects (east, way); the first is read; "object" says which is meant (warning)',
    ]);
    expect(issuesOf({ geometry: topology, object: 'west' })).toEqual([
      'shapes[0].geometry: has no object "west"; it has east, way (error)',
    ]);
  });

  it('that names an arc without end costs no more than what is read of it', () => {
    const arc = Array.from({ length: 10_000 }, (_, i) => [60 + i / 1000, 40]);
    const way = { type: 'MultiLineString', arcs: [Array<number>(100_000).fill(0), [0]] };
    const endless = { type: 'Topology', objects: { way }, arcs: [arc] };
    expect(issuesIn(endless)).toEqual([
      'shapes[0].geometry: has more than 50,000 positions; the first 50,000 are read (error)',
    ]);
  });

  it('that is not sound is told', () => {
    const broken = { ...topology, arcs: [topology.arcs[0]] };
    expect(issuesOf({ geometry: broken, object: 'east' })).toEqual([
      'shapes[0].geometry: is no sound TopoJSON: there is no arc 1 (error)',
    ]);
  });
});
