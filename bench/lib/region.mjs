import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoArea, geoIdentity, geoMercator, geoPath } from 'd3-geo';
import { geoProject } from 'd3-geo-projection';
import { feature, mesh, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import { BOX, isDisputed, REGION } from '../site/the-map.mjs';

/** ISO codes of the countries that the map names; world-atlas has numbers. */
const CODES = {
  784: 'AE',
  '004': 'AF',
  '051': 'AM',
  '031': 'AZ',
  156: 'CN',
  268: 'GE',
  356: 'IN',
  368: 'IQ',
  364: 'IR',
  417: 'KG',
  414: 'KW',
  398: 'KZ',
  496: 'MN',
  524: 'NP',
  586: 'PK',
  634: 'QA',
  643: 'RU',
  682: 'SA',
  762: 'TJ',
  795: 'TM',
  792: 'TR',
  860: 'UZ',
};
/** jsvectormap's sphere. */
const RADIUS = 6381372;

/** The 50m countries of world-atlas, cut to the region, as TopoJSON: what each hand-made page draws. */
export function cutRegion() {
  const file = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');
  const world = JSON.parse(readFileSync(file, 'utf8'));
  const [west, south, east, north] = REGION;
  const clip = geoIdentity().clipExtent([
    [west, south],
    [east, north],
  ]);
  const { features } = feature(world, world.objects.countries);
  const countries = features.flatMap(({ id, properties, geometry }) => {
    const cut = geoProject(geometry, clip);
    if (!cut?.coordinates?.length) return [];
    const polygons = cut.type === 'Polygon' ? [cut.coordinates] : cut.coordinates;
    const coordinates = polygons.map(wind);
    return [
      {
        type: 'Feature',
        id: CODES[id] ?? id ?? properties.name,
        geometry: { type: 'MultiPolygon', coordinates },
      },
    ];
  });
  return quantize(topology({ countries: { type: 'FeatureCollection', features: countries } }), 2e4);
}

/** d3-geo takes a ring in the other direction for the rest of the world. */
function wind(rings) {
  const isRest = geoArea({ type: 'Polygon', coordinates: [rings[0]] }) > 2 * Math.PI;
  return isRest ? rings.map((ring) => ring.toReversed()) : rings;
}

/** The same as a map file of jsvectormap, with the disputed borders as a path of that map. */
export function toJsVectorMap(region) {
  const [west, south, east, north] = REGION;
  const width = 1000;
  const scale = width / toRadians(east - west);
  const height = scale * (mercator(north) - mercator(south));
  const projection = geoMercator()
    .scale(scale)
    .translate([-scale * toRadians(west), scale * mercator(north)])
    .precision(0);
  const path = geoPath(projection).digits(2);
  const corner = (lng, lat) => ({ x: RADIUS * toRadians(lng), y: -RADIUS * mercator(lat) });
  const { features } = feature(region, region.objects.countries);
  return {
    data: {
      width,
      height,
      projection: { type: 'merc', centralMeridian: 0 },
      insets: [
        { width, height, left: 0, top: 0, bbox: [corner(west, north), corner(east, south)] },
      ],
      paths: Object.fromEntries(
        features.map((item) => [item.id, { path: toRelative(path(item)), name: item.id }]),
      ),
    },
    disputed: path(mesh(region, region.objects.countries, isDisputed)),
    box: [toRadians(BOX[2] - BOX[0]) * scale, (mercator(BOX[3]) - mercator(BOX[1])) * scale],
  };
}

/** The same path from point to point, as jsvectormap's own map files have it: a third of the bytes less. */
function toRelative(d) {
  const rings = d.split('Z').filter(Boolean);
  return rings.map(relativeRing).join('');
}

function relativeRing(ring) {
  const [first, ...rest] = ring
    .slice(1)
    .split('L')
    .map((point) => point.split(',').map((value) => Math.round(value * 100)));
  const inUnits = ([x, y]) => `${x / 100},${y / 100}`;
  let at = first;
  const steps = rest.map((point) => {
    const step = [point[0] - at[0], point[1] - at[1]];
    at = point;
    return `l${inUnits(step)}`;
  });
  return `M${inUnits(first)}${steps.join('')}Z`;
}

const toRadians = (degrees) => (degrees * Math.PI) / 180;
const mercator = (lat) => Math.log(Math.tan(Math.PI / 4 + toRadians(lat) / 2));
