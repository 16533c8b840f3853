import type { Issue } from '../../core/data/issue.js';
import type { CSSResult, LitElement } from 'lit';
import type { Chooser } from './render-more.js';

/** The element of an interactive map. */
export interface InteractiveHost extends LitElement, Chooser {
  selected: string | undefined;
  /** Id of the item that words of a story point at. */
  readonly told: string | undefined;
  readonly interactive: 'on' | 'off';
  readonly debug: boolean;
  readonly issues: readonly Issue[];
  /** Whether a reader is near and the page has had an idle moment. */
  readonly isNear: boolean;
  readonly isTableOpen: boolean;
  readonly isAboutOpen: boolean;
  /** Id of the legend entry that is picked. */
  readonly picked: string | undefined;
  /** The picture has been drawn for the first time. */
  pictureDrawn(): void;
  toggleTable(): void;
  /** Styles of what the element shows only now. */
  readonly addedStyles: CSSResult[];
  adoptedCallback(): Promise<void>;
  /** Notes what has gone wrong in the element itself, or that it no longer does. */
  setFault(path: string, message?: string): void;
  setFaults(faults: Iterable<readonly [path: string, message: string | undefined]>): void;
}
