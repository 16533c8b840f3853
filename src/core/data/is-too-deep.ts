import { LIMITS } from './limits.js';

/** Whether a JSON text has lists and objects within each other deeper than map data can; engines take seconds over those. */
export function isTooDeep(text: string): boolean {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const sign = text[i]!;
    if (sign === '"') {
      // To the end of the string.
      while (++i < text.length && text[i] !== '"') if (text[i] === '\\') i++;
    } else if (sign === '[' || sign === '{') {
      if (++depth > LIMITS.depth) return true;
    } else if (sign === ']' || sign === '}') depth--;
  }
  return false;
}
