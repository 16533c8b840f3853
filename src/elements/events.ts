import type { Issue } from '../core/data/issue.js';
import type { SceneItem } from '../core/model/scene.js';

/*
 * Each event carries what it tells in fields of its own, and again in `detail`, where a `CustomEvent` would have it:
 * wrappers and page builders look there.
 */

const FLAGS: EventInit = { bubbles: true, composed: true };

/** A reader picked an item or closed what was open (`id` is then null). Cancel it to keep the popup closed. */
export class CamSelectEvent extends Event {
  static readonly type = 'cam-select';
  constructor(
    /** `country:TJ`, `dispute:…` or `link:…`. */
    readonly id: string | null,
    readonly item: SceneItem | null,
  ) {
    super(CamSelectEvent.type, { ...FLAGS, cancelable: true });
  }
  get detail(): Pick<CamSelectEvent, 'id' | 'item'> {
    return { id: this.id, item: this.item };
  }
}

/** A reader's pointer or focus has come to an item, or (`id` is then null) left what it was on. */
export class CamHoverEvent extends Event {
  static readonly type = 'cam-hover';
  constructor(
    /** `country:TJ`, `dispute:…` or `link:…`. */
    readonly id: string | null,
    readonly item: SceneItem | null,
  ) {
    super(CamHoverEvent.type, FLAGS);
  }
  get detail(): Pick<CamHoverEvent, 'id' | 'item'> {
    return { id: this.id, item: this.item };
  }
}

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

/**
 * A reader moves or zooms the map; `box` is what is in view: west, south, east, north in degrees. `isMoving` until the map has
 * come to rest: for what is to follow each step, `project` says where a place stands by then.
 */
export class CamViewChangeEvent extends Event {
  static readonly type = 'cam-view-change';
  constructor(
    readonly box: readonly [number, number, number, number],
    readonly zoom: number,
    readonly isMoving = false,
  ) {
    super(CamViewChangeEvent.type, FLAGS);
  }
  get detail(): Pick<CamViewChangeEvent, 'box' | 'zoom' | 'isMoving'> {
    return { box: this.box, zoom: this.zoom, isMoving: this.isMoving };
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
    'cam-select': CamSelectEvent;
    'cam-hover': CamHoverEvent;
    'cam-as-of-change': CamAsOfChangeEvent;
    'cam-view-change': CamViewChangeEvent;
    'cam-issues': CamIssuesEvent;
    'cam-ready': CamReadyEvent;
    'cam-pick': CamPickEvent;
  }
}
