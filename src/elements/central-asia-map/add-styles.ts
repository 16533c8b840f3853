import type { CSSResult } from 'lit';

/** An element that takes styles of what it shows only now. */
export interface Styled extends HTMLElement {
  readonly addedStyles: CSSResult[];
  adoptedCallback(): Promise<void>;
}

/** Adds styles that come with a chunk, once. */
export function addStyles(element: Styled, styles: CSSResult): void {
  if (element.addedStyles.includes(styles)) return;
  element.addedStyles.push(styles);
  const root = element.shadowRoot!;
  const sheet = styles.styleSheet;
  // Sheets that the page has added stay.
  if (element.ownerDocument === document && sheet)
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  else void element.adoptedCallback();
}
