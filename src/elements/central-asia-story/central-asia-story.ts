import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { isEqual } from '../../core/data/is-equal.js';
import type { Issue } from '../../core/data/issue.js';
import type { MapData } from '../../core/data/map-data.js';
import { wordOf } from '../../core/data/plain-options.js';
import { CamIssuesEvent } from '../events.js';
import { CamStepChangeEvent } from '../story-event.js';
import { themeStyles } from '../theme.js';
import { VisibilityController } from '../visibility-controller.js';
import { StoryAddress } from './address.js';
import { MapSlot } from './map-slot.js';
import { PageSheet } from './page-sheet.js';
import { Reading } from './reading.js';
import { renderControls, renderFoot } from './render-controls.js';
import { ATTRIBUTES, SectionList } from './section-list.js';
import { ChildrenWatch } from './children-watch.js';
import { printStyles } from './print-styles.js';
import { StepsAhead } from './steps-ahead.js';
import { StoryPrint } from './story-print.js';
import { StoryVoice } from './story-voice.js';
import { StoryLayout, type StoryLayoutName } from './story-layout.js';
import { storyStyles } from './story-styles.js';
import { markWords, WordInput } from './word-input.js';

/**
 * What brings a step: reading along, an act of the reader's such as a button, an address, or the page; `stay`: the reader
 * returns to the step that is read.
 */
type Cause = 'reading' | 'act' | 'address' | 'page' | 'stay';

/**
 * A story told on a map. The text is the page's own: each `<section>` in the element is a step, whose map is that of the
 * data's step with the id in `data-step`, with what the section's own attributes say in its place: `as-of`, `alliances`,
 * `disputes`, `links`, `sites`, `corridors`, `focus`, `box`, `fit`, `selected`, `notes`, `insets`, `worldview`, `unconfirmed`.
 * Without sections the element writes them from the data's steps. While the text is read, the map goes along.
 *
 * Links in the text with `data-show="link:L01"` or `data-focus="KG"` point at things on the map and open them.
 *
 * @slot - The steps, in order.
 * @slot map - The `<central-asia-map>`.
 *
 * @fires {CamStepChangeEvent} cam-step-change - A reader has come to another step.
 * @fires {CamIssuesEvent} cam-issues - What is wrong with the steps has changed.
 *
 * @csspart stage - What holds the map, and stays in sight.
 * @csspart text - What holds the steps.
 * @csspart controls - The buttons, dots and links below the text.
 * @csspart count - Which step of how many, and its date.
 * @csspart dots - One dot for each step.
 * @csspart button - The buttons to the previous and the next step.
 * @csspart act - The links that return to the story, free the map, and open its legend and sources.
 * @csspart foot - Date, borders and sources of the step's map, below the text of a narrow column.
 * @csspart progress - The bar below the map of a narrow column.
 *
 * @cssproperty --cam-story-text-width - Width of the text beside the map, or of a card over it. Default: 18.25rem, 22rem.
 * @cssproperty --cam-story-gap - Between text and map. Default: 1.75rem.
 * @cssproperty --cam-story-map-height - Height of the picture. Default: what the window has room for.
 * @cssproperty --cam-story-top - How far from the top of the window the map stays, below what the page keeps there. Default: 0.
 * @cssproperty --cam-story-padding - At both sides of the text in a narrow column. Default: 0.75rem.
 */
export class CentralAsiaStory extends LitElement {
  static override styles = [themeStyles, storyStyles, printStyles];

  /** Id of the step that is shown; set it to go there. Default: the first, or the one that the address names. */
  @property() step: string | undefined;
  /** `over` lays the text over the map, `stepper` shows one step at a time. Default: beside, or what the place allows. */
  @property() layout: StoryLayoutName | undefined;
  /** Writes the step into the address: while reading along in place, by buttons as an entry to come back to. */
  @property({ type: Boolean }) history = false;
  /** `light`, `dark`, or the page's colour scheme when left out. */
  @property({ reflect: true }) theme: 'light' | 'dark' | undefined;

  @state() private _index = 0;
  @state() private _isAway = false;
  @state() private _isExploring = false;
  @state() private _isFootOpen = false;
  @state() private _announced = '';

