import { parse, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** A part of a page's source. */
export interface SourceRange {
  readonly start: number;
  readonly end: number;
}

/** An element of a page, as its source has it. */
export interface PageElement extends SourceRange {
  readonly name: string;
  /** By their names in small letters, with their references resolved. */
  readonly attributes: Readonly<Record<string, string>>;
  /** What stands between its tags; `undefined` where it is never closed. */
  readonly content: SourceRange | undefined;
  /** Of its own. */
  readonly text: string;
  /** All elements within, in their order. */
  readonly inner: readonly PageElement[];
}

/** All elements of a page that are in its source, in their order; what templates hold are none. */
export const elementsInPage = (html: string): PageElement[] =>
  elementsIn(parse(html, { sourceCodeLocationInfo: true }));

const elementsIn = (node: Node): PageElement[] =>
  'childNodes' in node
    ? node.childNodes.flatMap((child) => ('tagName' in child ? readElement(child) : []))
    : [];

/** An element and all within; only these where a browser adds the element by itself. */
function readElement(element: Element): PageElement[] {
  const { tagName, attrs, sourceCodeLocation: at } = element;
  const inner = elementsIn(element);
  if (!at) return inner;
  const { startTag, endTag } = at;
  const read: PageElement = {
    name: tagName,
    attributes: Object.fromEntries(attrs.map(({ name, value }) => [name, value])),
    start: at.startOffset,
    end: at.endOffset,
    content: startTag && endTag && { start: startTag.endOffset, end: endTag.startOffset },
    text: element.childNodes.map((child) => ('value' in child ? child.value : '')).join(''),
    inner,
  };
  return [read, ...inner];
}
