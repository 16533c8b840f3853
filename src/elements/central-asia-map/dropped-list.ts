import type { MapView } from '../../app/map-view.js';
import type { Issue } from '../../core/data/issue.js';
import type { Frame } from '../../core/model/frame.js';
import { droppedIssues } from '../../core/scene/dropped-issues.js';

/** What was last told of a picture that has no room for all. */
export class DroppedList {
  #listed: { readonly frame: Frame; readonly issues: readonly Issue[] } | undefined;

  /** What the map's own frame has no room for; where a reader has moved it, that of before. */
  issuesOf({ frame, isZoomedIn }: MapView): readonly Issue[] {
    if (frame && frame !== this.#listed?.frame && !isZoomedIn)
      this.#listed = { frame, issues: droppedIssues(frame) };
    return this.#listed?.issues ?? [];
  }
}
