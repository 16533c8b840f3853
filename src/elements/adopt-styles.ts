import type { CSSResultOrNative } from 'lit';

const sheets = new WeakMap<Document, Map<CSSResultOrNative, CSSStyleSheet>>();

/** A style sheet belongs to the document it was made for: an element that moves to another one needs its own there. */
export function adoptStylesAnew(root: ShadowRoot, styles: readonly CSSResultOrNative[]): void {
  const { ownerDocument } = root;
  const Sheet = ownerDocument.defaultView?.CSSStyleSheet;
  if (!Sheet) return;
  const known = sheets.get(ownerDocument) ?? new Map<CSSResultOrNative, CSSStyleSheet>();
  sheets.set(ownerDocument, known);
  root.adoptedStyleSheets = styles.flatMap((style) => {
    if (!('cssText' in style)) return [];
    const sheet = known.get(style) ?? new Sheet();
    if (!known.has(style)) sheet.replaceSync(style.cssText);
    known.set(style, sheet);
    return [sheet];
  });
}
