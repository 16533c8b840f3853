import type { SvgNode } from '../core/render/svg-node.js';

const SVG = 'http://www.w3.org/2000/svg';

/** An SVG element that is drawn from plain nodes; what has not changed since the last drawing is left alone. */
export class SvgPatcher {
  readonly element: SVGSVGElement;
  readonly #drawn = new WeakMap<Element, SvgNode>();
  readonly #byId = new Map<string, SVGElement>();

  constructor(document: Document) {
    this.element = document.createElementNS(SVG, 'svg');
  }

  draw(nodes: readonly SvgNode[]): void {
    this.#drawChildren(this.element, nodes);
  }

  /** The element that is drawn with a `data-id`. */
  find(id: string): SVGElement | undefined {
    return this.#byId.get(id);
  }

  #drawChildren(parent: Element, nodes: readonly SvgNode[]): void {
    const old = new Map<string, Element>();
    for (const child of parent.children) old.set(this.#identity(child), child);
    // What is gone goes first: then the rest stands where it should and need not be moved, which would cost it the focus.
    const wanted = new Set(nodes.map((node, i) => `${node.tag} ${node.key ?? i}`));
    for (const [identity, element] of old) if (!wanted.has(identity)) this.#remove(element);
    let next: Element | null = parent.firstElementChild;
    nodes.forEach((node, i) => {
      const identity = `${node.tag} ${node.key ?? i}`;
      let element = old.get(identity);
      if (element) old.delete(identity);
      else element = parent.ownerDocument.createElementNS(SVG, node.tag);
      if (element === next) next = next.nextElementSibling;
      else parent.insertBefore(element, next);
      this.#update(element, node, i);
    });
  }

  #remove(element: Element): void {
    element.remove();
    for (const gone of [element, ...element.querySelectorAll('[data-id]')])
      this.#index(gone, this.#drawn.get(gone), undefined);
  }

  #index(element: Element, before: SvgNode | undefined, node: SvgNode | undefined): void {
    const [last, id] = [before?.attributes['data-id'], node?.attributes['data-id']];
    if (last === id) return;
    if (last !== undefined && this.#byId.get(String(last)) === element)
      this.#byId.delete(String(last));
    if (id !== undefined) this.#byId.set(String(id), element as SVGElement);
  }

  readonly #identities = new WeakMap<Element, string>();
  #identity(element: Element): string {
    return this.#identities.get(element) ?? '';
  }

  #update(element: Element, node: SvgNode, index: number): void {
    const before = this.#drawn.get(element);
    if (before === node) return;
    this.#drawn.set(element, node);
    this.#identities.set(element, `${node.tag} ${node.key ?? index}`);
    this.#index(element, before, node);
    for (const name of Object.keys(before?.attributes ?? {})) {
      if (node.attributes[name] === undefined) element.removeAttribute(name);
    }
    for (const [name, value] of Object.entries(node.attributes)) {
      if (value !== undefined && value !== before?.attributes[name])
        element.setAttribute(name, String(value));
    }
    if (node.text !== undefined) {
      if (node.text !== before?.text) element.textContent = node.text;
    } else {
      this.#drawChildren(element, node.children ?? []);
    }
  }
}
