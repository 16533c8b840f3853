import type * as alliance from '../data/alliance.js';
import type * as dispute from '../data/dispute.js';
import type { WithConstantLists } from '../data/input-types.js';
import type * as link from '../data/link.js';
import type * as data from '../data/map-data.js';
import type * as primitives from '../data/primitives.js';

/*
 * Parts of map data as pages have them, whose lists may be constant.
 */

export type Actor = WithConstantLists<link.Actor>;
export type Alliance = WithConstantLists<alliance.Alliance>;
export type Box = WithConstantLists<primitives.Box>;
export type Correction = WithConstantLists<data.Correction>;
export type Dispute = WithConstantLists<dispute.Dispute>;
export type DisputeMark = WithConstantLists<dispute.DisputeMark>;
export type Link = WithConstantLists<link.Link>;
export type Membership = WithConstantLists<alliance.Membership>;
export type Place = WithConstantLists<link.Place>;
export type Source = WithConstantLists<data.Source>;
export type Step = WithConstantLists<data.Step>;
export type Text = WithConstantLists<primitives.Text>;
