import { geographyOf } from '../../app/resources.js';
import type { Need } from '../../app/resource.js';
import { insetLevel } from '../../core/geometry/inset-level.js';
import { PROJECTIONS } from '../../core/geometry/projections.js';
import { isSameView, type View } from '../../core/geometry/view.js';
import type { FrameInset } from '../../core/model/frame.js';
import type { InsetPlace } from '../../core/model/frame-parts.js';
import type { Scene } from '../../core/model/scene.js';
import type { OverlayRenderer } from '../../core/overlays/overlay.js';
import type { DrawOptions } from '../../core/render/draw-frame.js';
import { drawInset, drawInsetPicture, drawLocator } from '../../core/render/draw-inset.js';
import type { PlacedInset } from '../../core/scene/find-inset.js';
import { layoutInset } from '../../core/scene/layout-inset.js';
import { themePaint } from '../../app/paint.js';
import { SvgPatcher } from '../../dom/svg-patcher.js';

/** What an inset is drawn of. */
export interface InsetDrawing {
  readonly placed: PlacedInset;
  readonly scene: Scene;
  readonly overlays: readonly OverlayRenderer[];
}

export { drawInset };

const OPTIONS: DrawOptions = { paint: themePaint, idPrefix: 'i-', interactive: false };

/** The close-up of a live map with its own level of detail, and the lines that join it to the picture. */
export class InsetPicture {
  readonly #picture: SvgPatcher;
  readonly #lines: SvgPatcher;
  readonly #want: (need: Need) => Promise<boolean>;
  readonly #drawn: () => void;
  #last:
    | (Omit<InsetDrawing, 'placed'> & { readonly view: View; readonly frame: FrameInset })
    | undefined;

  /** `want` loads something; `drawn` is called when there is something new to see. */
  constructor(document: Document, want: (need: Need) => Promise<boolean>, drawn: () => void) {
    this.#picture = new SvgPatcher(document);
    this.#lines = new SvgPatcher(document);
    this.#lines.element.setAttribute('aria-hidden', 'true');
    this.#want = want;
    this.#drawn = drawn;
  }

  /** The close-up, once it is drawn. */
  get element(): SVGElement | undefined {
    return this.#last && this.#picture.element;
  }

  /** The locator and its connector. */
  get lines(): SVGElement {
    return this.#lines.element;
  }

  /** The close-up as it was laid out last. */
  get frame(): FrameInset | undefined {
    return this.#last?.frame;
  }

  /** Draws the close-up, unless it is the one that is drawn; loads its geometry if need be. */
  show(drawing: InsetDrawing): void {
    const { placed, scene, overlays } = drawing;
    const { view } = placed.settled;
    const last = this.#last;
    if (last?.scene === scene && last.overlays === overlays && isSameView(last.view, view)) return;
    const projection = PROJECTIONS[scene.projection]!;
    const resource = geographyOf(insetLevel(view, projection), projection);
    const geography = resource.value;
    if (!geography) {
      const need: Need = {
        resource,
        path: 'geometry',
        message: 'the inset could not be loaded',
        severity: 'warning',
      };
      void this.#want(need).then((isThere) => isThere && this.#drawn());
      return;
    }
    const frame = layoutInset(placed.settled, placed.place, scene, geography, overlays);
    this.#last = { scene, overlays, view, frame };
    const node = drawInsetPicture(frame, OPTIONS, [0, 0, view.width, view.height]);
    const { element } = this.#picture;
    element.setAttribute('viewBox', `0 0 ${view.width} ${view.height}`);
    element.setAttribute('preserveAspectRatio', 'xMidYMid slice');
    element.setAttribute('aria-hidden', 'true');
    element.setAttribute('direction', 'ltr');
    // The frame line is a border there, which stays as thin as it is.
    this.#picture.draw((node.children ?? []).filter(({ key }) => key !== 'frame'));
    this.#drawn();
  }

  /** Puts the lines where the close-up's place is seen at this moment. */
  place(place: InsetPlace): void {
    this.#lines.element.setAttribute(
      'class',
      place.panel === 'below' ? 'inset-lines' : 'inset-lines to-corner',
    );
    this.#lines.draw(drawLocator(place, OPTIONS));
  }
}
