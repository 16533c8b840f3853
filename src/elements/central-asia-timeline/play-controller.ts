import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Long enough to read one line. */
const STEP_MS = 1200;

/** Repeats a step until it says that it was the last, or until it is told to stop; stops when its element goes. */
export class PlayController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #step: () => Promise<'more' | 'end'>;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost, step: () => Promise<'more' | 'end'>) {
    this.#host = host;
    this.#step = step;
    host.addController(this);
  }

  get isPlaying(): boolean {
    return this.#timer !== undefined;
  }

  play(): void {
    if (this.isPlaying) return;
    this.#wait();
    this.#host.requestUpdate();
  }

  stop(): void {
    if (!this.isPlaying) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.stop();
  }

  #wait(): void {
    const timer = setTimeout(() => {
      void this.#step().then((next) => {
        // Stopped meanwhile, perhaps started anew.
        if (this.#timer !== timer) return;
        if (next === 'more') this.#wait();
        else this.stop();
      });
    }, STEP_MS);
    this.#timer = timer;
  }
}
