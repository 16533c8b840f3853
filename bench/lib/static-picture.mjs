import { geoMercator, geoPath } from 'd3-geo';
import { feature, mesh } from 'topojson-client';
import { fillOf } from '../site/fill.mjs';
import {
  bend,
  BOX,
  COLOURS,
  DISPUTED_POINTS,
  FOCUS,
  HEIGHT,
  isDisputed,
  LABELS,
  LINKS,
  PLACES,
  WIDTH,
} from '../site/the-map.mjs';

/** The map as SVG text, as a careful hand would export it: tenths of a pixel, nothing outside the picture. */
export function staticPicture(region) {
  const [west, south, east, north] = BOX;
  const size = [
    [0, 0],
    [WIDTH, HEIGHT],
  ];
  const projection = geoMercator()
    .fitExtent(size, {
      type: 'MultiPoint',
      coordinates: [
        [west, south],
        [east, north],
      ],
    })
    .clipExtent([
      [-4, -4],
      [WIDTH + 4, HEIGHT + 4],
    ]);
  const path = geoPath(projection).digits(1);
  const { features } = feature(region, region.objects.countries);
  const countries = features.flatMap((item) => {
    const d = path(item);
    const focus = item.id === FOCUS ? ` stroke="${COLOURS.focus}" stroke-width="2"` : '';
    return d ? [`<path d="${d}" fill="${fillOf(item.id)}"${focus}/>`] : [];
  });
  const disputed = path(mesh(region, region.objects.countries, isDisputed));
  const at = ([lng, lat]) => projection([lng, lat]).map((value) => Math.round(value * 10) / 10);
  const arcs = LINKS.map(([from, to, tone, isDirected, words]) => {
    const [a, b] = [at(PLACES[from]), at(PLACES[to])];
    const control = bend(a, b).map((value) => Math.round(value * 10) / 10);
    const head = isDirected ? ` marker-end="url(#${tone})"` : '';
    return `<path d="M${a}Q${control} ${b}" stroke="${COLOURS[tone]}"${head}><title>${words}</title></path>`;
  });
  const points = DISPUTED_POINTS.map(([, ...lngLat]) => {
    const [x, y] = at(lngLat);
    return `<circle cx="${x}" cy="${y}" r="4"/>`;
  });
  const labels = Object.entries(LABELS).map(([id, [name, ...lngLat]]) => {
    const [x, y] = at(lngLat);
    return `<text x="${x}" y="${y}" class="label${id === FOCUS ? ' focus' : ''}">${name}</text>`;
  });
  return `<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="Map">
<g stroke="${COLOURS.border}" stroke-width="0.9">${countries.join('\n')}</g>
<path d="${disputed}" fill="none" stroke="${COLOURS.dispute}" stroke-width="2.4" stroke-dasharray="6 3"/>
<g fill="${COLOURS.halo}" stroke="${COLOURS.dispute}" stroke-width="1.8">${points.join('')}</g>
<g fill="none" stroke-width="2.4">${arcs.join('\n')}</g>
${labels.join('\n')}
</svg>`;
}
