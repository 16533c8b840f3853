import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { lastDay } from '../../core/data/dates.js';
import { formatDate } from '../../core/model/format-date.js';
import type { Phrase, TimelineDate } from '../../core/model/scene.js';
import { windowOf } from '../../dom/window-of.js';
import { CompanionElement } from '../companion-element.js';
import { CamAsOfChangeEvent } from '../events.js';
import { themeStyles } from '../theme.js';
import { findStep, stepBefore, stepForKey } from './find-step.js';
import { PlayController } from './play-controller.js';
import { axisOf, lanesOf, shiftMonth, type TimeAxis } from '../../core/scene/time-axis.js';
import { renderKey } from './render-key.js';
import { knownPart, nearestDate, renderLanes } from './render-lanes.js';
import { lanesStyles } from './lanes-styles.js';
import { renderPlayer } from './render-player.js';
import { timelineStyles } from './timeline-styles.js';

const MOST_CHANGES = 3;

/** Keys that, with Shift, move by a month. */
const STEP_KEYS: Readonly<Record<string, 1 | -1>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
};

/**
 * A slider over the dates at which something that a map shows changes: roles in bodies, disputes and what happens in
 * them, links, and the data's own date. Each step says what changes; a date is set and named at the precision of the
 * data, never finer.
 *
 * `<central-asia-map timeline>` has one below the map. Elsewhere on the page `for` names the map; in a map's
 * `timeline` slot it belongs to that map. Alone it takes the same data and attributes as a map and keeps its own date.
 *
 * What happens lies on lanes by its matter, over an axis that is true to time; the handle stands at the map's date, and
 * after the end of the record nothing is known yet. The arrow keys go to the next and the previous date, with Shift by a
 * month, the page keys to another year. Playing is not offered to readers who want less motion.
 *
 * @fires {CamAsOfChangeEvent} cam-as-of-change - A reader chose another date, or playing, which a reader began, went on.
 * @fires {CamIssuesEvent} cam-issues - What is wrong with the input has changed (only when used alone).
 * @csspart button - The buttons: previous date, play or pause, next date.
 * @csspart date - The date of the map in words, on the handle.
 * @csspart strip - The lanes over their axis, in proportion to time.
 * @csspart slider - The field for keys and screen readers, a native range input that is not seen; one step for each date.
 * @csspart changes - What changes at the date.
 */
export class CentralAsiaTimeline extends CompanionElement {
  static override styles = [themeStyles, timelineStyles, lanesStyles];

  /** What the live region says: only after a reader's act away from the slider, which speaks for itself. */
  @state() private _announced = '';
  /** Whether the axis goes back to the first date. */
  @state() private _isWhole = false;

  readonly #player = new PlayController(this, () => this.#playOn());
  /** Whether the date that the reader has asked for is to be told once it is shown. */
  #isTelling = false;
  /** From the first date on that is not the map's own, which needs no room. */
  #isRoomy = false;
  /** What waits for the date that has been asked for to be shown. */
  #arrived: (() => void) | undefined;

  /** The dates the slider stops at, in order, with what changes at each. */
  get steps(): readonly TimelineDate[] {
    return this.currentScene?.timeline ?? [];
  }

