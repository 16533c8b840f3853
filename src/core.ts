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
import { knownNames } from './core/model/known-names.js';
import type { Atlas } from './core/model/scene-context.js';

export type { KnownNames, Parsed } from './core/data/parse-map-data.js';
export type { Issue } from './core/data/issue.js';
export type { MapData, Source, Correction, Step } from './core/data/map-data.js';
export type { Alliance, Membership, Role } from './core/data/alliance.js';
export type { Dispute, DisputeKind, DisputeMark, DisputeStatus } from './core/data/dispute.js';
export type { Actor, Claim, Link, Place, Tone } from './core/data/link.js';
export type { TokenList } from './core/data/token-list.js';
export type { ProjectionName } from './core/geometry/projections.js';
export type { WorldviewName } from './core/geometry/worldview-names.js';
export type { Basis, Box, Confidence, CountryCode, IsoDate, Text } from './core/data/primitives.js';
export { stepOptions } from './core/scene/step-options.js';
export type { MapOptions } from './core/scene/resolve-settings.js';
export { WORLDVIEWS, type DescribedWorldview, type Worldview } from './core/geometry/worldviews.js';

/**
 * Reads map data from anything, as the elements do: what does not fit is left out, and each omission is an issue with its
 * path. Never throws. `known` holds the codes of the countries that can be drawn; the map's own by default.
 */
export function parseMapData(
  input: unknown,
  known: KnownNames = knownNames(labels as Atlas),
): Parsed {
  return parseKnowing(input, known);
}
