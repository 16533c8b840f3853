import { nextFrame } from './frames.js';

/**
 * Watches the size of an element through the window it is shown in: an observer of another window would go on, and fail at
 * every frame, after that window has gone. What follows from one size may lead to another yet, which is seen in the next
 * frame: within the same one the browser would report a loop to the page. Returns what ends it.
 */
export function watchSize(element: Element, changed: () => void): () => void {
  const view = (element.ownerDocument.defaultView ?? globalThis) as Window & typeof globalThis;
  let told = '';
  let isOver = false;
  const observer = new view.ResizeObserver(([entry]) => {
    const { width, height } = entry!.contentRect;
    const size = `${width} ${height}`;
    if (size === told) return;
    told = size;
    observer.disconnect();
    void nextFrame(view).then(() => isOver || observer.observe(element));
    changed();
  });
  observer.observe(element);
  return () => {
    isOver = true;
    observer.disconnect();
  };
}
