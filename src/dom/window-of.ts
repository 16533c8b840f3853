/** The window that shows an element, which may be another than this code's. */
export const windowOf = ({ ownerDocument }: Element): Window & typeof globalThis =>
  ownerDocument.defaultView ?? globalThis.window;
