import { chainOf } from '../../dom/language-of.js';
import { windowOf } from '../../dom/window-of.js';

/**
 * What scrolls an element: an element around it, or the window; `undefined` where nothing does, so that nothing in it can stay
 * in sight while the rest passes: in a box that cuts off or that is as high as its content, or in a frame that is.
 */
export function findScroller(element: Element): Element | Window | undefined {
  const view = windowOf(element);
  const page = element.ownerDocument;
  for (const ancestor of chainOf(element)) {
    if (ancestor === element) continue;
    if (ancestor === page.body || ancestor === page.documentElement) break;
    const { overflowY } = view.getComputedStyle(ancestor);
    if (overflowY === 'visible' || overflowY === 'clip') continue;
    const isScrolling = overflowY !== 'hidden' && ancestor.scrollHeight > ancestor.clientHeight + 1;
    return isScrolling ? ancestor : undefined;
  }
  const isFramed = view.parent !== view;
  const root = page.scrollingElement ?? page.documentElement;
  return isFramed && root.scrollHeight <= root.clientHeight + 1 ? undefined : view;
}

/** Top and height of what is seen of it, in pixels of the window. */
export function seenIn(scroller: Element | Window): {
  readonly top: number;
  readonly height: number;
} {
  if (!('getBoundingClientRect' in scroller)) return { top: 0, height: scroller.innerHeight };
  const { top } = scroller.getBoundingClientRect();
  return { top, height: scroller.clientHeight };
}
