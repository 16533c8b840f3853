import type { LandPaint } from '../overlays/overlay.js';

/** The paints of several overlays on one country's land, as one: their stripes over each other, on the first tint. */
export function mergePaints(paints: readonly LandPaint[]): LandPaint {
  const [first, ...more] = paints.flatMap(({ pattern }) => pattern ?? []);
  const pattern = more.reduce(
    (below, above) =>
      below && {
        ...below,
        id: `${below.id}-${above.id}`,
        strokes: [...below.strokes, ...above.strokes],
        ...((below.tint ?? above.tint) ? { tint: below.tint ?? above.tint! } : {}),
      },
    first,
  );
  return { pattern, badges: paints.flatMap(({ badges = [] }) => badges) };
}
