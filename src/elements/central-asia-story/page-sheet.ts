import { windowOf } from '../../dom/window-of.js';
import { pageStyles } from './page-styles.js';

/** The rules of a story in the document or shadow root that it stands in, while it stands there. */
export class PageSheet {
  readonly #host: HTMLElement;
  #remove: (() => void) | undefined;

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  connect(): void {
    this.disconnect();
    const root = this.#host.getRootNode() as Document | ShadowRoot;
    const { CSSStyleSheet: Sheet } = windowOf(this.#host);
    // Rules of the page come later, and so before these; a sheet that is adopted would come after them.
    if (!('adoptedStyleSheets' in root)) return;
    const sheet = new Sheet();
    sheet.replaceSync(pageStyles.cssText);
    root.adoptedStyleSheets = [sheet, ...root.adoptedStyleSheets];
    this.#remove = () => {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
    };
  }

  disconnect(): void {
    this.#remove?.();
    this.#remove = undefined;
  }
}
