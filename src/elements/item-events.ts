import type { SceneItem } from '../core/model/scene.js';
import { FLAGS } from './events.js';

/* What a map tells of its items and its view; in the chunk that has these. */

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

/**
 * The map shows another part of the world, or the same in another size: its reader moves it, the page fits it, its element is
 * resized. `box` is what is in view: west, south, east, north in degrees. `isMoving` until the map has come to rest: for what is
 * to follow each step, `project` says where a place stands by then.
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

declare global {
  interface HTMLElementEventMap {
    'cam-select': CamSelectEvent;
    'cam-hover': CamHoverEvent;
    'cam-view-change': CamViewChangeEvent;
  }
}
