import type { TextLine } from '../model/frame-parts.js';
import type { HeadedText } from '../model/scene-parts.js';
import { textWidth } from './text-width.js';

/** How words are set in lines. */
export interface LineSetting {
  /** Font size and longest line, in pixels. */
  readonly size: number;
  readonly width: number;
  /** Whether the first words have a line of their own. */
  readonly isHeadAlone?: boolean;
}

/** Between words and, in Chinese, between signs, but before no sign that ends a clause. */
const BREAKS = /(?<= )|(?<=[\u2e80-\u9fff\uff00-\uff60])(?![\u3001\u3002\uff00-\uff1f])/u;

interface Piece {
  readonly text: string;
  readonly isBold: boolean;
}

/** Breaks words, of which the first are bold, into lines of runs. Each line is as long as it can be. */
export function wrapHeaded({ head, text }: HeadedText, setting: LineSetting): TextLine[] {
  const bold = piecesOf(head?.text ?? '', true);
  const rest = piecesOf(text.text, false);
  if (setting.isHeadAlone) return [...fill(bold, setting), ...fill(rest, setting)];
  const joined = bold.map((piece, i) =>
    i === bold.length - 1 ? { ...piece, text: `${piece.text} ` } : piece,
  );
  return fill([...joined, ...rest], setting);
}

const piecesOf = (text: string, isBold: boolean): Piece[] =>
  text === '' ? [] : text.split(BREAKS).map((piece) => ({ text: piece, isBold }));

function fill(pieces: readonly Piece[], { size, width }: LineSetting): TextLine[] {
  const lines: Piece[][] = [];
  let left = 0;
  for (const piece of pieces) {
    const needed = textWidth(piece.text.trimEnd(), size, piece.isBold);
    const line = lines.at(-1);
    if (line && needed <= left) line.push(piece);
    else {
      lines.push([piece]);
      left = width;
    }
    left -= textWidth(piece.text, size, piece.isBold);
  }
  return lines.map(joinRuns);
}

/** Pieces of one weight are one run; the space at the end of a line is not set. */
function joinRuns(pieces: readonly Piece[]): TextLine {
  const runs: Piece[] = [];
  for (const piece of pieces) {
    const last = runs.at(-1);
    if (last?.isBold === piece.isBold)
      runs[runs.length - 1] = { ...last, text: last.text + piece.text };
    else runs.push(piece);
  }
  return runs.map((run, i) => (i === runs.length - 1 ? { ...run, text: run.text.trimEnd() } : run));
}
