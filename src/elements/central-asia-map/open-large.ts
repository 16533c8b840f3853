/** Gives an element all of the screen, or takes it back; `otherwise` where the browser does not let it have that. */
export function openLarge(element: HTMLElement, otherwise: () => void): void {
  const { ownerDocument } = element;
  const request = element.requestFullscreen as HTMLElement['requestFullscreen'] | undefined;
  if (ownerDocument.fullscreenElement === element) void ownerDocument.exitFullscreen();
  else if (request) void request.call(element).catch(otherwise);
  else otherwise();
}
