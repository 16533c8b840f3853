import { lineParts } from '../../geometry/path-data.js';
import type { Position } from '../../geometry/projection.js';
import { sampleLines } from '../../geometry/sample-lines.js';
import type { FrameContext, FramePart, WordsSpot } from '../../model/frame.js';
import type { Mark } from '../../model/mark.js';
import { HIT } from '../../style/base-looks.js';
import { lineMarks } from './dispute-styles.js';
import type { LinkItem } from './link-item.js';
import { lineColour, textColour } from './link-marks.js';
import { wordsOfLink } from './words-of-link.js';

/** Sides on which the words of a border may stand: up and away from the land on both sides of it. */
const SIDES = [
  [0, -1],
  [1, 0],
  [-1, 0],
  [0, 1],
] as const satisfies readonly Position[];

/** A clash at a border is told at the border, not by an arc between two capitals that lie far from it. */
export function layoutBorderLink(item: LinkItem, context: FrameContext): FramePart {
  const { base, lines, view, toPixels, isInside, scene, widthClass } = context;
  const [a = '', b = ''] = item.countries;
  const paths = base.sharedBorder(a, b);
  const d = lines(paths);
  if (d === '') return { items: [] };
  const vertices = lineParts(paths, view).flat();
  const place = item.place && toPixels(item.place);
  const anchor = nearestVertex(vertices, place ?? [view.width / 2, view.height / 2]);
  if (!anchor || !isInside(anchor)) return { items: [] };
  // What draws the border in its own right says more of it than one event.
  const isDrawn = [...scene.items.values()].some(
    ({ kind, countries }) =>
      kind !== 'country' && kind !== item.kind && countries.includes(a) && countries.includes(b),
  );
  const marks: Mark[] = [
    { type: 'path', ...HIT, d },
    ...(isDrawn ? [] : lineMarks('active', undefined, widthClass, d)),
  ];
  return {
    items: [
      {
        layer: 'links',
        key: item.id,
        id: item.id,
        label: item.label,
        className: 'link border',
        marks,
        anchor,
      },
    ],
    words: [
      {
        item: item.id,
        ...wordsOfLink(item),
        colour: lineColour(item),
        text: textColour(item),
        spots: SIDES.map((side): WordsSpot => ({ at: anchor, side })),
        isBeside: true,
        // Its words have fewer places to stand than those of an arc.
        priority: 65,
      },
    ],
    obstacles: sampleLines(lineParts(paths, view)),
  };
}

function nearestVertex(vertices: readonly number[], [x, y]: Position): Position | undefined {
  let best: Position | undefined;
  let least = Infinity;
  for (let i = 0; i < vertices.length; i += 2) {
    const distance = Math.hypot(vertices[i]! - x, vertices[i + 1]! - y);
    if (distance < least) [best, least] = [[vertices[i]!, vertices[i + 1]!], distance];
  }
  return best;
}
