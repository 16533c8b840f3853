import { isSameView, type View } from '../geometry/view.js';

/** Views that share outlines, and the one in which these are drawn for all of them. */
export interface OutlineGround {
  readonly views: readonly View[];
  readonly master: View;
}

/** Views whose scales lie farther apart than this from one to the next do not share: the wide one would bear the close one's detail. */
const NEXT = 3.1;
/** The closest view of a ground shows outlines so much larger than they are drawn: two thirds of a pixel are fine enough. */
const ENLARGED = 1.3;

/** Views by their scales, each group with one view that covers what all of them show. */
export function groundsOf(views: Iterable<View>): readonly OutlineGround[] {
  const different: View[] = [];
  for (const view of views)
    if (!different.some((one) => isSameView(one, view))) different.push(view);
  const groups: View[][] = [];
  for (const view of different.sort((a, b) => a.scale - b.scale)) {
    const last = groups.at(-1);
    if (last && view.scale / last[0]!.scale <= NEXT) last.push(view);
    else groups.push([view]);
  }
  return groups.map((group) => ({ views: group, master: coverOf(group) }));
}

function coverOf(views: readonly View[]): View {
  const { scale: closest, precision } = views.at(-1)!;
  const scale = closest / ENLARGED;
  const edges = views.map(({ left, top, width, height, overscan: beyond, scale: own }) =>
    [left - beyond, top - beyond, left + width + beyond, top + height + beyond].map(
      (edge) => (edge * scale) / own,
    ),
  );
  const least = (side: number) => Math.floor(Math.min(...edges.map((one) => one[side]!)));
  const most = (side: number) => Math.ceil(Math.max(...edges.map((one) => one[side]!)));
  const [left, top] = [least(0), least(1)];
  const size = { width: most(2) - left, height: most(3) - top };
  return {
    scale,
    left,
    top,
    ...size,
    overscan: 0,
    ...(precision === undefined ? {} : { precision }),
  };
}
