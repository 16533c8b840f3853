import { isEqual } from '../core/data/is-equal.js';

const KEPT = ['phase', 'scene', 'overlays', 'item', 'messages', 'data', 'isBare'] as const;

/** Whether two states of a map tell and show the same. */
export const isSameState = <
  State extends Readonly<Partial<Record<(typeof KEPT)[number] | 'issues', unknown>>>,
>(
  a: State,
  b: State,
): boolean => KEPT.every((name) => a[name] === b[name]) && isEqual(a.issues, b.issues);
