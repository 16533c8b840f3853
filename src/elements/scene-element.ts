import { LitElement, type ComplexAttributeConverter, type CSSResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { SceneController } from '../controllers/scene-controller.js';
import type { Issue } from '../core/data/issue.js';
import type { MapData } from '../core/data/map-data.js';
import { parseTokens } from '../core/data/parse-tokens.js';
import { plainTokens, plainWord, wordOf } from '../core/data/plain-options.js';
import type { Strings } from '../core/messages/with-strings.js';
import type { Scene } from '../core/model/scene.js';
import type { GivenOptions } from '../core/scene/resolve-settings.js';
import { messageOf } from '../controllers/message-of.js';
import { CamIssuesEvent } from './events.js';

const tokenList: ComplexAttributeConverter<readonly string[] | undefined> = {
  fromAttribute: parseTokens,
  toAttribute: (tokens) => tokens?.join(' ') ?? null,
};

const word: ComplexAttributeConverter<string | undefined> = {
  fromAttribute: (text) => text ?? undefined,
  toAttribute: (value) => wordOf(value) ?? null,
};

/** What the map, the legend and the table share: where their data comes from and what of it they show. */
export abstract class SceneElement extends LitElement {
  /** Map data as an object; goes before every other source. */
  @property({ attribute: false }) data: MapData | undefined;
  /** Name of a built-in data set. Default: `article`. The property is not called `dataset`, which every element has. */
  @property({ attribute: 'dataset' }) datasetName: string | undefined;
  /** Address of a JSON file of map data. */
  @property() src: string | undefined;
  /** Overlays that are shown at all: `alliances`, `disputes`, `links`. Default: all. */
  @property({ converter: tokenList }) overlays: readonly string[] | undefined;
  /** Bodies to show, in drawing order: ids, a kind such as `security`, `all` or `none`. */
  @property({ converter: tokenList }) alliances: readonly string[] | undefined;
  /** Disputes to show: ids, country codes, a kind, a region such as `core`, `all` or `none`. */
  @property({ converter: tokenList }) disputes: readonly string[] | undefined;
  /** Links to show: ids, country codes, a kind, a claim, `article`, `context`, `all` or `none`. */
  @property({ converter: tokenList }) links: readonly string[] | undefined;
  /** Date of the map at year, month or day precision; a year or month means its last day. */
  @property({ attribute: 'as-of' }) asOf: string | undefined;
  /** Point of view in which borders are drawn: `un`, `de-facto` or a state's, by its code such as `IN`. Default: the data's, then `un`. */
  @property() worldview: string | undefined;
  /** Codes of the countries that stand out. The property is not called `focus`, which is a method of every element. */
  @property({ attribute: 'focus', converter: tokenList }) focusOn: readonly string[] | undefined;
  /** `mercator` (default) or `conic`, which shows areas true to each other. */
  @property() projection: string | undefined;
  /** Shows rows that no editor has confirmed yet. */
  @property({ type: Boolean }) unconfirmed = false;
  /** Words of the page's own in place of the library's, such as `{ ui: { close: 'Shut' }, countries: { CZ: 'Czechia' } }`. */
  @property({ attribute: false }) strings: Strings | undefined;
  /** `persian` writes days in the Persian calendar; months and years alone stay Gregorian. Default: `gregory`. */
  @property() calendar: 'gregory' | 'persian' | undefined;
  /** `light`, `dark`, or the page's colour scheme when left out. */
  @property({ reflect: true, converter: word }) theme: 'light' | 'dark' | undefined;

  /** @internal Reads data and builds the scene; `undefined` until it has been loaded. */
  protected abstract readonly scenes: SceneController | undefined;

  /** What is shown, in words and without geometry; `undefined` until the data has been read. */
  get scene(): Scene | undefined {
    return this.scenes?.scene;
  }

  /** What is wrong with the input; the rest is shown. */
  get issues(): readonly Issue[] {
    return [...(this.scenes?.issues ?? []), ...this.faults];
  }

  readonly #faults = new Map<string, Issue>();

  /** @internal What went wrong the last time the element was brought up to date. */
  protected get faults(): readonly Issue[] {
    return [...this.#faults.values()];
  }

  /** What goes wrong while the element is brought up to date is an issue like others, and no error of the page. */
  protected override performUpdate(): void {
    try {
      super.performUpdate();
      this.#setFault('element', undefined);
    } catch (error) {
      this.#setFault('element', `could not be brought up to date: ${messageOf(error)}`);
    }
  }

  #setFault(path: string, message: string | undefined): void {
    if (message === this.#faults.get(path)?.message) return;
    if (message === undefined) this.#faults.delete(path);
    else this.#faults.set(path, { path, message, severity: 'error' });
    this.issuesChanged();
  }

  /** An element may have been made here and be put into another document before it is drawn. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    if (this.ownerDocument === document) return super.createRenderRoot();
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    void this.adoptedCallback();
    return root;
  }

  readonly #addedStyles: CSSResult[] = [];

  /** @internal Styles of what the element shows from now on. */
  addStyles(styles: CSSResult): void {
    if (this.#addedStyles.includes(styles)) return;
    this.#addedStyles.push(styles);
    const root = this.shadowRoot!;
    if (this.ownerDocument !== document) void this.adoptedCallback();
    // Sheets that the page has added stay.
    else if (styles.styleSheet)
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, styles.styleSheet];
  }

  /** Called by the browser when the element has moved to another document, which few do. */
  async adoptedCallback(): Promise<void> {
    const { elementStyles } = this.constructor as typeof SceneElement;
    try {
      const { adoptStylesAnew } = await import('./adopt-styles.js');
      if (this.shadowRoot)
        adoptStylesAnew(this.shadowRoot, [...elementStyles, ...this.#addedStyles]);
      this.#setFault('styles', undefined);
    } catch (error) {
      this.#setFault('styles', `could not be loaded: ${messageOf(error)}`);
    }
  }

  /** @internal */
  get isFed(): boolean {
    return false;
  }

  /** @internal */
  get needsWords(): boolean {
    return false;
  }

  /** @internal */
  options(): GivenOptions {
    return {
      overlays: plainTokens(this.overlays),
      alliances: plainTokens(this.alliances),
      disputes: plainTokens(this.disputes),
      links: plainTokens(this.links),
      asOf: plainWord(this.asOf),
      worldview: plainWord(this.worldview),
      focus: plainTokens(this.focusOn),
      projection: plainWord(this.projection),
      unconfirmed: Boolean(this.unconfirmed),
    };
  }

  /** @internal */
  issuesChanged(): void {
    const { issues } = this;
    this.dispatchEvent(new CamIssuesEvent(issues));
    if (issues.length === 0) return;
    const lines = issues.map(({ path, message }) => `  ${path}: ${message}`);
    // Some pages take parts of the console away.
    (console as Partial<Console>).warn?.(
      `<${this.localName}>: ${issues.length} problem(s) in the map's input.\n${lines.join('\n')}`,
    );
  }
}
