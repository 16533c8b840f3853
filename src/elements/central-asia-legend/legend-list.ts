import { html, nothing, type TemplateResult } from 'lit';
import type { LegendEntry, Scene } from '../../core/model/scene.js';
import { drawSwatch, SWATCH_HEIGHT, SWATCH_WIDTH } from '../../core/render/draw-swatch.js';
import { themePaint } from '../../app/paint.js';
import { SvgPatcher } from '../../dom/svg-patcher.js';

/** The list of a scene's legend entries, each a button with the id of its entry in `data-entry`. */
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
    return html`<ul class="legend" lang=${lang} dir=${dir}>
      ${entries.map(
        (entry) =>
          html`<li>
            <button
              class="entry"
              part="entry"
              type="button"
              aria-pressed=${entry.id === picked ? 'true' : 'false'}
              data-entry=${entry.id}
            >
              ${this.#swatch(entry)}<span lang=${entry.label.lang ?? nothing}
                >${entry.label.text}</span
              >
            </button>
          </li>`,
      )}
    </ul>`;
  }

  #swatch({ id, sample }: LegendEntry): SVGSVGElement {
    const wanted = JSON.stringify(sample);
    const known = this.#swatches.get(id);
    const patcher = known?.patcher ?? this.#createSwatch();
    if (known?.drawn === wanted) return patcher.element;
    const idPrefix = `${id.replaceAll(':', '-')}-`;
    patcher.draw(drawSwatch(sample, { paint: themePaint, idPrefix, interactive: false }));
    this.#swatches.set(id, { patcher, drawn: wanted });
    return patcher.element;
  }

  #createSwatch(): SvgPatcher {
    const patcher = new SvgPatcher(this.#document);
    const attributes = {
      width: SWATCH_WIDTH,
      height: SWATCH_HEIGHT,
      'aria-hidden': 'true',
      part: 'swatch',
    };
    for (const [name, value] of Object.entries(attributes))
      patcher.element.setAttribute(name, String(value));
    return patcher;
  }
}
