import type { Issue } from '../core/data/issue.js';

/*
 * Each event carries what it tells in fields of its own, and again in `detail`, where a `CustomEvent` would have it:
 * wrappers and page builders look there.
 */

export const FLAGS: EventInit = { bubbles: true, composed: true };

/** A reader changed the date of the map. */
export class CamAsOfChangeEvent extends Event {
  static readonly type = 'cam-as-of-change';
  constructor(readonly asOf: string) {
    super(CamAsOfChangeEvent.type, FLAGS);
  }
  get detail(): Pick<CamAsOfChangeEvent, 'asOf'> {
    return { asOf: this.asOf };
  }
}

/** The list of what is wrong with the map's input has changed; empty when all is well. */
export class CamIssuesEvent extends Event {
  static readonly type = 'cam-issues';
  constructor(readonly issues: readonly Issue[]) {
    super(CamIssuesEvent.type, FLAGS);
  }
  get detail(): Pick<CamIssuesEvent, 'issues'> {
    return { issues: this.issues };
  }
}

/** The map is on screen for the first time. */
export class CamReadyEvent extends Event {
  static readonly type = 'cam-ready';
  constructor() {
    super(CamReadyEvent.type, FLAGS);
  }
  get detail(): null {
    return null;
  }
}

/** From a legend to its map: an entry was picked or let go; the map answers by setting `picked`. */
export class CamPickEvent extends Event {
  static readonly type = 'cam-pick';
  constructor(readonly entry: string | null) {
    super(CamPickEvent.type, FLAGS);
  }
  get detail(): Pick<CamPickEvent, 'entry'> {
    return { entry: this.entry };
  }
}

declare global {
  interface HTMLElementEventMap {
    'cam-as-of-change': CamAsOfChangeEvent;
    'cam-issues': CamIssuesEvent;
    'cam-ready': CamReadyEvent;
    'cam-pick': CamPickEvent;
  }
}
