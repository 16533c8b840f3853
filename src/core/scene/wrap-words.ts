/** The least and the most width of words on the picture, in pixels at the default size of type. */
const LEAST = 110;
const MOST = 180;
const MOST_LINES = 3;
const STEP = 10;

/**
 * Text in as few lines as its widest allows, of which the longest is as short as can be; `undefined` where it does not fit
 * into three. `measure` gives the width of a line, `scale` how much larger than by default the type is.
 */
export function wrapWords(
  text: string,
  measure: (line: string) => number,
  scale: number,
): string[] | undefined {
  const words = text.split(/\s+/);
  for (let most = LEAST; most <= MOST; most += STEP) {
    const lines = fill(words, measure, most * scale);
    if (lines.length <= MOST_LINES && lines.every((line) => measure(line) <= MOST * scale))
      return lines;
  }
  return undefined;
}

function fill(words: readonly string[], measure: (line: string) => number, most: number): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const longer = lines.length === 0 ? undefined : `${lines.at(-1)} ${word}`;
    if (longer !== undefined && measure(longer) <= most) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
