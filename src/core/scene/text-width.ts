/** Widths of letters as shares of the font size, measured on common sans-serif faces; for others the class's average. */
const NARROW = /[\s.,:;!'’|()[\]ijlftrIЇІіїا-ى]/u;
const WIDE = /[mwMWЖШЩЮФжшщюфМ]/u;
const FULL = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/u;

/**
 * Width of a text in pixels, estimated without a browser so that the server and the page place labels alike; a little
 * too wide rather than too narrow.
 */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const letter of text) {
    if (FULL.test(letter)) width += 1;
    else if (WIDE.test(letter)) width += 0.92;
    else if (NARROW.test(letter)) width += 0.38;
    else if (letter !== letter.toLowerCase()) width += 0.7;
    else width += 0.58;
  }
  return width * size;
}
