// The map by hand with plain Leaflet and topojson-client.
import * as L from 'leaflet/dist/leaflet-src.esm.js';
import 'leaflet/dist/leaflet.css';
import { feature, mesh } from 'topojson-client';
import { fillOf } from '../fill.mjs';
import {
  bend,
  BOX,
  COLOURS,
  DISPUTED_POINTS,
  FOCUS,
  isDisputed,
  LABELS,
  LINKS,
  PLACES,
} from '../the-map.mjs';

let shapes;

export async function load() {
  const topology = await (await fetch('/geo.json')).json();
  shapes = {
    countries: feature(topology, topology.objects.countries),
    disputed: mesh(topology, topology.objects.countries, isDisputed),
  };
}

/** Draws into an element; `many` replaces the content by that many links. Returns what removes it. */
export function draw(container, many) {
  const map = L.map(container, { zoomSnap: 0, attributionControl: false });
  const [west, south, east, north] = BOX;
  map.fitBounds([
    [south, west],
    [north, east],
  ]);
  L.geoJSON(shapes.countries, {
    style: ({ id }) => ({
      fillColor: many ? COLOURS.land : fillOf(id),
      fillOpacity: 1,
      color: id === FOCUS ? COLOURS.focus : COLOURS.border,
      weight: id === FOCUS ? 2 : 0.9,
    }),
    onEachFeature: ({ id }, layer) => {
      if (!many && LABELS[id]) layer.bindPopup(LABELS[id][0]);
    },
  }).addTo(map);
  if (many) {
    for (const [from, to] of many.links) {
      arc(map, many.places[from], many.places[to], { color: COLOURS.neutral, weight: 1 });
    }
    return () => map.remove();
  }
  L.geoJSON(shapes.disputed, {
    style: { color: COLOURS.dispute, weight: 2.4, dashArray: '6 3' },
  }).addTo(map);
  for (const [name, lng, lat] of DISPUTED_POINTS) {
    L.circleMarker([lat, lng], {
      radius: 4,
      color: COLOURS.dispute,
      weight: 1.8,
      fillColor: COLOURS.halo,
      fillOpacity: 1,
    })
      .bindPopup(name)
      .addTo(map);
  }
  for (const [from, to, tone, isDirected, words] of LINKS) {
    const line = arc(map, PLACES[from], PLACES[to], { color: COLOURS[tone], weight: 2.4 });
    line.bindPopup(words);
    if (isDirected) line.getElement().setAttribute('marker-end', `url(#${tone})`);
  }
  for (const [id, [name, lng, lat]] of Object.entries(LABELS)) {
    const icon = L.divIcon({
      className: id === FOCUS ? 'label focus' : 'label',
      html: `<span>${name}</span>`,
      iconSize: [0, 0],
    });
    L.marker([lat, lng], { icon, interactive: false }).addTo(map);
  }
  return () => map.remove();
}

function arc(map, from, to, style) {
  const a = map.project([from[1], from[0]], 6);
  const b = map.project([to[1], to[0]], 6);
  const [cx, cy] = bend([a.x, a.y], [b.x, b.y]);
  const points = [];
  for (let i = 0; i <= 24; i++) {
    const t = i / 24;
    const s = 1 - t;
    const x = s * s * a.x + 2 * s * t * cx + t * t * b.x;
    const y = s * s * a.y + 2 * s * t * cy + t * t * b.y;
    points.push(map.unproject([x, y], 6));
  }
  return L.polyline(points, { ...style, fill: false }).addTo(map);
}
