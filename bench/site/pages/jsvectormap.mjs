// The map by hand with jsvectormap. Its geometry is projected when the site is built; what it cannot draw itself
// (dashed borders, arrowheads) is added to its SVG.
import JsVectorMap from 'jsvectormap';
import 'jsvectormap/dist/jsvectormap.css';
import map from 'virtual:jsvectormap-map';
import { fillOf } from '../fill.mjs';
import {
  BEND,
  BOX,
  COLOURS,
  DISPUTED_POINTS,
  FOCUS,
  HEIGHT,
  LABELS,
  LINKS,
  PLACES,
  WIDTH,
} from '../the-map.mjs';

const SVG = 'http://www.w3.org/2000/svg';
const NAMES = Object.keys(PLACES);
/** How much larger the default view is than all of the region. */
const focusScale =
  Math.min(WIDTH / map.box[0], HEIGHT / map.box[1]) /
  Math.min(WIDTH / map.data.width, HEIGHT / map.data.height);
let count = 0;

export async function load() {
  JsVectorMap.addMap('region', map.data);
}

/** Draws into an element; `many` replaces the content by that many links. Returns what removes it. */
export function draw(container, many) {
  const [west, south, east, north] = BOX;
  const stops = many
    ? many.places.map(([lng, lat], index) => ({ name: String(index), coords: [lat, lng] }))
    : NAMES.map((name) => ({ name, coords: [PLACES[name][1], PLACES[name][0]] }));
  const points = many
    ? []
    : DISPUTED_POINTS.map(([name, lng, lat]) => ({
        name,
        coords: [lat, lng],
        style: { initial: { r: 4, fill: COLOURS.halo, stroke: COLOURS.dispute, strokeWidth: 1.8 } },
      }));
  container.id = `map-${++count}`;
  const vectorMap = new JsVectorMap({
    map: 'region',
    selector: `#${container.id}`,
    zoomAnimate: false,
    backgroundColor: COLOURS.water,
    regionStyle: {
      initial: { fill: COLOURS.land, stroke: COLOURS.border, strokeWidth: 0.9 / 2 },
    },
    regionLabelStyle: { initial: { fontFamily: 'inherit', fontWeight: 400, fill: COLOURS.label } },
    labels: { regions: { render: (id) => (many ? '' : (LABELS[id]?.[0] ?? '')) } },
    markers: [...stops, ...points],
    markerStyle: { initial: { r: 2, strokeWidth: 1, fill: COLOURS.neutral } },
    lines: many
      ? many.links.map(([from, to]) => ({ from: String(from), to: String(to) }))
      : LINKS.map(([from, to, tone]) => ({
          from,
          to,
          style: { stroke: COLOURS[tone], strokeWidth: 2.4 },
        })),
    lineStyle: { curvature: BEND, stroke: COLOURS.neutral },
    onRegionTooltipShow: (_event, tip, id) => tip.text(LABELS[id]?.[0] ?? ''),
    focusOn: {
      coords: [middle(south, north), (west + east) / 2],
      scale: focusScale,
    },
  });
  if (!many) decorate(vectorMap, container);
  return () => {
    vectorMap.destroy();
    container.replaceChildren();
  };
}

function decorate(vectorMap, container) {
  for (const id of Object.keys(LABELS)) {
    vectorMap.regions[id]?.element.setStyle('fill', fillOf(id));
  }
  vectorMap.regions[FOCUS].element.setStyle({ stroke: COLOURS.focus, strokeWidth: 1 });
  const disputed = document.createElementNS(SVG, 'path');
  for (const [name, value] of Object.entries({
    d: map.disputed,
    fill: 'none',
    stroke: COLOURS.dispute,
    'stroke-width': 2.4,
    'stroke-dasharray': '6 3',
    'vector-effect': 'non-scaling-stroke',
  })) {
    disputed.setAttribute(name, value);
  }
  container.querySelector('svg > g').append(disputed);
  container.querySelectorAll('.jvm-line').forEach((line, index) => {
    const [, , tone, isDirected] = LINKS[index];
    if (isDirected) line.setAttribute('marker-end', `url(#${tone})`);
  });
}

/** The latitude half-way between two on a Mercator map. */
function middle(south, north) {
  const y = (lat) => Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));
  return ((2 * Math.atan(Math.exp((y(south) + y(north)) / 2)) - Math.PI / 2) * 180) / Math.PI;
}
