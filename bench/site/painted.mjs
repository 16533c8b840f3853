/** Marks the moment at which what has just been drawn is on screen. */
export function painted() {
  requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('painted')));
}
