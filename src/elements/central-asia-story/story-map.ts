import { css } from 'lit';
import { isEqual } from '../../core/data/is-equal.js';
import type { MapData } from '../../core/data/map-data.js';
import { namesOf } from '../property-values.js';
import type { View } from '../../core/geometry/view.js';
import type { Scene } from '../../core/model/scene.js';
import { dataOfStep, optionsOfMap } from '../../core/story/data-of-step.js';
import type { StoryStep } from '../../core/story/story-step.js';
import type { Adapt, MadeScene } from '../../app/map-input.js';
import { addStyles } from '../central-asia-map/add-styles.js';
import type { CentralAsiaMap } from '../central-asia-map/central-asia-map.js';
import type { Companion, CompanionState } from '../companion-element.js';
import { OVERLAY_NAMES } from '../overlay-names.js';
import { MoveShow } from './show-move.js';

/** Names of the overlays that a map may show: the library's, and those that its page has brought. */
export const overlaysOf = (map: CentralAsiaMap | undefined): readonly string[] => [
  ...OVERLAY_NAMES,
  ...namesOf(map?.overlayTypes),
];

/**
 * The line of legend and links, which a story hides where it has no room: not all of it is a part. Where words stand on its
 * picture, so does the close-up.
 */
const footStyles = css`
  .key {
    display: var(--_story-key, flex);
  }
  @container (min-width: 480px) {
    .inset.at-corner {
      display: flex;
    }
    .inset-lines.to-corner {
      display: block;
    }
  }
`;

/** So many steps, more than most stories have: what is made for them holds little that is not the data's own. */
const MADE_KEPT = 40;

/** A step that is on the way. */
interface Coming {
  readonly find: FindStep;
  /** Whether the map has been given the step's data. */
  isFound: boolean;
  readonly before: Scene | undefined;
}

/** Finds a step of the data; `undefined` for the map's own picture. */
export type FindStep = (data: MapData) => StoryStep | undefined;

/** What a story hears of its map. */
export interface StoryMapEvents {
  /** There is something new to tell of: a scene, or data for the first time. */
  shown(): void;
  /** The reader has left the step's view or date, or come back to it. */
  left(isAway: boolean): void;
}

/** The map of a story: goes to a step, and knows whether its reader has gone elsewhere. */
export class StoryMap {
  readonly element: CentralAsiaMap;
  readonly #events: StoryMapEvents;
  readonly #moves: MoveShow;
  readonly #connection = new AbortController();
  /** What the page has set before the story came. */
  readonly #own: Pick<CentralAsiaMap, 'asOf' | 'selected' | 'adapt'>;
  /** What is on the way: its step is found in the data, once that is there, and drawn. */
  #coming: Coming | undefined;
  /** Where the map has been brought to. */
  #home: View | undefined;
  #isAway = false;
  /** The data before a step makes its own of it. */
  #whole: MapData | undefined;
  /** The data of steps that are shown or may be next; the same object for the same step, so that its scene is made once. */
  #made: readonly { readonly from: MapData; readonly step: StoryStep; readonly data: MapData }[] =
    [];
  #prepare: CompanionState['prepare'] | undefined;
  /** Whether a reader may have moved the map, so that a step's view does not come by itself. */
  #isMoved = true;

