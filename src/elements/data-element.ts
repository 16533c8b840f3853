import { LitElement, type CSSResult, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import type { MapInput } from '../app/map-input.js';
import { MapStore, type MapState } from '../app/map-store.js';
import { messageOf } from '../app/message-of.js';
import { pipeline } from '../app/pipeline.js';
import { isEqual } from '../core/data/is-equal.js';
import type { Issue } from '../core/data/issue.js';
import { plainWord } from '../core/data/plain-options.js';
import type { Known, TokenList } from '../core/data/token-list.js';
import type { MapDataInput, OptionalName } from '../core/overlays/optional.js';
import type { OverlayType } from '../core/overlays/overlay.js';
import type { ProjectionName } from '../core/geometry/projections.js';
import type { WorldviewName } from '../core/geometry/worldview-names.js';
import type { Strings } from '../core/messages/with-strings.js';
import { atMidnight } from '../dom/at-midnight.js';
import { findBlock } from '../dom/find-block.js';
import { languageOf } from '../dom/language-of.js';
import { observePage } from '../dom/observe-page.js';
import { showNewTexts } from '../dom/show-new-texts.js';
import { today } from '../dom/today.js';
import { CamIssuesEvent } from './events.js';
import {
  hasChanged,
  misplacedIn,
  nameOf,
  namesOf,
  readOwnTokens,
  readTokenLists,
  tokenList,
  word,
} from './property-values.js';

/**
 * What all elements share: where their data comes from and what of it they show. Properties and attributes go into the
 * store before each update, the element renders the store's state, and events tell of it after the update.
 */
export abstract class DataElement
  extends LitElement
  implements Readonly<Record<OptionalName, TokenList | undefined>>
{
  /** Map data as an object; goes before every other source. Give a new object rather than changing the one that was given. */
  @property({ attribute: false }) data: MapDataInput | undefined;
  /** Name of a built-in data set. Default: `article`. The property is not called `dataset`, which every element has. */
  @property({ attribute: 'dataset' }) datasetName: string | undefined;
  /** Address of a JSON file of map data. */
  @property() src: string | undefined;
  /** Overlays that are shown at all, by their names such as `alliances` and `sites`. Default: all. */
  @property({ converter: tokenList, hasChanged }) overlays: TokenList | undefined;
  /** Bodies to show, in drawing order: ids, a kind such as `security`, `all` or `none`. */
  @property({ converter: tokenList, hasChanged }) alliances: TokenList | undefined;
  /** Roles in bodies that are drawn, such as `member observer`, or `all`; the table has every one. Default: the data's. */
  @property({ converter: tokenList, hasChanged }) roles: TokenList | undefined;
  /** Disputes to show: ids, country codes, a kind, a region such as `core`, `all` or `none`. */
  @property({ converter: tokenList, hasChanged }) disputes: TokenList | undefined;
  /** Links to show: ids, country codes, a kind, a claim, `article`, `context`, `all` or `none`. */
  @property({ converter: tokenList, hasChanged }) links: TokenList | undefined;
  /** Lines, areas and points of the page's own to show: ids, country codes, a role such as `railway`, `all` or `none`. Default: all of the data. */
  @property({ converter: tokenList, hasChanged }) shapes: TokenList | undefined;
  /** Corridors to show, such as railways and pipelines: ids, country codes, a kind, `all` or `none`. Default: those of the data. */
  @property({ converter: tokenList, hasChanged }) corridors: TokenList | undefined;
  /** Sites to show, such as bases, ports and crossings: ids, country codes, a kind, `all` or `none`. Default: those of the data. */
  @property({ converter: tokenList, hasChanged }) sites: TokenList | undefined;
  /** Numbers to show, by the ids of the data's `values`, a form such as `circles`, `all` or `none`. Default: those of the data. */
  @property({ converter: tokenList, hasChanged }) values: TokenList | undefined;
  /** Overlays of the page's own, made by `defineOverlay`; the data has their items under their names. */
  @property({ attribute: false, hasChanged }) overlayTypes: readonly OverlayType[] | undefined;
  /** Items to show of the page's own overlays, by name: `{ bases: 'manas' }`. An attribute of the name says the same. */
  @property({ attribute: false, hasChanged }) show: Readonly<Record<string, TokenList>> | undefined;
  /** Date of the map at year, month or day precision; a year or month means its last day. */
  @property({ attribute: 'as-of' }) asOf: string | undefined;
  /** Headline in place of the data's, or of one that is written from what is shown. */
  @property() headline: string | undefined;
  /** Point of view in which borders are drawn: `un`, `de-facto` or a state's, by its code such as `IN`. Default: the data's, then `un`. */
  @property() worldview: Known<WorldviewName> | undefined;
  /** Codes of the countries that stand out. The property is not called `focus`, which is a method of every element. */
  @property({ attribute: 'focus', converter: tokenList, hasChanged }) focusOn:
    TokenList | undefined;
  /** `mercator` (default) or `conic`, which shows areas true to each other. */
  @property() projection: Known<ProjectionName> | undefined;
  /** Shows rows that no editor has confirmed yet. */
  @property({ type: Boolean }) unconfirmed = false;
  /** Words of the page's own in place of the library's, such as `{ ui: { close: 'Shut' }, countries: { CZ: 'Czechia' } }`. */
  @property({ attribute: false, hasChanged }) strings: Strings | undefined;
  /** `persian` writes days in the Persian calendar; months and years alone stay Gregorian. Default: `gregory`. */
  @property() calendar: 'gregory' | 'persian' | undefined;
  /** `light`, `dark`, or the page's colour scheme when left out. */
  @property({ reflect: true, converter: word }) theme: 'light' | 'dark' | undefined;

  /** @internal The state of what the element shows. */
  readonly store = new MapStore(pipeline);
  #unobserve: (() => void) | undefined;
  #toldIssues: readonly Issue[] = [];
  readonly #faults = new Map<string, Issue>();

  constructor() {
    super();
    this.store.subscribe(() => this.stateChanged());
  }

  /** @internal */
  get state(): MapState {
    return this.store.getState();
  }

  /** @internal There is something new to show or to tell. */
  protected stateChanged(): void {
    this.requestUpdate();
  }

  /** What is wrong with the input; the rest is shown. */
  get issues(): readonly Issue[] {
    return this.#toldIssues;
  }

  /** Moves the focus to what Tab reaches first in the element: of a picture, one of its items. */
  override focus(options?: FocusOptions): void {
    const reached = '[data-id][tabindex="0"], input, button, summary';
    this.shadowRoot?.querySelector<HTMLElement>(reached)?.focus(options);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#endObserving();
    this.store.disconnect();
  }

  /** @internal Called in place of these two where `moveBefore` keeps what is on screen; the element stands elsewhere now. */
  connectedMoveCallback(): void {
    this.#endObserving();
    this.requestUpdate();
  }

  #endObserving(): void {
    this.#unobserve?.();
    this.#unobserve = undefined;
  }

  /** @internal What the page asks for, by properties, attributes and content. */
  protected readInput(): Partial<MapInput> {
    const inline = findBlock(this);
    const { data, strings } = this;
    return {
      data,
      strings,
      inline,
      src: nameOf(this.src),
      misplaced: misplacedIn(this, inline),
      dataset: nameOf(this.datasetName),
      calendar: this.calendar,
      overlayTypes: this.overlayTypes,
      lang: languageOf(this),
      today: today(),
      options: {
        ...readOwnTokens(this),
        ...readTokenLists(this),
        asOf: plainWord(this.asOf),
        headline: plainWord(this.headline),
        worldview: plainWord(this.worldview),
        projection: plainWord(this.projection),
        unconfirmed: Boolean(this.unconfirmed),
      },
    };
  }

  /** @internal The tokens of an option as it is read, or of an overlay by its name. */
  tokensOf(name: string): TokenList | undefined {
    return (this.store.input.options as Readonly<Record<string, TokenList | undefined>>)[name];
  }

  /** @internal Shows other items of an overlay: those that tokens name. */
  showItems(overlay: string, tokens: TokenList | undefined): void {
    if (namesOf(this.overlayTypes).includes(overlay))
      this.show = { ...this.show, [overlay]: tokens } as this['show'];
    else (this as unknown as Record<string, TokenList | undefined>)[overlay] = tokens;
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.store.set(this.readInput());
    if (!this.isConnected) return;
    if (!this.#unobserve) this.store.connect();
    else if (!changed.has('overlayTypes')) return;
    this.#unobserve?.();
    const names = namesOf(this.overlayTypes);
    const update = () => this.requestUpdate();
    const ends = [observePage(this, ['data', ...names], update), atMidnight(update)];
    this.#unobserve = () => ends.forEach((end) => end());
  }

  /** Events come after the update, so that a handler may set any property. */
  protected override updated(_changed: PropertyValues): void {
    showNewTexts(this.renderRoot);
    this.tellIssues();
  }

  /** @internal What the picture has no room for. */
  protected get pictureIssues(): readonly Issue[] {
    return [];
  }

  /** @internal Tells of issues, if they are others than before. */
  protected tellIssues(): void {
    const issues = [...this.state.issues, ...this.pictureIssues, ...this.#faults.values()];
    if (isEqual(issues, this.#toldIssues)) return;
    this.#toldIssues = issues;
    queueMicrotask(() => this.#dispatchIssues(issues));
  }

  #dispatchIssues(issues: readonly Issue[]): void {
    this.dispatchEvent(new CamIssuesEvent(issues));
    // What is only for information is no problem.
    const wrong = issues.filter(({ severity }) => severity !== 'info');
    if (wrong.length === 0) return;
    const lines = wrong.map(({ path, message }) => `  ${path}: ${message}`);
    // Some pages take parts of the console away.
    (console as Partial<Console>).warn?.(
      `<${this.localName}>: ${wrong.length} problem(s) in the map's input.\n${lines.join('\n')}`,
    );
  }

  /** @internal What the first update waits for. */
  protected firstWait: Promise<void> | undefined;

  protected override scheduleUpdate(): void | Promise<unknown> {
    const wait = this.hasUpdated ? undefined : this.firstWait;
    return wait ? wait.then(() => super.scheduleUpdate()) : super.scheduleUpdate();
  }

  /** What goes wrong while the element is brought up to date is an issue like others, and no error of the page. */
  protected override performUpdate(): void {
    this._changesMeanwhile = 0;
    try {
      super.performUpdate();
      this.setFault('element');
    } catch (error) {
      this.setFault('element', `could not be brought up to date: ${messageOf(error)}`);
    }
    const changes = this._changesMeanwhile;
    this._changesMeanwhile = undefined;
    if (changes > 0) this.requestUpdate();
  }

  /**
   * @internal A handler may set properties in the middle of an update, as when what has the focus leaves the page with
   * it. Lit takes these for a part of that update, which has read them already. Data is compared with what it was when it
   * was read: pages change it in place, and give what they have changed in a new object.
   */
  override requestUpdate(...args: Parameters<LitElement['requestUpdate']>): void {
    if (args[0] === 'data' && isEqual(this.data, this.store.input.data)) return;
    if (this._changesMeanwhile !== undefined && args[0] !== undefined) this._changesMeanwhile++;
    super.requestUpdate(...args);
  }
  // Only declared: the constructor of the class above asks for an update before this one has fields.
  declare private _changesMeanwhile: number | undefined;

  /** @internal Notes what has gone wrong in the element itself, or that it no longer does. */
  setFault(path: string, message?: string): void {
    this.setFaults([[path, message]]);
  }

  /** @internal Several of these, which are told of together. */
  setFaults(faults: Iterable<readonly [path: string, message: string | undefined]>): void {
    for (const [path, message] of faults)
      if (message === undefined) this.#faults.delete(path);
      else this.#faults.set(path, { path, message, severity: 'error' });
    this.tellIssues();
  }

  // --- Styles in other documents -----------------------------------------------------------------------------------------

  /** An element may have been made here and be put into another document before it is drawn. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    if (this.ownerDocument === document) return super.createRenderRoot();
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    void this.adoptedCallback();
    return root;
  }

  /** @internal Styles of what the element shows only now. */
  readonly addedStyles: CSSResult[] = [];

  /** Called by the browser when the element has moved to another document, which few do. */
  async adoptedCallback(): Promise<void> {
    const { elementStyles } = this.constructor as typeof DataElement;
    try {
      const { adoptStylesAnew } = await import('./adopt-styles.js');
      if (this.shadowRoot)
        adoptStylesAnew(this.shadowRoot, [...elementStyles, ...this.addedStyles]);
      this.setFault('styles');
    } catch (error) {
      this.setFault('styles', `could not be loaded: ${messageOf(error)}`);
    }
  }
}
