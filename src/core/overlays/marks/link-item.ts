import type { Claim, Tone } from '../../data/link.js';
import type { Position } from '../../geometry/projection.js';
import type { Phrase, SceneItem } from '../../model/scene.js';

/** Where an end of a link stands. */
export interface LinkEnd {
  readonly id: string;
  readonly name: string;
  /** Name of the point itself: a country's capital, else the same name. */
  readonly place: string;
  readonly point: Position;
  /** Where the members of a body or group stand, for which the point is only a hub. */
  readonly spokes?: readonly Position[];
}

/** A link that holds at the date of the scene. */
export interface LinkItem extends SceneItem {
  readonly kind: 'link';
  readonly linkKind: string;
  readonly claim: Claim;
  readonly tone: Tone;
  readonly directed: boolean;
  readonly context: boolean;
  readonly when: string;
  /** The first date in `when`, to sort by. */
  readonly date?: string | undefined;
  readonly summary: Phrase;
  /** Whose judgement it is, as a sentence; tell it wherever the summary is told. */
  readonly attribution?: string | undefined;
  readonly fromName: string;
  readonly toName: string;
  /** Each pair of ends is drawn as one arc; empty where nothing is drawn (an absence, a note on one country). */
  readonly arcs: readonly { readonly from: LinkEnd; readonly to: LinkEnd }[];
}
