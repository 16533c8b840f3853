import { isEqual } from '../core/data/is-equal.js';
import type { MapData } from '../core/data/map-data.js';
import type { Messages } from '../core/messages/messages.js';
import type { Built } from './pipeline-parts.js';

/** So many scenes are built, and laid out, ahead: one before and one after. */
export const KEPT_AHEAD = 2;

/** The scene that a map shows, and those that it may be asked for next. */
export class BuiltScenes {
  shown: Built | undefined;
  #ahead: readonly Built[] = [];

  /** Shows what has been built of these before; false if nothing has. */
  recall(data: MapData, messages: Messages, settled: readonly unknown[]): boolean {
    const known = [this.shown, ...this.#ahead].find(
      (one) => one?.data === data && one.messages === messages && isEqual(settled, one.settled),
    );
    this.shown = known ?? this.shown;
    return known !== undefined;
  }

  /** Keeps for later what `build` would have shown; what is shown stays. */
  ahead(build: () => void): Built | undefined {
    const { shown } = this;
    build();
    const made = this.shown;
    this.shown = shown;
    if (made && made !== shown)
      this.#ahead = [made, ...this.#ahead.filter((one) => one !== made)].slice(0, KEPT_AHEAD);
    return made;
  }
}
