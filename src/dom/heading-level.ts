/** Level of a heading where a page has none before. */
const FIRST = 2;

/** The level of a heading in an element, as `h3`: one below the last heading that the page has before it. */
export function headingBelow(element: Element): string {
  const headings = [...element.ownerDocument.querySelectorAll('h1, h2, h3, h4, h5')];
  // In a shadow root the order to the page's headings is not known.
  const before = headings.filter(
    (heading) => heading.compareDocumentPosition(element) === Node.DOCUMENT_POSITION_FOLLOWING,
  );
  const last = before.at(-1);
  return `h${last ? Number(last.localName.slice(1)) + 1 : FIRST}`;
}
