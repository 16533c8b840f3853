/** Elements that a page may use on their own, by the ends of their names; a map loads those in its own care. */
const ALONE: Readonly<Record<string, () => Promise<unknown>>> = {
  note: () => import('./central-asia-note/define.js'),
  legend: () => import('./central-asia-legend/define.js'),
  menu: () => import('./central-asia-menu/define.js'),
  table: () => import('./central-asia-table/define.js'),
  story: () => import('./central-asia-story/define.js'),
  multiples: () => import('./central-asia-multiples/define.js'),
  comparison: () => import('./central-asia-comparison/define.js'),
  timeline: () => import('./central-asia-timeline/define.js'),
};

/** Defines those elements that stand in the page, besides the map. */
export function defineFound(): void {
  for (const [name, load] of Object.entries(ALONE))
    if (document.querySelector(`central-asia-${name}`)) load().catch(console.warn);
}
