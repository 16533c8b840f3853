/** The ends on one side of a link, of which most have one. */
export const listOf = <T extends string>(ends: T | readonly T[]): readonly T[] =>
  typeof ends === 'string' ? [ends] : ends;
