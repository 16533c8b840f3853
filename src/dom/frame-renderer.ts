import type { Frame, FrameItem } from '../core/model/frame.js';
import { outerBox } from '../core/geometry/view.js';
import { drawFrame, type DrawnNodes, type DrawOptions } from '../core/render/draw-frame.js';
import type { HitGrid } from '../core/scene/hit-grid.js';
import type { CanvasLayer } from './canvas-layer.js';
import type * as CrowdModule from './crowd.js';
import type { SvgNode } from '../core/render/svg-node.js';
import { scaleOf } from './scale-of.js';
import { SvgPatcher } from './svg-patcher.js';

/** How near to a line of a crowd the pointer must come, in pixels: as with the lines that are elements. */
const REACH = 7;
/** So many of a crowd may stand out at a time. */
const MOST_RAISED = 200;

const OF_PICTURES = {
  // The map is not mirrored, and its labels stand where they were laid out.
  direction: 'ltr',
  // What stands in it has names, and it is a part of what has one.
  role: 'presentation',
};

/**
 * A frame on screen: elements for all its items, or, where links and places are very many, a canvas between two pictures.
 * Of a crowd only those that stand out are elements; they look the same as on the canvas, and can have the focus.
 */
export class FrameRenderer {
  /** Holds what the picture is made of, one above the other. */
  readonly element: HTMLElement;
  /** All of the picture, or what lies below a crowd. */
  readonly #svg: SvgPatcher;
  /** A crowd, and what lies above it. */
  #above: { readonly canvas: CanvasLayer; readonly over: SvgPatcher } | undefined;
  #isPreparing = false;
  /** What few maps need: `undefined` until it has been loaded for a crowd. */
  #createGrid: ((items: readonly FrameItem[]) => HitGrid) | undefined;
  #frame: Frame | undefined;
  #options: DrawOptions | undefined;
  readonly #drawn: DrawnNodes = new WeakMap();
  #crowd: readonly FrameItem[] = [];
  #grid: HitGrid | undefined;
  /** What stands out, by who asks for it. */
  readonly #raised = new Map<string, ReadonlySet<string>>();
  #version = 0;

  readonly #loadCrowd: () => Promise<typeof CrowdModule | undefined>;

  /** `loadCrowd` loads what draws very many items; while it is not there, all else is drawn. */
  constructor(document: Document, loadCrowd: () => Promise<typeof CrowdModule | undefined>) {
    this.#loadCrowd = loadCrowd;
    this.element = document.createElement('div');
    this.element.className = 'picture';
    this.#svg = new SvgPatcher(document);
    this.element.append(this.#svg.element);
  }

  /** Whether links and places are too many to be elements. */
  get isCrowded(): boolean {
    return this.#crowd.length > 0;
  }

  draw(frame: Frame, options: DrawOptions): void {
    this.#frame = frame;
    this.#options = options;
    const crowd = frame.crowd.items;
    if (!haveSameItems(crowd, this.#crowd)) {
      this.#crowd = crowd;
      this.#grid = undefined;
      this.#version++;
    }
    if (this.isCrowded && !this.#above) void this.#prepareCrowd(options);
    this.#drawElements();
  }

  async #prepareCrowd({ paint }: DrawOptions): Promise<void> {
    if (this.#isPreparing) return;
    this.#isPreparing = true;
    const crowd = await this.#loadCrowd();
    this.#isPreparing = false;
    // Asked for again by the next drawing.
    if (!crowd) return;
    const { CanvasLayer, createHitGrid, crowdStyle, markData } = crowd;
    this.#createGrid = createHitGrid;
    const { ownerDocument } = this.element;
    this.#above = {
      canvas: new CanvasLayer(ownerDocument, {
        styleOf: ({ role, style }) => crowdStyle(role, style, this.#frame!.crowd.times),
        dataOf: markData,
        paint,
      }),
      over: new SvgPatcher(ownerDocument),
    };
    this.#above.over.element.classList.add('over');
    this.#drawElements();
    this.drawCanvas();
  }

  /** Call when the picture is in the page, and when its colours may have changed. */
  drawCanvas(): void {
    if (this.isCrowded)
      this.#above?.canvas.draw(this.#crowd, outerBox(this.#frame!.view), this.#version);
  }

  /** The element of an item; of a crowd only what is raised has one. */
  find(id: string): SVGElement | undefined {
    return this.#svg.find(id) ?? this.#above?.over.find(id);
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
    const over = this.#above?.over.element;
    if (!this.isCrowded || !this.#createGrid || (element && over?.contains(element))) return id;
    this.#grid ??= this.#createGrid(this.#crowd);
    const { left, top } = this.element.getBoundingClientRect();
    const { overscan } = this.#frame!.view;
    const scale = scaleOf(this.element);
    const [ownX, ownY] = [(x - left) / scale - overscan, (y - top) / scale - overscan];
    return this.#grid.find(ownX, ownY, REACH / scale) ?? id;
  }

  #drawElements(): void {
    const frame = this.#frame!;
    const { view } = frame;
    const nodes = drawFrame(
      { ...frame, items: this.#elements(frame) },
      { ...this.#options!, drawn: this.#drawn },
    );
    const above = this.#above;
    const at =
      above && this.isCrowded
        ? nodes.findIndex(({ key }) => this.#crowd.some(({ layer }) => layer === key))
        : nodes.length;
    const { style } = this.element;
    style.left = style.top = `${-view.overscan}px`;
    // Whoever scales the picture counts from the corner of the view, not from that of what is drawn beyond it.
    style.transformOrigin = `${view.overscan}px ${view.overscan}px`;
    this.#drawNodes(this.#svg, nodes.slice(0, at));
    if (!above) return;
    this.#drawNodes(above.over, nodes.slice(at));
    const parts = [above.canvas.element, above.over.element] as const;
    if (!this.isCrowded) for (const part of parts) part.remove();
    else if (parts[0].parentNode !== this.element) this.element.append(...parts);
  }

  #drawNodes(svg: SvgPatcher, nodes: readonly SvgNode[]): void {
    const { x, y, width, height } = outerBox(this.#frame!.view);
    const attributes = { viewBox: `${x} ${y} ${width} ${height}`, width, height, ...OF_PICTURES };
    for (const [name, value] of Object.entries(attributes))
      svg.element.setAttribute(name, String(value));
    svg.draw(nodes);
  }

  /** What of a frame is drawn as elements. */
  #elements({ items }: Frame): readonly FrameItem[] {
    if (!this.isCrowded) return items;
    const raised = new Set([...this.#raised.values()].flatMap((ids) => [...ids]));
    const crowd = new Set(this.#crowd);
    return items.filter((item) => !crowd.has(item) || raised.has(item.id ?? ''));
  }
}

const haveSameItems = (a: readonly FrameItem[], b: readonly FrameItem[]): boolean =>
  a.length === b.length && a.every((item, i) => item === b[i]);
