const BEFORE = 40;
const AFTER = 80;

/** Where two texts part, in words with both versions of the place; `undefined` for equal texts. */
export function firstDifference(golden: string, drawn: string): string | undefined {
  if (golden === drawn) return undefined;
  const [goldenLines, drawnLines] = [golden.split('\n'), drawn.split('\n')];
  const line = drawnLines.findIndex((text, i) => text !== goldenLines[i]);
  const at = line === -1 ? drawnLines.length : line;
  const [was, is] = [goldenLines[at], drawnLines[at]];
  let column = 0;
  while (was !== undefined && is !== undefined && was[column] === is[column]) column++;
  return (
    `first difference in line ${at + 1}, column ${column + 1}\n` +
    `  golden: ${excerpt(was, column)}\n  drawn:  ${excerpt(is, column)}`
  );
}

function excerpt(text: string | undefined, column: number): string {
  if (text === undefined) return '(end)';
  const [start, end] = [Math.max(0, column - BEFORE), column + AFTER];
  return `${start > 0 ? '…' : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}`;
}
