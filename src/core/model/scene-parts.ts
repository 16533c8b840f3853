import type { Inset, InsetCorner } from '../data/inset.js';
import type { Note } from '../data/note.js';
import type { Box } from '../data/primitives.js';
import type { Position } from '../geometry/projection.js';
import type { Citation, Phrase } from './phrase.js';

/*
 * What a scene has besides its map: close-ups and notes. Of a type each, apart from the scene's own, since most maps have
 * none.
 */

/** Words of which the first stand out. */
export interface HeadedText {
  readonly head?: Phrase | undefined;
  readonly text: Phrase;
}

/** A close-up of a place that is too small on the picture. */
export interface SceneInset {
  /** `inset:` and its id in the data. */
  readonly id: string;
  /** What it shows, in degrees; without it, its countries. */
  readonly box?: Box | undefined;
  readonly countries: readonly string[];
  readonly caption: HeadedText;
  /** The caption where it stands alone below the picture. */
  readonly narrowCaption: HeadedText;
  readonly tone: NonNullable<Inset['tone']>;
  /** Ids of the items of the scene that its caption tells of. */
  readonly tells: readonly string[];
  /** Where it is to stand; by default in the corner with the fewest names. */
  readonly corner?: InsetCorner | undefined;
  readonly places: readonly {
    readonly id: string;
    readonly name: string;
    readonly point: Position;
  }[];
}

/** An editor's words at a point of the map. */
export interface SceneNote extends HeadedText {
  /** `note:` and its id in the data. */
  readonly id: string;
  /** Longitude and latitude of what it is about; without one it is about the item alone. */
  readonly point?: Position | undefined;
  /** Id of the item of the scene that it is about. */
  readonly item?: string | undefined;
  readonly tone: NonNullable<Note['tone']>;
  readonly side?: Note['side'] | undefined;
  /** Width of its text on the picture, in pixels. */
  readonly width: number;
  readonly citations: readonly Citation[];
}
