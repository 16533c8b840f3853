import type { Scene } from '../../core/model/scene.js';
import { findHighlight, type Emphasis } from '../../core/scene/find-highlight.js';
import type { FrameRenderer } from '../../dom/frame-renderer.js';

/** Dims in a picture what a reader's pick, selection or pointer does not concern. */
export class PictureEmphasis {
  readonly #renderer: FrameRenderer;
  /** The elements that stand out. */
  #active: ReadonlySet<SVGElement> = new Set();
  /** Id of the item that a reader points at. */
  #hovered: string | undefined;

  constructor(renderer: FrameRenderer) {
    this.#renderer = renderer;
  }

  /** Takes the item that a reader points at; false if that is the same as before. */
  hover(id: string | undefined): boolean {
    const isOther = id !== this.#hovered;
    this.#hovered = id;
    return isOther;
  }

  /** What is only pointed at dims lines alone. */
  show(scene: Scene | undefined, emphasis: Omit<Emphasis, 'hovered'>): void {
    const hovered = this.#hovered;
    const highlight = scene && findHighlight(scene, { ...emphasis, hovered });
    const picture = this.#renderer.element;
    const reason = emphasis.picked === undefined ? 'item' : 'entry';
    if (highlight?.isFirm) picture.setAttribute('data-singled', reason);
    else picture.removeAttribute('data-singled');
    picture.toggleAttribute('data-pointed', highlight?.isFirm === false);
    const ids = highlight?.ids ?? [];
    this.#renderer.raise('selection', ids);
    const wanted = new Set([...ids].flatMap((id) => this.#renderer.find(id) ?? []));
    for (const element of this.#active)
      if (!wanted.has(element)) element.removeAttribute('data-active');
    for (const element of wanted)
      if (!this.#active.has(element)) element.setAttribute('data-active', '');
    this.#active = wanted;
  }
}
