import { css, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { drawSwatch, SWATCH_HEIGHT, SWATCH_WIDTH } from '../../core/render/draw-swatch.js';
import type { LegendEntry, Scene } from '../../core/model/scene.js';
import { SvgPicture } from '../../dom/svg-picture.js';
import { CamPickEvent } from '../events.js';
import { ReadingElement } from '../reading-element.js';
import { themePaint } from '../../core/style/theme-paint.js';
import { themeStyles } from '../theme.js';
import { legendStyles } from './legend-styles.js';

/**
 * The legend of a map: one entry for each body and role, state of disputes and tone of links that is shown, with counts.
 * Inside a map it is filled by the map; alone it takes the same data and attributes.
 *
 * @fires {CamPickEvent} cam-pick - An entry was picked or let go; a map in the way singles out what it stands for.
 * @fires {CamIssuesEvent} cam-issues - What is wrong with the input has changed (only when used alone).
 * @csspart entry - Each entry, a button.
 * @csspart swatch - The sample of an entry.
 * @csspart count - The number of things an entry stands for.
 */
export class CentralAsiaLegend extends ReadingElement {
  static override styles = [
    themeStyles,
    legendStyles,
    css`
      :host {
        display: block;
        font-size: 0.875em;
      }
    `,
  ];

  /** The scene to explain; goes before the element's own data. A map sets it on its legend, `null` while it has none yet. */
  @property({ attribute: false }) shown: Scene | null | undefined;
  /** Id of the entry that is picked. */
  @property() picked: string | undefined;

  readonly #swatches = new Map<string, { picture: SvgPicture; drawn: string }>();

  /** @internal */
  override get isFed(): boolean {
    return this.shown !== undefined || this.parentElement?.localName === 'central-asia-map';
  }

  override render(): TemplateResult | typeof nothing {
    const scene = this.isFed ? this.shown : this.scene;
    if (!scene || scene.legend.length === 0) return nothing;
    return html`<ul class="legend" lang=${scene.lang} dir=${scene.dir}>
      ${scene.legend.map((entry) => html`<li>${this.#renderEntry(entry)}</li>`)}
    </ul>`;
  }

  #renderEntry(entry: LegendEntry): TemplateResult {
    const isPicked = entry.id === this.picked;
    return html`<button
      class="entry"
      part="entry"
      type="button"
      aria-pressed=${isPicked ? 'true' : 'false'}
      @click=${() => this.dispatchEvent(new CamPickEvent(isPicked ? null : entry.id))}
    >
      ${this.#swatch(entry)}<span lang=${entry.label.lang ?? nothing}>${entry.label.text}</span>
      <span class="count" part="count">${this.scenes.messages.digits(entry.count)}</span>
    </button>`;
  }

  #swatch({ id, sample }: LegendEntry): SVGSVGElement {
    const known = this.#swatches.get(id);
    const picture = known?.picture ?? new SvgPicture(this.ownerDocument);
    const { element } = picture;
    if (!known) {
      element.setAttribute('width', String(SWATCH_WIDTH));
      element.setAttribute('height', String(SWATCH_HEIGHT));
      element.setAttribute('aria-hidden', 'true');
      element.setAttribute('part', 'swatch');
    }
    const wanted = JSON.stringify(sample);
    if (known?.drawn === wanted) return element;
    const idPrefix = `${id.replaceAll(':', '-')}-`;
    picture.draw(drawSwatch(sample, { paint: themePaint, idPrefix, interactive: false }));
    this.#swatches.set(id, { picture, drawn: wanted });
    return element;
  }
}
