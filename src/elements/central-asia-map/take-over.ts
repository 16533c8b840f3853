import { keepHeight } from './figure-height.js';
import type { InteractiveHost } from './interactive-host.js';
import { figureIn } from './page-content.js';

/**
 * The picture takes the place of what the page or the build has drawn, with what a reader had there. Returns what lets the
 * map have its own height again, where it keeps that of the page's figure.
 */
export function takeOver(
  host: InteractiveHost,
  focusPicture: () => void,
): (() => void) | undefined {
  const figure = figureIn(host);
  const isReadingTable = figure?.querySelector('details[open]') != null;
  const hadFocus =
    figure?.matches(':focus-within') ||
    host.shadowRoot!.activeElement?.classList.contains('rendition');
  const release = figure && !isReadingTable ? keepHeight(host) : undefined;
  host.pictureDrawn();
  if (isReadingTable) host.toggleTable();
  if (hadFocus) void host.updateComplete.then(focusPicture);
  return release;
}
