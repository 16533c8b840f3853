// In an application: import 'central-asia-map/define';
import '../dist/central-asia-map.js';

const map = document.querySelector('central-asia-map');
const ring = document.querySelector('.ring');

/** Longitude and latitude of what the ring is around. */
let place;
/** West, south, east and north of what is in view; before the reader moves the map, all that matters is. */
let view = [-180, -90, 180, 90];

for (const button of document.querySelectorAll('.days button'))
  button.addEventListener('click', async () => {
    place = [Number(button.dataset.lon), Number(button.dataset.lat)];
    await map.ready;
    moveRing();
  });

map.addEventListener('cam-view-change', ({ box }) => {
  view = box;
  moveRing();
});
// A map that gets another size is drawn anew before this is called.
map.ready.then(() => new ResizeObserver(moveRing).observe(map));

function moveRing() {
  const point = place && map.project(place);
  ring.hidden = !point || !isInView(place, view);
  if (point) ring.style.translate = `${point[0]}px ${point[1]}px`;
}

function isInView([lon, lat], [west, south, east, north]) {
  return lon >= west && lon <= east && lat >= south && lat <= north;
}
