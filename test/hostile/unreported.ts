import { isDeepStrictEqual } from 'node:util';
import type { Issue } from '../../src/core/data/issue.js';
import { formatPath, inside, type Path } from '../../src/core/data/path.js';
import { isObject } from '../../src/core/data/parse-lenient.js';

/**
 * Paths of the input that are not in the output although no issue speaks of them or of what they stand in. Items are
 * found again by their id; what has no id and lost a neighbour is compared as far as the neighbours allow.
 */
export function unreported(input: unknown, output: unknown, issues: readonly Issue[]): string[] {
  const paths = issues.map(({ path }) => path);
  const missing: string[] = [];
  /** Whether an issue is at this place or inside. */
  const isTold = (path: Path) => {
    const at = formatPath(path);
    return paths.some(
      (told) => told === at || (told.startsWith(at) && '.['.includes(told.charAt(at.length))),
    );
  };
  const compare = (before: unknown, after: unknown, path: Path): void => {
    if (before === undefined || isDeepStrictEqual(plain(before), plain(after))) return;
    if (isObject(before) && isObject(after)) {
      for (const key of Object.keys(before))
        if (key !== '__proto__' || !isTold(inside(path, key)))
          compare(before[key], after[key], inside(path, key));
      return;
    }
    if (Array.isArray(before) && Array.isArray(after)) return compareLists(before, after, path);
    if (!isTold(path)) missing.push(formatPath(path));
  };
  const compareLists = (before: readonly unknown[], after: readonly unknown[], path: Path) => {
    const found = new Set<unknown>();
    before.forEach((item, i) => {
      const where = inside(path, i);
      if (isTold(where)) return;
      const same = after.find(
        (other) => !found.has(other) && isDeepStrictEqual(plain(item), plain(other)),
      );
      if (same === undefined) missing.push(formatPath(where));
      else if (typeof same === 'object') found.add(same);
    });
  };
  compare(input, output, undefined);
  return missing;
}

/** Data without the differences that mean nothing: one end or a list of one, the order of a history. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (!isObject(value)) return value === 0 ? 0 : value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .map(([key, inner]) => {
        if (key === 'from' || key === 'to') return [key, [plain(inner)].flat()];
        if (key === 'history' && Array.isArray(inner))
          return [key, inner.map((entry) => JSON.stringify(plain(entry))).sort()];
        return [key, plain(inner)];
      })
      .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
  );
}
