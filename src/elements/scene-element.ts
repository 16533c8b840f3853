import { LitElement, type ComplexAttributeConverter } from 'lit';
import { property } from 'lit/decorators.js';
import type { SceneController } from '../controllers/scene-controller.js';
import type { Issue } from '../core/data/issue.js';
import type { MapData } from '../core/data/map-data.js';
import { parseTokens } from '../core/data/select-items.js';
import type { Strings } from '../core/messages/with-strings.js';
import type { Scene } from '../core/model/scene.js';
import type { MapOptions } from '../core/scene/resolve-settings.js';
import { CamIssuesEvent } from './events.js';

const tokenList: ComplexAttributeConverter<readonly string[] | undefined> = {
  fromAttribute: parseTokens,
  toAttribute: (tokens) => tokens?.join(' ') ?? null,
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
  @property({ reflect: true }) theme: 'light' | 'dark' | undefined;

  /** Reads data and builds the scene; `undefined` until it has been loaded. */
  protected abstract readonly scenes: SceneController | undefined;

  /** What is shown, in words and without geometry; `undefined` until the data has been read. */
  get scene(): Scene | undefined {
    return this.scenes?.scene;
  }

  /** What is wrong with the input; the rest is shown. */
  get issues(): readonly Issue[] {
    return this.scenes?.issues ?? [];
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
  options(): MapOptions {
    return {
      overlays: this.overlays,
      alliances: this.alliances,
      disputes: this.disputes,
      links: this.links,
      asOf: this.asOf || undefined,
      worldview: this.worldview || undefined,
      focus: this.focusOn,
      projection: this.projection || undefined,
      unconfirmed: this.unconfirmed,
    };
  }

  /** @internal */
  issuesChanged(issues: readonly Issue[]): void {
    this.dispatchEvent(new CamIssuesEvent(issues));
    if (issues.length === 0) return;
    const lines = issues.map(({ path, message }) => `  ${path}: ${message}`);
    console.warn(
      `<${this.localName}>: ${issues.length} problem(s) in the map's input.\n${lines.join('\n')}`,
    );
  }
}
