/**
 * Map data without elements: what reads and checks it, and its types. An entry of its own because some bundlers keep what
 * unused modules would load later, and the elements load much.
 */
import labels from '../geo/labels.json';
import type { Issue } from './core/data/issue.js';
import type { OverlayReader } from './core/data/overlay-reader.js';
import type { Step } from './core/overlays/input-items.js';
import { parseMapData as parseKnowing, type Parsed } from './core/data/parse-map-data.js';
import { READERS } from './core/data/readers.js';
import { knownNames } from './core/model/known-names.js';
import { admitOverlays } from './core/overlays/admit/admit-overlays.js';
import { OPTIONAL_READERS, type OptionalTokens } from './core/overlays/optional.js';
import type { MapOptions } from './core/scene/map-options.js';
import { optionsOfStep } from './core/scene/step-options.js';
import type { OverlayType } from './core/overlays/overlay.js';
import type { Atlas } from './core/model/scene-context.js';

export type { Parsed } from './core/data/parse-map-data.js';
export type { Issue } from './core/data/issue.js';
export type { AnyMapData as MapData, MapDataInput } from './core/overlays/optional.js';
export type { EntryWording, NameWording } from './core/data/wording.js';
export { defineMapData } from './core/overlays/define-map-data.js';
export type { Role } from './core/data/alliance.js';
export type { DisputeKind, DisputeStatus } from './core/data/dispute.js';
export type { Claim, Tone } from './core/data/link.js';
export type {
  Actor,
  Alliance,
  Box,
  Correction,
  Dispute,
  DisputeMark,
  Link,
  Membership,
  Place,
  Source,
  Step,
  Text,
} from './core/overlays/input-items.js';
export type { TokenList } from './core/data/token-list.js';
export type { ProjectionName } from './core/geometry/projections.js';
export type { WorldviewName } from './core/geometry/worldview-names.js';
export type { Basis, Confidence, CountryCode, IsoDate } from './core/data/primitives.js';
export type { MapDataWith } from './core/overlays/map-data-with.js';
export type { OverlayType } from './core/overlays/overlay.js';
export type { MapOptions } from './core/scene/map-options.js';
export { WORLDVIEWS, type DescribedWorldview, type Worldview } from './core/geometry/worldviews.js';

/** What map data is read with. */
export interface ReadOptions {
  /** Codes of the countries that can be drawn. Default: those of the library's map. */
  readonly countries?: readonly string[] | undefined;
  /** Overlays of the page's own, made by `defineOverlay`. */
  readonly overlayTypes?: readonly OverlayType[] | undefined;
}

/**
 * Reads map data from anything, as the elements do: what does not fit is left out, and each omission is an issue with its
 * path. Never throws.
 */
export function parseMapData(input: unknown, options: ReadOptions = {}): Parsed {
  const { overlayTypes } = options;
  const issues: Issue[] = [];
  const library: readonly OverlayReader[] = [
    ...Object.values(READERS),
    ...Object.values(OPTIONAL_READERS),
  ];
  const own = admitOverlays(overlayTypes, library, (issue) => issues.push(issue));
  const names = options.countries ? { countries: options.countries } : knownNames(labels as Atlas);
  const parsed = parseKnowing(input, { ...names, overlays: [...library, ...own] });
  return { data: parsed.data, issues: [...parsed.issues, ...issues] };
}

const OVERLAY_NAMES = [...Object.keys(READERS), ...Object.keys(OPTIONAL_READERS)];

/** What a map shows at one step of a story: just what the step names, at its date; its box is for the camera. */
export const stepOptions = (step: Step & OptionalTokens): MapOptions & OptionalTokens =>
  optionsOfStep(step, OVERLAY_NAMES);
