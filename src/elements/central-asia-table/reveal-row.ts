/**
 * Scrolls a box so far that one of the rows of its table is seen below the heading, as `block: 'nearest'` would; never the
 * page. Where one is seen already, the box stays: it may be the one that the reader has just clicked.
 */
export function revealRow(box: Element, rows: readonly Element[]): void {
  const heading = box.querySelector('thead')?.getBoundingClientRect().height ?? 0;
  const top = box.getBoundingClientRect().top + box.clientTop;
  const ways = rows.map((row) => {
    const { top: rowTop, bottom: rowBottom } = row.getBoundingClientRect();
    const [above, below] = [rowTop - (top + heading), rowBottom - (top + box.clientHeight)];
    // A row that is higher than the box shows its beginning.
    return above < 0 ? above : Math.max(0, Math.min(above, below));
  });
  const [way = 0] = ways;
  if (!ways.includes(0)) box.scrollTop += way;
}
