/** One image where nothing in it can be reached, otherwise a group of things with names of their own. */
export function describePicture(picture: Element, name: string, isInteractive: boolean): void {
  picture.setAttribute('role', isInteractive ? 'group' : 'img');
  picture.setAttribute('aria-label', name);
}
