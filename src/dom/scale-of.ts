/** How much larger than it counts itself an element is seen: its page may zoom or scale it. */
export function scaleOf(element: HTMLElement): number {
  const scale = element.getBoundingClientRect().width / element.offsetWidth;
  // Its own width is in whole pixels.
  return Math.abs(scale - 1) < 0.01 ? 1 : scale || 1;
}
