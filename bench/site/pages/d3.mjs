// The map by hand with d3-geo, d3-selection, d3-zoom and topojson-client.
import { geoMercator, geoPath } from 'd3-geo';
import { select } from 'd3-selection';
import { zoom } from 'd3-zoom';
import { feature, mesh } from 'topojson-client';
import { fillOf } from '../fill.mjs';
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
} from '../the-map.mjs';

let shapes;

export async function load() {
  const topology = await (await fetch('/geo.json')).json();
  shapes = {
    countries: feature(topology, topology.objects.countries).features,
    disputed: mesh(topology, topology.objects.countries, isDisputed),
  };
}

/** Draws into an element; `many` replaces the content by that many links. Returns what removes it. */
export function draw(container, many) {
  const [west, south, east, north] = BOX;
  const corners = {
    type: 'MultiPoint',
    coordinates: [
      [west, south],
      [east, north],
    ],
  };
  const size = [
    [0, 0],
    [WIDTH, HEIGHT],
  ];
  const projection = geoMercator().fitExtent(size, corners);
  const path = geoPath(projection).digits(1);
  const arc = (from, to) => {
    const a = projection(from);
    const b = projection(to);
    return `M${a.map(round)}Q${bend(a, b).map(round)} ${b.map(round)}`;
  };
  const svg = select(container).append('svg').attr('viewBox', `0 0 ${WIDTH} ${HEIGHT}`);
  const picture = svg.append('g');
  const tip = select(container).append('p').attr('class', 'tip');
  const say = (words) => tip.text(words);
  picture
    .selectAll('path.country')
    .data(shapes.countries)
    .join('path')
    .attr('class', 'country')
    .attr('d', path)
    .attr('fill', ({ id }) => (many ? COLOURS.land : fillOf(id)))
    .attr('stroke', ({ id }) => (id === FOCUS ? COLOURS.focus : COLOURS.border))
    .attr('stroke-width', ({ id }) => (id === FOCUS ? 2 : 0.9))
    .on('click', (_event, { id }) => say(LABELS[id]?.[0] ?? ''));
  const lines = picture.append('g').attr('fill', 'none');
  svg.call(
    zoom()
      .scaleExtent([0.5, 12])
      .on('zoom', ({ transform }) => picture.attr('transform', transform)),
  );
  const remove = () => container.replaceChildren();
  if (many) {
    lines
      .selectAll('path')
      .data(many.links)
      .join('path')
      .attr('d', ([from, to]) => arc(many.places[from], many.places[to]))
      .attr('stroke', COLOURS.neutral);
    return remove;
  }
  lines
    .append('path')
    .attr('d', path(shapes.disputed))
    .attr('stroke', COLOURS.dispute)
    .attr('stroke-width', 2.4)
    .attr('stroke-dasharray', '6 3');
  picture
    .selectAll('circle')
    .data(DISPUTED_POINTS)
    .join('circle')
    .attr('r', 4)
    .attr('cx', ([, ...at]) => projection(at)[0])
    .attr('cy', ([, ...at]) => projection(at)[1])
    .attr('fill', COLOURS.halo)
    .attr('stroke', COLOURS.dispute)
    .on('click', (_event, [name]) => say(name));
  lines
    .selectAll('path.arc')
    .data(LINKS)
    .join('path')
    .attr('class', 'arc')
    .attr('d', ([from, to]) => arc(PLACES[from], PLACES[to]))
    .attr('stroke', ([, , tone]) => COLOURS[tone])
    .attr('stroke-width', 2.4)
    .attr('marker-end', ([, , tone, isDirected]) => (isDirected ? `url(#${tone})` : null))
    .on('click', (_event, link) => say(link[4]));
  picture
    .selectAll('text')
    .data(Object.entries(LABELS))
    .join('text')
    .attr('class', ([id]) => (id === FOCUS ? 'label focus' : 'label'))
    .attr('x', ([, [, ...at]]) => round(projection(at)[0]))
    .attr('y', ([, [, ...at]]) => round(projection(at)[1]))
    .text(([, [name]]) => name);
  return remove;
}

const round = (value) => Math.round(value * 10) / 10;
