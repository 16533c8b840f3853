/** The least and the most width of words on the picture, in pixels at the default size of type. */
const LEAST = 120;
export const MOST_WIDTH = 212;
const MOST_LINES = 3;
/** Two lines are better than three as long as they are not longer than this. */
const HANDY = 165;
const STEP = 10;

/**
 * Text in as few lines as its widest allows, of which the longest is as short as can be; `undefined` where it does not fit
 * into three; blanks that do not break hold words together. `measure` gives the width of a line, `scale` how much larger than by default the type is; lines are at least `least`
 * long where they can be.
 */
export function wrapWords(
  text: string,
  measure: (line: string) => number,
  scale: number,
  least = LEAST,
): string[] | undefined {
  const words = text.split(/[^\S\u00a0]+/);
  const inLines = (count: number, widest: number): string[] | undefined => {
    for (let most = least; most <= widest; most += STEP) {
      const lines = fill(words, measure, most * scale);
      if (lines.length <= count && lines.every((line) => measure(line) <= most * scale))
        return lines;
    }
    return undefined;
  };
  return inLines(2, HANDY) ?? inLines(MOST_LINES, MOST_WIDTH);
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
