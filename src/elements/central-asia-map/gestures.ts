export interface GestureActs {
  /** Whether one finger or the mouse may drag the map. */
  readonly allowDragging: (isAllowed: boolean) => void;
  /** Whether the wheel, about to turn, zooms the map. */
  readonly allowWheel: (isAllowed: boolean) => void;
  /** The reader scrolled over the map, and the page scrolled: say how to zoom instead. */
  readonly hint: () => void;
}

/**
 * Leaves scrolling to the page: the wheel zooms only with Ctrl or Cmd held or after a click into the map, and one finger
 * scrolls the page while two move the map. Listens until `signal` aborts.
 */
export function watchGestures(map: HTMLElement, acts: GestureActs, signal: AbortSignal): void {
  let isActive = false;
  const deactivate = () => {
    isActive = false;
  };
  map.addEventListener(
    'wheel',
    ({ ctrlKey, metaKey }) => {
      const isMeant = ctrlKey || metaKey || isActive;
      acts.allowWheel(isMeant);
      if (!isMeant) acts.hint();
    },
    { capture: true, passive: true, signal },
  );
  map.addEventListener(
    'pointerdown',
    ({ pointerType }) => {
      const isTouch = pointerType === 'touch';
      acts.allowDragging(!isTouch);
      isActive = !isTouch;
    },
    { capture: true, signal },
  );
  map.addEventListener('pointerleave', deactivate, { signal });
  map.addEventListener(
    'keydown',
    ({ key }) => {
      if (key === 'Escape') deactivate();
    },
    { signal },
  );
}
