import { isEqual } from '../core/data/is-equal.js';
import type { MapData } from '../core/data/map-data.js';
import type { Messages } from '../core/messages/messages.js';
import type { Built } from './pipeline-parts.js';

/** So many scenes are built, and laid out, ahead: one before and one after. */
const KEPT_AHEAD = 2;

/** The scene that a map shows, and those that it may be asked for next. */
export class BuiltScenes {
  shown: Built | undefined;
  #ahead: readonly Built[] = [];

  /** Shows what has been built of these before, and keeps what was shown; false if nothing has been built. */
  recall(data: MapData, messages: Messages, settled: readonly unknown[]): boolean {
    const known = [this.shown, ...this.#ahead].find(
      (one) => one?.data === data && one.messages === messages && isEqual(settled, one.settled),
    );
    if (!known) return false;
    if (this.shown && known !== this.shown) this.#ahead = kept(this.shown, this.#ahead, known);
    this.shown = known;
    return true;
  }

  /** Keeps for later what `build` would have shown; what is shown stays. */
  ahead(build: () => void): Built | undefined {
    const { shown } = this;
    const ahead = this.#ahead;
    build();
    const made = this.shown;
    this.shown = shown;
    this.#ahead = made && made !== shown ? kept(made, ahead) : ahead;
    return made;
  }
}

/** What is kept once there is another to keep, in the place of the one that is shown now: the latest of all. */
export const kept = <T>(another: T, all: readonly T[], shown?: T): readonly T[] =>
  [another, ...all.filter((one) => one !== another && one !== shown)].slice(0, KEPT_AHEAD);
