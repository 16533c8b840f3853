import { watchSize } from '../../dom/watch-size.js';
import { windowOf } from '../../dom/window-of.js';
import { findScroller, seenIn } from './find-scroller.js';

/** What a place in the text is told by. */
export interface ReadingOptions {
  readonly sections: () => readonly HTMLElement[];
  /** Pixels at the top of what is seen that the map covers. */
  readonly covered: () => number;
  /** The section of the step that is shown. */
  readonly shown: () => HTMLElement | undefined;
  /** The reader has come to the section with this index. */
  readonly read: (index: number) => void;
  /** Whether it is to be followed at all. */
  readonly isOn: () => boolean;
}

/** Where, from the top of what is seen of the text to its end, a section is being read. */
const LINE = 0.55;
/** Milliseconds without a scroll event after which a jump has come to its end. */
const SETTLED = 160;

/** Milliseconds in which a text that has become wider or narrower finds its place. */
const RELAID = 600;

/** Keys and gestures by which readers scroll by themselves; what has begun before is then over. */
const BY_READER = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const;

/** Follows which section is being read, by where they stand. It never scrolls but when it is told to. */
export class Reading {
  readonly #host: HTMLElement;
  readonly #options: ReadingOptions;
  #connection: AbortController | undefined;
  #frame = 0;
  /** Set while the page scrolls to a section: those that it passes are not being read. */
  #isJumping = false;
  /** The section that the page scrolls to, and whether the text has been laid out anew since. */
  #goal: { readonly section: HTMLElement; isRelaid: boolean } | undefined;
  #settling: ReturnType<typeof setTimeout> | undefined;
  #endWatching: (() => void) | undefined;
  #width = 0;

  constructor(host: HTMLElement, options: ReadingOptions) {
    this.#host = host;
    this.#options = options;
  }

  connect(): void {
    this.disconnect();
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    const view = windowOf(this.#host);
    const options = { capture: true, passive: true, signal };
    view.addEventListener('scroll', () => this.#scrolled(), options);
    this.#width = this.#host.clientWidth;
    this.#endWatching = watchSize(this.#host, () => this.#resized());
    for (const type of BY_READER) view.addEventListener(type, () => this.#release(), options);
  }

  disconnect(): void {
    this.#connection?.abort();
    this.#connection = undefined;
    this.#endWatching?.();
    this.#endWatching = undefined;
    windowOf(this.#host).cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#release();
  }

  /** Scrolls to a section, as a reader or the page has asked for. */
  jump(section: HTMLElement, isStill: boolean): void {
    this.#isJumping = true;
    this.#goal = { section, isRelaid: false };
    this.#settle(10 * SETTLED);
    const stillness = windowOf(section).matchMedia?.('(prefers-reduced-motion: reduce)');
    const behavior = isStill || stillness?.matches ? 'instant' : 'smooth';
    section.scrollIntoView({ block: 'start', behavior });
  }

  #scrolled(): void {
    if (this.#isJumping) return this.#settle(SETTLED);
    if (this.#frame || !this.#connection) return;
    this.#frame = windowOf(this.#host).requestAnimationFrame(() => {
      this.#frame = 0;
      this.measure();
    });
  }

  /** Text that runs in other lines moves under the reader's eyes: what then is at the line is not what was being read. */
  #resized(): void {
    const width = this.#host.clientWidth;
    if (width === this.#width) return;
    this.#width = width;
    this.#isJumping = true;
    if (this.#goal) this.#goal.isRelaid = true;
    this.#settle(RELAID);
  }

  #settle(delay: number): void {
    clearTimeout(this.#settling);
    const settling = setTimeout(() => this.#rest(settling), delay);
    this.#settling = settling;
  }

  /** A page that is slow to draw may pause in the midst of a jump, which has come to its end where two frames are alike. */
  #rest(settling: ReturnType<typeof setTimeout>): void {
    const view = windowOf(this.#host);
    const { top } = this.#host.getBoundingClientRect();
    const compare = () => {
      if (settling !== this.#settling) return;
      if (this.#host.getBoundingClientRect().top !== top) return this.#settle(SETTLED);
      // A browser that scrolls goes on to where the section has been.
      if (this.#goal?.isRelaid) return this.jump(this.#goal.section, true);
      this.#release();
      // Somebody has scrolled elsewhere meanwhile.
      if (!this.#isInSight()) this.measure();
    };
    view.requestAnimationFrame(() => view.requestAnimationFrame(compare));
  }

  #release(): void {
    clearTimeout(this.#settling);
    this.#settling = undefined;
    this.#isJumping = false;
    this.#goal = undefined;
  }

  /** Whether anything is seen of the section that is shown. */
  #isInSight(): boolean {
    const scroller = findScroller(this.#host);
    const section = this.#options.shown()?.getBoundingClientRect();
    if (!scroller || !section) return true;
    const { top, height } = seenIn(scroller);
    return section.bottom > top + this.#options.covered() && section.top < top + height;
  }

  /** Tells which section is being read now: the last that has come up to the line. */
  measure(): void {
    const scroller = findScroller(this.#host);
    if (!scroller || this.#isJumping || !this.#connection || !this.#options.isOn()) return;
    const { top, height } = seenIn(scroller);
    const covered = Math.min(this.#options.covered(), 0.8 * height);
    const line = top + covered + LINE * (height - covered);
    const tops = this.#options.sections().map((section) => section.getBoundingClientRect().top);
    const index = tops.findLastIndex((at) => at <= line);
    this.#options.read(Math.max(0, index));
  }
}
