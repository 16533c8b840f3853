/** A stretch of a paragraph; with `target` it points at the item of the map with this id. */
export interface Run {
  readonly text: string;
  readonly target?: string;
}

const MARKED = /\[([^[\]]+)\]\(([A-Za-z0-9][A-Za-z0-9._:+-]*)\)/g;

/** A paragraph as runs: `[words](link:L01)` are words that point at an item, everything else is text as it stands. */
export function parseWords(paragraph: string): readonly Run[] {
  const runs: Run[] = [];
  let end = 0;
  for (const match of paragraph.matchAll(MARKED)) {
    if (match.index > end) runs.push({ text: paragraph.slice(end, match.index) });
    runs.push({ text: match[1]!, target: match[2]! });
    end = match.index + match[0].length;
  }
  if (end < paragraph.length) runs.push({ text: paragraph.slice(end) });
  return runs;
}
