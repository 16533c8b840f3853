import type { OverlayName } from '../../data/readers.js';
import type { OverlayHistory } from '../overlay.js';
import { allianceHistory } from './alliance-history.js';
import { disputeHistory } from './dispute-history.js';
import { linkHistory } from './link-history.js';

/** What tells of the overlays that every map has over time, by their names. */
export const HISTORIES = {
  alliances: allianceHistory,
  disputes: disputeHistory,
  links: linkHistory,
} as const satisfies { readonly [Name in OverlayName]: OverlayHistory<Name> };
