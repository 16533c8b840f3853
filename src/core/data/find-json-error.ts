const SPACE = /[ \t\n\r]*/y;
/** Of control characters JSON forbids in texts those below the space alone. */
const SCALAR =
  /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|"(?:[^"\\\p{Cc}]|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/uy;

/**
 * Where a text stops being JSON, as an offset: the end for one that is cut off; `undefined` for JSON. Engines tell it
 * each in their own words, some not at all.
 */
export function findJsonError(text: string): number | undefined {
  let at = 0;
  /** Objects and lists that are open, by the sign that closes them. */
  const open: string[] = [];
  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found) at = pattern.lastIndex;
    return found !== null;
  };
  const takeSign = (sign: string): boolean => {
    take(SPACE);
    if (text[at] !== sign) return false;
    at++;
    return true;
  };
  /** The name of a field and its colon; true in a list, which has none. */
  const takeName = (): boolean => {
    if (open.at(-1) !== '}') return true;
    take(SPACE);
    return text[at] === '"' && take(SCALAR) && takeSign(':');
  };
  for (;;) {
    const isObject = takeSign('{');
    if (isObject || takeSign('[')) {
      open.push(isObject ? '}' : ']');
      if (!takeSign(open.at(-1)!)) {
        if (takeName()) continue;
        return at;
      }
      open.pop();
    } else if (!take(SCALAR)) return at;
    while (open.length > 0 && takeSign(open.at(-1)!)) open.pop();
    if (open.length === 0) break;
    if (!takeSign(',') || !takeName()) return at;
  }
  take(SPACE);
  return at === text.length ? undefined : at;
}
