import { scaleOf } from '../../dom/scale-of.js';

/**
 * Scrolls a box so far that one of the rows of its table is seen below the heading, as `block: 'nearest'` would; never the
 * page. Where one is seen already, the box stays: it may be the one that the reader has just clicked.
 */
export function revealRow(box: HTMLElement, rows: readonly Element[]): void {
  const scale = scaleOf(box);
  const heading = box.querySelector('thead')?.getBoundingClientRect().height ?? 0;
  const top = box.getBoundingClientRect().top + box.clientTop * scale;
  const ways = rows.map((row) => {
    const { top: rowTop, bottom: rowBottom } = row.getBoundingClientRect();
    const above = rowTop - (top + heading);
    const below = rowBottom - (top + box.clientHeight * scale);
    // A row that is higher than the box shows its beginning.
    return above < 0 ? above : Math.max(0, Math.min(above, below));
  });
  const [way = 0] = ways;
  if (!ways.includes(0)) box.scrollTop += way / scale;
}
