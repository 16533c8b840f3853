import type { Companion, CompanionState } from '../companion-element.js';

/** The companions of a map, which tell what it shows. */
export class Companions {
  readonly #all = new Set<Companion>();
  readonly #prepare: CompanionState['prepare'];

  constructor(prepare: CompanionState['prepare']) {
    this.#prepare = prepare;
  }

  /** One more, until `signal` aborts. */
  add(companion: Companion, signal: AbortSignal): void {
    this.#all.add(companion);
    signal.addEventListener('abort', () => this.#all.delete(companion));
  }

  /** Whether one of them tells of dates. */
  get needTimeline(): boolean {
    return [...this.#all].some(({ needsTimeline }) => needsTimeline);
  }

  tell(shown: Omit<CompanionState, 'prepare'>): void {
    for (const companion of this.#all) companion.follow({ ...shown, prepare: this.#prepare });
  }
}
