/** Longitudes and latitudes in degrees, as lon0, lat0, lon1, lat1, … */
export type Vertices = readonly number[];

/** What a geometry consists of, whatever it was written as. */
export interface ShapeParts {
  /** Of all points together. */
  readonly points: Vertices;
  readonly lines: readonly Vertices[];
  /** Closed rings without the vertex that closes them: the outer one of each area, then its holes. */
  readonly areas: readonly (readonly Vertices[])[];
}

export const isEmptyShape = ({ points, lines, areas }: ShapeParts): boolean =>
  points.length + lines.length + areas.length === 0;

/** West, south, east and north of all vertices; `undefined` for none. */
export function boxOfParts({
  points,
  lines,
  areas,
}: ShapeParts): readonly [number, number, number, number] | undefined {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const vertices of [points, ...lines, ...areas.flat()])
    for (let i = 0; i < vertices.length; i += 2) {
      const [lon, lat] = [vertices[i]!, vertices[i + 1]!];
      west = Math.min(west, lon);
      east = Math.max(east, lon);
      south = Math.min(south, lat);
      north = Math.max(north, lat);
    }
  return west <= east ? [west, south, east, north] : undefined;
}
