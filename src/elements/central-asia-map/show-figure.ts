import { afterPaint } from '../../dom/frames.js';
import { windowOf } from '../../dom/window-of.js';
import { figureIn } from './page-content.js';

/**
 * Lets a figure of the page's own be seen through an empty root, if there is one: then resolves when it has been painted and
 * the root is empty again.
 */
export function showFigure(
  host: HTMLElement,
  root: HTMLElement | DocumentFragment,
): Promise<void> | undefined {
  if (!figureIn(host)) return undefined;
  const slot = host.ownerDocument.createElement('slot');
  root.append(slot);
  return afterPaint(windowOf(host)).then(() => slot.remove());
}
