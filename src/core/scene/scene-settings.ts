import type { Role } from '../data/alliance.js';
import type { OverlayRow } from '../data/overlay-reader.js';
import type { Box } from '../data/primitives.js';
import type { Worldview } from '../geometry/worldview.js';

/** What a scene is made from besides the data: settled choices, see resolve-settings.ts. */
export interface SceneSettings {
  /** A full date. */
  readonly asOf: string;
  /** The same as it was asked for, at its own precision: never told more exactly than that. */
  readonly statedDate: string;
  /** The page's own, in place of the data's. */
  readonly headline?: string | undefined;
  readonly worldview: Worldview;
  readonly focus: readonly string[];
  /** Roles in bodies that are drawn; all where there is none. */
  readonly roles?: readonly Role[] | undefined;
  /** Ids that the page or the data names one by one. */
  readonly named: readonly string[];
  /** The chosen items by the names of their overlays. */
  readonly chosen: Readonly<Record<string, readonly OverlayRow[]>>;
  /** Whether rows that no editor has confirmed are among them. */
  readonly unconfirmed: boolean;
  readonly projection: string;
  /** First view, in degrees. */
  readonly box: Box;
  /** Whether words stand on pictures that are not wide, too. */
  readonly isWorded: boolean;
}
