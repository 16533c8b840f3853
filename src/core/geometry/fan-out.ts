/** Share of the distance by which the innermost arc of a pair bends, what each further one adds, and the most there is. */
const BEND = 0.16;
const FAN = 0.13;
const MOST = 0.5;

const pairOf = (from: string, to: string) => (from < to ? `${from} ${to}` : `${to} ${from}`);

/**
 * How far the arcs between the same two ends bend, as shares of their distance: the first to one side, the second to the
 * other, further ones outside of these, closer together the more there are. Positive bends to the left of the arc's own
 * direction. Takes the ends of each arc in order of weight, the most important first.
 */
export function fanOut(arcs: readonly (readonly [from: string, to: string])[]): number[] {
  const pairs = new Map<string, { readonly start: string; total: number; count: number }>();
  const pairOfEach = arcs.map(([from, to]) => {
    const key = pairOf(from, to);
    const pair = pairs.get(key) ?? { start: from, total: 0, count: 0 };
    pair.total++;
    pairs.set(key, pair);
    return pair;
  });
  return arcs.map(([from], i) => {
    const pair = pairOfEach[i]!;
    const nth = pair.count++;
    const steps = Math.floor((pair.total - 1) / 2);
    const size = BEND + Math.min(FAN, (MOST - BEND) / (steps || 1)) * Math.floor(nth / 2);
    const side = nth % 2 === 0 ? 1 : -1;
    // Left and right are those of the pair's first arc, whichever way this one runs.
    return from === pair.start ? side * size : -side * size;
  });
}
