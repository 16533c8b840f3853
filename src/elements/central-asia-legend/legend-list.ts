import { html, nothing, type TemplateResult } from 'lit';
import type { LegendEntry, Scene } from '../../core/model/scene.js';
import { isOfPicture } from '../../core/scene/claim-entries.js';
import { drawSwatch, swatchSize } from '../../core/render/draw-swatch.js';
import { themePaint } from '../../app/paint.js';
import { SvgPatcher } from '../../dom/svg-patcher.js';

/** The list of a scene's legend entries, each that stands for items a button with the id of its entry in `data-entry`. */
export class LegendList {
  readonly #document: Document;
  readonly #swatches = new Map<string, { patcher: SvgPatcher; drawn: string }>();

  constructor(document: Document) {
    this.#document = document;
  }

  /** `picked` is the id of the entry that is pressed. */
  render(
    entries: readonly LegendEntry[],
    { lang, dir }: Pick<Scene, 'lang' | 'dir'>,
    picked: string | undefined,
  ): TemplateResult {
    for (const id of this.#swatches.keys())
      if (!entries.some((entry) => entry.id === id)) this.#swatches.delete(id);
    return html`<ul class="legend" lang=${lang} dir=${dir}>
      ${entries.map((entry) => html`<li>${this.#entry(entry, picked)}</li>`)}
    </ul>`;
  }

  #entry(entry: LegendEntry, picked: string | undefined): TemplateResult {
    const content = this.#content(entry);
    // What stands for no items has none to show.
    if (isOfPicture(entry)) return html`<span class="entry" part="entry">${content}</span>`;
    return html`<button
      class="entry"
      part="entry"
      type="button"
      aria-pressed=${entry.id === picked ? 'true' : 'false'}
      data-entry=${entry.id}
    >
      ${content}
    </button>`;
  }

  /** A scale of numbers stands below what it counts. */
  #content(entry: LegendEntry): TemplateResult {
    const { label, sample } = entry;
    const words = html`<span lang=${label.lang ?? nothing}>${label.text}</span>`;
    return sample.size
      ? html`<span>${words}<br />${this.#swatch(entry)}</span>`
      : html`${this.#swatch(entry)}${words}`;
  }

  #swatch({ id, sample }: LegendEntry): SVGSVGElement {
    const wanted = JSON.stringify(sample);
    const known = this.#swatches.get(id);
    const patcher = known?.patcher ?? this.#createSwatch();
    if (known?.drawn === wanted) return patcher.element;
    const idPrefix = `${id.replaceAll(':', '-')}-`;
    patcher.draw(drawSwatch(sample, { paint: themePaint, idPrefix, interactive: false }));
    for (const [name, value] of Object.entries({
      ...swatchSize(sample),
      ...(sample.words === undefined
        ? { 'aria-hidden': 'true' }
        : { role: 'img', 'aria-label': sample.words }),
    }))
      patcher.element.setAttribute(name, String(value));
    this.#swatches.set(id, { patcher, drawn: wanted });
    return patcher.element;
  }

  #createSwatch(): SvgPatcher {
    const patcher = new SvgPatcher(this.#document);
    patcher.element.setAttribute('part', 'swatch');
    return patcher;
  }
}
