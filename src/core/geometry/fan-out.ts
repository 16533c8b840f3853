/** Share of the distance by which the innermost arc of a pair bends, and what each further one adds. */
const BEND = 0.16;
const FAN = 0.13;

/**
 * How far the arcs between the same two ends bend, as shares of their distance: the first to one side, the second to the
 * other, further ones outside of these. Positive bends to the left of the arc's own direction. Takes the ends of each arc
 * in drawing order, the most important first.
 */
export function fanOut(arcs: readonly (readonly [from: string, to: string])[]): number[] {
  /** For each pair the end at which its first arc begins, and how many arcs it has so far. */
  const pairs = new Map<string, { readonly start: string; count: number }>();
  return arcs.map(([from, to]) => {
    const key = [from, to].sort().join(' ');
    const pair = pairs.get(key) ?? { start: from, count: 0 };
    pairs.set(key, pair);
    const size = BEND + FAN * Math.floor(pair.count / 2);
    const side = pair.count % 2 === 0 ? 1 : -1;
    pair.count++;
    // Left and right are those of the pair's first arc, whichever way this one runs.
    return from === pair.start ? side * size : -side * size;
  });
}
