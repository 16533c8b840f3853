/**
 * Whether two values are the same all the way down: plain objects and lists by what they hold, all else by identity. What
 * cannot be read, such as a proxy that throws, is equal to nothing but itself.
 */
export function isEqual(a: unknown, b: unknown): boolean {
  try {
    return compare(a, b);
  } catch {
    return false;
  }
}

function compare(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (!isPlain(a) || !isPlain(b) || Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && compare(a[key], b[key]))
  );
}

/** Whether something is an object or a list, of this document or another, as JSON has them. */
export function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return true;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
