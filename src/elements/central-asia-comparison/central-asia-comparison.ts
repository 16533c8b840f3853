import type { PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { geographyCache } from '../../app/resources.js';
import { themePaint } from '../../app/paint.js';
import type { Geography } from '../../core/geometry/geography-types.js';
import { panelWordsIn } from '../../core/messages/panel-words.js';
import type { Panels } from '../../core/panels/panel-types.js';
import { cutOf, renderPair } from '../../core/panels/render-pair.js';
import { figureAround, renderPanelsFigure } from '../../core/panels/render-panels-figure.js';
import { createLayoutCache } from '../../core/scene/layout-cache.js';
import { headingBelow } from '../../dom/heading-level.js';
import { watchSize } from '../../dom/watch-size.js';
import { PanelsElement } from '../panels-element.js';
import { panelsStyles } from '../panels-styles.js';
import { themeStyles } from '../theme.js';

/** What pictures are laid out for, by the least width of the element, in pixels. */
const SIZES = [
  { least: 700, width: 936, height: 576 },
  { least: 480, width: 600, height: 420 },
  { least: 0, width: 360, height: 371 },
] as const;

const MIDDLE = 50;

/** Half of the knob on the line, and air beside it, in pixels. */
const KNOB = 18;
const AIR = 2;

/** A name that the line with its knob would cut is left out; a part of one is no name. */
function hideCutNames(picture: HTMLElement): void {
  const line = picture.querySelector('.cam-pair-line')!.getBoundingClientRect();
  const x = (line.left + line.right) / 2;
  const y = (line.top + line.bottom) / 2;
  const names = [...picture.querySelectorAll<SVGElement>('.layer-labels > *')];
  const isCut = names.map((name) => {
    const { left, right, top, bottom } = name.getBoundingClientRect();
    const air = top < y + KNOB && bottom > y - KNOB ? KNOB : AIR;
    return left < x + air && right > x - air;
  });
  names.forEach((name, i) => name.style.setProperty('visibility', isCut[i] ? 'hidden' : null));
}

/**
 * Two maps of the same data in one frame, of two dates, bodies, points of view or years, and a handle between them that is
 * moved by pointer, touch or keyboard. Both are named, and the table and the legend are those of both. It takes the same data
 * and attributes as `<central-asia-multiples>`; of more than two that are listed it compares the first and the last.
 *
 * @slot - A static rendition for readers without JavaScript; shown until the maps are drawn. A
 *   `<script type="application/json">` child holds map data.
 *
 * @fires {CamSelectEvent} cam-select - A reader picked an item of one of the maps or let it go; cancel to leave it as it was.
 * @fires {CamHoverEvent} cam-hover - A reader points at an item, or at none any more.
 * @fires {CamIssuesEvent} cam-issues - What is wrong with the input has changed.
 * @fires {CamReadyEvent} cam-ready - The maps are on screen for the first time.
 *
 * @cssproperty --cam-small-land - Land of maps of bodies. Default: #efe9dd, dark: #2c3135.
 * @cssproperty --cam-small-member - Members on maps of bodies. Default: #6e84bb.
 * @cssproperty --cam-small-focus - The country in focus where it is a member. Default: #22386f, dark: #c5d0f5.
 */
export class CentralAsiaComparison extends PanelsElement {
  static override styles = [themeStyles, panelsStyles];

  /** How much of the picture shows the first map, in percent from the left. Default: 50. */
  @property({ type: Number }) position: number | undefined;

  @state() private _size: (typeof SIZES)[number] = SIZES[0];

  /** @internal */
  protected override readonly isPair = true;
  #endWatching: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    const measure = () => {
      const { width } = this.getBoundingClientRect();
      this._size = SIZES.find(({ least }) => width >= least) ?? SIZES[0];
    };
    measure();
    this.#endWatching = watchSize(this, measure);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#endWatching?.();
  }

  /** @internal */
  protected override get drawnFrom(): readonly unknown[] {
    return [this._size];
  }

  /** @internal Where the data gives one map alone, it is that. */
  protected override draw(panels: Panels, geography: Geography): string {
    const drawing = {
      geography,
      overlays: this.state.overlays,
      cache: createLayoutCache(geographyCache),
      heading: headingBelow(this),
      idPrefix: 'c-',
      interactive: 'by pointer',
      paint: themePaint,
    } as const;
    const header = this.header === 'none' ? 'none' : undefined;
    if (panels.panels.length < 2) return renderPanelsFigure(panels, { ...drawing, header });
    const pair = renderPair(panels, { ...drawing, size: this._size, at: this.#share });
    return figureAround(panels, pair, header);
  }

  /** Within the picture, whatever the page says. */
  get #share(): number {
    const { position = MIDDLE } = this;
    return Number.isFinite(position) ? Math.min(100, Math.max(0, position)) : MIDDLE;
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    root.addEventListener('input', ({ target }) => {
      this.position = (target as HTMLInputElement).valueAsNumber;
    });
    return root;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const handle = this.renderRoot.querySelector<HTMLInputElement>('.cam-pair-handle');
    const [first] = this.panels?.panels ?? [];
    if (!handle || !first) return;
    const share = this.#share;
    if (handle.valueAsNumber !== share) handle.valueAsNumber = share;
    const { lang } = this.panels!;
    const percent = new Intl.NumberFormat(lang, { maximumFractionDigits: 0 }).format(share);
    handle.setAttribute('aria-valuetext', panelWordsIn(lang).share(first.head.text, percent));
    handle.parentElement!.style.setProperty('--cut', cutOf(share));
    hideCutNames(handle.parentElement!);
  }
}
