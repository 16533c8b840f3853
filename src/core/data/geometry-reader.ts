import { GeometryFaults } from './geometry-faults.js';
import { isObject } from './is-object.js';
import { inside, type Path } from './path.js';
import { boxOfParts, type ShapeParts, type Vertices } from './shape-parts.js';
import { didYouMean } from './suggest.js';

/** Most positions of one geometry, and of all of a map's shapes together. */
export const MOST_POSITIONS = { each: 50_000, all: 600_000 };

/** Degrees around the world. */
const TURN = 360;
const LIST_DEPTHS: Readonly<Record<string, number>> = {
  Point: 0,
  MultiPoint: 1,
  LineString: 1,
  MultiLineString: 2,
  Polygon: 2,
  MultiPolygon: 3,
};
/** Collections within each other beyond this are no map's. */
const MOST_NESTED = 16;

/** Takes a geometry apart into points, lines and areas, and notes what does not fit. */
export class GeometryReader {
  readonly faults = new GeometryFaults();
  readonly #points: number[] = [];
  readonly #lines: Vertices[] = [];
  readonly #areas: Vertices[][] = [];
  readonly #room: { left: number };
  #left = MOST_POSITIONS.each;
  /** How many positions were read when there was no more room. */
  isFull: number | undefined;
  #read = 0;

  constructor(room: { left: number }) {
    this.#room = room;
  }

  get parts(): ShapeParts {
    return { points: this.#points, lines: this.#lines, areas: this.#areas };
  }

  read(value: unknown, path: Path, depth = 0): this {
    const { faults } = this;
    // A feature without a place is no fault (RFC 7946, section 3.2).
    if (value === null && depth > 0) return this;
    if (!isObject(value) || depth > MOST_NESTED) {
      faults.note('object', path, value);
      return this;
    }
    const { type } = value;
    const inner = (name: 'features' | 'geometries') => {
      const at = inside(path, name);
      const list = value[name];
      if (!Array.isArray(list)) return faults.note('list', at, list);
      list.forEach((one, i) => this.read(one, inside(at, i), depth + 1));
    };
    if (type === 'FeatureCollection') inner('features');
    else if (type === 'GeometryCollection') inner('geometries');
    else if (type === 'Feature') this.read(value['geometry'], inside(path, 'geometry'), depth + 1);
    else if (typeof type === 'string' && Object.hasOwn(LIST_DEPTHS, type))
      this.#readCoordinates(type, value['coordinates'], inside(path, 'coordinates'));
    else
      faults.note(
        'type',
        inside(path, 'type'),
        type,
        didYouMean(String(type), Object.keys(LIST_DEPTHS)),
      );
    return this;
  }

  #readCoordinates(type: string, value: unknown, path: Path): void {
    switch (type) {
      case 'Point':
        this.#points.push(...this.#positions([value], path));
        return;
      case 'MultiPoint':
        // Some engines take no more than 65,536 arguments.
        for (const degrees of this.#positions(value, path)) this.#points.push(degrees);
        return;
      case 'LineString':
        return this.#addLine(value, path);
      case 'MultiLineString':
        return this.#each(value, path, (line, at) => this.#addLine(line, at));
      case 'Polygon':
        return this.#addArea(value, path);
      default:
        return this.#each(value, path, (area, at) => this.#addArea(area, at));
    }
  }

  #each(value: unknown, path: Path, read: (one: unknown, path: Path) => void): void {
    if (!Array.isArray(value)) return void this.faults.note('list', path, value);
    value.forEach((one, i) => read(one, inside(path, i)));
  }

  #addLine(value: unknown, path: Path): void {
    const line = this.#unbroken(this.#positions(value, path), path);
    if (line.length >= 4) this.#lines.push(line);
    else if (this.isFull === undefined) this.faults.note('line', path, line.length / 2);
  }

  #addArea(value: unknown, path: Path): void {
    const rings: Vertices[] = [];
    this.#each(value, path, (ring, at) => {
      const vertices = this.#ring(ring, at);
      // Holes of what is not there are none.
      if (vertices && (rings.length > 0 || at?.key === 0)) rings.push(vertices);
    });
    if (rings.length > 0) this.#areas.push(rings);
  }

  /** A ring without the position that closes it. */
  #ring(value: unknown, path: Path): Vertices | undefined {
    const ring = this.#unbroken(this.#positions(value, path), path);
    const end = ring.length - 2;
    const isClosed = end > 0 && ring[0] === ring[end] && ring[1] === ring[end + 1];
    if (isClosed) ring.length = end;
    if (ring.length >= 6) {
      if (!isClosed && this.isFull === undefined) this.faults.note('open', path, undefined);
      return ring;
    }
    if (this.isFull === undefined)
      this.faults.note('ring', path, ring.length / 2 + (isClosed ? 1 : 0));
    return undefined;
  }

  /** The positions of a list, one number after another. */
  #positions(value: unknown, path: Path): number[] {
    if (!Array.isArray(value)) {
      this.faults.note('list', path, value);
      return [];
    }
    const result: number[] = [];
    for (let i = 0; i < value.length; i++) {
      if (this.#left <= 0 || this.#room.left <= 0) {
        this.isFull ??= this.#read;
        break;
      }
      this.#left--;
      this.#room.left--;
      this.#read++;
      const position: unknown = value[i];
      if (!Array.isArray(position)) {
        this.faults.note('position', inside(path, i), position);
        continue;
      }
      const lon = this.#number(position[0], path, i);
      const lat = this.#number(position[1], path, i);
      if (lon !== undefined && lat !== undefined && this.#isOnEarth(lon, lat, path, i))
        result.push(lon, lat);
    }
    return result;
  }

  #number(value: unknown, path: Path, i: number): number | undefined {
    if (typeof value === 'number' && Number.isFinite(value)) return value;
    const read = typeof value === 'string' && value.trim() !== '' ? Number(value) : NaN;
    const isText = Number.isFinite(read);
    this.faults.note(isText ? 'text' : 'number', inside(path, i), value);
    return isText ? read : undefined;
  }

  #isOnEarth(lon: number, lat: number, path: Path, i: number): boolean {
    if (Math.abs(lat) <= 90 && Math.abs(lon) <= TURN) return true;
    const { faults } = this;
    faults.outside++;
    if (Math.abs(lon) <= 90 && Math.abs(lat) <= 180) faults.swapped++;
    if (Math.abs(lon) > 1000 || Math.abs(lat) > 1000) faults.metres++;
    faults.note('range', inside(path, i), [lon, lat]);
    return false;
  }

  /** Vertices that go on across 180° rather than around the world, as near to the map as they can be. */
  #unbroken(vertices: number[], path: Path): number[] {
    let turns = 0;
    let isCrossing = false;
    for (let i = 2; i < vertices.length; i += 2) {
      const step = vertices[i]! + turns - vertices[i - 2]!;
      if (Math.abs(step) > TURN / 2) {
        turns -= Math.sign(step) * TURN;
        isCrossing = true;
      }
      vertices[i]! += turns;
    }
    if (!isCrossing) return vertices;
    this.faults.note('crossing', path, undefined);
    const [west, , east] = boxOfParts({ points: vertices, lines: [], areas: [] })!;
    const shift = (west + east) / 2 < -TURN / 4 ? TURN : 0;
    for (let i = 0; i < vertices.length; i += 2) vertices[i]! += shift;
    return vertices;
  }
}
