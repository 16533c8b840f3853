import { advance, begin, goBack, goForward, type History } from './history.js';
import { forget, keepText, keptText, readKeptText, readText, type Storage } from './storage.js';
import type { StudioState } from './studio-state.js';

/** How long after a change the state is kept, in milliseconds. */
const PAUSE = 300;

/**
 * `kept` on this computer, `full` where the browser has no room or gives none, `off` once it was forgotten, `elsewhere` while
 * another tab has kept something else, until one of both is chosen.
 */
export type Keeping = 'kept' | 'waiting' | 'full' | 'off' | 'elsewhere';

/** Owns what the editor makes. Tells of every change by `change`. */
export class StudioStore extends EventTarget {
  #history: History<StudioState>;
  #keeping: Keeping = 'off';
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The text in the storage that this tab has written or read; another one is another tab's. */
  #known: string | null;
  #other: StudioState | undefined;
  #isKept = true;

  constructor(
    state: StudioState,
    private readonly storage: Storage | undefined,
  ) {
    super();
    this.#history = begin(state);
    this.#known = readText(storage);
  }

  get state(): StudioState {
    return this.#history.present;
  }
  get keeping(): Keeping {
    return this.#keeping;
  }
  /** What another tab has kept in place of this one's. */
  get other(): StudioState | undefined {
    return this.#other;
  }
  /** Whether closing the page loses something. */
  get isAtRisk(): boolean {
    return !this.#isKept && this.#keeping !== 'off';
  }
  get canUndo(): boolean {
    return this.#history.past.length > 0;
  }
  get canRedo(): boolean {
    return this.#history.future.length > 0;
  }

  /** Changes the state; see `advance` for the matter. */
  update(change: (state: StudioState) => StudioState, matter?: string): void {
    this.#become(advance(this.#history, withoutOldDraft(change(this.state), this.state), matter));
  }

  undo(): void {
    this.#become(goBack(this.#history));
  }

  redo(): void {
    this.#become(goForward(this.#history));
  }

  /** Removes what this computer keeps of the map, and the steps that could be undone. What is on screen stays. */
  forget(): void {
    clearTimeout(this.#timer);
    forget(this.storage);
    this.#history = begin(this.state);
    this.#known = null;
    this.#other = undefined;
    this.#isKept = true;
    this.#keeping = 'off';
    this.#tell();
  }

  /** Looks whether another tab has kept something else; the page calls it when the storage has changed. */
  lookAgain(): void {
    const text = readText(this.storage);
    if (text === this.#known && !this.#other) return;
    const other = readKeptText(text);
    if (!other || text === keptText(this.state)) {
      this.#known = text;
      this.#other = undefined;
      if (this.#keeping === 'elsewhere') this.#wait();
      // The other tab has forgotten it.
      else if (text === null && this.#keeping === 'kept') this.#keeping = 'off';
    } else {
      clearTimeout(this.#timer);
      this.#other = other;
      this.#keeping = 'elsewhere';
    }
    this.#tell();
  }

  /** Goes on with what another tab has kept; Undo brings back what was here. */
  takeOther(): void {
    const other = this.#other;
    if (other) this.#choose(advance(this.#history, other));
  }

  /** Goes on with what is here and keeps it; Undo brings what the other tab had kept. */
  keepMine(): void {
    const other = this.#other;
    if (other) this.#choose(advance(advance(this.#history, other), this.state));
  }

  /** Keeps at once what waits to be kept: the page is about to go. */
  flush(): void {
    if (this.#keeping === 'waiting') this.#keep();
  }

  #become(history: History<StudioState>): void {
    if (history.present === this.state) return;
    this.#history = history;
    this.#isKept = false;
    if (!this.#other) this.#wait();
    this.#tell();
  }

  #choose(history: History<StudioState>): void {
    this.#history = history;
    this.#known = readText(this.storage);
    this.#other = undefined;
    this.#wait();
    this.#tell();
  }

  #wait(): void {
    this.#keeping = 'waiting';
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#keep(), PAUSE);
  }

  /** Never over what another tab has kept meanwhile. */
  #keep(): void {
    clearTimeout(this.#timer);
    this.lookAgain();
    if (this.#other) return;
    const text = keptText(this.state);
    this.#isKept = keepText(this.storage, text);
    if (this.#isKept) this.#known = text;
    this.#keeping = this.#isKept ? 'kept' : 'full';
    this.#tell();
  }

  #tell(): void {
    this.dispatchEvent(new Event('change'));
  }
}

/** A map that was changed elsewhere is not what somebody has written of it any more. */
const withoutOldDraft = (state: StudioState, before: StudioState): StudioState =>
  state.draft !== undefined && state.draft === before.draft && state.map !== before.map
    ? { ...state, draft: undefined }
    : state;
