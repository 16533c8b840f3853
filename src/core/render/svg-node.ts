/** An SVG or HTML element as plain data: written as markup on the server, patched into the document in the browser. */
export interface SvgNode {
  readonly tag: string;
  /** Tells siblings apart when a picture is drawn anew. */
  readonly key?: string | undefined;
  readonly attributes: Readonly<Record<string, string | number | undefined>>;
  readonly children?: readonly SvgNode[];
  readonly text?: string;
}

/** A node with its children, or with text in their place. */
export const svgNode = (
  tag: string,
  attributes: SvgNode['attributes'],
  content: string | readonly SvgNode[] = [],
  key?: string,
): SvgNode =>
  typeof content === 'string'
    ? { tag, key, attributes, text: content }
    : { tag, key, attributes, children: content };

/** Elements that never have content; all others are closed by a tag of their own, as HTML wants it. */
const EMPTY = new Set(['path', 'rect', 'circle', 'ellipse', 'line', 'use', 'input']);

/** The node as source; the one place where text and attribute values are escaped. */
export function toMarkup({ tag, attributes, children = [], text = '' }: SvgNode): string {
  const list = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeMarkup(String(value))}"`)
    .join('');
  const content = escapeMarkup(text) + children.map(toMarkup).join('');
  return EMPTY.has(tag) ? `<${tag}${list}/>` : `<${tag}${list}>${content}</${tag}>`;
}

/** Text made safe for markup, in element content and quoted attributes alike. */
export function escapeMarkup(text: string): string {
  return (
    text
      // Characters that XML does not allow at all would make a standalone file unreadable.
      .replace(/(?![\t\n\r\u007f-\u009f])\p{Cc}|[\ufffe\uffff]/gu, '')
      .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
      .replaceAll("'", '&#39;')
  );
}
