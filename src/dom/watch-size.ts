/**
 * Watches the size of an element through the window it is shown in: an observer of another window would go on, and fail at
 * every frame, after that window has gone.
 */
export function watchSize(element: Element, changed: () => void): ResizeObserver {
  const { ResizeObserver } = element.ownerDocument.defaultView ?? globalThis;
  const observer = new ResizeObserver(changed);
  observer.observe(element);
  return observer;
}
