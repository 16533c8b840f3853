/**
 * The parts of Leaflet that are used: the map, the ways to move it, and layers. Taken one by one they are half of the
 * whole; the handlers and the layer module add themselves to the map as they are loaded.
 */
import Browser from 'leaflet/src/core/Browser.js';
import 'leaflet/src/map/handler/Map.Drag.js';
import 'leaflet/src/map/handler/Map.DoubleClickZoom.js';
import 'leaflet/src/map/handler/Map.TouchZoom.js';

// Where a browser has no touch events, Leaflet makes them of pointers by listeners on the document that it never removes.
Browser.pointer = false;

export { Simple } from 'leaflet/src/geo/crs/CRS.Simple.js';
export { LatLng } from 'leaflet/src/geo/LatLng.js';
export { toLatLngBounds } from 'leaflet/src/geo/LatLngBounds.js';
export { toPoint } from 'leaflet/src/geometry/Point.js';
export { Transformation } from 'leaflet/src/geometry/Transformation.js';
export { Layer } from 'leaflet/src/layer/Layer.js';
export { Map as LeafletMap } from 'leaflet/src/map/Map.js';
