import * as v from 'valibot';
import type { Findings } from './findings.js';
import { isRemote } from './is-remote.js';
import type { OverlayReader } from './overlay-reader.js';
import { isObject, parseLenient } from './parse-lenient.js';
import { inside, type Path } from './path.js';
import { READ_AT } from './read-at.js';
import {
  colourSchema,
  countrySchema,
  dateSchema,
  idSchema,
  provenance,
  textSchema,
} from './primitives.js';

/** What a shape is on the map: of lines, of areas, or of points. */
export const shapeRoleSchema = v.picklist([
  'railway',
  'road',
  'pipeline',
  'boundary',
  'route',
  'region',
  'zone',
  'place',
]);

/** GeoJSON or a TopoJSON topology, in WGS 84 degrees; its inside is read by read-geometry.ts. */
const geometrySchema = v.looseObject({ type: v.string() });

/** A line, area or point of a page's own, or several of them as one thing. */
export const shapeSchema = v.strictObject({
  id: idSchema,
  name: textSchema,
  /** Short name for labels; `name` when left out. */
  short: v.optional(textSchema),
  geometry: v.optional(geometrySchema),
  /** Address of a file with the geometry, in place of it. */
  src: v.optional(
    v.pipe(
      v.string(),
      v.nonEmpty('an address'),
      v.check(isFetchable, 'an address that is relative or begins with https: or http:'),
    ),
  ),
  /** Which object of a topology is meant; its only one when left out. */
  object: v.optional(v.string('the name of an object of the topology')),
  /** Default: `region` for areas, `route` for lines, `place` for points. */
  role: v.optional(shapeRoleSchema),
  color: v.optional(colourSchema),
  /** On whose ground it lies, or whom it concerns. */
  countries: v.optional(v.array(countrySchema)),
  from: v.optional(dateSchema),
  to: v.optional(dateSchema),
  /** What it is, in a sentence or two that hold regardless of the date. */
  summary: v.optional(textSchema),
  ...provenance,
});

export type ShapeRole = v.InferOutput<typeof shapeRoleSchema>;

/** A shape as data gives it. */
export type ShapeInput = v.InferInput<typeof shapeSchema>;

/** A shape as it is read; core/geometry/outline.ts has what its geometry becomes. */
export interface Shape extends Omit<v.InferOutput<typeof shapeSchema>, 'geometry'> {
  readonly geometry?: unknown;
  /** For what is found to be wrong with its geometry. */
  readonly [READ_AT]?: Path;
}

/** Reads shapes as far as their geometry, see core/scene/shape-outlines.ts for that. One without any is left out. */
export const shapeReader = {
  name: 'shapes',
  schema: shapeSchema,
  limit: 1_000,
  readItem: readShape,
  references(shape, check) {
    check.period(shape.from, shape.to, ['to']);
    const countries = shape.countries?.filter((code, i) => check.country(code, ['countries', i]));
    return countries ? { ...shape, countries } : shape;
  },
} as const satisfies OverlayReader<string, ShapeInput, Shape>;

/** All of a shape but its geometry, which may have very many numbers and is kept as it is. */
function readShape(value: unknown, path: Path, found: Findings): unknown {
  if (!isObject(value)) return parseLenient(shapeSchema, value, path, found);
  const { geometry, ...others } = value;
  const shape = parseLenient(shapeSchema, others, path, found) as Shape | undefined;
  if (!shape) return undefined;
  if (geometry !== undefined) return { ...shape, geometry, [READ_AT]: path };
  if (shape.src !== undefined) return { ...shape, [READ_AT]: path };
  if (!('src' in others))
    found.add(
      inside(path, 'geometry'),
      () => 'is missing; expected GeoJSON or TopoJSON, or the address of a file of it as "src"',
    );
  return undefined;
}

function isFetchable(address: string): boolean {
  return isRemote(address) || !/^\s*[a-z][a-z0-9+.-]*:/i.test(address);
}
