import type { Frame, FrameItem } from '../core/model/frame.js';
import { crowdOf } from '../core/scene/crowd.js';
import { drawFrame, type DrawOptions } from '../core/render/draw-frame.js';
import type { HitGrid } from '../core/scene/hit-grid.js';
import { markStyle } from '../core/style/mark-style.js';
import type { CanvasLayer } from '../dom/canvas-layer.js';
import { SvgPicture } from '../dom/svg-picture.js';

/** How near to a line of a crowd the pointer must come, in pixels: as with the lines that are elements. */
const REACH = 7;
/** So many of a crowd may stand out at a time. */
const MOST_RAISED = 200;

/**
 * A frame on screen: elements for all its items, or, where links and places are very many, a canvas among them. Of a crowd
 * only those that stand out are elements; they look the same as on the canvas, and can have the focus.
 */
export class FramePicture {
  readonly #svg: SvgPicture;
  #isPreparing = false;
  /** What few maps need: `undefined` until it has been loaded for a crowd. */
  #createGrid: ((items: readonly FrameItem[]) => HitGrid) | undefined;
  #canvas: CanvasLayer | undefined;
  #frame: Frame | undefined;
  #options: DrawOptions | undefined;
  #crowd: readonly FrameItem[] = [];
  #grid: HitGrid | undefined;
  /** What stands out, by who asks for it. */
  readonly #raised = new Map<string, ReadonlySet<string>>();
  #version = 0;

  readonly #failed: (error: unknown) => void;

  /** `failed`: what draws crowds could not be loaded; all else is drawn. */
  constructor(document: Document, failed: (error: unknown) => void) {
    this.#svg = new SvgPicture(document);
    this.#failed = failed;
  }

  get element(): SVGSVGElement {
    return this.#svg.element;
  }

  /** Whether links and places are too many to be elements. */
  get isCrowded(): boolean {
    return this.#crowd.length > 0;
  }

  draw(frame: Frame, options: DrawOptions): void {
    this.#frame = frame;
    this.#options = options;
    const crowd = crowdOf(frame);
    if (!isSame(crowd, this.#crowd)) {
      this.#crowd = crowd;
      this.#grid = undefined;
      this.#version++;
    }
    if (this.isCrowded && !this.#canvas) void this.#prepareCrowd(options);
    this.#drawElements();
  }

  async #prepareCrowd({ paint }: DrawOptions): Promise<void> {
    if (this.#isPreparing) return;
    this.#isPreparing = true;
    try {
      const { CanvasLayer, createHitGrid } = await import('./crowding.js');
      this.#createGrid = createHitGrid;
      this.#canvas = new CanvasLayer(this.element.ownerDocument, { styleOf: markStyle, paint });
      this.#drawElements();
      this.drawCanvas();
    } catch (error) {
      this.#failed(error);
    }
    this.#isPreparing = false;
  }

  /** Call when the picture is in the page, and when its colours may have changed. */
  drawCanvas(): void {
    if (this.isCrowded) this.#canvas?.draw(this.#crowd, this.#frame!.view, this.#version);
  }

  /** The element of an item; of a crowd only what is raised has one. */
  find(id: string): SVGElement | undefined {
    return this.#svg.find(id);
  }

  /** Makes elements of items, for as long as who asks does not ask for others. */
  raise(asker: string, ids: Iterable<string>): void {
    if (!this.isCrowded) return;
    const wanted = new Set([...ids].slice(0, MOST_RAISED));
    const before = this.#raised.get(asker) ?? new Set();
    if (wanted.size === before.size && [...wanted].every((id) => before.has(id))) return;
    this.#raised.set(asker, wanted);
    this.#drawElements();
  }

  /** The id of what lies at a point of the window, given the element there. */
  idAt(target: Element | null, x: number, y: number): string | null {
    const element = target?.closest('[data-id]') ?? null;
    const id = element?.getAttribute('data-id') ?? null;
    if (!this.isCrowded || !this.#createGrid || element?.closest('.layer-links')) return id;
    this.#grid ??= this.#createGrid(this.#crowd);
    const { left, top } = this.element.getBoundingClientRect();
    const { bleed } = this.#frame!.view;
    return this.#grid.find(x - left - bleed, y - top - bleed, REACH) ?? id;
  }

  #drawElements(): void {
    const frame = this.#frame!;
    if (!this.isCrowded) return this.#svg.draw(drawFrame(frame, this.#options!));
    const raised = new Set([...this.#raised.values()].flatMap((ids) => [...ids]));
    const crowd = new Set(this.#crowd);
    const items = frame.items.filter((item) => !crowd.has(item) || raised.has(item.id ?? ''));
    const nodes = drawFrame({ ...frame, items }, this.#options!);
    if (!this.#canvas) return this.#svg.draw(nodes);
    const at = nodes.findIndex(({ key }) => key === 'links');
    const canvas = { tag: 'foreignObject', key: 'canvas', attributes: { class: 'crowd' } };
    this.#svg.draw(
      [...nodes.slice(0, at), canvas, ...nodes.slice(at)],
      new Map([['canvas', this.#canvas.element]]),
    );
  }
}

const isSame = (a: readonly FrameItem[], b: readonly FrameItem[]): boolean =>
  a.length === b.length && a.every((item, i) => item === b[i]);
