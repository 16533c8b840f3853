import { findJsonError } from './find-json-error.js';

/** Where and why a text is not JSON; lines and columns count from 1, columns in UTF-16 units. */
export interface JsonFault {
  readonly line: number;
  readonly column: number;
  /** What is wrong there, as a part of a sentence. */
  readonly reason: string;
}

/** What editors of pages and of texts make of JSON, by how it begins; the first that fits tells it. */
const CAUSES: readonly (readonly [RegExp, string])[] = [
  [
    /[“”„‟«»‘’‚‛′″＂]/y,
    "curly quotes: an editor, such as the page's, has changed the straight ones",
  ],
  [
    /&(?:#\d+|#x[\da-f]+|[a-z]+\d*);/iy,
    "a sign written as HTML: the page's editor has changed the block",
  ],
  [/<!doctype|<html/iy, 'this is a web page'],
  [/<!\[CDATA\[|\]\]>/y, 'a CDATA section, which JSON does not have'],
  [/<!--|-->/y, 'a comment of HTML, which JSON does not have'],
  [/<\/?[a-z]/iy, "a tag of HTML: the page's editor has changed the block"],
  [/\/\/|\/\*|#/y, 'a comment, which JSON does not have'],
  [
    /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/y,
    'a space that is none in JSON, such as a no-break space',
  ],
  [/[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/y, 'a sign that cannot be seen'],
  [/[\0\ufffd]/y, 'the text is not encoded in UTF-8'],
  [/'/y, 'names and texts stand in double quotes'],
  [/(?:NaN|-?Infinity|undefined|True|False|None)(?!\w)/y, 'this is no value that JSON has'],
  [/(?:export|module|var|let|const|import|function)(?!\w)/y, 'this is a script'],
  [/[\p{L}_$][\w$-]*\s*\(/uy, 'this is a script'],
  [/[\p{L}_$][\w$-]*\s*:/uy, 'names stand in double quotes'],
];

/**
 * Explains what keeps a text from being JSON, in words for editors; `undefined` for JSON. Each engine tells it in words of
 * its own, most without the place, and none knows what pages do to the JSON in them.
 */
export function explainJsonError(text: string): JsonFault | undefined {
  const at = findJsonError(text);
  if (at === undefined) return undefined;
  const { place, reason } = faultAt(text, at);
  const lines = text.slice(0, place).split(/\r\n|\r|\n/);
  return { line: lines.length, column: lines.at(-1)!.length + 1, reason };
}

interface Fault {
  /** Offset in the text. */
  readonly place: number;
  readonly reason: string;
}

function faultAt(text: string, at: number): Fault {
  if (text.trim() === '') return { place: 0, reason: 'it is empty' };
  const found =
    causeAt(text, at) ??
    trailingComma(text, at) ??
    (text[at] === '"' ? brokenString(text, at) : changedQuote(text, at));
  if (found) return found;
  if (at >= text.length) return { place: at, reason: 'it ends too early' };
  const sign = String.fromCodePoint(text.codePointAt(at)!);
  return { place: at, reason: `${JSON.stringify(sign)} is not expected here` };
}

function causeAt(text: string, at: number): Fault | undefined {
  const cause = CAUSES.find(([pattern]) => {
    pattern.lastIndex = at;
    return pattern.test(text);
  });
  return cause && { place: at, reason: cause[1] };
}

function trailingComma(text: string, at: number): Fault | undefined {
  const before = text.slice(0, at).trimEnd();
  if (!/[}\]]/.test(text[at] ?? '') || !before.endsWith(',')) return undefined;
  return {
    place: before.length - 1,
    reason: `a comma before "${text[at]}", with nothing after it`,
  };
}

/** A text in quotes that JSON does not take: it is not closed, or holds what has to be escaped. */
function brokenString(text: string, start: number): Fault {
  for (let i = start + 1; i < text.length && text[i] !== '"'; i++) {
    if (text[i]! < ' ')
      return {
        place: i,
        reason: /[\r\n]/.test(text[i]!)
          ? 'a line break inside a text, which is written as \\n'
          : 'a control character inside a text',
      };
    if (text[i] !== '\\') continue;
    if (!/^(?:["\\/bfnrt]|u[\da-f]{4})/i.test(text.slice(i + 1, i + 6)))
      return {
        place: i,
        reason: 'a backslash that escapes nothing; for itself it is written as \\\\',
      };
    i++;
  }
  return (
    changedQuote(text, text.length) ?? {
      place: start,
      reason: 'a text whose quotes are not closed',
    }
  );
}

/** A text in quotes that goes on until the next ones, since the sign that should close it has been changed. */
function changedQuote(text: string, at: number): Fault | undefined {
  const before = text.slice(0, at).trimEnd();
  const end = before.endsWith('"') ? before.length - 1 : before.length;
  const start = text.lastIndexOf('"', end - 1);
  const quote = start < 0 ? undefined : /[“”„‟″＂]\s*[,:}\]]/.exec(text.slice(start, end));
  return quote ? { place: start + quote.index, reason: CAUSES[0]![1] } : undefined;
}
