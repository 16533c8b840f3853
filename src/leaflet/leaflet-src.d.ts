// Leaflet's single modules, typed as what the package exports of them.
declare module 'leaflet/src/core/Browser.js' {
  const Browser: { pointer: boolean };
  export default Browser;
}
declare module 'leaflet/src/map/Map.js' {
  export { Map } from 'leaflet';
}
declare module 'leaflet/src/layer/Layer.js' {
  export { Layer } from 'leaflet';
}
declare module 'leaflet/src/geo/crs/CRS.Simple.js' {
  import type { CRS } from 'leaflet';
  export const Simple: CRS;
}
declare module 'leaflet/src/geo/LatLng.js' {
  export { LatLng } from 'leaflet';
}
declare module 'leaflet/src/geo/LatLngBounds.js' {
  import type { LatLngBounds, LatLngBoundsLiteral } from 'leaflet';
  export function toLatLngBounds(corners: LatLngBoundsLiteral): LatLngBounds;
}
declare module 'leaflet/src/geometry/Point.js' {
  import type { Point, PointExpression } from 'leaflet';
  export function toPoint(point: PointExpression): Point;
}
declare module 'leaflet/src/geometry/Transformation.js' {
  export { Transformation } from 'leaflet';
}
declare module 'leaflet/src/map/handler/Map.Drag.js';
declare module 'leaflet/src/map/handler/Map.DoubleClickZoom.js';
declare module 'leaflet/src/map/handler/Map.TouchZoom.js';
