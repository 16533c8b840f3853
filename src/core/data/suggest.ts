/** So many pairs of letters are compared for one word: those of hundreds of short names, or of a few long ones. */
const MOST_EFFORT = 100_000;
/** What it takes to compare two words at all. */
const OF_EACH = 100;

/** The known word nearest to a misspelt one, if it is near enough to be meant. */
export function suggest(word: string, known: Iterable<string>): string | undefined {
  let effort = MOST_EFFORT;
  const wanted = word.toLowerCase();
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(word.length / 3)) + 0.5;
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) > bestDistance) continue;
    effort -= OF_EACH + candidate.length * word.length;
    if (effort < 0) break;
    const name = candidate.toLowerCase();
    // Of two words as near as each other, people mean the one that begins alike: IR for IRN, not IN.
    const bonus = name.startsWith(wanted.slice(0, 2)) ? 0.5 : 0;
    const distance = editDistance(wanted, name) - bonus;
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

/** `, did you mean "…"?` or nothing: the tail of a message about an unknown word. */
export function didYouMean(word: string, known: Iterable<string>): string {
  const found = suggest(word, known);
  return found === undefined ? '' : `; did you mean "${found}"?`;
}

/** Edits (insert, delete, replace, swap of neighbours) that turn one word into the other (Damerau, 1964). */
function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = previous[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swapped = isSwap ? before[j - 2]! + 1 : Infinity;
      row.push(Math.min(previous[j]! + 1, row[j - 1]! + 1, replaced, swapped));
    }
    [before, previous] = [previous, row];
  }
  return previous[b.length]!;
}