  get #dates(): readonly string[] {
    return this.steps.map(({ date }) => date);
  }

  /** @internal */
  protected override readonly needsFullDataset = true;

  /** @internal */
  override readonly needsTimeline = true;

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.#arrived?.();
    this.#arrived = undefined;
    if (!this.#isTelling) return;
    this.#isTelling = false;
    this._announced = this.#inWords();
  }

  override render(): TemplateResult | typeof nothing {
    if (this.steps.length < 2) return nothing;
    const { timeline, lang, dir, digits } = this.words;
    const index = this.#index();
    const last = this.steps.length - 1;
    return html`<div role="group" lang=${lang} dir=${dir} aria-label=${timeline.label}>
      ${renderLanes({
        axis: this.#axis,
        lanes: lanesOf(this.steps),
        dates: this.#dates,
        asOf: this.#asOf,
        tag: html`<span part="date"
          ><time dir="auto" datetime=${this.#asOf}>${this.#dateInWords()}</time></span
        >`,
        knownTo: this.currentScene?.knownTo,
        digits,
        onPoint: this.#onPoint,
        onDrag: this.#onDrag,
      })}
      ${this.#renderKey()}
      ${this.#beyond === undefined ? nothing : html`<p class="beyond">${this.#beyond}</p>`}
      <input
        type="range"
        part="slider"
        aria-label=${timeline.date}
        aria-valuetext=${this.#inWords()}
        min="0"
        max=${last}
        .value=${live(String(Math.max(0, index)))}
        @input=${this.#onInput}
        @keydown=${this.#onKeyDown}
      />
      <div class="head">
        <div class="buttons">${this.#renderButtons()}</div>
        ${this.#renderChanges()}
      </div>
      <p class="visually-hidden" role="status">${this._announced}</p>
    </div>`;
  }

  #renderButtons(): TemplateResult[] {
    const index = this.#index();
    const before = stepBefore(index, this.#isOnStep());
    const { isPlaying } = this.#player;
    return renderPlayer({
      words: this.words.timeline,
      isPlaying,
      hasPrevious: before !== undefined,
      hasNext: index < this.#dates.length - 1,
      onPrevious: () => this.#goAloud(before ?? 0),
      onToggle: () => (isPlaying ? this.#pause() : this.#play()),
      onNext: () => this.#goAloud(index + 1),
    });
  }

  #renderKey(): TemplateResult {
    const [first] = this.#dates;
    return renderKey({
      words: this.words,
      lanes: lanesOf(this.steps),
      known: knownPart(this.#axis, this.currentScene?.knownTo),
      first: Number(first!.slice(0, 4)),
      axis: this.#axis,
      onWiden: () => (this._isWhole = true),
    });
  }

  get #axis(): TimeAxis {
    const events = this.steps.flatMap(({ date, marks = [] }) =>
      marks.length > 0 ? marks.map((mark) => mark.date) : [date],
    );
    const { knownTo } = this.currentScene ?? {};
    return axisOf(events, { asOf: this.#asOf, knownTo, isWhole: this._isWhole });
  }

  #renderChanges(): TemplateResult {
    const said = this.#said();
    this.#isRoomy ||= this.#asOf !== this.currentScene?.ownDate;
    const classes = ['changes', said.length > 1 && 'several', this.#isRoomy && 'roomy'];
    return html`<ul class=${classes.filter(Boolean).join(' ')} part="changes">
      ${said.map(({ text, lang }) => html`<li><bdi lang=${lang ?? nothing}>${text}</bdi></li>`)}
    </ul>`;
  }

  // --- What is shown ---------------------------------------------------------------------------------------------------

  /** The date of what is shown, at the precision in which it was given. */
  get #asOf(): string {
    return this.currentScene?.statedDate ?? this.#dates[0]!;
  }

  #index(): number {
    return findStep(this.#dates, this.#asOf);
  }

  /** False between two dates, as when a page has set a date at which nothing changes. */
  #isOnStep(): boolean {
    const date = this.#dates[this.#index()];
    return date !== undefined && lastDay(date) === lastDay(this.#asOf);
  }

  /** What changes at the date, the first few and how many more; between two dates, what changed last, and when. */
  #said(): readonly Phrase[] {
    const { timeline, lang, dates } = this.words;
    const { date = '', changes: all = [] } = this.steps[this.#index()] ?? {};
    const changes = this.#isOnStep()
      ? all
      : all.map((one) => ({
          ...one,
          text: timeline.about(formatDate(date, lang, dates), [one.text]),
        }));
    const rest = changes.length - MOST_CHANGES;
    const isOwnDate = this.#asOf === this.currentScene?.ownDate;
    return [
      ...changes.slice(0, MOST_CHANGES),
      ...(rest > 0 ? [{ text: timeline.more(rest) }] : []),
      ...(changes.length === 0 && isOwnDate ? [{ text: timeline.ownDate }] : []),
    ];
  }

  #dateInWords(): string {
    const { lang, dates } = this.words;
    return formatDate(this.#asOf, lang, dates);
  }

  /** The date and how far the record goes, where the date lies beyond that. */
  get #beyond(): string | undefined {
    const { currentScene: scene } = this;
    return scene?.isBeyondRecord ? scene.dateline : undefined;
  }

  #inWords(): string {
    const said = this.#said().map(({ text }) => text.replace(/\.(?=\u2069?$)/, ''));
    return [this.#beyond ?? this.#dateInWords(), ...said].join('. ');
  }

  // --- A reader's acts -------------------------------------------------------------------------------------------------

  #go(index: number): void {
    const date = this.#dates[index];
    if (date !== undefined) this.#goTo(date);
  }

  #goTo(date: string): void {
    if (date === this.#asOf) return;
    // A map takes the date from the event.
    if (this.isAlone) this.asOf = date;
    this.dispatchEvent(new CamAsOfChangeEvent(date));
  }

  /** An act on the slider speaks for itself; of any other the live region tells what came of it. */
  #goAloud(index: number): void {
    this.#halt();
    this.#isTelling = true;
    this.#go(index);
  }

  #halt(): void {
    this.#player.stop();
    this._announced = '';
  }

  /** From the present date or, at the end, from the first. */
  #play(): void {
    this._announced = '';
    if (this.#index() >= this.#dates.length - 1) this.#go(0);
    this.#player.play();
  }

  #pause(): void {
    this.#halt();
    this._announced = this.#inWords();
  }

  async #playOn(): Promise<'more' | 'end'> {
    const stillness = windowOf(this).matchMedia?.('(prefers-reduced-motion: reduce)');
    if (stillness?.matches) return 'end';
    const shown = new Promise<void>((resolve) => (this.#arrived = resolve));
    this.#go(this.#index() + 1);
    await shown;
    if (this.#index() < this.#dates.length - 1) return 'more';
    this._announced = this.#inWords();
    return 'end';
  }

  readonly #onInput = (event: Event): void => {
    this.#halt();
    this.#go(Number((event.target as HTMLInputElement).value));
  };

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.shiftKey) return this.#onMonth(event);
    const isOnStep = this.#isOnStep();
    const index = stepForKey(event.key, this.#dates, this.#index(), { isOnStep });
    if (index === undefined) return;
    event.preventDefault();
    this.#halt();
    this.#go(index);
  };

  readonly #onPoint = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    (event.currentTarget as HTMLElement).setPointerCapture?.(event.pointerId);
    this.#goAloud(this.#nearest(event));
  };

  /** The handle follows the pointer from event to event. */
  readonly #onDrag = (event: PointerEvent): void => {
    const strip = event.currentTarget as HTMLElement;
    if (strip.hasPointerCapture?.(event.pointerId)) this.#goAloud(this.#nearest(event));
  };

  #nearest(event: PointerEvent): number {
    const { left, width } = (event.currentTarget as Element).getBoundingClientRect();
    return nearestDate(this.#dates, this.#axis, (event.clientX - left) / width);
  }

  /** By a month, also between two events; no farther than what is known. */
  #onMonth(event: KeyboardEvent): void {
    const step = STEP_KEYS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    this.#halt();
    const { knownTo = this.#dates.at(-1)! } = this.currentScene ?? {};
    const date = shiftMonth(this.#asOf, step);
    const [first, last] = [lastDay(this.#dates[0]!), lastDay(knownTo)];
    this.#goTo(date < first ? first : date > last ? last : date);
  }
}
