/** Beyond this, names would not leave a map to look at. */
const MOST = 2;

/** How much larger than 16 pixels the text of a page is; never smaller, since some pages shrink their root for other ends. */
export function typeSize({ documentElement }: Document): number {
  const size = parseFloat(getComputedStyle(documentElement).fontSize);
  return Math.max(1, Math.min(MOST, size / 16 || 1));
}
