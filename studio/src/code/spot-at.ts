/** What stands at a place of a JSON text, which may break off there. */
export interface Spot {
  /** Whether the name of a field, else a value. */
  readonly isName: boolean;
  /** The way to the value, or to the object of the field, from the top. */
  readonly path: readonly (string | number)[];
  /** Where it begins: at the quotes of a text that is being written, else here. */
  readonly from: number;
}

/** An object or a list that is open. */
interface Open {
  readonly isList: boolean;
  index: number;
  key: string;
  isAfterColon: boolean;
}

/** Texts, and the signs that give JSON its form. */
const TOKENS = /"(?:[^"\\\n]|\\.)*"?|[{}[\],:]/g;

/** Reads from the beginning, since of a text with faults nothing else tells what is within what. */
export function spotAt(text: string, at: number): Spot {
  const open: Open[] = [];
  const tokens = [...text.slice(0, at).matchAll(TOKENS)];
  const begun = tokens.at(-1);
  const isBegun = begun !== undefined && isOpenText(begun[0], at - begun.index);
  for (const [token] of isBegun ? tokens.slice(0, -1) : tokens) take(token, open);
  const last = open.at(-1);
  const isName = last !== undefined && !last.isList && !last.isAfterColon;
  const path = (isName ? open.slice(0, -1) : open).map(({ isList, index, key }) =>
    isList ? index : key,
  );
  return { isName, path, from: isBegun ? begun.index : at };
}

/** Whether a token is the beginning of a text that goes on to where one is, so many signs after its start. */
const isOpenText = (token: string, length: number): boolean =>
  token.startsWith('"') && token.length === length && !/^"(?:[^"\\\n]|\\.)*"$/.test(token);

function take(token: string, open: Open[]): void {
  const last = open.at(-1);
  if (token === '{' || token === '[')
    open.push({ isList: token === '[', index: 0, key: '', isAfterColon: false });
  else if (token === '}' || token === ']') open.pop();
  else if (!last) return;
  else if (token === ':') last.isAfterColon = true;
  else if (token === ',') Object.assign(last, { index: last.index + 1, isAfterColon: false });
  else if (!last.isAfterColon) last.key = read(token);
}

function read(quoted: string): string {
  try {
    return JSON.parse(quoted) as string;
  } catch {
    return '';
  }
}
