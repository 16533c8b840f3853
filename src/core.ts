/**
 * Map data without elements: what reads and checks it, and its types. An entry of its own because some bundlers keep what
 * unused modules would load later, and the elements load much.
 */
import labels from '../geo/labels.json';
import {
  parseMapData as parseKnowing,
  type KnownNames,
  type Parsed,
} from './core/data/parse-map-data.js';
import { READERS } from './core/data/readers.js';
import { knownCountries } from './core/model/known-countries.js';
import type { Atlas } from './core/model/scene-context.js';

export type { KnownNames, Parsed } from './core/data/parse-map-data.js';
export type { Issue } from './core/data/issue.js';
export type { MapData, Source, Correction, Step } from './core/data/map-data.js';
export type { Alliance, Membership, Role } from './core/data/alliance.js';
export type { Dispute, DisputeKind, DisputeMark, DisputeStatus } from './core/data/dispute.js';
export type { Actor, Claim, Link, Place, Tone } from './core/data/link.js';
export type { Basis, Box, Confidence, CountryCode, IsoDate, Text } from './core/data/primitives.js';
export { WORLDVIEWS, type Worldview } from './core/geometry/worldviews.js';

/**
 * Reads map data from anything, as the elements do: what does not fit is left out, and each omission is an issue with its
 * path. Never throws. `known` holds the codes of the countries that can be drawn; the map's own by default.
 */
export function parseMapData(
  input: unknown,
  known: KnownNames = {
    countries: knownCountries(labels as Atlas),
    overlays: Object.values(READERS),
  },
): Parsed {
  return parseKnowing(input, known);
}
