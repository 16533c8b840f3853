import type { Issue } from '../core/data/issue.js';
import type { OverlayType } from '../core/overlays/overlay.js';
import type { Needs } from './needs.js';
import { ownOverlays } from './resources.js';

/** What a page gives as overlay types, those of them that can be asked, and what is wrong with them and with the others. */
interface Admitted {
  readonly given: unknown;
  types: readonly OverlayType[];
  issues: readonly Issue[];
}

const NONE: Admitted = { given: undefined, types: [], issues: [] };

/** The overlay types of a page's own, which are kept while it gives the same. */
export class AdmittedOverlays {
  readonly #reported: () => void;
  #admitted = NONE;

  /** `reported`: something more is found to be wrong with them, as when one throws. */
  constructor(reported: () => void) {
    this.#reported = reported;
  }

  get types(): readonly OverlayType[] {
    return this.#admitted.types;
  }

  get issues(): readonly Issue[] {
    return this.#admitted.issues;
  }

  /** Takes what a page gives; returns whether the types are others than before. What admits them may be a need. */
  take(given: unknown, needs: Needs): boolean {
    const wanted = given ?? undefined;
    if (wanted === this.#admitted.given) return false;
    if (wanted === undefined) {
      this.#admitted = NONE;
      return true;
    }
    const chunk = needs.take(ownOverlays, { path: 'overlayTypes' });
    if (!chunk) return false;
    const admitted: Admitted = { given: wanted, types: [], issues: [] };
    admitted.types = chunk.admitOwn(wanted, (issue) => {
      admitted.issues = [...admitted.issues, issue];
      this.#reported();
    });
    this.#admitted = admitted;
    return true;
  }
}
