import { countryName } from './country-name.js';
import type { DisputeMark } from './dispute.js';
import { overlap, type DrawnNames } from './drawn-names.js';
import type { Findings } from './findings.js';
import { inside, type Path } from './path.js';
import type { Box } from './primitives.js';
import { didYouMean } from './suggest.js';

/** Where in the input an entry of a list of this name stood. */
export type PlaceOf = (
  within: Path,
  name: string,
  list: readonly unknown[] | undefined,
  i: number,
) => Path;

/**
 * Tells of a mark that the map cannot draw. Names that the geometry does not know are errors; what is right in itself, such
 * as a border that lies elsewhere, is a warning.
 */
export function checkMark(
  mark: DisputeMark,
  path: Path,
  drawn: DrawnNames,
  found: Findings,
  placeOf: PlaceOf,
): void {
  const warn = (key: string, message: string) =>
    found.add(inside(path, key), () => `${message}; the mark is not drawn`, 'warning');
  const checkNames = (
    key: string,
    list: readonly string[],
    names: readonly string[],
    what: string,
  ) =>
    list.forEach((id, i) => {
      if (!names.includes(id))
        found.add(
          placeOf(path, key, list, i),
          () => `"${id}" is no ${what} of this map${didYouMean(id, names)}`,
        );
    });
  const checkBox = (box: Box | undefined) => {
    if (box && !overlap(box, drawn.extent)) warn('box', 'lies outside this map');
  };
  switch (mark.type) {
    case 'pieces':
      // Whole countries have the names of their codes.
      return checkNames('pieces', mark.pieces, [...drawn.pieces, ...drawn.countries], 'piece');
    case 'water':
      return checkNames('waters', mark.waters, drawn.waters, 'river or lake');
    case 'border': {
      const [one, other] = mark.countries;
      // What is no country at all is told of elsewhere.
      const far = mark.countries.find((code) => !drawn.countries.includes(code));
      if (far === undefined && !drawn.areNeighbours(one, other))
        warn('countries', `"${one}" and "${other}" have no common border on this map`);
      else if (far !== undefined && countryName(far))
        warn('countries', `"${far}" (${countryName(far)}) lies outside this map`);
      return checkBox(mark.box);
    }
    case 'area':
      return checkBox(mark.box);
    case 'point': {
      const { lon, lat } = mark;
      const [west, south, east, north] = drawn.extent;
      if (lon < west || lon > east) warn('lon', 'lies outside this map');
      else if (lat < south || lat > north) warn('lat', 'lies outside this map');
    }
  }
}