  readonly #sections = new SectionList(this);
  readonly #map = new MapSlot(this, this.#sections, {
    defined: () => this.#mapShown(),
    shown: () => this.#mapShown(),
    left: (isAway) => (this._isAway = isAway),
  });
  readonly #layout = new StoryLayout(this, () => this.requestUpdate());
  readonly #reading = new Reading(this, {
    sections: () => this.#sections.all,
    covered: () => this.#layout.covered,
    shown: () => this.#current,
    read: (index) => index !== this._index && this.#show(index, 'reading'),
    isOn: () => this.#layout.name !== 'stepper',
  });
  readonly #address = new StoryAddress(this, {
    find: (id) => this.#sections.indexOf(id),
    went: (index) => this.#show(index, 'address'),
  });
  readonly #print = new StoryPrint(this, this.#sections, this.#map, () => this.#showSections());
  readonly #ahead = new StepsAhead(this.#map);
  readonly #voice = new StoryVoice(this, () => this.#map.element);
  readonly #parts = [
    new ChildrenWatch(this, ATTRIBUTES, () => this.#sections.reread()),
    new PageSheet(this),
    new WordInput(this, () => this.#map.element),
    this.#layout,
    this.#reading,
    this.#address,
    this.#print,
  ];
  #isNear = false;
  /** Whether the layout has been found for the sections that there are. */
  #isLaidOut = false;
  /** The section that is shown. */
  #current: HTMLElement | undefined;
  #issues: readonly Issue[] = [];

  constructor() {
    super();
    new VisibilityController(this, () => this.#comeNear());
    this.addEventListener('beforematch', (event) => {
      const index = this.#sections.indexAround(event.target as Node);
      if (index >= 0) this.#show(index, 'address');
    });
  }

  // --- What a page reads and calls -----------------------------------------------------------------------------------------

  /** Ids of the steps, in order. */
  get steps(): readonly string[] {
    const { all } = this.#sections;
    return all.map((_, i) => this.#sections.idOf(i));
  }

  /** What is wrong with the steps; the rest is shown. */
  get issues(): readonly Issue[] {
    return this.#issues;
  }

  /** Resolves once the map shows the step. */
  get ready(): Promise<void> {
    this.#comeNear();
    return this.updateComplete.then(() => this.#map.element?.ready);
  }

  /** Goes to a step by its id, or by its place from 0; the page scrolls to it. Unknown ones are ignored. */
  goTo(step: string | number): void {
    const index = typeof step === 'number' ? step : this.#sections.indexOf(String(step));
    if (this.#sections.all[index]) this.#show(index, 'page');
  }

  /** Goes to the next step, if there is one. */
  next(): void {
    this.goTo(this._index + 1);
  }

  /** Goes to the previous step, if there is one. */
  previous(): void {
    this.goTo(this._index - 1);
  }

  // --- Lifecycle -------------------------------------------------------------------------------------------------------------

  override connectedCallback(): void {
    super.connectedCallback();
    for (const part of this.#parts) part.connect();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const part of this.#parts) part.disconnect();
    this.#voice.disconnect();
    this.#map.disconnect();
    this.#isNear = false;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.#sections.find()) this.#takeSections();
    const named = changed.has('step') ? this.#sections.indexOf(wordOf(this.step) ?? '') : -1;
    if (named >= 0 && named !== this._index) this.#show(named, 'page');
    this.#layout.wanted = wordOf(this.layout);
    if (changed.has('layout')) this.#isLaidOut = false;
    this.#showSections();
    const { isFootHidden } = this.#layout;
    this.dataset['foot'] = !isFootHidden ? 'shown' : this._isFootOpen ? 'open' : 'closed';
    this.toggleAttribute('data-exploring', this._isExploring);
  }

  /** The steps are others: the same one stays, or else the address or the page says which is first. */
  #takeSections(): void {
    const { all } = this.#sections;
    this.#sections.name();
    this.#isLaidOut = false;
    const before = this.#current ? all.indexOf(this.#current) : -1;
    const wanted = this.#current ? -1 : this.#sections.indexOf(wordOf(this.step) ?? '');
    const first = [before, this.#current ? -1 : this.#address.index, wanted, this._index];
    this._index = Math.min(first.find((index) => index >= 0) ?? 0, Math.max(0, all.length - 1));
    this.#current = all[this._index];
    if (this.#current) this.step = this.#sections.idOf(this._index);
  }

  override render(): TemplateResult {
    const { all } = this.#sections;
    const share = (this._index + 1) / Math.max(1, all.length);
    return html`<div class="story">
      <div class="stage" part="stage">
        <slot name="map" @slotchange=${() => this.requestUpdate()}></slot>
        <div class="progress" part="progress">
          <span .style=${`inline-size:${100 * share}%`}></span>
        </div>
      </div>
      <div class="column">
        <div class="text" part="text"><slot></slot>${renderFoot(this.#map.element?.scene)}</div>
        ${this.#renderControls()}
      </div>
      <p class="visually-hidden" role="status" lang=${this.#voice.lang}>${this._announced}</p>
    </div>`;
  }

  #renderControls(): unknown {
    const { all } = this.#sections;
    const { asOf } = this.#map.stepAt(this._index) ?? {};
    const { words, lang, dir } = this.#voice;
    return renderControls({
      words,
      lang,
      dir,
      titles: all.map((_, i) => this.#sections.titleOf(i)),
      index: this._index,
      count: (i) => this.#voice.count(i, all.length),
      date: asOf === undefined ? undefined : { iso: asOf, text: this.#voice.date(asOf) },
      isAway: this._isAway || this._isExploring,
      mayExplore: this._index === all.length - 1,
      isFootOpen: this.#layout.isFootHidden ? this._isFootOpen : undefined,
      onGo: (index) => this.#show(index, 'act'),
      onBack: () => this.#show(this._index, 'stay'),
      onExplore: () => {
        this._isExploring = true;
        this.#map.free();
      },
      onFoot: () => (this._isFootOpen = !this._isFootOpen),
    });
  }

  protected override updated(): void {
    if (!this.#isLaidOut) {
      this.#isLaidOut = true;
      this.#layout.settle(true);
      // What the address names may not have been there when the page was opened.
      if (this.#address.index === this._index && this._index > 0) this.#scrollTo(this._index, true);
    }
    if (this.#isNear || this.#sections.all.length === 0)
      this.#map.follow(this._isExploring ? undefined : this._index);
    const { whole } = this.#map;
    if (whole) markWords(this.#sections.all, whole, this.#current, this.#map.numbered);
    this.#check();
  }

  #showSections(): void {
    const isAlone = this.#layout.name === 'stepper' && !this.#print.isOn;
    this.#sections.showOnly(isAlone ? this._index : undefined);
  }

  #comeNear(): void {
    if (this.#isNear) return;
    this.#isNear = true;
    this.requestUpdate();
  }

  // --- Steps -----------------------------------------------------------------------------------------------------------------

  /** The one way to a step, whatever has asked for it. */
  #show(index: number, cause: Cause): void {
    const isOther = index !== this._index;
    if (isOther || this._isExploring || cause === 'stay') {
      this._index = index;
      this.#current = this.#sections.all[index];
      this._isExploring = false;
      this.step = this.#sections.idOf(index);
      this.#map.bring(index);
    }
    if (this.history && cause !== 'stay' && cause !== 'address' && this.#current?.id)
      this.#address.write(this.#current.id, cause === 'reading' ? 'replace' : 'push');
    if (cause !== 'reading' && cause !== 'stay') this.#scrollTo(index);
    if (!isOther) return;
    this.#tell();
    if (cause !== 'page') this.dispatchEvent(new CamStepChangeEvent(this.step!, index));
  }

  #scrollTo(index: number, isStill = false): void {
    const section = this.#sections.all[index];
    if (section && this.#layout.name !== 'stepper') this.#reading.jump(section, isStill);
  }

  // --- Words -----------------------------------------------------------------------------------------------------------------

  /** The map has something new to tell: its steps, perhaps, or its language. */
  #mapShown(): void {
    const { data } = this.#map;
    if (data) this.#print.prepare();
    if (data && !this._isExploring) void this.#ahead.prepare(this._index);
    if (data && !this.#map.isWaiting && !this.#sections.areOwn) this.#write(data);
    this.requestUpdate();
  }

  /** Writes the sections from the data's steps. */
  #write(data: MapData): void {
    const sections = this.#voice.write(data);
    if (!sections) return;
    for (const former of this.#sections.all) former.remove();
    this.append(...sections);
  }

  /** Tells those who listen where they are, once they stay. */
  #tell(): void {
    this.#voice.atRest(() => {
      const count = this.#voice.count(this._index, this.#sections.all.length);
      const title = this.#sections.titleOf(this._index);
      this._announced = this.#voice.tell(count, title, this.#map.stepAt(this._index));
    });
  }

  /** Tells the page what is wrong, if that is something else than before. */
  #check(): void {
    const issues = this.#map.check();
    if (isEqual(issues, this.#issues)) return;
    this.#issues = issues;
    this.dispatchEvent(new CamIssuesEvent(issues));
  }
}
