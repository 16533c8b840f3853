import type { SvgNode } from './svg-node.js';

/** Makes classes of what is repeated from element to element: less to read, and for the browser less to work out. */
export class SharedStyles {
  readonly #names = new Map<string, string>();

  get text(): string {
    return [...this.#names].map(([declarations, name]) => `.${name}{${declarations}}`).join('');
  }

  apply(node: SvgNode): SvgNode {
    const entries = Object.entries(node.attributes);
    const isStyle = ([name, value]: [string, unknown]) =>
      STYLES.has(name) && !String(value).startsWith('url(');
    const declarations = entries
      .filter(([, value]) => value !== undefined)
      .filter(isStyle)
      .map(([name, value]) => `${name}:${value}`)
      .join(';');
    const others = Object.fromEntries(entries.filter((entry) => !isStyle(entry)));
    const name = declarations === '' ? [] : [this.#nameOf(declarations)];
    const className = [node.attributes['class'], ...name].filter(Boolean).join(' ');
    return {
      ...node,
      attributes: { ...others, ...(className === '' ? {} : { class: className }) },
      ...(node.children ? { children: node.children.map((child) => this.apply(child)) } : {}),
    };
  }

  #nameOf(declarations: string): string {
    const known = this.#names.get(declarations) ?? `r${this.#names.size}`;
    this.#names.set(declarations, known);
    return known;
  }
}

const STYLES = new Set([
  'fill',
  'fill-opacity',
  'font-size',
  'font-style',
  'font-weight',
  'letter-spacing',
  'opacity',
  'paint-order',
  'stroke',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-width',
  'text-anchor',
]);
