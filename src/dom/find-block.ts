/** Types of scripts that are code, or rules for the browser; every other script is a block of data. */
const CODE = /^(?:\w+\/(?:x-)?(?:java|ecma)script.*|module|importmap|speculationrules)?$/i;
/** JSON, also with parameters, or behind a word that an optimiser of pages has put before it. */
const JSON_TYPE = /(?:^|\W)(?:application|text)\/json\b/i;

/**
 * The text of the JSON block in an element, wherever editors of pages have put it: in a paragraph, say, or under another
 * type. Blocks in slots and in other elements of their own kind belong to those; what speaks to search engines belongs to
 * none. Empty if there is only an empty block, `undefined` if there is none.
 */
export function findBlock(element: Element): string | undefined {
  const blocks = [...element.querySelectorAll('script')].filter(
    (script) => isBlock(script) && isOwn(script, element),
  );
  const texts = blocks.map(({ text }) => text);
  return texts.find((text) => text.trim()) ?? (texts.length > 0 ? '' : undefined);
}

const isBlock = ({ type, text }: HTMLScriptElement): boolean =>
  JSON_TYPE.test(type) ||
  (!CODE.test(type) && text.trim().startsWith('{') && !text.includes('"@context"'));

function isOwn(script: Element, element: Element): boolean {
  let around = script.parentElement;
  while (around && around !== element) {
    if (around.slot || around.localName.includes('-')) return false;
    around = around.parentElement;
  }
  return true;
}
