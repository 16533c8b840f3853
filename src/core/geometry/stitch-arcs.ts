/** Where an arc begins and ends, as names that are the same for the same place; `~i` is the arc `i` backwards. */
export type EndsOf = (arc: number) => readonly [start: string, end: string];

/** Arcs on their way to a line, which may be joined to others at either end. */
interface Chain {
  readonly arcs: readonly number[];
  readonly start: string;
  readonly end: string;
}

/** Joins arcs, each in its own direction, to lines and rings. Where several meet, some may stay apart. */
export function stitchArcs(arcs: readonly number[], endsOf: EndsOf): (readonly number[])[] {
  const byStart = new Map<string, Chain>();
  const byEnd = new Map<string, Chain>();
  for (const arc of arcs) {
    const [start, end] = endsOf(arc);
    const before = byEnd.get(start);
    byEnd.delete(start);
    const longer = { arcs: [...(before?.arcs ?? []), arc], start: before?.start ?? start, end };
    const after = byStart.get(end);
    byStart.delete(end);
    const isJoined = after && after !== before;
    const chain = isJoined
      ? { ...longer, arcs: [...longer.arcs, ...after.arcs], end: after.end }
      : longer;
    byStart.set(chain.start, chain);
    byEnd.set(chain.end, chain);
  }
  for (const { start } of byEnd.values()) byStart.delete(start);
  const lines = [...byEnd.values(), ...byStart.values()].map((chain) => chain.arcs);
  const joined = new Set(lines.flat());
  return [...lines, ...arcs.filter((arc) => !joined.has(arc)).map((arc) => [arc])];
}
