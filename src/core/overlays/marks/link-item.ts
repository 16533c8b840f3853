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
  /** Whether others met here: arcs lead into it, which is drawn as a ring. */
  readonly meets?: boolean;
  /** Id of the alliance that the end is. */
  readonly body?: string;
  /** A page's own colour of the place. */
  readonly color?: string | undefined;
}

/** How a link is shown: as an arc, by the common border of its ends, or as the words of a body to one country. */
export type LinkForm = 'arc' | 'border' | 'sender';

/** A link that holds at the date of the scene. */
export interface LinkItem extends SceneItem {
  readonly kind: 'link';
  readonly linkKind: string;
  readonly claim: Claim;
  readonly tone: Tone;
  readonly directed: boolean;
  readonly context: boolean;
  readonly form: LinkForm;
  /** Whether it tells of what happened only after the text that the map is made from. */
  readonly isLater: boolean;
  /** Whether the data says that the map is about this link. */
  readonly lead: boolean;
  /** Whether the data has words of its own for the picture. */
  readonly hasWords: boolean;
  readonly color?: string | undefined;
  readonly when: string;
  /** The same as it begins its words on the picture. */
  readonly head: string;
  /** The first date in `when`, to sort by. */
  readonly date?: string | undefined;
  readonly summary: Phrase;
  /** What stands beside it on the picture, as far as it is short enough; with whose judgement it is. */
  readonly words?: Phrase | undefined;
  /** Said of a place beyond the frame that the link goes to, or comes from. */
  readonly toFar: (place: string) => string;
  readonly fromFar: (place: string) => string;
  /** Said of a body whose land is tinted, in the list under a narrow picture. */
  readonly toShaded: (name: string) => string;
  /** Whose judgement it is, as a sentence; tell it wherever the summary is told. */
  readonly attribution?: string | undefined;
  readonly fromName: string;
  readonly toName: string;
  /** The place where it happened. */
  readonly place?: Position | undefined;
  /** Each pair of ends is drawn as one arc; empty where nothing is drawn (an absence, a note on one country). */
  readonly arcs: readonly { readonly from: LinkEnd; readonly to: LinkEnd }[];
}
