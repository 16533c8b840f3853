import type { DisputeKind, DisputeMark, DisputeStatus } from '../../data/dispute.js';
import type { Phrase, SceneItem } from '../../model/scene.js';

/** What a dispute is about, as far as it is drawn differently. */
export type DisputeSubject = 'territory' | 'water' | 'crossing';

/** A dispute as it stands at the date of the scene. */
export interface DisputeItem extends SceneItem {
  readonly kind: 'dispute';
  readonly disputeKind: DisputeKind;
  readonly status: DisputeStatus;
  readonly subject: DisputeSubject;
  /** Whether the page or the data asks for it by its name. */
  readonly isNamed: boolean;
  /** Whether its status is that of the last two years. */
  readonly isRecent: boolean;
  /** Says of land who administers it, by the code of the state. */
  readonly heldBy: (code: string) => string;
  /** A page's own colour. */
  readonly color?: string | undefined;
  readonly since: string;
  /** The date in `since`, to sort by. */
  readonly date: string;
  /** The month of the treaty that settled it after the map's date. */
  readonly settledIn?: string | undefined;
  /** Names of the parties, as a list. */
  readonly parties: Phrase;
  readonly marks: readonly { readonly mark: DisputeMark; readonly label?: string }[];
}
