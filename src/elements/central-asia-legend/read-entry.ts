/** The entry that a click in a list of entries is on; `null` where that one was picked, so that it is let go. */
export function readEntry(target: Element, picked: string | undefined): string | null | undefined {
  const entry = target.closest('[data-entry]')?.getAttribute('data-entry');
  return entry === picked && entry !== undefined ? null : entry;
}
