/** A point or a vertex: longitude and latitude in degrees, or x and y in the units the name says. */
export type Position = readonly [number, number];

/**
 * A map projection onto a world of side 1, y growing southwards. Screen pixels are world units times the scale of a
 * view (256 · 2^zoom), which is also how Leaflet counts, so that the picture and the live map agree to the pixel.
 */
export interface Projection {
  readonly id: string;
  /** Degrees between the vertices that long edges get, where straight lines of the data become curves. */
  readonly densify?: number;
  project(lonLat: Position): [number, number];
  unproject(xy: Position): [number, number];
}