  constructor(element: CentralAsiaMap, events: StoryMapEvents) {
    this.element = element;
    this.#events = events;
    addStyles(element, footStyles);
    this.#moves = new MoveShow(element);
    const { asOf, selected, adapt } = element;
    this.#own = { asOf, selected, adapt };
    const { signal } = this.#connection;
    const listen = (type: string, act: () => void) =>
      element.addEventListener(type, act, { signal });
    listen('cam-as-of-change', () => this.#leave(true));
    listen('cam-view-change', () => this.#viewed());
    for (const type of ['pointerdown', 'wheel', 'keydown'])
      listen(type, () => {
        this.#isMoved = true;
        this.#moves.end();
      });
    const companion: Companion = Object.assign(element.ownerDocument.createElement('span'), {
      needsTimeline: false,
      follow: (state: CompanionState) => this.#follow(state),
    });
    element.lead(companion, signal);
  }

  /** Gives the map back to its page as it was. */
  disconnect(): void {
    this.#connection.abort();
    this.#moves.end();
    this.#coming = undefined;
    Object.assign(this.element, { ...this.#own, told: undefined });
    this.element.requestUpdate();
  }

  get data(): MapData | undefined {
    return this.element.state.data;
  }

  /** The data of all steps, as the map has it without a story. */
  get whole(): MapData | undefined {
    return this.#whole ?? this.data;
  }

  /** Whether a step is on the way. */
  get isComing(): boolean {
    return this.#coming !== undefined;
  }

  /** Brings the map to a step, wherever it is; one that is on the way is given up. */
  show(find: FindStep): void {
    const { element } = this;
    this.#isMoved ||= this.#isAway;
    this.#moves.keep(element.frame?.view);
    const coming: Coming = { find, isFound: false, before: element.scene };
    this.#coming = coming;
    element.asOf = this.#own.asOf;
    element.told = undefined;
    const { data } = this;
    element.selected = (data && find(data)?.selected) ?? this.#own.selected;
    element.adapt = this.#adaptTo(coming);
    element.requestUpdate();
    this.#leave(false);
  }

  #adaptTo(coming: Coming): Adapt {
    let last: { readonly from: MapData; readonly adapt: Adapt } | undefined;
    return (from, options) => {
      this.#whole = from;
      if (last?.from !== from) last = { from, adapt: this.#adaptToStep(coming.find(from)) };
      coming.isFound = true;
      return last.adapt(from, options);
    };
  }

  #adaptToStep(step: StoryStep | undefined): Adapt {
    return (from, options) =>
      step ? [this.#dataOf(from, step), optionsOfMap(options, step)] : [from, options];
  }

  #dataOf(from: MapData, step: StoryStep): MapData {
    const known = this.#made.find((one) => one.from === from && isEqual(one.step, step));
    const made = known ?? { from, step, data: dataOfStep(from, step, overlaysOf(this.element)) };
    this.#made = [made, ...this.#made.filter((one) => one !== made)].slice(0, MADE_KEPT);
    return made.data;
  }

  /** The scene of a step, with what draws it; `undefined` for one that the map could not show now. */
  sceneAt(step: StoryStep): MadeScene | undefined {
    return this.element.store.prepare(this.#adaptToStep(step))?.made;
  }

  /** Loads what the map of a step needs before it can be made. */
  async load(step: StoryStep): Promise<void> {
    // Some of it says what else is needed.
    for (let round = 0; round < 3; round++) {
      const { made, needs = [] } = this.element.store.prepare(this.#adaptToStep(step)) ?? {};
      if (made || needs.length === 0) return;
      await Promise.allSettled(needs.map(({ resource }) => resource.load()));
    }
  }

  /** Works out ahead, as long as that is wanted, what the map of a step shows. */
  async prepare(step: StoryStep, isWanted: () => boolean): Promise<void> {
    await this.#prepare?.(this.#adaptToStep(step), isWanted);
  }

  /** The map has been brought up to date, and has drawn what it could. */
  #follow({ scene, prepare }: CompanionState): void {
    const coming = this.#coming;
    this.#prepare = prepare;
    // The same step again has the same scene.
    const isThere = scene !== coming?.before || this.element.state.isSettled;
    if (coming?.isFound && scene && isThere) {
      this.#coming = undefined;
      this.#arrive(coming.find);
    }
    this.#events.shown();
  }

  #arrive(find: FindStep): void {
    const { element, data } = this;
    // Where nobody has moved it, it has gone to the step's view with its data, and need not be laid out again.
    if (this.#isMoved) element.fit();
    this.#isMoved = false;
    this.#home = element.frame?.view;
    this.#moves.show(this.#home);
    const selected = data && find(data)?.selected;
    if (selected !== undefined) element.selected = selected;
  }

  #viewed(): void {
    const view = this.element.frame?.view;
    const home = this.#home;
    if (!view || !home || this.#coming) return;
    const isResized = view.width !== home.width || view.height !== home.height;
    if (isResized && !this.#isAway) this.#home = view;
    else if (!isResized) this.#leave(!isSame(view, home));
  }

  #leave(isAway: boolean): void {
    if (isAway === this.#isAway) return;
    this.#isAway = isAway;
    this.#events.left(isAway);
  }
}

/** Less than this is no move of a reader's. */
const STEADY = { pixels: 2, scale: 1.005 } as const;

const isSame = (a: View, b: View): boolean =>
  Math.abs(a.left - b.left) < STEADY.pixels &&
  Math.abs(a.top - b.top) < STEADY.pixels &&
  Math.max(a.scale / b.scale, b.scale / a.scale) < STEADY.scale;
