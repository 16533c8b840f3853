/** What has the focus in a root, be it in another root within; nothing if that is a part of a drawing. */
export function focusedIn(root: ShadowRoot): HTMLElement | null {
  let active = root.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active && 'innerText' in active ? (active as HTMLElement) : null;
}
