/**
 * Translators of pages put a `font` in the place of each text. Lit then gives it the next text as `data`, which nobody sees:
 * such texts are put back, to be translated anew. Call after each update.
 */
export function showNewTexts(root: ParentNode): void {
  for (const stand of root.querySelectorAll<HTMLElement & { data?: string }>('font'))
    if (stand.data !== undefined) stand.replaceWith(stand.data);
}
