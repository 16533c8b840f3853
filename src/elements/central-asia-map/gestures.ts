export interface GestureActs {
  /** Whether one finger or the mouse may drag the map. */
  readonly allowDragging: (isAllowed: boolean) => void;
  /** The reader scrolled over the map, and the page scrolled: say how to zoom instead. */
  readonly hint: () => void;
}

/**
 * Leaves scrolling to the page: one finger scrolls it while two move the map, and the wheel alone says how to zoom instead.
 * Listens until `signal` aborts.
 */
export function watchGestures(map: HTMLElement, acts: GestureActs, signal: AbortSignal): void {
  map.addEventListener(
    'wheel',
    ({ ctrlKey, metaKey }) => {
      if (!ctrlKey && !metaKey) acts.hint();
    },
    { capture: true, passive: true, signal },
  );
  map.addEventListener(
    'pointerdown',
    ({ pointerType }) => acts.allowDragging(pointerType !== 'touch'),
    { capture: true, signal },
  );
}
