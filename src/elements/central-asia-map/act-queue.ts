/** What is asked of a map before it can do it, done in that order once it can. */
export class ActQueue<Actor> {
  readonly #acts: ((actor: Actor) => unknown)[] = [];

  /** Does something at once if there is an actor and nothing has to be done before; returns whether it has to wait. */
  add(act: (actor: Actor) => unknown, actor: Actor | undefined): boolean {
    if (actor === undefined || this.#acts.length > 0) return this.#acts.push(act) > 0;
    act(actor);
    return false;
  }

  /** Does all that has waited; what is asked for meanwhile comes after that. */
  run(actor: Actor): void {
    for (let act = this.#acts[0]; act; act = this.#acts[0]) {
      act(actor);
      this.#acts.shift();
    }
  }
}
