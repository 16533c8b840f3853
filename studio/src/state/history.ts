/** States before and after the present one, the nearest last. */
export interface History<State> {
  readonly past: readonly State[];
  readonly present: State;
  readonly future: readonly State[];
  /** Names what the last change was about; further ones about the same are one step. */
  readonly matter?: string | undefined;
}

/** States share what did not change, so that many cost little. */
const MOST = 200;

export const begin = <State>(present: State): History<State> => ({
  past: [],
  present,
  future: [],
});

/**
 * A history with a further state. Changes of the same `matter` that follow each other, such as letters that are typed into
 * one field, are undone together.
 */
export function advance<State>(
  history: History<State>,
  present: State,
  matter?: string,
): History<State> {
  if (present === history.present) return history;
  const isSame = matter !== undefined && matter === history.matter && history.past.length > 0;
  const past = isSame ? history.past : [...history.past, history.present].slice(-MOST);
  return { past, present, future: [], matter };
}

export function goBack<State>({ past, present, future }: History<State>): History<State> {
  const before = past.at(-1);
  if (before === undefined) return { past, present, future };
  return { past: past.slice(0, -1), present: before, future: [...future, present] };
}

export function goForward<State>({ past, present, future }: History<State>): History<State> {
  const after = future.at(-1);
  if (after === undefined) return { past, present, future };
  return { past: [...past, present], present: after, future: future.slice(0, -1) };
}
